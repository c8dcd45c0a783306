// Cells of percentages, and of how much is done: figures, and words that stand for them.
import { hanNumber } from "../../core/typed/han-number";
import { readNumberText } from "../../core/typed/parse-number";
import { type CellRead, type Plain, shown } from "./cell-read";
import type { ColumnContext } from "./column-context";
import { scaled } from "./read-figure";
import { plainWord, SHARES } from "./words";

/** 0.8, "80 %", 八成 and 80 all mean 0.8; a ticked box or 已完成 means all of it, 进行中 says no figure. */
export function readPercent(cell: Plain, { numberStyle, percentOf100 }: ColumnContext): CellRead {
  if (typeof cell === "boolean") return { value: cell ? 1 : 0, interpreted: true };
  const word = typeof cell === "string" ? SHARES.get(plainWord(cell)) : undefined;
  if (word !== undefined) return { value: word, interpreted: true };
  const text = typeof cell === "string" ? shareText(cell) : null;
  const read = text === null ? null : (tenths(text) ?? readNumberText(text, numberStyle));
  const number = typeof cell === "number" && Number.isFinite(cell) ? cell : read?.value;
  if (number === undefined)
    return { fault: { code: "notANumber", params: { value: shown(cell) } } };
  const plain = !read?.percent;
  const of100 = plain && (percentOf100 || (number > 1 && number <= 100));
  const value = of100 ? scaled(number, 0.01) : number;
  if (value < 0 || value > 1 || read?.unit)
    return { fault: { code: "notAPercent", params: { value: shown(cell) } } };
  return value === cell ? { value } : { value, interpreted: true };
}

/** The share in "进行中 50%" and "完成80%"; any other text as it stands. */
function shareText(cell: string): string {
  const plain = cell.normalize("NFKC").trim();
  return /^(?:\p{L}|\s)+?[\s:(]*(\d+(?:\.\d+)?\s*%)\)?$/u.exec(plain)?.[1] ?? plain;
}

/** 八成 is 0.8, 八成五 0.85. */
function tenths(text: string): ReturnType<typeof readNumberText> {
  const [, whole = "", half = ""] =
    /^([一二三四五六七八九十\d])成([一二三四五六七八九])?$/.exec(text) ?? [];
  const tens = whole === "" ? null : hanNumber(whole);
  if (tens === null) return null;
  const value = (tens * 10 + (half === "" ? 0 : (hanNumber(half) ?? 0))) / 100;
  return { value, unit: false, percent: true };
}
