// Wall clocks and instants, over the days when clocks change.
import {
  formatLocal,
  instantOf,
  instantOfSerial,
  parseLocal,
  serialOf,
  utc,
} from "../../../workbench/script/zone";

const NEW_YORK = "America/New_York";
const SHANGHAI = "Asia/Shanghai";

const iso = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant).toISOString();

test.each([
  [NEW_YORK, "2026-03-02 09:00", "2026-03-02T14:00:00.000Z"],
  [NEW_YORK, "2026-03-09 09:00", "2026-03-09T13:00:00.000Z"],
  // Clocks go from 02:00 to 03:00 on 2026-03-08: there is no half past two.
  [NEW_YORK, "2026-03-08 02:30", "2026-03-08T07:30:00.000Z"],
  // They go back on 2026-11-01: half past one is there twice, and the first counts.
  [NEW_YORK, "2026-11-01 01:30", "2026-11-01T05:30:00.000Z"],
  [SHANGHAI, "2026-03-02 09:00", "2026-03-02T01:00:00.000Z"],
  ["Etc/UTC", "2026-03-02", "2026-03-02T09:00:00.000Z"],
  ["Etc/UTC", "2026-02-30", null],
  ["Etc/UTC", "tomorrow", null],
])("%s %s", (zone, local, expected) => {
  expect(iso(parseLocal(zone, local))).toBe(expected);
});

test("a local time is printed as it was read", () => {
  const at = parseLocal(NEW_YORK, "2026-07-04 23:59") ?? Number.NaN;
  expect(formatLocal(NEW_YORK, at)).toBe("2026-07-04 23:59");
});

test("serial numbers count days on the wall clock, also where a day has 23 hours", () => {
  const before = instantOf(NEW_YORK, utc(2026, 2, 7));
  const after = instantOf(NEW_YORK, utc(2026, 2, 9));
  expect(after - before).toBe(47 * 3_600_000);
  expect(serialOf(NEW_YORK, after) - serialOf(NEW_YORK, before)).toBe(2);
  expect(instantOfSerial(NEW_YORK, 46083)).toBe(instantOf(NEW_YORK, utc(2026, 2, 2)));
});
