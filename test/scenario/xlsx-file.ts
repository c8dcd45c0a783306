// Reads an xlsx file back: its texts, and the cells of its sheets. Small enough to be trusted, and none of the writer's.
import { inflateRawSync } from "node:zlib";

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** The files of a zip archive as texts, by their place. */
export function unzip(archive: Buffer): ReadonlyMap<string, string> {
  let end = archive.length - 22;
  while (archive.readUInt32LE(end) !== END) end--;
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  while (archive.readUInt32LE(at) === CENTRAL) {
    const [packed, nameSize, extra, comment] = [
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
      archive.readUInt16LE(at + 32),
    ];
    const method = archive.readUInt16LE(at + 10);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + packed);
    const name = archive.toString("utf8", at + 46, at + 46 + nameSize);
    files.set(name, (method === 0 ? content : inflateRawSync(content)).toString("utf8"));
    at += 46 + nameSize + extra + comment;
  }
  return files;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};
const unescapeXml = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, decimal, hex, name) =>
    name
      ? (ENTITIES[name] ?? "")
      : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)),
  );

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`[ :]${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : unescapeXml(found);
};

const texts = (xml: string): string =>
  [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)]
    .map(([, text = ""]) => unescapeXml(text))
    .join("");

export type Value = string | number | boolean;

export interface ReadSheet {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
  /** By A1 address; blank cells are absent. */
  readonly values: ReadonlyMap<string, Value>;
  readonly formulas: ReadonlyMap<string, string>;
}

function readValue(tag: string, body: string, shared: readonly string[]): Value | null {
  const type = attribute(tag, "t") ?? "n";
  if (type === "inlineStr") return texts(body);
  const text = /<v(?: [^>]*)?>([^<]*)<\/v>/.exec(body)?.[1];
  if (text === undefined) return null;
  if (type === "s") return shared[Number(text)] ?? "";
  if (type === "b") return text === "1";
  return type === "n" ? Number(text) : unescapeXml(text);
}

/** The sheets in their order. */
export function readSheets(archive: Buffer): readonly ReadSheet[] {
  const files = unzip(archive);
  const shared = [...(files.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = ""]) => texts(item),
  );
  const targets = new Map(
    [...(files.get("xl/_rels/workbook.xml.rels") ?? "").matchAll(/<Relationship [^>]*>/g)].map(
      ([tag]) => [
        attribute(tag, "Id"),
        `xl/${attribute(tag, "Target")?.replace(/^\/?(xl\/)?/, "")}`,
      ],
    ),
  );
  return [...(files.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
    const path = targets.get(attribute(tag, "id")) ?? "";
    const values = new Map<string, Value>();
    const formulas = new Map<string, string>();
    const cells = (files.get(path) ?? "").matchAll(/<c( [^>]*?)(?:\/>|>(.*?)<\/c>)/gs);
    for (const [, cell = "", body = ""] of cells) {
      const a1 = attribute(cell, "r") ?? "";
      const value = readValue(cell, body, shared);
      if (value !== null && value !== "") values.set(a1, value);
      const formula = /<f(?: [^>]*)?>([^<]*)<\/f>/.exec(body)?.[1];
      if (formula !== undefined) formulas.set(a1, unescapeXml(formula));
    }
    return {
      name: attribute(tag, "name") ?? "",
      path,
      hidden: attribute(tag, "state") === "hidden",
      values,
      formulas,
    };
  });
}
