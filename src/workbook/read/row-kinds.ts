// Which rows of a sheet are records, and which are what people put between and below them: totals, subtotals,
// notes, headers once more, sections. Cautious: a row is left out only where a person would leave it out.
import type { TableName } from "../../core/model/rows";
import { parseNumber } from "../../core/typed/parse-number";
import type { CellValue } from "../../platform/host";
import { isBlank } from "../codec/read-cell";
import { plainHeader } from "../schema/headers";
import { schemaOf } from "../schema/tables";
import type { Columns } from "./find-columns";

export type SkippedKind = "total" | "note" | "header" | "section";

/** `row` is an index into the sheet's values. */
export interface SkippedRow {
  readonly row: number;
  readonly kind: SkippedKind;
  readonly text: string;
}

export interface SortedRows {
  readonly records: readonly number[];
  readonly skipped: readonly SkippedRow[];
}

const TOTAL_WORD =
  /^(合计|总计|小计|累计|总和|共计|总额|合计金额|grand total|sub-?totals?|totals?|sum|overall)$/i;
const TOTAL_OF =
  /^(合计|总计|小计|累计|(grand )?total|sub-?total|sum)([\s(:：/-]|$)|(合计|小计|总计|累计|\b(sub-?)?totals?)$/i;
/** In one cell alone: 本周小计：3次, "Total: 12 deals". */
const TOTAL_WITHIN = /(小计|合计|总计|累计|\b(sub-?)?total\b)[^\d]*\d/i;
const AGGREGATE = /\b(SUM|SUBTOTAL|AGGREGATE|AVERAGE|COUNTA?|SUMIFS?|COUNTIFS?)\s*\(/i;
const NOTE =
  /^([*※#†‡(（]?\s*(注|备注|说明|附注|附|提示|数据来源|来源|制表|填表|审核|审批|批准|更新|最后更新|截至|单位)|\*|※|†|notes?\b|n\.?b\.?\b|source\b|remarks?\b|prepared\b|approved\b|reviewed\b|last updated|updated\b|as of\b|legend\b|disclaimer\b|confidential\b)/i;
const LABELLED =
  /^(制表|制单|填表|审核|审批|批准|复核|负责人签字|日期|prepared|approved|reviewed|signed|date)[^:：]{0,12}[:：]/i;
const SECTION =
  /^([(（]?[一二三四五六七八九十]+\s*[、.．)）]|第\s*[一二三四五六七八九十\d]+\s*(阶段|部分|章|期|步)|(phase|stage|part|step|section|sprint|workstream)\s*([ivx]+|\d+|[a-z])\b|[ivx]+\.\s|\d+(\.0)?\s*[、.．)]\s*\D)/i;
const GROUP =
  /(大区|区域|地区|[东西南北中]区|事业部|部门|销售部|[一二三四五六七八九十\d]+[组部队]|团队|region|team|department|office)$/i;
/** Tables whose rows a lone group's name can head, since a row of theirs holds more than a name. */
const GROUPED: ReadonlySet<TableName> = new Set(["deals", "activities", "costs", "collections"]);
/** More letters than a name has. */
const SENTENCE = 60;
const SHARE_OF_HEADERS = 0.8;

/** Sorts the rows below the header. Rows with no field filled are neither records nor told of. */
export function sortRows(
  table: TableName,
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly string[])[],
  headers: readonly string[],
  columns: Columns,
  headerRow: number,
): SortedRows {
  const { fields } = schemaOf(table);
  const plainHeaders = headers.map(plainHeader);
  const own = [...columns].filter(([key]) => key in fields && key !== "id").map(([, at]) => at);
  const idColumn = columns.get("id");
  const records: number[] = [];
  const skipped: SkippedRow[] = [];
  const ours = new Set([...columns].filter(([key]) => !(key in fields)).map(([, at]) => at));
  /** The last row that holds anything of the user's. */
  let filledRow: number | undefined;
  const sums: Sums = { all: new Map(), part: new Map(), rows: 0 };
  for (let row = headerRow; row < values.length; row++) {
    const cells = values[row] ?? [];
    const used = own.filter((column) => !isEmpty(cells[column]));
    const theirs = userColumns(cells, ours);
    const above = filledRow;
    if (theirs.length > 0) filledRow = row;
    const kind = kindOf({
      cells,
      formulas: formulas[row] ?? [],
      used,
      filled: theirs,
      plainHeaders,
      sums,
      nameColumn: columns.get(NAME_FIELD[table] ?? "name"),
      grouped: GROUPED.has(table),
    });
    if (kind !== null) {
      if (kind === "header") headGroup(values, above, records, skipped);
      const below = skipped[skipped.length - 1];
      // 1. and 2. below a note go on with it.
      const goesOn = kind === "section" && below?.kind === "note" && below.row > lastOf(records);
      skipped.push({ row, kind: goesOn ? "note" : kind, text: labelOf(cells, theirs) });
      if (kind === "total") sums.part.clear();
      continue;
    }
    if (used.length === 0 && (idColumn === undefined || isEmpty(cells[idColumn]))) continue;
    records.push(row);
    add(sums, cells, used);
  }
  return { records, skipped };
}

const lastOf = (rows: readonly number[]): number => rows[rows.length - 1] ?? -1;

/** A lone text above a header that stands there once more is the heading of the group below. */
function headGroup(
  values: readonly (readonly CellValue[])[],
  row: number | undefined,
  records: number[],
  skipped: SkippedRow[],
): void {
  if (row === undefined || row !== lastOf(records)) return;
  const filled = (values[row] ?? []).filter((cell) => !isEmpty(cell));
  const [only] = filled;
  if (filled.length !== 1 || typeof only !== "string") return;
  records.pop();
  skipped.push({ row, kind: "section", text: only.trim() });
}

/** The field that a row of the table is known by, where it is not its name. */
const NAME_FIELD: Readonly<Partial<Record<TableName, string>>> = { deals: "customer" };

const isEmpty = (value: CellValue | undefined) => isBlank(value) || value === false;

/** Filled columns, without those that Milepost added. */
function userColumns(cells: readonly CellValue[], ours: ReadonlySet<number>): readonly number[] {
  const filled: number[] = [];
  for (let column = 0; column < cells.length; column++)
    if (!isEmpty(cells[column]) && !ours.has(column)) filled.push(column);
  return filled;
}

interface RowSeen {
  readonly cells: readonly CellValue[];
  readonly formulas: readonly string[];
  /** Columns of fields that are filled. */
  readonly used: readonly number[];
  /** All filled columns of the user's. */
  readonly filled: readonly number[];
  readonly plainHeaders: readonly string[];
  readonly sums: Sums;
  readonly nameColumn: number | undefined;
  readonly grouped: boolean;
}

function kindOf(seen: RowSeen): SkippedKind | null {
  if (seen.filled.length === 0) return null;
  if (isHeaderAgain(seen)) return "header";
  if (isTotal(seen)) return "total";
  if (isNote(seen)) return "note";
  return isSection(seen) ? "section" : null;
}

function isHeaderAgain({ cells, filled, plainHeaders }: RowSeen): boolean {
  if (filled.length < 2) return false;
  // Most rows are told from a header by their first cells: the rest is not looked at.
  let others = filled.length * (1 - SHARE_OF_HEADERS);
  for (const column of filled) {
    if (!saysHeader(cells[column], plainHeaders[column] ?? "")) others -= 1;
    // Not below zero by what decimals leave over.
    if (others < -1e-9) return false;
  }
  return true;
}

function saysHeader(cell: CellValue | undefined, header: string): boolean {
  if (typeof cell !== "string" || header === "") return false;
  const plain = plainHeader(cell);
  return plain === header || header.endsWith(` ${plain}`);
}

function isTotal({ cells, formulas, used, filled, sums, nameColumn }: RowSeen): boolean {
  if (used.length === 0) return false;
  const numbers = filled.filter((column) => figureIn(cells[column]) !== null);
  const texts = filled.filter(
    (column) => figureIn(cells[column]) === null && !isDate(cells[column]),
  );
  const label = String(cells[texts[0] ?? -1] ?? "")
    .normalize("NFKC")
    .replace(/\s*[:：]\s*$/, "")
    .trim();
  // What else a record has: dates and words, beside its label.
  const others = used.filter(
    (column) => column !== texts[0] && figureIn(cells[column]) === null && !formulas[column],
  );
  if (TOTAL_WORD.test(label.replace(/\s+/g, " ")) || TOTAL_WORD.test(label.replace(/\s+/g, "")))
    return others.length < 3;
  if (filled.length === 1 && TOTAL_WITHIN.test(label)) return true;
  if (TOTAL_OF.test(label)) return numbers.length > 0 && others.length === 0;
  // Without a label: sums alone, or sums with the first and last of the dates beside them.
  if (texts.length > 0 || numbers.length === 0) return false;
  if (nameColumn === undefined || !isEmpty(cells[nameColumn])) return false;
  if (numbers.some((column) => AGGREGATE.test(formulas[column] ?? ""))) return true;
  return numbers.some((column) => isSum(sums, column, cells[column]));
}

function isNote({ cells, filled, used, nameColumn }: RowSeen): boolean {
  const texts = filled.map((column) => cells[column]);
  if (!texts.every((cell) => typeof cell === "string")) return false;
  if (texts.every((cell) => LABELLED.test(String(cell).trim()))) return true;
  if (filled.length !== 1) return false;
  const text = String(texts[0]).trim();
  if (NOTE.test(text)) return true;
  if (text.length > SENTENCE) return used[0] !== nameColumn || text.length > 2 * SENTENCE;
  return false;
}

/** One filled cell that heads the rows below: 一、筹备阶段; Phase 2; 华东区. */
function isSection({ cells, filled, grouped }: RowSeen): boolean {
  const [only] = filled;
  const cell = cells[only ?? -1];
  if (filled.length !== 1 || only === undefined || typeof cell !== "string") return false;
  const text = cell.trim();
  return SECTION.test(text) || (grouped && GROUP.test(text));
}

function labelOf(cells: readonly CellValue[], filled: readonly number[]): string {
  const at = filled.find((column) => typeof cells[column] === "string") ?? filled[0] ?? -1;
  return String(cells[at] ?? "")
    .trim()
    .slice(0, 80);
}

/** Running sums of each column's numbers: in all, and since the last total. */
interface Sums {
  readonly all: Map<number, number>;
  readonly part: Map<number, number>;
  rows: number;
}

function isSum({ all, part, rows }: Sums, column: number, cell: CellValue | undefined): boolean {
  const figure = figureIn(cell);
  if (rows < 2 || figure === null || figure === 0) return false;
  return [all, part].some((sums) => Math.abs((sums.get(column) ?? Infinity) - figure) < 0.005);
}

const isDate = (cell: CellValue | undefined): boolean =>
  cell instanceof Date || (typeof cell === "string" && /^\d{4}-\d\d-\d\d/.test(cell));

/** A number, typed as one or as a text; null where the cell is another text or a date. */
function figureIn(cell: CellValue | undefined): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && FIGURE.test(cell) ? parseNumber(cell) : null;
}

const FIGURE = /^\s*[(（+\-−]?\s*[¥￥$€£]?\s*[\d０-９]/;

function add(sums: Sums, cells: readonly CellValue[], used: readonly number[]): void {
  sums.rows += 1;
  for (const column of used) {
    const figure = figureIn(cells[column]);
    if (figure === null) continue;
    for (const map of [sums.all, sums.part]) map.set(column, (map.get(column) ?? 0) + figure);
  }
}
