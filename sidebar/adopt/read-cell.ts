// One cell of the preview as people write it: days, grouped figures, percents, yes and no. Pure.
import { parseIsoDay } from "../../src/core/model/day";
import type { Language } from "../../src/core/model/rows";
import { formatter } from "../../src/i18n/format";
import { textsOf } from "../../src/i18n/texts";

type Cell = string | number | boolean | null;

/** Fields whose figures are shares of one. */
const SHARES: readonly string[] = ["chance", "done", "share"];

/** A day comes as "2026-03-02", a share as 0.8. Nothing is "". */
export function readCell(cell: Cell, field: string, lang: Language): string {
  if (cell === null) return "";
  const { choice } = textsOf(lang);
  if (typeof cell === "boolean") return cell ? choice.yes : choice.no;
  const { day, number, percent } = formatter(lang, "USD");
  if (typeof cell === "number") return SHARES.includes(field) ? percent(cell) : number(cell, 2);
  const read = parseIsoDay(cell);
  return read === undefined ? cell : day(read);
}
