// What a column's cells say of what it holds: how many of them fit a field, and what they look like besides.
import { readLinks } from "../../core/typed/links";
import type { CellValue } from "../../platform/host";
import type { CellContext } from "../codec/cell-read";
import { isBlank, readCell } from "../codec/read-cell";
import type { Kind } from "../schema/field";
import { looksLikeName } from "./sheet-name";
import { stageMeaning } from "./stage-words";

export interface ColumnFacts {
  /** Filled cells, as many as are looked at. */
  readonly cells: readonly CellValue[];
  /** Different ones among them. */
  readonly different: number;
  /** Shares of the filled cells, 0 to 1. */
  readonly mails: number;
  readonly stages: number;
  readonly percents: number;
  /** Figures as large as amounts are, or with a currency beside them. */
  readonly amounts: number;
  /** What looks like a person's name. */
  readonly names: number;
  /** Texts that are neither figures nor dates. */
  readonly texts: number;
  /** Links to tasks, where some say of which type: 3FS+2d. */
  readonly links: number;
  /** Words for won or lost among them. */
  readonly outcomes: number;
}

const SAMPLE = 300;
const AMOUNT = /^[¥￥$€£]\s*\d|^\d[\d,.]*\s*(万|亿|元|k|m)$|^\d{1,3}(,\d{3})+(\.\d+)?$/i;
const MAIL = /\S+@\S+\.\S+/;

export function columnFacts(column: readonly CellValue[]): ColumnFacts {
  const cells = column.filter((cell) => !isBlank(cell)).slice(0, SAMPLE);
  const share = (test: (cell: CellValue) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  return {
    cells,
    different: new Set(cells.map(String)).size,
    mails: share((cell) => MAIL.test(String(cell))),
    stages: share((cell) => typeof cell === "string" && stageMeaning(cell) !== null),
    outcomes: share((cell) => {
      const kind = typeof cell === "string" ? stageMeaning(cell)?.kind : undefined;
      return kind === "won" || kind === "lost";
    }),
    amounts: share((cell) =>
      typeof cell === "number"
        ? Math.abs(cell) >= 100
        : typeof cell === "string" && AMOUNT.test(cell.trim()),
    ),
    names: share((cell) => typeof cell === "string" && looksLikeName(cell.trim())),
    texts: share(
      (cell) =>
        typeof cell === "string" && /\p{L}{2}/u.test(cell) && !/^https?:|^\S+@\S+$/.test(cell),
    ),
    links: cells.some((cell) => TYPED.test(String(cell))) ? share(isLinks) : 0,
    percents: share((cell) => typeof cell === "string" && /%\s*$/.test(cell)),
  };
}

const TYPED = /\d\s*(?:FS|SS|FF|SF)(?![a-z])/i;
const NO_TASK = { code: "unknownReference", params: { value: "", table: "tasks" } } as const;

const isLinks = (cell: CellValue): boolean =>
  readLinks(String(cell), (text) =>
    /^(?:[a-z]{1,5}-)?\d+$/i.test(text) ? { id: text } : { fault: NO_TASK },
  ).faults.length === 0;

/** How many of the cells can be read as the kind. */
export function fitting({ cells }: ColumnFacts, kind: Kind, context: CellContext): number {
  return cells.filter((cell) => fits(cell, kind, context)).length;
}

function fits(cell: CellValue, kind: Kind, context: CellContext): boolean {
  if (kind.kind === "id") return typeof cell !== "boolean" && !(cell instanceof Date);
  // Any figure or day can be written as a text or a name: only what nothing else would be speaks for one.
  if (kind.kind === "text" || kind.kind === "reference")
    return typeof cell === "string" && !LOOKS_LIKE_A_FIGURE.test(cell.trim());
  if (kind.kind === "links") return typeof cell === "string" || typeof cell === "number";
  if (kind.kind === "day") return isDayLike(cell, kind, context);
  if (kind.kind === "money" || kind.kind === "number")
    return !(cell instanceof Date) && typeof cell !== "boolean" && reads(cell, kind, context);
  return !(cell instanceof Date) && reads(cell, kind, context);
}

const LOOKS_LIKE_A_FIGURE = /^[¥￥$€£]?\s*[-(]?\d[\d,.\s]*\)?\s*(%|万|亿|元)?$/;

const reads = (cell: CellValue, kind: Kind, context: CellContext) => {
  const read = readCell(kind, cell, context);
  return !("fault" in read);
};

/** Days of our time, as serial numbers too where the cells have no date format. */
function isDayLike(cell: CellValue, kind: Kind, context: CellContext): boolean {
  if (typeof cell === "number" && cell <= 31 && context.days.month !== null) return cell >= 1;
  if (typeof cell === "number")
    return (cell > 36_000 && cell < 60_000) || (cell > 19_900_000 && cell < 20_991_232);
  return typeof cell !== "boolean" && reads(cell, kind, context);
}
