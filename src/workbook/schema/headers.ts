// The headers of a table: what a field's column is called in each language.
import { plainName } from "../../core/model/plain-name";
import type { TableName } from "../../core/model/rows";
import { ALL_TEXTS, type Texts } from "../../i18n/texts";
import { schemaOf, type TABLES } from "./tables";

/** Refuses to compile when a column has no header in i18n, or i18n has one too many. */
type Headers = {
  readonly [T in TableName]: {
    readonly [K in
      | (keyof (typeof TABLES)[T]["fields"] & string)
      | (keyof (typeof TABLES)[T]["computed"] & string)]: string;
  };
};

/** A column's header in one language. Computed columns are marked as such. */
export function headerOf(table: TableName, key: string, texts: Texts): string {
  const headers: Headers = texts.field;
  const header = (headers[table] as Readonly<Record<string, string>>)[key] ?? key;
  return key in schemaOf(table).computed ? texts.auto(header) : header;
}

/** The header of the column in which Milepost keeps what it read from a text column. */
export function normalizedHeader(table: TableName, key: string, texts: Texts): string {
  return texts.normalized(headerOf(table, key, texts));
}

/** Headers are compared without regard to case, width and spaces. */
export function plainHeader(header: string): string {
  return plainName(header);
}

/** The headers of Milepost's own columns, plain, in every language, with their keys. */
export function autoHeaders(table: TableName): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const texts of ALL_TEXTS) {
    headers.set(plainHeader(autoIdHeader(table, texts)), "id");
    for (const key of Object.keys(schemaOf(table).computed))
      headers.set(plainHeader(headerOf(table, key, texts)), key);
    for (const key of NORMALIZED[table] ?? [])
      headers.set(plainHeader(normalizedHeader(table, key, texts)), normalizedKey(key));
  }
  return headers;
}

/** Every standard header of a table, plain, in every language, with its key. */
export function standardHeaders(table: TableName): ReadonlyMap<string, string> {
  const headers = new Map(autoHeaders(table));
  for (const texts of ALL_TEXTS)
    for (const key of Object.keys(schemaOf(table).fields))
      headers.set(plainHeader(headerOf(table, key, texts)), key);
  return headers;
}

/** What the ID column is called that Milepost adds to an adopted sheet which has none. */
export function autoIdHeader(table: TableName, texts: Texts): string {
  return texts.auto(headerOf(table, "id", texts));
}

/** Fields that formulas use: where their cells hold text, a column beside holds what was read from it. */
export const NORMALIZED: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  deals: ["expected", "closed"],
  tasks: ["due"],
  projects: ["budget"],
  activities: ["on"],
  costs: ["on"],
  collections: ["on"],
  feedback: ["on", "score"],
};

/** The key under which a field's normalized column is known. */
export const normalizedKey = (field: string): string => `${field}*`;

/** Whether Milepost added the column: "Check (auto)", "Closed (read)". */
export function isOwnHeader(header: string): boolean {
  return ALL_TEXTS.some(({ auto, normalized }) =>
    [auto, normalized].some((marked) => {
      const mark = marked("");
      return header.length > mark.length && header.endsWith(mark);
    }),
  );
}
