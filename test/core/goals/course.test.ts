// Attainment and confidence week by week, of snapshots, check-ins and now.
import { courseOf } from "../../../src/core/goals/course";
import { formatDay } from "../../../src/core/model/day";
import type { Snapshot } from "../../../src/core/model/rows";
import { checkIn, goal, iso } from "../rows";

const QUARTER = { target: 100, start: iso("2026-02-02"), due: iso("2026-04-30") };
const shot = (on: string, value: number | null, more: Partial<Snapshot> = {}): Snapshot => ({
  id: "H-1",
  kind: "goal",
  subject: "G-1",
  on: iso(on),
  value,
  target: 100,
  status: null,
  ...more,
});
const said = (on: string, value: number | null, confidence: number | null) =>
  checkIn({ on: iso(on), value, confidence });
const course = (
  metric: "visits" | "checkIns",
  ...rest: [readonly Snapshot[], ReturnType<typeof said>[]]
) =>
  courseOf(goal({ ...QUARTER, metric }), ...rest, 60, iso("2026-03-02"), 1).map(
    ({ on, attainment, confidence }) => [formatDay(on), attainment, confidence],
  );

test("one point a week, with the week's last word on each", () => {
  expect(
    course(
      "visits",
      [shot("2026-02-16", 20), shot("2026-02-09", 10), shot("2026-02-23", 40)],
      [said("2026-02-19", 5, 0.5), said("2026-02-20", null, 0.7), said("2026-03-02", null, 0.9)],
    ),
  ).toEqual([
    ["2026-02-09", 0.1, null],
    ["2026-02-20", 0.2, 0.7],
    ["2026-02-23", 0.4, null],
    ["2026-03-02", 0.6, 0.9],
  ]);
});

test("what is checked in is attained, where nothing else counts", () => {
  expect(course("checkIns", [], [said("2026-02-19", 30, 0.5)])).toEqual([
    ["2026-02-19", 0.3, 0.5],
    ["2026-03-02", 0.6, null],
  ]);
});

test("by the target of that time; nothing of other goals, of before the start, or of days to come", () => {
  expect(
    course(
      "visits",
      [
        shot("2026-02-16", 20, { target: 50 }),
        shot("2026-02-17", 20, { subject: "G-2" }),
        shot("2026-02-18", 20, { kind: "kpi" }),
        shot("2026-01-26", 5),
      ],
      [said("2026-03-09", null, 0.9)],
    ),
  ).toEqual([
    ["2026-02-16", 0.4, null],
    ["2026-03-02", 0.6, null],
  ]);
});
