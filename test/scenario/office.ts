// LibreOffice, where it is installed: computes a downloaded workbook's formulas anew, so that they are held against a
// third party.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zip } from "../../workbench/export/zip";
import { type ReadSheet, readSheets, unzip, type Value } from "./xlsx-file";

/** The command that starts it; null where it is not installed. */
export const office =
  ["soffice", "libreoffice"].find(
    (name) => spawnSync(name, ["--version"], { timeout: 60_000 }).status === 0,
  ) ?? null;

export interface Recomputed {
  /** How many formulas were computed. */
  readonly formulas: number;
  /** Where LibreOffice comes to another value than the file has: sheet, cell, formula, theirs, the file's. */
  readonly differences: readonly string[];
}

/** Every formula of xlsx files, computed by LibreOffice. Numbers within 1e-9 of each other, in proportion, are equal. */
export function recomputed(files: readonly Buffer[]): Recomputed {
  const theirs = computedByOffice(files);
  const cells = files.flatMap((file, index) =>
    readSheets(file).flatMap(({ name, formulas, values }) => {
      const sheet = theirs[index]?.find((other) => other.name === name);
      return [...formulas].map(([a1, formula]) => ({
        where: `${name} ${a1}: ${formula}`,
        their: sheet?.values.get(a1) ?? "",
        held: values.get(a1) ?? "",
      }));
    }),
  );
  const differences = cells
    .filter(({ their, held }) => !isSame(their, held))
    .map(({ where, their, held }) => `${where}: ${their} is not ${held}`);
  return { formulas: cells.length, differences };
}

const isSame = (a: Value, b: Value): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
    : a === b;

/** The sheets of xlsx files with the values that LibreOffice computes. Throws where it gives none. */
export function computedByOffice(files: readonly Buffer[]): readonly (readonly ReadSheet[])[] {
  const folder = mkdtempSync(join(tmpdir(), "milepost-xlsx-"));
  try {
    const bare = join(folder, "bare");
    mkdirSync(bare);
    const names = files.map((_, index) => `${index}.xlsx`);
    files.forEach((file, index) => {
      writeFileSync(join(bare, `${index}.xlsx`), zip(withoutValues(file)));
    });
    const out = join(folder, "out");
    const { stderr, signal } = spawnSync(
      office ?? "",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        out,
        ...names.map((name) => join(bare, name)),
      ],
      { encoding: "utf8", timeout: 60_000 + files.length * 20_000 },
    );
    try {
      return names.map((name) => readSheets(readFileSync(join(out, name))));
    } catch (error) {
      throw new Error(`LibreOffice gave no file: ${signal ?? stderr}`, { cause: error });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without the values that its formulas had, so that they must be computed. */
const withoutValues = (file: Buffer): ReadonlyMap<string, string> =>
  new Map(
    [...unzip(file)].map(([path, text]) => [
      path,
      path.includes("worksheets/sheet") ? text.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1") : text,
    ]),
  );
