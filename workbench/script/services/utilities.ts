// Utilities: dates as text, digests, base64, ids, sleeping.

import { newBlob } from "./blob";
import { call, Exception } from "./bridge";
import { fromBase64, toBase64, utf8 } from "./bytes";
import { Charset, DigestAlgorithm, nameOf } from "./enums";
import { formatDate } from "./format-date";
import { defineService, type Part } from "./service";
import { mismatch } from "./signature";

const MAX_SLEEP_MS = 300_000;

type Data = string | readonly number[];
const bytesOf = (data: Data): readonly number[] => (typeof data === "string" ? utf8(data) : data);

function decode(text: string): number[] {
  const bytes = fromBase64(text);
  if (!bytes) throw new Exception("Could not decode string.");
  return bytes;
}

class UtilitiesService implements Part<UtilitiesService, GoogleAppsScript.Utilities.Utilities> {
  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!(date instanceof Date)) throw mismatch("Utilities.formatDate", [date, timeZone, format]);
    return formatDate(date, timeZone, format);
  }
  formatString(template: string, ...args: readonly unknown[]): string {
    let next = 0;
    return template.replace(
      /%(-?)(0?)(\d*)(?:\.(\d+))?([sdf%])/g,
      (
        _all,
        left: string,
        zero: string,
        width: string,
        digits: string | undefined,
        kind: string,
      ) => {
        if (kind === "%") return "%";
        const value = args[next++];
        const text =
          kind === "d"
            ? String(Math.trunc(Number(value)))
            : kind === "f"
              ? Number(value).toFixed(Number(digits ?? 6))
              : String(value);
        return left ? text.padEnd(Number(width)) : text.padStart(Number(width), zero || " ");
      },
    );
  }
  getUuid(): string {
    return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (char) => {
      const random = Math.floor(Math.random() * 16);
      return (char === "x" ? random : (random & 3) | 8).toString(16);
    });
  }
  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= MAX_SLEEP_MS))
      throw new Exception("Invalid argument: milliseconds");
    call("sleep", milliseconds);
  }
  base64Encode(data: Data, _charset?: unknown): string {
    return toBase64(bytesOf(data));
  }
  base64EncodeWebSafe(data: Data, _charset?: unknown): string {
    return toBase64(bytesOf(data)).replaceAll("+", "-").replaceAll("/", "_");
  }
  base64Decode(encoded: string, _charset?: unknown): number[] {
    return decode(encoded);
  }
  base64DecodeWebSafe(encoded: string, _charset?: unknown): number[] {
    return decode(encoded);
  }
  computeDigest(algorithm: unknown, value: Data, _charset?: unknown): number[] {
    return decode(call("digest", nameOf(algorithm), toBase64(bytesOf(value)), null));
  }
  computeHmacSha256Signature(value: Data, key: Data, _charset?: unknown): number[] {
    return decode(call("digest", "SHA_256", toBase64(bytesOf(value)), toBase64(bytesOf(key))));
  }
  newBlob(data: Data, contentType?: string, name?: string): GoogleAppsScript.Base.Blob {
    return newBlob(data, contentType ?? null, name ?? null);
  }
  parseCsv(csv: string, delimiter = ","): string[][] {
    return parseCsv(csv, delimiter);
  }
  jsonParse(text: string): unknown {
    return JSON.parse(text);
  }
  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }
}
defineService("Utilities", UtilitiesService);

function parseCsv(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const char = csv.charAt(i);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (csv.charAt(i + 1) === '"') cell += csv.charAt(++i);
      else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === delimiter) {
      row.push(cell);
      cell = "";
    } else if (char === "\n") {
      rows.push([...row, cell.replace(/\r$/, "")]);
      [row, cell] = [[], ""];
    } else cell += char;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}

export const utilities = (): object =>
  Object.assign(new UtilitiesService(), { Charset, DigestAlgorithm });
