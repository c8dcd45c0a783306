// The holidays and make-up workdays of mainland China, which the State Council announces for each year.
import { holidays, workdays } from "chinese-days/dist/chinese-days.json";
import { addDays, type Day, day, parseIsoDay } from "../../core/model/day";
import type { DayKind } from "../../core/model/rows";
import type { Holiday } from "./holiday";

/** By day, "2026-01-01": the name in English, in Chinese, and days of the holiday by law. */
type Named = Readonly<Record<string, string>>;

/** A year's days as announced; where no notice is known yet, those whose date never changes. */
export function chinese(year: number): readonly Holiday[] {
  const known = [...daysOf(holidays, "off", year), ...daysOf(workdays, "work", year)];
  return known.length > 0 ? known : provisional(year);
}

function daysOf(days: Named, kind: DayKind, year: number): readonly Holiday[] {
  return Object.entries(days).flatMap(([date, names]) => {
    const on = date.startsWith(`${year}-`) ? parseIsoDay(date) : undefined;
    const [, name = ""] = names.split(",");
    return on === undefined ? [] : [{ on, kind, name, provisional: false }];
  });
}

/** Make-up workdays and the lunar holidays wait for the notice. */
function provisional(year: number): readonly Holiday[] {
  return [
    ...run(day(year, 1, 1), 1, "元旦"),
    ...run(day(year, 5, 1), 2, "劳动节"),
    ...run(day(year, 10, 1), 3, "国庆节"),
  ];
}

const run = (first: Day, count: number, name: string): readonly Holiday[] =>
  Array.from({ length: count }, (_, i) => ({
    on: addDays(first, i),
    kind: "off",
    name,
    provisional: true,
  }));
