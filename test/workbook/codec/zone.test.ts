// Days in cells, read against Intl's zones: every midnight of several years, daylight saving or not.
import { civil, day } from "../../../src/core/model/day";
import { nowIn, serialReader } from "../../../src/workbook/codec/zone";
import { midnightIn, wallClock, zoneHost } from "./host";

const ZONES = [
  "Etc/UTC",
  "America/New_York",
  "America/Sao_Paulo",
  "America/Mexico_City",
  "America/St_Johns",
  "America/Santiago",
  "Europe/Berlin",
  "Europe/Istanbul",
  "Asia/Kolkata",
  "Asia/Shanghai",
  "Asia/Kathmandu",
  "Asia/Beirut",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
];

test.each(ZONES)("every day from 2016 to 2027 is itself in %s", (zone) => {
  const { host, calls } = zoneHost();
  const serialOf = serialReader(host, zone, 2026);
  const wrong: string[] = [];
  for (let at = day(2016, 1, 1); at <= day(2027, 12, 31); at = (at + 1) as typeof at) {
    const { year, month, date } = civil(at);
    const midnight = midnightIn(zone, year, month, date);
    if (Math.floor(serialOf(midnight)) !== at) wrong.push(midnight.toISOString());
  }
  expect(wrong).toEqual([]);
  // Two calls, and two for each year that had other rules than this one.
  expect(calls()).toBeLessThanOrEqual(2 + 2 * 12);
});

test.each([
  ["Asia/Shanghai", 2026],
  ["America/New_York", 2026],
  ["Australia/Lord_Howe", 2026],
])("all days of years with the same rules take two calls in %s", (zone, thisYear) => {
  const { host, calls } = zoneHost();
  const serialOf = serialReader(host, zone, thisYear);
  for (let year = 2015; year <= 2030; year++)
    for (let month = 1; month <= 12; month++) serialOf(midnightIn(zone, year, month, 17));
  expect(calls()).toBe(2);
});

test("summers with daylight saving in China, 1986 to 1991, are read as well", () => {
  const serialOf = serialReader(zoneHost().host, "Asia/Shanghai", 2026);
  expect(serialOf(midnightIn("Asia/Shanghai", 1988, 7, 1))).toBe(day(1988, 7, 1));
});

test.each(ZONES)(
  "a time of day is its fraction in %s, in the middle of winter and summer",
  (zone) => {
    const serialOf = serialReader(zoneHost().host, zone, 2026);
    for (const month of [0, 6])
      for (const hour of [3, 9.5, 15]) {
        const moment = new Date(midnightIn(zone, 2026, month + 1, 20).getTime() + hour * 3_600_000);
        const wall = (wallClock(moment, zone) - Date.UTC(1899, 11, 30)) / 86_400_000;
        expect(serialOf(moment)).toBeCloseTo(wall, 9);
      }
  },
);

/** By the clock on the wall: some days have no midnight. */
const dayOn = (moment: Date, zone: string) =>
  Math.floor((wallClock(moment, zone) - Date.UTC(1899, 11, 30)) / 86_400_000);

test.each(ZONES)(
  "a second after midnight, and one before the next, is of its day in %s",
  (zone) => {
    const { host, calls } = zoneHost();
    const serialOf = serialReader(host, zone, 2026);
    const wrong: string[] = [];
    for (let at = day(2025, 1, 1); at <= day(2026, 12, 31); at = (at + 1) as typeof at) {
      const { year, month, date } = civil(at);
      const midnight = midnightIn(zone, year, month, date).getTime();
      const next = civil((at + 1) as typeof at);
      const behind = midnightIn(zone, next.year, next.month, next.date).getTime();
      for (const moment of [new Date(midnight + 1_000), new Date(behind - 1_000)])
        if (Math.floor(serialOf(moment)) !== dayOn(moment, zone)) wrong.push(moment.toISOString());
    }
    expect(wrong).toEqual([]);
    // Of each half of a year the hour of its change, whatever the number of dates.
    expect(calls()).toBeLessThanOrEqual(2 + 2 * 2 + 5 * 13 + 2);
  },
);

test.each([
  ["2026-03-01T15:59:59Z", "Asia/Shanghai", day(2026, 3, 1), 23],
  ["2026-03-01T16:00:00Z", "Asia/Shanghai", day(2026, 3, 2), 0],
  ["2026-03-02T04:30:00Z", "America/New_York", day(2026, 3, 1), 23],
  ["2026-12-31T10:00:00Z", "Pacific/Kiritimati", day(2027, 1, 1), 0],
])("at %s it is in %s the day %i, hour %i", (now, zone, today, hour) => {
  jest.useFakeTimers({ now: new Date(now) });
  expect(nowIn(zoneHost().host, zone)).toEqual({ today, hour });
  jest.useRealTimers();
});
