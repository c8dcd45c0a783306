// One cell as the typed value of its field, or what is wrong with it.
import { dayOfSerial, formatDay } from "../../core/model/day";
import type { IssueCode, IssueParams } from "../../core/model/issue";
import { toMinor } from "../../core/model/money";
import { ALL_TEXTS, type Texts } from "../../i18n/texts";
import type { CellValue } from "../../platform/host";
import type { Choices, Kind } from "../schema/field";
import { type DayOrder, parseDay } from "./parse-day";
import { parseNumber } from "./parse-number";
import type { SerialOf } from "./zone";

/** What is wrong with a cell; the reader adds where it stands. */
export type CellFault = {
  readonly [C in IssueCode]: { readonly code: C; readonly params: IssueParams[C] };
}[IssueCode];

/** `read` says that a text had to be interpreted, so that formulas cannot use the cell itself. */
export type CellRead =
  | { readonly value: unknown; readonly interpreted?: true }
  | { readonly fault: CellFault };

export interface CellContext {
  readonly serialOf: SerialOf;
  /** In the workbook's language, for the words that a cell may hold. */
  readonly texts: Texts;
  /** Decimals of the money in this column. */
  readonly decimals: number;
  readonly order: DayOrder;
  /** Looks up what a person typed to mean a row of a table. */
  readonly resolve: (table: string, text: string) => ReferenceRead;
}
export type ReferenceRead = { readonly id: string } | { readonly fault: CellFault };

/** What a cell shows whose formula fails. */
export const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|CALC!|SPILL!)/;
const FIRST_SERIAL = 1;
/** 2199-12-31. */
const LAST_SERIAL = 109_574;

