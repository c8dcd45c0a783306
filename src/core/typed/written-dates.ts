// Forms that name one day: 2026-03-02, 20260302, 26/3/2, 3/2/2026, 2 Mar 2026, 3月2日, 3/2, 2号.
import { MONTH, monthNumber } from "./date-words";
import { type DayContext, type Form, readForms, type Span } from "./day-context";
import { byYear, dateSpan, yearOf } from "./spans";

const SEP = "\\s*[-/.]\\s*";
const DATE = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "('?\\d{2}|\\d{4})";

/** Three numbers of at most two digits: the year is the one that can be nothing else, or else the last. */
const SHORT = new RegExp(`^(\\d{1,2})${SEP}(\\d{1,2})${SEP}('?\\d{1,2})$`);

/** A date with two numbers for day and month, in the context's order. */
const ordered = (
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
  context: DayContext,
): Span | null => {
  const [month, date] = context.order === "mdy" ? [first, second] : [second, first];
  return dateSpan(yearOf(year, context), Number(month), Number(date), byYear(year, "full"));
};

const named = (
  name: string | undefined,
  date: string | undefined,
  year: string | undefined,
  context: DayContext,
): Span | null =>
  dateSpan(yearOf(year, context), monthNumber(name), Number(date), byYear(year, "full"));

const FORMS: readonly Form[] = [
  {
    pattern: /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/,
    read: ([, year, month, date]) => dateSpan(Number(year), Number(month), Number(date), "full"),
  },
  {
    pattern: /^('?\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/,
    read: ([, year, month, date], context) =>
      dateSpan(yearOf(year, context), Number(month), Number(date), "full"),
  },
  {
    pattern: /^(\d{4})(\d{2})(\d{2})$/,
    read: ([, year, month, date]) => dateSpan(Number(year), Number(month), Number(date), "full"),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})${SEP}(\\d{1,2})${SEP}(\\d{4})$`),
    read: ([, first, second, year], context) => ordered(first, second, year, context),
  },
  {
    pattern: SHORT,
    read: ([, first = "", second, third = ""], context) =>
      yearFirst(first, third, context)
        ? dateSpan(yearOf(first, context), Number(second), Number(third), "full")
        : third.length >= 2
          ? ordered(first, second, third, context)
          : null,
  },
  {
    pattern: new RegExp(`^${DATE}(?:\\s+of)?[\\s./-]*(${MONTH})(?:[\\s,./-]*${YEAR})?$`),
    read: ([, date, name, year], context) => named(name, date, year, context),
  },
  {
    pattern: new RegExp(`^(${MONTH})[\\s/]*${DATE}(?:(?:\\s*,\\s*|[\\s/-]+)${YEAR})?$`),
    read: ([, name, date, year], context) => named(name, date, year, context),
  },
  {
    pattern: new RegExp(`^(${MONTH})-${DATE}-${YEAR}$`),
    read: ([, name, date, year], context) => named(name, date, year, context),
  },
  {
    pattern: new RegExp(`^(\\d{4})[\\s,./-]*(${MONTH})[\\s./-]*${DATE}$`),
    read: ([, year, name, date], context) => named(name, date, year, context),
  },
  {
    pattern: /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/,
    read: ([, month, date], context) =>
      dateSpan(context.year, Number(month), Number(date), "context"),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})${SEP}(\\d{1,2})$`),
    read: ([, first, second], context) => ordered(first, second, undefined, context),
  },
  {
    pattern: /^(?:the\s+)?(\d{1,2})\s*(?:[日号]|st|nd|rd|th)$/,
    read: ([, date], context) =>
      context.month === null
        ? null
        : dateSpan(context.year, context.month, Number(date), "context"),
  },
];

/** In 26/3/2 only the first is written as years are; 26-03-02 is no month first either. */
function yearFirst(first: string, third: string, { order }: DayContext): boolean {
  if (first.length < 2 || third.startsWith("'")) return false;
  return third.length === 1 || Number(first) > (order === "mdy" ? 12 : 31);
}

/** The one day that a text names; null where it names none. `text` is plain. */
export function writtenDate(text: string, context: DayContext): Span | null {
  return readForms(FORMS, text, context);
}
