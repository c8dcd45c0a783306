// The axis of days: what fits, where units begin, which days are grey.
import {
  idleSpans,
  ticks,
  timeScale,
  unitOf,
  xOf,
  ZOOM_OF,
  zoomToFit,
} from "../../../sidebar/picture/time-scale";
import { isWorkday } from "../../../src/core/calendar/workdays";
import { formatDay } from "../../../src/core/model/day";
import { iso, WEEKDAYS } from "../../core/rows";

const HABITS = { weekStart: 1, fiscalStart: 1 };
const [FIRST, LAST] = [iso("2026-03-04"), iso("2026-04-20")];

test.each(["day", "week", "month", "quarter"] as const)("a scale of %ss has them whole", (unit) => {
  const scale = timeScale(FIRST, LAST, ZOOM_OF[unit], HABITS);
  expect(scale.unit).toBe(unit);
  expect(scale.from).toBeLessThan(FIRST);
  expect(scale.to).toBeGreaterThan(LAST + 1);
  const { small, big } = ticks(scale, HABITS);
  for (const tiles of [small, big]) {
    expect(tiles[0]?.x).toBe(0);
    expect(tiles.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(scale.width, 0);
  }
  expect(small.every(({ day }) => day >= scale.from)).toBe(true);
});

test("weeks and quarters run as the team's do", () => {
  const weeks = timeScale(FIRST, LAST, 9, { weekStart: 7, fiscalStart: 1 });
  expect(formatDay(weeks.from)).toBe("2026-03-01");
  const quarters = timeScale(FIRST, LAST, 1, { weekStart: 1, fiscalStart: 2 });
  expect(formatDay(quarters.from)).toBe("2026-02-01");
});

test("what fits in a window, and fills it", () => {
  expect([zoomToFit(50, 700), zoomToFit(400, 700), zoomToFit(9_000, 700)]).toEqual([14, 1.6, 0.6]);
  expect([36, 9, 2.6, 1].map(unitOf)).toEqual(["day", "week", "month", "quarter"]);
  expect(timeScale(FIRST, LAST, 1, HABITS, 2_000).width).toBeGreaterThanOrEqual(2_000);
});

test("weekends are grey where they can be seen", () => {
  const scale = timeScale(FIRST, LAST, 10, HABITS);
  const works = (day: Parameters<typeof isWorkday>[1]) => isWorkday(WEEKDAYS, day);
  expect(idleSpans(scale, works)[0]).toEqual({ x: xOf(scale, iso("2026-02-28")), width: 20 });
  expect(idleSpans(timeScale(FIRST, LAST, 1, HABITS), works)).toEqual([]);
});
