// Days against JavaScript's own Date in UTC, over some thousand years, and by their properties.
import fc from "fast-check";
import {
  addDays,
  addMonths,
  civil,
  type Day,
  day,
  dayOfSerial,
  daysInMonth,
  endOfMonth,
  endOfQuarter,
  endOfWeek,
  endOfYear,
  formatDay,
  parseIsoDay,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
  startOfYear,
  weekday,
} from "../../../src/core/model/day";

const EPOCH = Date.UTC(1899, 11, 30);
const asDate = (of: Day): Date => new Date(EPOCH + of * 86_400_000);
const iso = (text: string): Day => {
  const parsed = parseIsoDay(text);
  if (parsed === undefined) throw new Error(`not a day: ${text}`);
  return parsed;
};

const FIRST = day(1583, 1, 1);
const LAST = day(2600, 12, 31);
const anyDay = fc.integer({ min: day(1, 1, 1), max: day(9999, 12, 31) }).map(dayOfSerial);
const anyMonth = fc.integer({ min: 1, max: 12 });
const anyWeekday = fc.integer({ min: 1, max: 7 });

describe("known serials", () => {
  test.each([
    ["1899-12-30", 0],
    ["1900-01-01", 2],
    ["1900-02-28", 60],
    ["1900-03-01", 61],
    ["1970-01-01", 25_569],
    ["2000-02-29", 36_585],
    ["2026-03-02", 46_083],
    ["9999-12-31", 2_958_465],
  ])("%s is %i", (text, serial) => {
    expect(parseIsoDay(text)).toBe(serial);
    expect(formatDay(dayOfSerial(serial))).toBe(text);
  });

  test("a serial's fraction is the time of day, and falls away", () => {
    expect(dayOfSerial(46_083.999)).toBe(46_083);
    expect(dayOfSerial(-0.5)).toBe(-1);
  });
});

test("every day from 1583 to 2600 agrees with Date in date, weekday and text", () => {
  const wrong: string[] = [];
  let compared = 0;
  for (let at = FIRST; at <= LAST; at = addDays(at, 1)) {
    const date = asDate(at);
    const [year, month, of] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const found = civil(at);
    const same =
      found.year === year &&
      found.month === month &&
      found.date === of &&
      day(year, month, of) === at &&
      weekday(at) === (date.getUTCDay() || 7) &&
      formatDay(at) === date.toISOString().slice(0, 10);
    if (!same) wrong.push(date.toISOString());
    compared += 1;
  }
  expect(wrong).toEqual([]);
  expect(compared).toBe(1018 * 365 + 247);
});

test("months and dates beyond their range carry over as in Date.UTC", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 3000 }),
      fc.integer({ min: -40, max: 40 }),
      fc.integer({ min: -400, max: 400 }),
      (year, month, date) => {
        expect(day(year, month, date)).toBe((Date.UTC(year, month - 1, date) - EPOCH) / 86_400_000);
      },
    ),
  );
});

describe("text", () => {
  test("prints and parses back", () => {
    fc.assert(fc.property(anyDay, (at) => parseIsoDay(formatDay(at)) === at));
  });

  test.each([
    "",
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-4-3",
    "2026-04-03 ",
    "2026/04/03",
    "20260403",
    "2026-04-03T00:00",
    "二〇二六-04-03",
    "0NaN-NaN-NaN",
  ])("%j is no ISO day", (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });
});

describe("months", () => {
  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-05-20", 0, "2026-05-20"],
    ["2026-05-20", -29, "2023-12-20"],
  ])("%s plus %i months is %s", (from, count, to) => {
    expect(formatDay(addMonths(iso(from), count))).toBe(to);
  });

  test.each([
    [2026, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2026, 12, 31],
    [2026, 4, 30],
  ])("%i-%i has %i days", (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe("periods", () => {
  test.each([
    [
      "week from Monday",
      startOfWeek(iso("2026-03-01"), 1),
      endOfWeek(iso("2026-03-01"), 1),
      "2026-02-23",
      "2026-03-01",
    ],
    [
      "week from Sunday",
      startOfWeek(iso("2026-03-01"), 7),
      endOfWeek(iso("2026-03-01"), 7),
      "2026-03-01",
      "2026-03-07",
    ],
    [
      "month",
      startOfMonth(iso("2024-02-11")),
      endOfMonth(iso("2024-02-11")),
      "2024-02-01",
      "2024-02-29",
    ],
    [
      "calendar quarter",
      startOfQuarter(iso("2026-05-20"), 1),
      endOfQuarter(iso("2026-05-20"), 1),
      "2026-04-01",
      "2026-06-30",
    ],
    [
      "quarter of a year from February",
      startOfQuarter(iso("2026-01-20"), 2),
      endOfQuarter(iso("2026-01-20"), 2),
      "2025-11-01",
      "2026-01-31",
    ],
    [
      "calendar year",
      startOfYear(iso("2026-05-20"), 1),
      endOfYear(iso("2026-05-20"), 1),
      "2026-01-01",
      "2026-12-31",
    ],
    [
      "year from April, before it",
      startOfYear(iso("2026-03-31"), 4),
      endOfYear(iso("2026-03-31"), 4),
      "2025-04-01",
      "2026-03-31",
    ],
    [
      "year from April, on it",
      startOfYear(iso("2026-04-01"), 4),
      endOfYear(iso("2026-04-01"), 4),
      "2026-04-01",
      "2027-03-31",
    ],
  ])("%s", (_name, start, end, from, to) => {
    expect([formatDay(start), formatDay(end)]).toEqual([from, to]);
  });

  test("each holds its day, has the same ends for each of its days, and adjoins the next", () => {
    fc.assert(
      fc.property(anyDay, anyWeekday, anyMonth, (at, first, fiscal) => {
        const spans: [(of: Day) => Day, (of: Day) => Day][] = [
          [(of) => startOfWeek(of, first), (of) => endOfWeek(of, first)],
          [startOfMonth, endOfMonth],
          [(of) => startOfQuarter(of, fiscal), (of) => endOfQuarter(of, fiscal)],
          [(of) => startOfYear(of, fiscal), (of) => endOfYear(of, fiscal)],
        ];
        for (const [start, end] of spans) {
          const [from, to] = [start(at), end(at)];
          expect(from).toBeLessThanOrEqual(at);
          expect(to).toBeGreaterThanOrEqual(at);
          expect([start(from), end(from), start(to), end(to)]).toEqual([from, to, from, to]);
          expect(start(addDays(to, 1))).toBe(to + 1);
        }
        expect(weekday(startOfWeek(at, first))).toBe(first);
        expect(civil(startOfYear(at, fiscal))).toMatchObject({ month: fiscal, date: 1 });
      }),
    );
  });
});
