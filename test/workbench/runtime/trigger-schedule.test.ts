// When clock triggers fire: in the first minute of the hour that Google promises.
import { followingFiring, nextFiring } from "../../../workbench/runtime/trigger-schedule";
import type { ClockSchedule } from "../../../workbench/script/host-ops";
import { formatLocal, parseLocal } from "../../../workbench/script/zone";

const NEW_YORK = "America/New_York";
const schedule = (part: Partial<ClockSchedule>): ClockSchedule => ({
  every: "weeks",
  count: 1,
  weekDay: null,
  monthDay: null,
  hour: null,
  minute: null,
  at: null,
  timeZone: NEW_YORK,
  ...part,
});
const at = (local: string): number => parseLocal(NEW_YORK, local) ?? Number.NaN;

/** 2026-03-02 is a Monday; clocks change on 2026-03-08. */
test.each<[name: string, part: Partial<ClockSchedule>, from: string, firings: readonly string[]]>([
  [
    "Mondays at 8",
    { weekDay: 0, hour: 8 },
    "2026-03-02 09:00",
    ["2026-03-09 08:00", "2026-03-16 08:00"],
  ],
  [
    "today still",
    { weekDay: 0, hour: 8 },
    "2026-03-02 07:00",
    ["2026-03-02 08:00", "2026-03-09 08:00"],
  ],
  [
    "every other Friday",
    { weekDay: 4, hour: 8, count: 2 },
    "2026-03-02 09:00",
    ["2026-03-06 08:00", "2026-03-20 08:00"],
  ],
  [
    "daily at 8:30",
    { every: "days", hour: 8, minute: 30 },
    "2026-03-07 09:00",
    ["2026-03-08 08:30", "2026-03-09 08:30"],
  ],
  [
    "every third day",
    { every: "days", hour: 8, count: 3 },
    "2026-03-02 09:00",
    ["2026-03-03 08:00", "2026-03-06 08:00"],
  ],
  [
    "every six hours",
    { every: "hours", count: 6 },
    "2026-03-02 09:00",
    ["2026-03-02 15:00", "2026-03-02 21:00"],
  ],
  [
    "the 31st",
    { every: "months", monthDay: 31, hour: 8 },
    "2026-03-31 09:00",
    ["2026-04-30 08:00", "2026-05-31 08:00"],
  ],
])("%s", (_name, part, from, [first, second]) => {
  const made = schedule(part);
  const one = nextFiring(made, at(from));
  expect(formatLocal(NEW_YORK, one ?? 0)).toBe(first);
  expect(formatLocal(NEW_YORK, followingFiring(made, one ?? 0) ?? 0)).toBe(second);
});

test("once is once", () => {
  const once = schedule({ every: "once", at: at("2026-03-03 10:00") });
  expect(nextFiring(once, at("2026-03-02 09:00"))).toBe(at("2026-03-03 10:00"));
  expect(nextFiring(once, at("2026-03-03 10:00"))).toBeNull();
});
