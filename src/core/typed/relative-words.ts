// Forms that count from a day: today, 明天, next Friday, 下周五, this month, 下个月, in 3 days, 2周后.
// Without an anchor none of them is a date.
import {
  addDays,
  addMonths,
  civil,
  type Day,
  endOfMonth,
  endOfQuarter,
  endOfWeek,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
  weekday,
} from "../model/day";
import { HAN_WEEKDAY, WEEKDAY, weekdayNumber } from "./date-words";
import { type DayContext, type Form, readForms, type Span } from "./day-context";
import { monthsSpan } from "./spans";

const DAYS: ReadonlyMap<string, number> = new Map(
  [
    ["day before yesterday", "前天"],
    ["yesterday", "昨天", "昨日"],
    ["today", "now", "今天", "今日", "当天"],
    ["tomorrow", "tmr", "tmrw", "明天", "明日"],
    ["day after tomorrow", "后天"],
    ["大后天"],
  ].flatMap((words, index) => words.map((word) => [word, index - 2] as const)),
);
/** How many weeks, months, quarters or years further. */
const STEPS: ReadonlyMap<string, number> = new Map(
  [
    ["上上", "上上个"],
    ["last", "previous", "上", "上个", "上1", "上1个"],
    ["this", "current", "本", "这", "这个", "当"],
    ["next", "下", "下个", "下1", "下1个"],
    ["下下", "下下个"],
  ].flatMap((words, index) => words.map((word) => [word, index - 2] as const)),
);
const STEP = `(${[...STEPS.keys()].sort((a, b) => b.length - a.length).join("|")})`;
const UNIT = "(week|month|quarter|year|周|星期|礼拜|月份?|季度?)";
const YEARS: ReadonlyMap<string, number> = new Map([
  ["前年", -2],
  ["去年", -1],
  ["今年", 0],
  ["本年", 0],
  ["明年", 1],
  ["后年", 2],
]);

const oneDay = (day: Day): Span => ({ first: day, last: day, by: "relative" });

/** The week, month, quarter or year so many further than the anchor's. */
function stepped(unit: string, step: number, anchor: Day, context: DayContext): Span | null {
  const by = "relative";
  switch (unit) {
    case "week":
    case "周":
    case "星期":
    case "礼拜": {
      const within = addDays(anchor, step * 7);
      return {
        first: startOfWeek(within, context.weekStart),
        last: endOfWeek(within, context.weekStart),
        by,
      };
    }
    case "quarter":
    case "季":
    case "季度": {
      const within = addMonths(startOfMonth(anchor), step * 3);
      const { fiscalStart } = context;
      return {
        first: startOfQuarter(within, fiscalStart),
        last: endOfQuarter(within, fiscalStart),
        by,
      };
    }
    case "year":
      return monthsSpan(civil(anchor).year + step, 1, 12, by);
    default: {
      const within = addMonths(startOfMonth(anchor), step);
      return { first: within, last: endOfMonth(within), by };
    }
  }
}

/** A weekday of the week so many further than the anchor's; weeks begin on Monday here, as people speak. */
const dayOfWeek = (step: number, number: number, anchor: Day): Span =>
  oneDay(addDays(startOfWeek(anchor, 1), step * 7 + number - 1));

const ahead = (count: number, unit: string, anchor: Day): Span => {
  if (/^(day|天|日)/.test(unit)) return oneDay(addDays(anchor, count));
  if (/^(month|个月|月)/.test(unit)) return oneDay(addMonths(anchor, count));
  return oneDay(addDays(anchor, count * 7));
};
const COUNTED = "(\\d{1,3}|an?)\\s*个?(days?|weeks?|months?|天|日|周|星期|礼拜|月)";
const toCount = (text: string | undefined) => (/^a/.test(text ?? "") ? 1 : Number(text));

type AnchoredRead = (
  parts: readonly (string | undefined)[],
  anchor: Day,
  context: DayContext,
) => Span | null;

const ANCHORED: readonly (readonly [string, AnchoredRead])[] = [
  [
    `^(?:the\\s+)?(${[...DAYS.keys()].join("|")})$`,
    ([, word = ""], anchor) => oneDay(addDays(anchor, DAYS.get(word) ?? 0)),
  ],
  [
    `^(?:the\\s+)?${STEP}\\s*${UNIT}$`,
    ([, step = "", unit = ""], anchor, context) =>
      stepped(unit.replace("份", ""), STEPS.get(step) ?? 0, anchor, context),
  ],
  [
    `^${STEP}\\s+(${WEEKDAY})$`,
    ([, step = "", name], anchor) => dayOfWeek(STEPS.get(step) ?? 0, weekdayNumber(name), anchor),
  ],
  [
    `^${STEP}${HAN_WEEKDAY}$`,
    ([, step = "", name], anchor) => dayOfWeek(STEPS.get(step) ?? 0, weekdayNumber(name), anchor),
  ],
  [
    // The next one of that name, today's included.
    `^(?:${HAN_WEEKDAY}|(${WEEKDAY}))$`,
    ([, han, name], anchor) =>
      oneDay(addDays(anchor, (weekdayNumber(han ?? name) - weekday(anchor) + 7) % 7)),
  ],
  [`^in\\s+${COUNTED}$`, ([, count, unit = ""], anchor) => ahead(toCount(count), unit, anchor)],
  [
    `^${COUNTED}\\s*(?:from now|later|后|之后|以后|内|之内|以内)$`,
    ([, count, unit = ""], anchor) => ahead(toCount(count), unit, anchor),
  ],
  [
    `^(${[...YEARS.keys()].join("|")})$`,
    ([, word = ""], anchor, context) => stepped("year", YEARS.get(word) ?? 0, anchor, context),
  ],
];
const FORMS: readonly Form[] = ANCHORED.map(([pattern, read]) => ({
  pattern: new RegExp(pattern),
  read: (parts, context) => (context.anchor === null ? null : read(parts, context.anchor, context)),
}));

/** The days that a text means as seen from the anchor; null where it means none. `text` is plain. */
export function relativeDays(text: string, context: DayContext): Span | null {
  return readForms(FORMS, text, context);
}

/** What "end of month" and 月底 leave open: the context's month, the anchor's quarter, year or week. */
export function bareUnit(text: string, context: DayContext): Span | null {
  const unit = /^(?:the\s+)?(week|month|quarter|year|周|月|季度?|年)$/.exec(text)?.[1];
  if (unit === undefined) return null;
  const { anchor, month, year } = context;
  if (unit === "month" || unit === "月")
    if (month !== null) return monthsSpan(year, month, 1, "context");
  if ((unit === "year" || unit === "年") && year !== null)
    return monthsSpan(year, 1, 12, "context");
  return anchor === null ? null : stepped(unit === "年" ? "year" : unit, 0, anchor, context);
}

const MONTHS_STEP = /^(本|这个?|下个?|上个?)月(?=\s*\d)/;

/** With 明年 and 下月 in front of a date as the year and month that they are; null where there is neither. */
export function withAnchor(text: string, { anchor }: DayContext): string | null {
  if (anchor === null) return null;
  const word = [...YEARS.keys()].find((year) => text.startsWith(year) && text.length > year.length);
  if (word !== undefined)
    return `${civil(anchor).year + (YEARS.get(word) ?? 0)}年${text.slice(word.length).replace(/^的/, "")}`;
  const step = MONTHS_STEP.exec(text);
  if (!step) return null;
  const { year, month } = civil(addMonths(startOfMonth(anchor), STEPS.get(step[1] ?? "") ?? 0));
  return `${year}年${month}月${text.slice(step[0].length).trim()}`;
}
