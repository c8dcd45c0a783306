// Small goals, held against a plain reference that walks day by day and shares out in exact fractions.
import * as fc from "fast-check";
import { workCalendar } from "../../../../src/core/calendar/work-calendar";
import { isWorkday } from "../../../../src/core/calendar/workdays";
import { addDays, civil, type Day, weekday } from "../../../../src/core/model/day";
import { iso, part } from "../../rows";
import { broken, valuesAt, YEAR_GOAL } from "./case";

/** Gives out unit by unit: each to whom most is still due, by exact fractions. */
function unitByUnit(whole: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((total, weight) => total + weight, 0);
  const used = all > 0 ? weights : weights.map(() => 1);
  const total = all > 0 ? all : weights.length;
  const parts = used.map((weight) => Math.floor((whole * weight) / total));
  const due = (i: number) => (used[i] ?? 0) * whole - (parts[i] ?? 0) * total;
  const given = new Set<number>();
  for (let left = whole - parts.reduce((sum, one) => sum + one, 0); left > 0; left -= 1) {
    let best = -1;
    for (let i = 0; i < parts.length; i += 1)
      if (!given.has(i) && (best < 0 || due(i) > due(best))) best = i;
    given.add(best);
  }
  return parts.map((one, i) => one + Number(given.has(i)));
}

/** The days of a span by what names them, in order. */
function groups(days: readonly Day[], nameOf: (day: Day) => string): readonly (readonly Day[])[] {
  const found = new Map<string, Day[]>();
  for (const day of days) found.set(nameOf(day), [...(found.get(nameOf(day)) ?? []), day]);
  return [...found.values()];
}

const monthOf = (day: Day) => `${civil(day).year}-${civil(day).month}`;
const quarterOf = (day: Day) => `${civil(day).year}-${Math.ceil(civil(day).month / 3)}`;
const weekOf = (day: Day) => `${monthOf(day)} ${day - weekday(day)}`;

const cases = fc.record({
  units: fc.integer({ min: 0, max: 500 }),
  first: fc.integer({ min: 0, max: 200 }).map((n) => addDays(iso("2026-01-01"), n)),
  length: fc.integer({ min: 1, max: 250 }),
  daysOff: fc.array(
    fc.integer({ min: 0, max: 450 }).map((n) => addDays(iso("2026-01-01"), n)),
    { maxLength: 40 },
  ),
  override: fc.option(fc.integer({ min: 0, max: 200 })),
  which: fc.nat({ max: 11 }),
});

test("quarters, months and weeks by working days, around one month that is typed over", () => {
  fc.assert(
    fc.property(cases, ({ units, first, length, daysOff, override, which }) => {
      const { calendar } = workCalendar({ weekend: [6, 7], daysOff, workdays: [] });
      const days = Array.from({ length }, (_, i) => addDays(first, i));
      const worked = (of: readonly Day[]) => of.filter((day) => isWorkday(calendar, day)).length;
      const quarters = groups(days, quarterOf);
      const months = groups(days, monthOf);
      const kept = override === null ? null : months[which % months.length];
      const inMonthsOf = (quarter: readonly Day[], whole: number): readonly number[] => {
        const own = groups(quarter, monthOf);
        const held = own.findIndex(([day]) => day !== undefined && day === kept?.[0]);
        if (held < 0) return unitByUnit(whole, own.map(worked));
        const free = own.filter((_, i) => i !== held).map(worked);
        const parts = [...unitByUnit(Math.max(0, whole - (override ?? 0)), free)];
        parts.splice(held, 0, override ?? 0);
        return parts;
      };
      const inQuarters = quarters.length > 1 ? unitByUnit(units, quarters.map(worked)) : [units];
      const inMonths = quarters.flatMap((quarter, i) => inMonthsOf(quarter, inQuarters[i] ?? 0));
      const expectedMonths = months.length > 1 ? inMonths : [units];
      const inWeeks = months.flatMap((month, i) => {
        return unitByUnit(expectedMonths[i] ?? 0, groups(month, weekOf).map(worked));
      });
      const made = broken({
        goal: {
          ...YEAR_GOAL,
          target: units,
          start: first,
          due: addDays(first, length - 1),
          finest: "week",
        },
        calendar,
        unitsPerOne: 1,
        existing:
          kept === null || kept === undefined || months.length === 1
            ? []
            : [
                part({
                  level: "month",
                  from: kept[0] ?? null,
                  to: kept[kept.length - 1] ?? null,
                  override,
                }),
              ],
      });
      if (quarters.length > 1) expect(valuesAt(made, "quarter")).toEqual(inQuarters);
      if (months.length > 1) expect(valuesAt(made, "month")).toEqual(inMonths);
      expect(valuesAt(made, "week")).toEqual(inWeeks);
    }),
    { numRuns: 150 },
  );
});
