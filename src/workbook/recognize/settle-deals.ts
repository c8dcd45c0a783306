// Days of deals that only the rows can tell apart: one "Close Date" that is the day expected while a deal is open, and
// columns that are called "Date" and nothing else.
import type { CellValue } from "../../platform/host";
import { isBlank } from "../codec/read-cell";
import { VAGUE_HEADERS } from "./header-words";
import { looseHeader } from "./match-header";
import type { Proposal } from "./propose-columns";
import { stageMeaning } from "./stage-words";

/** Headers under which both the day of closing and the day expected are kept. */
const EITHER =
  /^(deal - )?(close|closing|closed) date$|^order date$|^date of order$|^结单日期$|^下单日期$|^订单日期$/;

/** @param byMonth whether each sheet is one month's, so that its only date is the day of the sale */
export function settleDeals(
  proposals: readonly Proposal[],
  rows: readonly (readonly CellValue[])[],
  byMonth: boolean,
): readonly Proposal[] {
  return vagueDays(eitherDay(proposals, rows), byMonth);
}

function eitherDay(
  proposals: readonly Proposal[],
  rows: readonly (readonly CellValue[])[],
): readonly Proposal[] {
  const stage = proposals.find(({ field }) => field === "stage");
  const closed = proposals.find(({ field }) => field === "closed");
  if (!closed || !EITHER.test(looseHeader(closed.header))) return proposals;
  const put = (change: Partial<Proposal>) =>
    proposals.map((each) => (each === closed ? { ...each, ...change } : each));
  if (!stage) return put({ confidence: "unsure" });
  const dated = rows.filter((row) => !isBlank(row[closed.column]));
  const open = dated.filter((row) => isOpen(row[stage.column])).length;
  if (dated.length === 0 && rows.some((row) => isOpen(row[stage.column])))
    return put({ field: "expected", confidence: "unsure" });
  if (open === 0) return proposals;
  const known = proposals.some(({ field }) => field === "expected");
  return open === dated.length && !known
    ? put({ field: "expected", confidence: "likely" })
    : put({ confidence: "unsure" });
}

function isOpen(cell: CellValue | undefined): boolean {
  const kind = stageMeaning(String(cell ?? ""))?.kind;
  return kind !== "won" && kind !== "lost";
}

/** One date alone is the sale's in a month's sheet; of several nobody can tell which is which. */
function vagueDays(proposals: readonly Proposal[], byMonth: boolean): readonly Proposal[] {
  const vague = proposals.filter(
    ({ header, field }) =>
      DATES.has(looseHeader(header)) &&
      VAGUE_HEADERS.has(looseHeader(header)) &&
      (field === null || DAYS.has(field)),
  );
  const [first] = vague;
  if (!first) return proposals;
  if (vague.length > 1)
    return proposals.map((each) =>
      vague.includes(each) ? { ...each, confidence: "unsure" as const } : each,
    );
  const closed = proposals.some(({ field }) => field === "closed");
  return proposals.map((each) => {
    if (each !== first) return each;
    return byMonth && (!closed || each.field === "closed")
      ? { ...each, field: "closed", confidence: "likely" as const }
      : { ...each, confidence: "unsure" as const };
  });
}

const DATES: ReadonlySet<string> = new Set(["date", "day", "when", "time", "日期", "时间"]);
const DAYS: ReadonlySet<string> = new Set(["created", "expected", "closed", "nextDate"]);
