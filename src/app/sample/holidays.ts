// Days off and make-up workdays for the sample's calendar, by country and year.
import { addDays, civil, type Day, day, parseIsoDay, weekday } from "../../core/model/day";
import type { DayKind, Language } from "../../core/model/rows";

export interface Holiday {
  readonly on: Day;
  readonly kind: DayKind;
  readonly name: string;
  /** No official notice is known for the year. */
  readonly provisional: boolean;
}

/** The holidays of the as-of day's year, and of the year before or after where that is near. */
export function holidays(language: Language, asOf: Day): readonly Holiday[] {
  const near = new Set([-200, 0, 200].map((days) => civil(addDays(asOf, days)).year));
  const ofYear = language === "en" ? american : chinese;
  return [...near].flatMap(ofYear).sort((one, other) => one.on - other.on);
}

/** The federal holidays that companies commonly keep. On a Saturday, Friday is off; on a Sunday, Monday. */
function american(year: number): readonly Holiday[] {
  const off = (on: Day, name: string): Holiday => ({ on, kind: "off", name, provisional: false });
  const observed = (on: Day): Day =>
    weekday(on) === 6 ? addDays(on, -1) : weekday(on) === 7 ? addDays(on, 1) : on;
  const nth = (month: number, iso: number, count: number): Day => {
    const first = day(year, month, 1);
    return addDays(first, ((iso - weekday(first) + 7) % 7) + (count - 1) * 7);
  };
  const lastMonday = (month: number): Day => {
    const last = day(year, month + 1, 0);
    return addDays(last, 1 - weekday(last));
  };
  return [
    off(observed(day(year, 1, 1)), "New Year’s Day"),
    off(nth(1, 1, 3), "Martin Luther King Jr. Day"),
    off(nth(2, 1, 3), "Presidents’ Day"),
    off(lastMonday(5), "Memorial Day"),
    off(observed(day(year, 6, 19)), "Juneteenth"),
    off(observed(day(year, 7, 4)), "Independence Day"),
    off(nth(9, 1, 1), "Labor Day"),
    off(nth(11, 4, 4), "Thanksgiving"),
    off(observed(day(year, 12, 25)), "Christmas Day"),
  ];
}

/**
 * Source: General Office of the State Council, notice on the holidays of 2026
 * (https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm): first day, days off, make-up workdays.
 */
const NOTICES: Readonly<Record<number, readonly (readonly [string, string, number, string])[]>> = {
  2026: [
    ["元旦", "2026-01-01", 3, "2026-01-04"],
    ["春节", "2026-02-15", 9, "2026-02-14 2026-02-28"],
    ["清明节", "2026-04-04", 3, ""],
    ["劳动节", "2026-05-01", 5, "2026-05-09"],
    ["端午节", "2026-06-19", 3, ""],
    ["中秋节", "2026-09-25", 3, ""],
    ["国庆节", "2026-10-01", 7, "2026-09-20 2026-10-10"],
  ],
};

function chinese(year: number): readonly Holiday[] {
  const notice = NOTICES[year];
  if (notice === undefined) return provisional(year);
  return notice.flatMap(([name, first, count, work]) => [
    ...run(parsed(first), count, name, false),
    ...work
      .split(" ")
      .filter((text) => text !== "")
      .map((text): Holiday => ({ on: parsed(text), kind: "work", name, provisional: false })),
  ]);
}

/** Statutory holidays with a fixed date. Make-up workdays and the lunar holidays wait for the notice. */
function provisional(year: number): readonly Holiday[] {
  return [
    ...run(day(year, 1, 1), 1, "元旦", true),
    ...run(day(year, 5, 1), 2, "劳动节", true),
    ...run(day(year, 10, 1), 3, "国庆节", true),
  ];
}

function run(first: Day, count: number, name: string, unsure: boolean): readonly Holiday[] {
  return Array.from({ length: count }, (_, i) => ({
    on: addDays(first, i),
    kind: "off",
    name,
    provisional: unsure,
  }));
}

function parsed(text: string): Day {
  const on = parseIsoDay(text);
  if (on === undefined) throw new RangeError(`Not a day: ${text}`);
  return on;
}
