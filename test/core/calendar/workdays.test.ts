// The calendar's arithmetic against counting day by day.
import fc from "fast-check";
import {
  type WorkCalendar,
  type WorkCalendarRule,
  workCalendar,
} from "../../../src/core/calendar/work-calendar";
import {
  addWorkdays,
  countWorkdays,
  isWorkday,
  nextWorkday,
  previousWorkday,
} from "../../../src/core/calendar/workdays";
import {
  addDays,
  type Day,
  day,
  dayOfSerial,
  formatDay,
  parseIsoDay,
  weekday,
} from "../../../src/core/model/day";

const iso = (text: string): Day => {
  const parsed = parseIsoDay(text);
  if (parsed === undefined) throw new Error(`not a day: ${text}`);
  return parsed;
};
const days = (text: string): Day[] => text.split(" ").filter(Boolean).map(iso);
const built = (weekend: readonly number[], off = "", work = ""): WorkCalendar =>
  workCalendar({ weekend, daysOff: days(off), workdays: days(work) }).calendar;

const PLAIN = built([6, 7]);
const CHINA = built([6, 7], "2026-02-16 2026-02-17 2026-02-18", "2026-02-14 2026-02-28");
const FRIDAY_OFF = built([5, 6]);
const ALWAYS = built([]);
const MONDAYS = built([2, 3, 4, 5, 6, 7]);

describe("facts", () => {
  test.each([
    ["a Monday", PLAIN, "2026-03-02", true],
    ["a Sunday", PLAIN, "2026-03-01", false],
    ["a make-up Saturday", CHINA, "2026-02-14", true],
    ["a holiday", CHINA, "2026-02-17", false],
    ["a Friday where the weekend is Friday and Saturday", FRIDAY_OFF, "2026-03-06", false],
    ["a Sunday there", FRIDAY_OFF, "2026-03-01", true],
    ["a Sunday where every day is worked", ALWAYS, "2026-03-01", true],
  ])("%s", (_name, calendar, text, expected) => {
    expect(isWorkday(calendar, iso(text))).toBe(expected);
  });

  test.each([
    ["itself", PLAIN, "2026-03-02", "2026-03-02", "2026-03-02"],
    ["over a weekend", PLAIN, "2026-02-28", "2026-03-02", "2026-02-27"],
    ["over holidays", CHINA, "2026-02-16", "2026-02-19", "2026-02-14"],
    ["one workday a week", MONDAYS, "2026-03-03", "2026-03-09", "2026-03-02"],
  ])("next and previous: %s", (_name, calendar, from, next, previous) => {
    expect(formatDay(nextWorkday(calendar, iso(from)))).toBe(next);
    expect(formatDay(previousWorkday(calendar, iso(from)))).toBe(previous);
  });

  test.each([
    ["one from a Friday", PLAIN, "2026-02-27", 1, "2026-03-02"],
    ["one from a Saturday", PLAIN, "2026-02-28", 1, "2026-03-02"],
    ["none from a Saturday", PLAIN, "2026-02-28", 0, "2026-02-28"],
    ["one back from a Saturday", PLAIN, "2026-02-28", -1, "2026-02-27"],
    ["one back from a Monday", PLAIN, "2026-03-02", -1, "2026-02-27"],
    ["a year of workdays", PLAIN, "2026-01-01", 260, "2026-12-31"],
    ["over make-up days and holidays", CHINA, "2026-02-13", 2, "2026-02-19"],
    ["back over them", CHINA, "2026-02-19", -2, "2026-02-13"],
    ["three weeks of Mondays", MONDAYS, "2026-03-02", 3, "2026-03-23"],
  ])("adding: %s", (_name, calendar, from, count, to) => {
    expect(formatDay(addWorkdays(calendar, iso(from), count))).toBe(to);
  });

  test.each([
    ["one day", PLAIN, "2026-03-02", "2026-03-02", 1],
    ["a week", PLAIN, "2026-03-02", "2026-03-08", 5],
    ["a weekend", PLAIN, "2026-02-28", "2026-03-01", 0],
    ["backwards", PLAIN, "2026-03-05", "2026-03-02", 0],
    ["February with holidays", CHINA, "2026-02-01", "2026-02-28", 19],
    ["four centuries", PLAIN, "2000-01-01", "2399-12-31", 104_355],
  ])("counting: %s", (_name, calendar, from, to, count) => {
    expect(countWorkdays(calendar, iso(from), iso(to))).toBe(count);
  });
});

