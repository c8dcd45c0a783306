// How one sheet's cells are to be read, as far as the sheet itself tells: its header, what stands above it, its name,
// its merged cells. What the user answered fills in the rest.
import type { Day } from "../../core/model/day";
import type { TableName } from "../../core/model/rows";
import { columnIndex } from "../../workbook/layout";
import type { Reading } from "../../workbook/reading";
import { feedbackKindIn } from "../../workbook/recognize/feedback-kind";
import { periodOf, personIn, type SeriesBy } from "../../workbook/recognize/sheet-name";
import { schemaOf } from "../../workbook/schema/tables";
import type { SeenSheet } from "./seen-sheet";

/** What only the user knows; the same for every sheet that is adopted with it. */
export interface Answered {
  readonly orders: Reading["orders"];
  readonly meant: Reading["meant"];
  readonly year: number | null;
}

/** @param columns field to header */
export function sheetReading(
  table: TableName,
  seen: SeenSheet,
  columns: Readonly<Record<string, string>>,
  by: SeriesBy | null,
  answered: Answered,
  anchor: Day,
): Reading {
  const period = by === "period" ? periodOf(seen.name) : null;
  const year = period?.year ?? yearIn(seen) ?? answered.year;
  return {
    headerRows: seen.header.rows,
    fill: filledDown(seen, columns),
    scale: scales(table, seen, columns),
    orders: answered.orders,
    meant: answered.meant,
    given: { ...givenBy(table, seen, columns, by, year), ...askedOf(table, seen, columns) },
    year,
    month: period?.month ?? null,
    anchor,
  };
}

/** The field that a sheet's name stands for where no column does: the seller, or the day. */
export function givenField(
  table: TableName,
  columns: Readonly<Record<string, string>>,
  by: SeriesBy | null,
): string | null {
  const field = by === null ? undefined : GIVEN[by][table];
  return field !== undefined && !(field in columns) ? field : null;
}

const GIVEN: Readonly<Record<SeriesBy, Readonly<Partial<Record<TableName, string>>>>> = {
  person: {
    deals: "owner",
    tasks: "owner",
    goals: "owner",
    customers: "owner",
    activities: "person",
  },
  period: { deals: "closed", goals: "due", activities: "on", costs: "on", collections: "on" },
};

/** What customers were asked, where no column says it: by the scores' header, else by the sheet's name. */
function askedOf(
  table: TableName,
  { name }: SeenSheet,
  columns: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (table !== "feedback" || "kind" in columns) return {};
  const kind = feedbackKindIn(columns["score"] ?? "") ?? feedbackKindIn(name);
  return kind === null ? {} : { kind };
}

function givenBy(
  table: TableName,
  { name }: SeenSheet,
  columns: Readonly<Record<string, string>>,
  by: SeriesBy | null,
  year: number | null,
): Readonly<Record<string, string>> {
  const field = givenField(table, columns, by);
  if (field === null) return {};
  if (by === "person") return { [field]: personIn(name) };
  const period = periodOf(name);
  if (year === null || period === null) return {};
  const { month, quarter } = period;
  return {
    [field]: month === null ? `${year}Q${quarter}` : `${year}-${String(month).padStart(2, "0")}`,
  };
}

/** The year that a title, the sheet's name or a header names: 2026年销售台账. One only, or none. */
function yearIn({ name, above, headers }: SeenSheet): number | null {
  const years = new Set(
    [name, ...above, ...headers].flatMap((text) =>
      [...text.matchAll(/(?<!\d)20[0-4]\d(?!\d)/g)].map(([year]) => Number(year)),
    ),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/亿/, 1e8],
  [/百万|millions?|\bmm\b|\bmn\b|[$€£]\s?m\b|\(m\)/i, 1e6],
  [/万|\bw\b/i, 1e4],
  [/千元|thousands?|['’]000|000s|\(k\)|[$€£]\s?k\b|\bk\s?(usd|eur|gbp|rmb|cny)\b/i, 1e3],
];
/** In a header the unit stands in brackets or behind the word; above the table it is named as one. */
const UNIT_NOTE =
  /单位|\bunits?\b|\bin\s+(thousand|million)|(amounts?|figures|values)\b.*\bin\b|[$€£]\s?k\b|['’]000/i;

const scaleIn = (text: string) => SCALES.find(([pattern]) => pattern.test(text))?.[1];

function scales(
  table: TableName,
  { above, headers }: SeenSheet,
  columns: Readonly<Record<string, string>>,
): Readonly<Record<string, number>> {
  const note = above.find((text) => UNIT_NOTE.test(text));
  const general = note === undefined ? undefined : scaleIn(note);
  const found: Record<string, number> = {};
  for (const [field, { kind }] of Object.entries(schemaOf(table).fields)) {
    const header = columns[field];
    if (header === undefined || !headers.includes(header)) continue;
    const amount = kind.kind === "money" || (table === "goals" && field === "target");
    const scale = amount ? (unitIn(header) ?? general) : undefined;
    if (scale !== undefined) found[field] = scale;
  }
  return found;
}

/** 金额(万元), 金额/万元, Amount ($k), Value in thousands. Undefined where the header names no unit that scales. */
function unitIn(header: string): number | undefined {
  const plain = header.normalize("NFKC");
  const brackets = /[([（【]([^)\]）】]*)[)\]）】]/.exec(plain)?.[1];
  if (brackets !== undefined) return scaleIn(`(${brackets})`);
  const unit =
    /[/_\-\s](万元|万|亿元|亿|千元|百万元?)\s*$/.exec(plain)?.[1] ??
    /\bin\s+(?:thousands?|millions?)\b|[$€£]\s?[km]\b|['’]000/i.exec(plain)?.[0];
  return unit === undefined ? undefined : scaleIn(unit);
}

/** Fields whose column has cells merged downwards below the header. */
function filledDown(
  { header, headers, merges }: SeenSheet,
  columns: Readonly<Record<string, string>>,
): readonly string[] {
  const merged = new Set<number>();
  for (const merge of merges()) {
    const [, left = "", top = "0", right = "", bottom = "0"] =
      /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(merge) ?? [];
    if (left === right && Number(bottom) > Number(top) && Number(top) > header.row)
      merged.add(columnIndex(left));
  }
  return Object.entries(columns).flatMap(([field, text]) =>
    merged.has(headers.indexOf(text)) ? [field] : [],
  );
}
