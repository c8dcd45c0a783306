// A year's quota in China 2026, by the notice of the State Council: holidays and make-up workdays in their months.
import { chinese } from "../../../../src/app/holidays/chinese";
import { workCalendar } from "../../../../src/core/calendar/work-calendar";
import { countWorkdays } from "../../../../src/core/calendar/workdays";
import { dayParts } from "../../../../src/core/goals/breakdown/day-parts";
import { day as dayIn, endOfMonth } from "../../../../src/core/model/day";
import { sum } from "../../../../src/core/statistics/mean";
import { iso, part } from "../../rows";
import { broken, sharer, valuesAt, YEAR_GOAL } from "./case";

const days = chinese(2026);
const of = (kind: "off" | "work") => days.filter((one) => one.kind === kind).map(({ on }) => on);
const { calendar } = workCalendar({ weekend: [6, 7], daysOff: of("off"), workdays: of("work") });
const MARCH = { level: "month", from: iso("2026-03-01"), to: iso("2026-03-31") } as const;
/** A million for each working day. */
const QUOTA = { ...YEAR_GOAL, target: 248_000_000 };
const SEVEN = Array.from({ length: 7 }, (_, i) => sharer(`M-${i + 1}`));

test("months have the working days of the notice", () => {
  const inMonth = (month: number) => {
    const first = dayIn(2026, month, 1);
    return countWorkdays(calendar, first, endOfMonth(first));
  };
  expect([1, 2, 5, 9, 10].map(inMonth)).toEqual([21, 16, 19, 22, 18]);
  expect(countWorkdays(calendar, iso("2026-01-01"), iso("2026-12-31"))).toBe(248);
});

test("February gets 16 of 248, and each month as many as it has", () => {
  const months = valuesAt(broken({ goal: QUOTA, calendar }), "month");
  expect(months[1]).toBe(16_000_000);
  expect(months.map((value) => value / 1e6)).toEqual([
    21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23,
  ]);
});

test("with a kept override in March the others still add up", () => {
  const made = broken({
    goal: { ...QUOTA, target: 1_000_000.01, finest: "week" },
    calendar,
    existing: [part({ ...MARCH, override: 123_456.78 })],
  });
  const cents = (values: readonly number[]) => sum(values.map((value) => Math.round(value * 100)));
  const months = valuesAt(made, "month");
  expect(months[2]).toBe(123_456.78);
  expect(cents(months)).toBe(100_000_001);
  expect(cents(months.slice(0, 3))).toBe(cents(valuesAt(made, "quarter").slice(0, 1)));
  expect(cents(valuesAt(made, "week"))).toBe(100_000_001);
  expect(made.misfits).toEqual([]);
});

test("a quarter goes to month, week and day for a team of seven", () => {
  const made = broken({
    goal: {
      ...QUOTA,
      target: 1000,
      metric: "visits",
      start: iso("2026-01-01"),
      due: iso("2026-03-31"),
      finest: "week",
    },
    calendar,
    people: SEVEN,
    unitsPerOne: 1,
  });
  expect(made.misfits).toEqual([]);
  expect(sum(valuesAt(made, "month"))).toBe(1000);
  const each = SEVEN.map(({ id }) => {
    const total = sum(valuesAt(made, "total", id));
    const weeks = made.parts.filter((one) => one.level === "week" && one.person === id);
    expect(sum(valuesAt(made, "month", id))).toBe(total);
    expect(sum(weeks.map(({ planned }) => planned))).toBe(total);
    const inDays = weeks.flatMap((week) =>
      dayParts({ from: week.from, to: week.to, value: week.planned }, calendar, 1),
    );
    expect(sum(inDays.map(({ value }) => value))).toBe(total);
    return total;
  });
  expect(each).toEqual([143, 143, 143, 143, 143, 143, 142]);
});

test("days on demand take whole units, and leave out who is away", () => {
  const week = { from: iso("2026-02-23"), to: iso("2026-03-01"), value: 10 };
  const worked = dayParts(week, calendar, 1);
  // The festival ends on Monday, Saturday makes up for it.
  expect(worked.map(({ value }) => value)).toEqual([2, 2, 2, 2, 2]);
  expect(worked.map(({ day }) => day - week.from)).toEqual([1, 2, 3, 4, 5]);
  const away = dayParts(week, calendar, 1, [iso("2026-02-24"), iso("2026-02-25")]);
  expect(away.map(({ value }) => value)).toEqual([4, 3, 3]);
  const sunday = { from: iso("2026-03-01"), to: iso("2026-03-01"), value: -2.5 };
  expect(dayParts(sunday, calendar, 10)).toEqual([{ day: iso("2026-03-01"), value: -2.5 }]);
});
