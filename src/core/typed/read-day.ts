// A text as the day that it means: written out, a period's edge, or counted from an anchor.
import { addDays, startOfMonth } from "../model/day";
import { HAN_WEEKDAY, WEEKDAY } from "./date-words";
import type { DayContext, DayRead, Span } from "./day-context";
import { hanDigits, hanNumber } from "./han-number";
import { namedPeriod } from "./period-words";
import { bareUnit, relativeDays, withAnchor } from "./relative-words";
import { writtenDate } from "./written-dates";

/**
 * The day that a text stands for, and where it was taken from; null where it is none, does not exist, or lacks what
 * the context does not know either. A time of day, a weekday beside the date and 前 or "by" are left out.
 *
 * `readDay("3月底", { ...bareContext("mdy"), year: 2026 })` is 31 March 2026, by "context".
 */
export function readDay(text: string, context: DayContext): DayRead | null {
  const span = readSpan(text, context);
  return span && { day: context.edge === "first" ? span.first : span.last, by: span.by };
}

/** The days that a text stands for, read as `readDay` does: all of a quarter, or one day. */
export function readSpan(text: string, context: DayContext): Span | null {
  if (text.length > LONGEST) return null;
  const plain = plainDay(text);
  return spanOf(plain, context) ?? spanOf(withoutWeekday(plain), context);
}

/** Longer than any date with its time and weekday; a note in the wrong column is not looked through. */
const LONGEST = 60;
const CLOCK =
  /(?:t|\s|(?<=[日号]))\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:z|[ap]m|[+-]\d{2}:?\d{2})?$/;
const HAN_CLOCK =
  /\s*(?:凌晨|早上|上午|中午|下午|晚上)?\s*\d{1,2}\s*(?::\d{2}(?::\d{2})?|[点时](?:半|整|\d{1,2}分?)?)$/;
const DEADLINE = /^(?:by|before|until|due|截至|截止到?)\s*(?=\S)|(?:之前|以前|前|截止)$/g;
/** Numerals before what they count: 三月, 二〇二六年, 第一季度. */
const NUMERALS = /([〇零一二三四五六七八九十两]+)(?=个?[年月日号季周週天])/g;

/** In small letters and plain digits, without its time of day. For those who look at dates without reading them. */
export function plainDay(text: string): string {
  const small = text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[‐-―−]/g, "-");
  return small
    .replace(/\s+/g, " ")
    .replace(CLOCK, "")
    .replace(HAN_CLOCK, "")
    .replace(DEADLINE, "")
    .trim()
    .replace(NUMERALS, (run: string) => String(arabic(run) ?? run));
}

const arabic = (run: string) => (run.includes("十") ? hanNumber(run) : hanDigits(run));

const IN_FRONT = new RegExp(`^(?:${WEEKDAY}|${HAN_WEEKDAY})(?:\\s*,\\s*|\\s+)`);
const BEHIND = new RegExp(`[\\s,]*\\(?(?:${WEEKDAY}|${HAN_WEEKDAY})\\)?$`);

const withoutWeekday = (plain: string) => plain.replace(IN_FRONT, "").replace(BEHIND, "").trim();

function spanOf(text: string, context: DayContext): Span | null {
  return (
    writtenDate(text, context) ??
    period(text, context) ??
    partOf(text, context) ??
    anchored(text, context)
  );
}

const period = (text: string, context: DayContext) =>
  namedPeriod(text, context) ?? relativeDays(text, context);

function anchored(text: string, context: DayContext): Span | null {
  const spelled = withAnchor(text, context);
  if (spelled === null) return null;
  const span =
    writtenDate(spelled, context) ?? namedPeriod(spelled, context) ?? partOf(spelled, context);
  return span && { ...span, by: "relative" };
}

type Part = "first" | "last" | "early" | "middle" | "mid" | "late";
const PARTS: Readonly<Record<string, Part>> = {
  底: "last",
  末: "last",
  end: "last",
  初: "first",
  start: "first",
  beginning: "first",
  上旬: "early",
  early: "early",
  中旬: "mid",
  中: "middle",
  mid: "middle",
  middle: "middle",
  下旬: "late",
  late: "late",
};
const PART_BEHIND = /^(.+?)\s*(底|末|初|上旬|中旬|下旬|中)$/;
const PART_BEFORE = /^(?:the\s+)?(end|start|beginning|early|mid|middle|late)(?:\s+of|-|\s)\s*(.+)$/;
const UNIT_END = /^(week|month|quarter|year)[\s-]?end$/;
const SHORT_END = /^eo([wmqy])$/;
const SHORT_UNITS = { w: "week", m: "month", q: "quarter", y: "year" } as const;

/** 3月底, 月初, end of Q1, mid March, year end, EOM. */
function partOf(text: string, context: DayContext): Span | null {
  const short = SHORT_END.exec(text)?.[1] as keyof typeof SHORT_UNITS | undefined;
  const unit = short ? SHORT_UNITS[short] : UNIT_END.exec(text)?.[1];
  if (unit !== undefined) return cut(bareUnit(unit, context), "last");
  const behind = PART_BEHIND.exec(text);
  const before = PART_BEFORE.exec(text);
  const [whole, word] = behind ? [behind[1], behind[2]] : [before?.[2], before?.[1]];
  const part = PARTS[word ?? ""];
  if (whole === undefined || part === undefined) return null;
  return cut(bareUnit(whole, context) ?? period(whole, context) ?? anchored(whole, context), part);
}

function cut(span: Span | null, part: Part): Span | null {
  if (span === null) return null;
  const { first, last, by } = span;
  if (part === "first") return { first, last: first, by };
  if (part === "last") return { first: last, last, by };
  // Only months have thirds.
  if (startOfMonth(last) !== first) return null;
  const ends = {
    early: [0, 9],
    middle: [14, 14],
    mid: [10, 19],
    late: [20, last - first],
  } as const;
  const [from, to] = ends[part];
  return { first: addDays(first, from), last: addDays(first, to), by };
}
