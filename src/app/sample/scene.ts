// When and where the sample plays: its language, its as-of day, the quarter around that, and the working days.
import { type WorkCalendar, workCalendar } from "../../core/calendar/work-calendar";
import { addWorkdays, countWorkdays, nextWorkday } from "../../core/calendar/workdays";
import { addDays, type Day, endOfQuarter, startOfQuarter } from "../../core/model/day";
import type { Language, TableName } from "../../core/model/rows";
import { DEFAULTS } from "../../core/model/settings";
import { type Texts, textsOf } from "../../i18n/texts";
import type { Holiday } from "../holidays/holiday";
import { holidays } from "../holidays/holidays";
import type { SampleWords } from "./words";
import { wordsEn } from "./words-en";
import { wordsZhCN } from "./words-zh-cn";

/** One row as it is written into the sheet: field key to cell. A blank cell has no key. */
export type SampleRow = Readonly<Record<string, string | number | boolean>>;
export type SampleRows = Readonly<Partial<Record<TableName, readonly SampleRow[]>>>;

export interface Scene {
  readonly language: Language;
  readonly words: SampleWords;
  readonly choice: Texts["choice"];
  readonly asOf: Day;
  readonly from: Day;
  readonly to: Day;
  readonly holidays: readonly Holiday[];
  readonly calendar: WorkCalendar;
  /** Working days of the quarter before the as-of day, and in all. */
  readonly elapsed: number;
  readonly workdays: number;
}

const WORDS: Readonly<Record<Language, SampleWords>> = { en: wordsEn, "zh-CN": wordsZhCN };

export const wordsOf = (language: Language): SampleWords => WORDS[language];

export function sceneAt(language: Language, asOf: Day): Scene {
  const from = startOfQuarter(asOf, DEFAULTS.fiscalStart);
  const to = endOfQuarter(asOf, DEFAULTS.fiscalStart);
  const listed = holidays(language === "zh-CN" ? "CN" : "US", asOf);
  const { calendar } = workCalendar({
    weekend: DEFAULTS.weekend,
    daysOff: listed.filter((holiday) => holiday.kind === "off").map((holiday) => holiday.on),
    workdays: listed.filter((holiday) => holiday.kind === "work").map((holiday) => holiday.on),
  });
  return {
    language,
    words: wordsOf(language),
    choice: textsOf(language).choice,
    asOf,
    from,
    to,
    holidays: listed,
    calendar,
    elapsed: countWorkdays(calendar, from, addDays(asOf, -1)),
    workdays: countWorkdays(calendar, from, to),
  };
}

/** The part of the quarter's working time that has passed, 0 to 1. */
export const passed = (scene: Scene): number => scene.elapsed / scene.workdays;

/** The first workday is 1, counted from `base`, itself if it is a workday. */
export function workdayOf({ calendar }: Scene, base: Day, position: number): Day {
  return addWorkdays(calendar, nextWorkday(calendar, base), position - 1);
}

/** The entry of a list that is walked round and round. */
export function round<T>(list: readonly T[], index: number): T {
  const entry = list[index % list.length];
  if (entry === undefined) throw new RangeError("An empty list has no entry.");
  return entry;
}

/** The sellers' names are those of the team after its manager. */
export const sellerName = ({ words }: Scene, seller: number): string =>
  round(words.team, seller + 1).name;
export const managerName = ({ words }: Scene): string => round(words.team, 0).name;

/** Rounded to a step, as people round amounts; never below one step. */
export function roundTo(value: number, step: number): number {
  return Math.max(1, Math.round(value / step)) * step;
}

/** A row without its blank cells. */
export function row(
  entries: Readonly<Record<string, string | number | boolean | null | undefined>>,
): SampleRow {
  const cells: Record<string, string | number | boolean> = {};
  for (const [key, value] of Object.entries(entries)) {
    if (value !== null && value !== undefined) cells[key] = value;
  }
  return cells;
}
