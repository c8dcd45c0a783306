// Forms that name a period: Q1, 2026Q1, 一季度, H1 2026, 上半年, 3月, Mar 2026, 2026-W12, 第12周, FY26, 2026.
import { MONTH, monthNumber } from "./date-words";
import { type DayBy, type DayContext, type Form, readForms, type Span } from "./day-context";
import { byYear, fiscalSpan, monthsSpan, weekSpan, yearOf } from "./spans";

/** A year before or behind the period's own word, with what people put around it. */
const BEFORE = "(?:(?:fy\\s*)?('?\\d{2}|\\d{4})\\s*(?:财?年度?的?)?[\\s,./-]*)?";
const BEHIND = "(?:[\\s,./-]*(?:of\\s+)?(?:fy\\s*)?('?\\d{2}|\\d{4})\\s*年?)?";
const ORDINALS = ["first", "second", "third", "fourth"];

/** 1 to 4 of "1", "1st", "first"; of the Chinese halves 上 and 下 as well. */
function ordinal(text: string | undefined): number {
  const word = text ?? "";
  if (word === "上" || word === "下") return word === "上" ? 1 : 2;
  return ORDINALS.indexOf(word) + 1 || Number(word.slice(0, 1));
}

type Make = (part: number, year: number | null, by: DayBy, context: DayContext) => Span | null;

/** The same period with its year before and behind; `word` holds the part in its one group. */
function bothWays(word: string, part: (text: string | undefined) => number, make: Make): Form[] {
  const read = (text: string | undefined, year: string | undefined, context: DayContext) =>
    make(part(text), yearOf(year, context), byYear(year, "period"), context);
  return [
    {
      pattern: new RegExp(`^${BEFORE}${word}$`),
      read: ([, year, text], context) => read(text, year, context),
    },
    {
      pattern: new RegExp(`^${word}${BEHIND}$`),
      read: ([, text, year], context) => read(text, year, context),
    },
  ];
}

const quarter: Make = (part, year, by, context) => fiscalSpan(year, part, 4, context, by);
const half: Make = (part, year, by, context) => fiscalSpan(year, part, 2, context, by);
const week: Make = (part, year, by, context) => weekSpan(year, part, context, by);

const NAMED_MONTHS: readonly {
  readonly word: string;
  readonly number: (name: string | undefined) => number;
}[] = [
  { word: `(${MONTH})`, number: monthNumber },
  { word: "(\\d{1,2})\\s*月份?", number: Number },
];
const monthOf = (month: number, year: string | undefined, context: DayContext) =>
  monthsSpan(yearOf(year, context), month, 1, byYear(year, "period"));

const FORMS: readonly Form[] = [
  ...bothWays("q([1-4])", ordinal, quarter),
  ...bothWays("([1-4])\\s*q", ordinal, quarter),
  ...bothWays("第?([1-4])\\s*季度?", ordinal, quarter),
  ...bothWays("(1st|2nd|3rd|4th|first|second|third|fourth)\\s+quarter", ordinal, quarter),
  ...bothWays("quarter\\s+([1-4])", ordinal, quarter),
  ...bothWays("h([12])", ordinal, half),
  ...bothWays("([12])\\s*h", ordinal, half),
  ...bothWays("([上下])半年", ordinal, half),
  ...bothWays("(1st|2nd|first|second)\\s+half", ordinal, half),
  ...bothWays("(?:w|wk|week|cw|kw)\\s*(\\d{1,2})", Number, week),
  ...bothWays("第\\s*(\\d{1,2})\\s*[周週]", Number, week),
  // Behind a month's name two digits are its year only where they are written as one: Mar 26 is a day.
  ...NAMED_MONTHS.flatMap(({ word, number }): Form[] => [
    {
      pattern: new RegExp(`^(?:('\\d{2}|\\d{4})\\s*年?|(\\d{2})\\s*年)?[\\s,./-]*${word}$`),
      read: ([, full, short, name], context) => monthOf(number(name), full ?? short, context),
    },
    {
      pattern: new RegExp(`^${word}[\\s,./-]*(?:of\\s+)?('\\d{2}|\\d{4})\\s*年?$`),
      read: ([, name, year], context) => monthOf(number(name), year, context),
    },
  ]),
  {
    pattern: new RegExp(`^(${MONTH})-(\\d{2})$`),
    read: ([, name, year], context) => monthOf(monthNumber(name), year, context),
  },
  {
    pattern: /^(\d{4})(?:\s*[-/.]\s*(\d{1,2})|(\d{2}))$/,
    read: ([, year, spaced, joined]) =>
      monthsSpan(Number(year), Number(spaced ?? joined), 1, "period"),
  },
  {
    pattern: /^(\d{1,2})\s*[-/.]\s*(\d{4})$/,
    read: ([, part, year]) => monthsSpan(Number(year), Number(part), 1, "period"),
  },
  {
    pattern: /^(\d{4}|\d{2}(?=年))\s*年?$/,
    read: ([, year], context) => monthsSpan(yearOf(year, context), 1, 12, "period"),
  },
  {
    pattern: /^(?:fy\s*('?\d{2}|\d{4})|(\d{4})\s*财年)$/,
    read: ([, short, full], context) =>
      fiscalSpan(yearOf(short ?? full, context), 1, 1, context, "period"),
  },
];

/** The period that a text names; null where it names none. `text` is plain. */
export function namedPeriod(text: string, context: DayContext): Span | null {
  return readForms(FORMS, text, context);
}
