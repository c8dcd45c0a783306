// Templates placed in time: forward from a start, back from a deadline, and never before today.
import fc from "fast-check";
import { workCalendar } from "../../../src/core/calendar/work-calendar";
import { addWorkdays, isWorkday } from "../../../src/core/calendar/workdays";
import { addDays, formatDay } from "../../../src/core/model/day";
import { type Counting, type PlanStep, placeSteps } from "../../../src/core/schedule/place-steps";
import { iso, WEEKDAYS } from "../rows";

const MONDAY = iso("2026-03-02");
const step = (
  days: number,
  ...after: readonly (number | readonly [number, number])[]
): PlanStep => ({
  days,
  after: after.map((entry) =>
    typeof entry === "number" ? { step: entry, lag: 0 } : { step: entry[0], lag: entry[1] },
  ),
});
/** Two days, then two side by side, then a milestone, and a look back three days later. */
const STEPS = [step(2), step(3, 0), step(5, 0), step(0, 1, 2), step(1, [3, 3])];

const lines = (counting: Counting, asOf = MONDAY, steps: readonly PlanStep[] = STEPS) => {
  const placed = placeSteps(steps, WEEKDAYS, counting, asOf);
  return placed?.spans.map(({ begins, ends }) => `${formatDay(begins)} ${formatDay(ends)}`);
};

test("forward from a start", () => {
  expect(lines({ from: MONDAY })).toEqual([
    "2026-03-02 2026-03-03",
    "2026-03-04 2026-03-06",
    "2026-03-04 2026-03-10",
    "2026-03-10 2026-03-10",
    "2026-03-16 2026-03-16",
  ]);
});

test("from a day off it begins on the next workday", () => {
  expect(lines({ from: iso("2026-03-07") })?.[0]).toBe("2026-03-09 2026-03-10");
});

test("back from a deadline, the last step ends on it", () => {
  expect(lines({ by: iso("2026-03-20") })?.[0]).toBe("2026-03-06 2026-03-09");
  expect(lines({ by: iso("2026-03-20") })?.[4]).toBe("2026-03-20 2026-03-20");
});

test("back from a day off, it ends on the workday before", () => {
  expect(lines({ by: iso("2026-03-22") })?.[4]).toBe("2026-03-20 2026-03-20");
});

test("with too little time it begins today, and tells when it should have and how late it will be", () => {
  const placed = placeSteps(STEPS, WEEKDAYS, { by: iso("2026-03-12") }, MONDAY);
  expect(placed).toMatchObject({
    begins: MONDAY,
    ends: iso("2026-03-16"),
    tooLate: iso("2026-02-26"),
    missedBy: 2,
  });
});

test("a lead before the beginning, milestones alone, nothing at all", () => {
  expect(lines({ from: MONDAY }, MONDAY, [step(1), step(1, [0, -3])])).toEqual([
    "2026-03-02 2026-03-02",
    "2026-03-02 2026-03-02",
  ]);
  expect(lines({ by: MONDAY }, MONDAY, [step(0), step(0, 0)])).toEqual([
    "2026-03-02 2026-03-02",
    "2026-03-02 2026-03-02",
  ]);
  expect(lines({ from: MONDAY }, MONDAY, [])).toBeUndefined();
});

/** Any template, any days off. */
const anySteps = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, at) =>
      fc.record({
        days: fc.integer({ min: 0, max: 8 }),
        after:
          at === 0
            ? fc.constant([])
            : fc.array(
                fc.record({
                  step: fc.integer({ min: 0, max: at - 1 }),
                  lag: fc.integer({ min: -2, max: 5 }),
                }),
                { maxLength: 3 },
              ),
      }),
    ),
  ),
);
const anyCalendar = fc.array(fc.integer({ min: -40, max: 120 }), { maxLength: 20 }).map(
  (off) =>
    workCalendar({
      weekend: [6, 7],
      daysOff: off.map((days) => addDays(MONDAY, days)),
      workdays: [],
    }).calendar,
);

test("counted back, the last step ends by the deadline, and a working day later it would not", () => {
  fc.assert(
    fc.property(
      anySteps,
      anyCalendar,
      fc.integer({ min: 0, max: 100 }),
      (steps, calendar, ahead) => {
        const by = addDays(MONDAY, ahead);
        const placed = placeSteps(steps, calendar, { by }, addDays(MONDAY, -400));
        if (placed === null) throw new Error("there are steps");
        expect(placed.ends).toBeLessThanOrEqual(by);
        expect([placed.tooLate, placed.missedBy]).toEqual([null, 0]);
        const from = addWorkdays(calendar, placed.begins, 1);
        const later = placeSteps(steps, calendar, { from }, MONDAY);
        if (
          isWorkday(calendar, placed.ends) &&
          placed.spans.some(({ ends }) => ends > placed.begins)
        )
          expect(later?.ends).toBeGreaterThan(by);
      },
    ),
  );
});

test("forward and back agree, and no step begins before those that it waits for have ended", () => {
  fc.assert(
    fc.property(anySteps, anyCalendar, (steps, calendar) => {
      const forward = placeSteps(steps, calendar, { from: MONDAY }, MONDAY);
      if (forward === null) throw new Error("there are steps");
      const back = placeSteps(steps, calendar, { by: forward.ends }, addDays(MONDAY, -400));
      expect(back?.spans).toEqual(forward.spans);
      steps.forEach(({ days, after }, i) => {
        for (const { step: before, lag } of after)
          if (lag >= 0 && days > 0 && (steps[before]?.days ?? 0) > 0)
            expect(forward.spans[i]?.begins).toBeGreaterThan(forward.spans[before]?.ends ?? 0);
      });
    }),
  );
});