/** A blank cell, and the unticked box that Sheets puts into cells with a checkbox. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === "" || (typeof value === "string" && value.trim() === "");
}

export function readCell(kind: Kind, standing: CellValue, context: CellContext): CellRead {
  if (isBlank(standing)) return { value: blankOf(kind) };
  if (typeof standing === "string" && ERROR.test(standing))
    return { fault: { code: "errorValue", params: { value: standing } } };
  if (kind.kind === "day") return readDay(standing, context);
  // Sheets makes a date of "3/5" typed as a step or an amount.
  const cell =
    standing instanceof Date ? formatDay(dayOfSerial(context.serialOf(standing))) : standing;
  switch (kind.kind) {
    case "id":
      return { value: String(cell).trim() };
    case "text":
      return readText(cell, kind.max);
    case "number": {
      const read = readNumber(cell);
      return "fault" in read ? read : inRange(read, kind.min, kind.max);
    }
    case "money": {
      const read = readNumber(cell);
      if ("fault" in read) return read;
      if (read.value < 0) return { fault: { code: "negative", params: { value: shown(cell) } } };
      const minor = toMinor(read.value, context.decimals);
      return Number.isSafeInteger(minor)
        ? { ...read, value: minor }
        : { fault: { code: "tooLarge", params: { value: shown(cell) } } };
    }
    case "percent":
      return readPercent(cell);
    case "flag":
      return readFlag(cell);
    case "choice":
      return readChoice(cell, kind.choices, context);
    case "reference":
      return toReference(kind.to, cell, context);
    case "references":
      return readReferences(kind.to, cell, context);
  }
}

const blankOf = (kind: Kind): unknown => {
  if (kind.kind === "flag") return false;
  if (kind.kind === "references") return [];
  return kind.kind === "id" ? "" : null;
};

type Plain = string | number | boolean;

/** As the user sees it, cut to what a sentence can hold. */
function shown(cell: Plain): string {
  const text = String(cell);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function readText(cell: Plain, max: number): CellRead {
  const text = String(cell).trim();
  return text.length > max
    ? { fault: { code: "tooLong", params: { length: text.length } } }
    : { value: text };
}

type NumberRead =
  | { readonly value: number; readonly interpreted?: true }
  | { readonly fault: CellFault };

function readNumber(cell: Plain): NumberRead {
  if (typeof cell === "number" && Number.isFinite(cell)) return { value: cell };
  const value = typeof cell === "string" ? parseNumber(cell) : null;
  return value === null
    ? { fault: { code: "notANumber", params: { value: shown(cell) } } }
    : { value, interpreted: true };
}

function inRange(
  read: { readonly value: number; readonly interpreted?: true },
  min: number,
  max: number,
): CellRead {
  if (read.value < min && min === 0)
    return { fault: { code: "negative", params: { value: shown(read.value) } } };
  if (read.value < min || read.value > max)
    return { fault: { code: "tooLarge", params: { value: shown(read.value) } } };
  return read;
}

/** 0.8, "80 %" and 80 all mean 0.8; a ticked box means all of it. */
function readPercent(cell: Plain): CellRead {
  if (typeof cell === "boolean") return { value: cell ? 1 : 0, interpreted: true };
  if (typeof cell === "string" && DONE.has(cell.trim().toLowerCase()))
    return { value: 1, interpreted: true };
  const read = readNumber(cell);
  if ("fault" in read) return read;
  const value = read.value > 1 && read.value <= 100 ? read.value / 100 : read.value;
  return value < 0 || value > 1
    ? { fault: { code: "notAPercent", params: { value: shown(cell) } } }
    : value === read.value
      ? read
      : { value, interpreted: true };
}
const DONE = new Set(["✓", "✔", "done", "completed", "已完成", "完成"]);

function readDay(standing: CellValue, context: CellContext): CellRead {
  const cell = standing instanceof Date ? context.serialOf(standing) : standing;
  const value = standing instanceof Date ? formatDay(dayOfSerial(Number(cell))) : shown(cell);
  const fault: CellRead = { fault: { code: "notADate", params: { value } } };
  if (typeof cell === "boolean") return fault;
  if (typeof cell === "string") {
    const day = parseDay(cell, context.order);
    return day === null ? fault : { value: day, interpreted: true };
  }
  return cell >= FIRST_SERIAL && cell < LAST_SERIAL + 1 ? { value: dayOfSerial(cell) } : fault;
}

const YES = new Set(["true", "yes", "y", "x", "1", "✓", "✔", "是", "对", "√"]);
const NO = new Set(["false", "no", "n", "0", "否", "不是", "-"]);

function readFlag(cell: Plain): CellRead {
  if (typeof cell === "boolean") return { value: cell };
  const word = String(cell).trim().toLowerCase();
  if (YES.has(word)) return { value: true, interpreted: true };
  if (NO.has(word)) return { value: false, interpreted: true };
  return { fault: { code: "notAYesNo", params: { value: shown(cell) } } };
}

/** Each choice's words in every language, and its key, in small letters. */
const WORDS: ReadonlyMap<Choices, ReadonlyMap<string, string>> = new Map(
  (Object.keys(ALL_TEXTS[0]?.choice ?? {}) as Choices[]).map((choices) => [
    choices,
    wordsOf(choices),
  ]),
);

function wordsOf(choices: Choices): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const texts of ALL_TEXTS)
    for (const [key, word] of Object.entries(texts.choice[choices] ?? {})) {
      words.set(word.toLowerCase(), key);
      words.set(key.toLowerCase(), key);
    }
  return words;
}

function readChoice(cell: Plain, choices: Choices, context: CellContext): CellRead {
  const key = WORDS.get(choices)?.get(String(cell).trim().toLowerCase());
  if (key !== undefined) return { value: key };
  const offered = Object.values(context.texts.choice[choices]);
  return { fault: { code: "notAChoice", params: { value: shown(cell), choices: offered } } };
}

function toReference(table: string, cell: Plain, context: CellContext): CellRead {
  const found = context.resolve(table, String(cell).trim());
  return "fault" in found ? found : { value: found.id };
}

/** Several in one cell: "T-3; T-4", "T-3，T-4". One that cannot be found makes the cell faulty. */
function readReferences(table: string, cell: Plain, context: CellContext): CellRead {
  const ids: string[] = [];
  for (const part of String(cell).split(/[;,；，、\n]/)) {
    if (part.trim() === "") continue;
    const found = context.resolve(table, part.trim());
    if ("fault" in found) return found;
    ids.push(found.id);
  }
  return { value: ids };
}