describe("faults of the rule are values, and the calendar still works", () => {
  test.each<[string, WorkCalendarRule, unknown]>([
    ["none", { weekend: [6, 7], daysOff: [], workdays: [] }, []],
    [
      "a weekend of seven days gives Saturday and Sunday",
      { weekend: [1, 2, 3, 4, 5, 6, 7], daysOff: [], workdays: [] },
      [{ code: "noWorkdays" }],
    ],
    [
      "weekdays that are none are ignored, each named once",
      { weekend: [0, 6, 7, 8, 8, 1.5], daysOff: [], workdays: [] },
      [
        { code: "unknownWeekday", weekday: 0 },
        { code: "unknownWeekday", weekday: 8 },
        { code: "unknownWeekday", weekday: 1.5 },
      ],
    ],
    [
      "a day both off and worked is worked",
      { weekend: [6, 7], daysOff: days("2026-03-02 2026-03-02"), workdays: days("2026-03-02") },
      [{ code: "offAndWork", day: day(2026, 3, 2) }],
    ],
  ])("%s", (_name, rule, expected) => {
    const { calendar, faults } = workCalendar(rule);
    expect(faults).toEqual(expected);
    expect(countWorkdays(calendar, iso("2026-03-01"), iso("2026-03-08"))).toBe(5);
  });
});

const MIDDLE = day(2026, 1, 1);
const near = fc.integer({ min: -60, max: 60 }).map((by) => addDays(MIDDLE, by));
const anyRule: fc.Arbitrary<WorkCalendarRule> = fc.record({
  weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
  daysOff: fc.array(near, { maxLength: 50 }),
  workdays: fc.array(near, { maxLength: 20 }),
});
const works = (rule: WorkCalendarRule, at: Day): boolean =>
  rule.workdays.includes(at) || !(rule.daysOff.includes(at) || rule.weekend.includes(weekday(at)));

describe("against counting day by day", () => {
  test("a workday, the next, the previous, the count", () => {
    fc.assert(
      fc.property(anyRule, near, near, (rule, from, to) => {
        const { calendar } = workCalendar(rule);
        let count = 0;
        for (let at = from; at <= to; at = addDays(at, 1)) if (works(rule, at)) count += 1;
        let next = from;
        while (!works(rule, next)) next = addDays(next, 1);
        let previous = from;
        while (!works(rule, previous)) previous = addDays(previous, -1);
        expect(isWorkday(calendar, from)).toBe(works(rule, from));
        expect(countWorkdays(calendar, from, to)).toBe(count);
        expect(nextWorkday(calendar, from)).toBe(next);
        expect(previousWorkday(calendar, from)).toBe(previous);
      }),
      { numRuns: 2_000 },
    );
  });

  test("adding workdays", () => {
    fc.assert(
      fc.property(anyRule, near, fc.integer({ min: -70, max: 70 }), (rule, from, count) => {
        const { calendar } = workCalendar(rule);
        let at = from;
        for (let left = Math.abs(count); left > 0; ) {
          at = addDays(at, Math.sign(count));
          if (works(rule, at)) left -= 1;
        }
        expect(addWorkdays(calendar, from, count)).toBe(at);
      }),
      { numRuns: 2_000 },
    );
  });

  test("far away in time, where a loop would take long", () => {
    const far = addWorkdays(CHINA, dayOfSerial(46_000), 500_000_000);
    expect(countWorkdays(CHINA, dayOfSerial(46_001), far)).toBe(500_000_000);
  });
});
