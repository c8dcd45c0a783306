// Lines of working time against counting unit by unit, in days with leave and in minutes with shifts.
import fc from "fast-check";
import { dayLine, dayOf, endOfDay, startOfDay } from "../../../src/core/calendar/day-line";
import { minuteLine } from "../../../src/core/calendar/minute-line";
import { workCalendar } from "../../../src/core/calendar/work-calendar";
import type { Instant, Shift, WorkLine } from "../../../src/core/calendar/work-line";
import { isWorkday } from "../../../src/core/calendar/workdays";
import { addDays, type Day, day, formatDay, weekday } from "../../../src/core/model/day";

const MONDAY = day(2026, 3, 2);
const WEEKDAYS = workCalendar({ weekend: [6, 7], daysOff: [], workdays: [] }).calendar;
const OFFICE: readonly Shift[] = [
  [480, 720],
  [780, 1020],
];
const FIVE_DAYS = [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []];

describe("a line of days", () => {
  const holidays = dayLine(WEEKDAYS, [addDays(MONDAY, 1), addDays(MONDAY, 1), addDays(MONDAY, 5)]);
  const shown = (at: Instant): string => `${formatDay(dayOf(at)).slice(5)}${at % 2 ? " end" : ""}`;

  test.each([
    [0, "03-02", "02-27 end"],
    [1, "03-04", "03-02 end"],
    [3, "03-06", "03-05 end"],
    [4, "03-09", "03-06 end"],
    [-1, "02-27", "02-26 end"],
  ])("%i days of work after a Monday, with leave on Tuesday", (count, opens, closes) => {
    const unit = holidays.before(startOfDay(MONDAY)) + count;
    expect([shown(holidays.opening(unit)), shown(holidays.closing(unit))]).toEqual([opens, closes]);
  });
});

describe("a line of minutes", () => {
  const line = minuteLine(FIVE_DAYS, new Map([[addDays(MONDAY, 5), [[480, 720]] as const]]));
  const origin = line.before((MONDAY * 1440) as Instant);
  const shown = (at: Instant): string => {
    const on = Math.floor(at / 1440);
    const clock = at - on * 1440;
    return `${formatDay(on as Day).slice(5)} ${Math.floor(clock / 60)}:${clock % 60}`;
  };

  test.each([
    [0, "03-02 8:0", "02-27 17:0"],
    [1, "03-02 8:1", "03-02 8:1"],
    [240, "03-02 13:0", "03-02 12:0"],
    [480, "03-03 8:0", "03-02 17:0"],
    [5 * 480, "03-07 8:0", "03-06 17:0"],
    [5 * 480 + 240, "03-09 8:0", "03-07 12:0"],
  ])("%i minutes of work after a Monday, with a Saturday morning", (count, opens, closes) => {
    expect(shown(line.opening(origin + count))).toBe(opens);
    expect(shown(line.closing(origin + count))).toBe(closes);
  });

  test("of a week without work is worked around the clock", () => {
    const idle = minuteLine([[], [], [], [], [], [], []]);
    expect(idle.before(3000 as Instant) - idle.before(1000 as Instant)).toBe(2000);
    expect(idle.opening(7)).toBe(idle.closing(7));
  });
});

describe("properties", () => {
  const someDay = fc.integer({ min: MONDAY, max: MONDAY + 60 }).map((at) => at as Day);
  const someDays = fc.array(someDay, { maxLength: 20 });
  const shift = fc
    .tuple(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 0, max: 1440 }))
    .map(([one, other]): Shift => [Math.min(one, other), Math.max(one, other)]);
  const shifts = fc.array(shift, { maxLength: 3 });

  test("a line of days counts what is worked and no leave", () => {
    const rule = fc.record({
      weekend: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
      daysOff: someDays,
      workdays: someDays,
    });
    fc.assert(
      fc.property(rule, someDays, (given, leave) => {
        const { calendar } = workCalendar(given);
        const worked = (at: number): boolean => {
          const on = dayOf(at as Instant);
          return at % 2 === 0 && isWorkday(calendar, on) && !leave.includes(on);
        };
        agrees(dayLine(calendar, leave), worked, startOfDay(addDays(MONDAY, -20)), 200);
      }),
    );
  });

  test("a line of minutes counts what is within a shift", () => {
    const week = fc.array(shifts, { minLength: 7, maxLength: 7 });
    const exceptions = fc.array(fc.tuple(fc.integer({ min: MONDAY, max: MONDAY + 9 }), shifts), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(week, exceptions, (given, departing) => {
        fc.pre(given.some((on) => on.some(([from, to]) => from < to)));
        const own = new Map(departing.map(([on, worked]) => [on as Day, worked]));
        const worked = (at: number): boolean => {
          const on = Math.floor(at / 1440) as Day;
          const clock = at - on * 1440;
          const today = own.get(on) ?? given[weekday(on) - 1] ?? [];
          return today.some(([from, to]) => from <= clock && clock < to);
        };
        agrees(minuteLine(given, own), worked, startOfDay(MONDAY) * 720, 12 * 1440);
      }),
      { numRuns: 40 },
    );
  });

  test("leave never makes anything earlier", () => {
    fc.assert(
      fc.property(someDays, fc.integer({ min: 0, max: 60 }), (leave, count) => {
        const [all, own] = [dayLine(WEEKDAYS), dayLine(WEEKDAYS, leave)];
        const from = startOfDay(MONDAY);
        const [opening, closing] = [all, own].map((line) =>
          line.opening(line.before(from) + count),
        );
        expect(closing).toBeGreaterThanOrEqual(opening ?? 0);
      }),
    );
  });

  test("the end of a day lies between its start and the next", () => {
    expect(endOfDay(MONDAY)).toBe(startOfDay(MONDAY) + 1);
    expect(startOfDay(addDays(MONDAY, 1))).toBe(endOfDay(MONDAY) + 1);
  });

  /** Holds a line against counting over `span` instants, each way. */
  function agrees(
    line: WorkLine,
    worked: (at: number) => boolean,
    from: number,
    span: number,
  ): void {
    const first = line.before(from as Instant);
    let unit = first;
    let wrong = 0;
    for (let at = from; at < from + span; at += 1) {
      if (line.before(at as Instant) !== unit) wrong += 1;
      if (!worked(at)) continue;
      if (line.opening(unit) !== at) wrong += 1;
      unit += 1;
      if (line.closing(unit) !== at + 1) wrong += 1;
    }
    for (const each of [first, unit]) {
      const [opening, closing] = [line.opening(each), line.closing(each)];
      if (line.before(opening) !== each || line.before(closing) !== each) wrong += 1;
      if (closing > opening) wrong += 1;
    }
    expect(wrong).toBe(0);
  }
});
