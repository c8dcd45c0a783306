// Proposes which column of a sheet is which field: by header words in English and Chinese, then by what cells hold.
import type { TableName } from "../core/model/rows";
import { parseNumber } from "../core/typed/parse-number";
import type { CellValue } from "../platform/host";
import { dayOrder, parseDay } from "./codec/parse-day";
import { isBlank } from "./codec/read-cell";
import { HEADER_WORDS } from "./header-words";
import type { Kind } from "./schema/field";
import { plainHeader, standardHeaders } from "./schema/headers";
import { schemaOf } from "./schema/tables";

export interface Proposal {
  /** 0 the first. */
  readonly column: number;
  readonly header: string;
  readonly field: string | null;
  readonly by: "header" | "values" | null;
}

/** Fields that a column may be by what its cells hold alone, in the order in which they are tried. */
const BY_VALUES: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  deals: ["stage", "created", "closed", "amount", "chance"],
  tasks: ["name", "start", "due", "done"],
  activities: ["on"],
  costs: ["on", "amount"],
  collections: ["on", "amount"],
};

/** Stage words of the usual tools, plain, with what they mean. */
const STAGE_WORDS: ReadonlyMap<string, "open" | "won" | "lost"> = new Map([
  ...["won", "closed won", "closedwon", "signed", "赢单", "已签约", "成交", "已成交", "签约"].map(
    (word) => [word, "won"] as const,
  ),
  ...["lost", "closed lost", "closedlost", "dead", "丢单", "输单", "已丢单", "战败", "失败"].map(
    (word) => [word, "lost"] as const,
  ),
]);

/** What a stage's word says about it: won and lost by the usual words, else open. */
export function stageKindOf(word: string): "open" | "won" | "lost" {
  return STAGE_WORDS.get(plainHeader(word)) ?? "open";
}

/** @param rows the sheet's cells below the header */
export function proposeColumns(
  table: TableName,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
): readonly Proposal[] {
  const { fields } = schemaOf(table);
  const standard = [...standardHeaders(table)].filter(([, key]) => key in fields);
  const words = new Map(standard.map(([word, key]) => [loose(word), key]));
  for (const [field, others] of Object.entries(HEADER_WORDS[table] ?? {}))
    for (const word of others) if (!words.has(loose(word))) words.set(loose(word), field);
  const taken = new Set<string>();
  const found = new Map<number, Proposal>();
  const propose = (column: number, field: string, by: "header" | "values") => {
    taken.add(field);
    found.set(column, { column, header: headers[column] ?? "", field, by });
  };
  headers.forEach((header, column) => {
    const field = words.get(loose(header));
    if (field !== undefined && !taken.has(field)) propose(column, field, "header");
  });
  for (const field of BY_VALUES[table] ?? []) {
    if (taken.has(field)) continue;
    const column = headers.findIndex(
      (header, index) =>
        header.trim() !== "" &&
        !found.has(index) &&
        looksLike(field, fields[field]?.kind, rows, index),
    );
    if (column >= 0) propose(column, field, "values");
  }
  return headers.flatMap((header, column) =>
    header.trim() === "" ? [] : [found.get(column) ?? { column, header, field: null, by: null }],
  );
}

/** A unit behind a header, which scales nothing: (%), (元), (USD). Not so (万元), whose amounts mean more than they say. */
const UNIT = /\s*\((%|[$€£¥]|元|天|小时|h|days?|hours?|[a-z]{3})\)$/;

/** close_date, close-date and Close Date are one header. */
const loose = (header: string) => plainHeader(header).replace(/[_-]+/g, " ").replace(UNIT, "");

const SAMPLE = 200;
/** Share of a column's cells that have to speak for a field. */
const ENOUGH = 0.9;

function looksLike(
  field: string,
  kind: Kind | undefined,
  rows: readonly (readonly CellValue[])[],
  column: number,
): boolean {
  const cells = rows
    .map((row) => row[column] ?? "")
    .filter((cell) => !isBlank(cell))
    .slice(0, SAMPLE);
  if (cells.length === 0 || kind === undefined) return false;
  const share = (test: (cell: CellValue) => boolean) =>
    cells.filter(test).length / cells.length >= ENOUGH;
  const text = cells.filter((cell): cell is string => typeof cell === "string");
  if (field === "stage")
    return (
      cells.length > 3 &&
      text.some((cell) => STAGE_WORDS.has(plainHeader(cell))) &&
      new Set(text).size <= 12
    );
  if (kind.kind === "day") {
    const order = dayOrder(text, "mdy");
    return share(
      (cell) =>
        cell instanceof Date || (typeof cell === "string" && parseDay(cell, order) !== null),
    );
  }
  if (kind.kind === "percent")
    return (
      share(
        (cell) => /%$/.test(String(cell)) || (typeof cell === "number" && cell >= 0 && cell <= 1),
      ) && cells.some((cell) => cell !== 0 && cell !== 1)
    );
  if (kind.kind === "money")
    return (
      share((cell) =>
        typeof cell === "number" ? cell >= 0 : parseNumber(String(cell)) !== null,
      ) && cells.some((cell) => Number(cell) > 31 || typeof cell === "string")
    );
  return (
    kind.kind === "text" &&
    share((cell) => typeof cell === "string" && cell.length > 4) &&
    new Set(text).size > cells.length / 2
  );
}

/** The table that a sheet looks like most: the one whose fields its headers name most often. */
export function likelyTable(
  headers: readonly string[],
  candidates: readonly TableName[],
): TableName {
  const score = (table: TableName) =>
    proposeColumns(table, headers, []).filter(({ field }) => field !== null).length;
  return candidates.reduce((best, table) => (score(table) > score(best) ? table : best), "deals");
}

/** The first row that looks like headers: two texts or more, and no other kind of value; 0 the first row. */
export function headerRowOf(values: readonly (readonly CellValue[])[]): number {
  const found = values.slice(0, 20).findIndex((row) => {
    const filled = row.filter((cell) => !isBlank(cell));
    return filled.length >= 2 && filled.every((cell) => typeof cell === "string");
  });
  return Math.max(0, found);
}
