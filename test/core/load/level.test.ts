// Levelling proposes what helps and harms nothing: cases, then properties over random plans.
import fc from "fast-check";
import { level, type Starts } from "../../../src/core/load/level";
import { hoursOver, type LoadBase, loadOf } from "../../../src/core/load/load";
import type { Day } from "../../../src/core/model/day";
import type { Task } from "../../../src/core/model/rows";
import type { TaskState } from "../../../src/core/model/task-state";
import { assessTasks } from "../../../src/core/schedule/assess-tasks";
import { CONTEXT, iso, person, task, WEEKDAYS } from "../rows";

/** A Monday. */
const TODAY = iso("2026-03-02");
const BASE: LoadBase = {
  team: [person({ id: "M-1" }), person({ id: "M-2" })],
  calendar: WEEKDAYS,
  leave: new Map(),
  settings: { weekStart: 1, hoursPerDay: 8 },
  asOf: TODAY,
};

const moved = (tasks: readonly Task[], starts: Starts): readonly Task[] =>
  tasks.map((each) => ({ ...each, start: starts.get(each.id) ?? each.start }));
const states = (tasks: readonly Task[]): readonly TaskState[] =>
  assessTasks(tasks, [], CONTEXT, TODAY).tasks;
const proposal = (tasks: readonly Task[]) =>
  level(states(tasks), (starts) => states(moved(tasks, starts)), BASE);

const week = { owner: "M-1", start: TODAY, days: 5, effort: 40 };
/** Holds the end of the plan four weeks away. */
const LONG = task({ id: "T-9", owner: "M-2", start: TODAY, days: 20 });

test("of two tasks in one week the one with slack moves to the next", () => {
  const { moves, before, after } = proposal([
    task({ ...week, id: "T-1", priority: "high" }),
    task({ ...week, id: "T-2" }),
    LONG,
  ]);
  expect(moves).toMatchObject([
    {
      task: { id: "T-2" },
      from: TODAY,
      to: iso("2026-03-09"),
      person: "M-1",
      week: TODAY,
      eases: 40,
    },
  ]);
  expect([hoursOver(before), hoursOver(after)]).toEqual([40, 0]);
});

test.each([
  ["it has begun", { started: TODAY }],
  ["part of it is done", { done: 0.2 }],
  ["a date holds it", { constraint: "mustStart", constraintDate: TODAY }],
  ["its deadline would be missed", { due: iso("2026-03-06") }],
] as const)("a task stays where %s", (_, row) => {
  const { moves } = proposal([
    task({ ...week, id: "T-1", started: TODAY }),
    task({ ...week, id: "T-2", ...row }),
    LONG,
  ]);
  expect(moves).toEqual([]);
});

test("an overload is not pushed along from week to week", () => {
  const later = ["2026-03-09", "2026-03-16", "2026-03-23"].map((start, i) =>
    task({ ...week, id: `T-${i + 3}`, start: iso(start), effort: 38, priority: "high" }),
  );
  const { moves } = proposal([
    task({ ...week, id: "T-1", started: TODAY }),
    task({ ...week, id: "T-2" }),
    ...later,
    LONG,
  ]);
  expect(moves).toEqual([]);
});

test("without slack nothing moves", () => {
  expect(proposal([task({ ...week, id: "T-1" }), task({ ...week, id: "T-2" })]).moves).toEqual([]);
});

const someTask = fc.record({
  owner: fc.constantFrom("M-1", "M-2", null),
  days: fc.integer({ min: 1, max: 8 }),
  effort: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
  start: fc.option(
    fc.integer({ min: 0, max: 20 }).map((days) => (TODAY + days) as Day),
    { nil: null },
  ),
  done: fc.constantFrom(null, 0, 0.5),
  project: fc.constantFrom("P-1", "P-2", null),
  priority: fc.constantFrom("high", "medium", "low", null),
  before: fc.array(fc.nat({ max: 20 }), { maxLength: 2 }),
});
const somePlan = fc.array(someTask, { minLength: 2, maxLength: 18 }).map((rows) =>
  rows.map(({ before, ...row }, i) => {
    const after = [...new Set(before.map((back) => i - 1 - back))].filter((at) => at >= 0);
    return task({ ...row, id: `T-${i}`, after: after.map((at) => `T-${at}`) });
  }),
);

test("no project ends later, no slack is overdrawn, no link broken, and never are more hours too much", () => {
  let proposed = 0;
  fc.assert(
    fc.property(somePlan, (tasks) => {
      const before = states(tasks);
      const { moves, after } = proposal(tasks);
      proposed += moves.length;
      const starts = new Map(moves.map((move) => [move.task.id, move.to]));
      const now = states(moved(tasks, starts));
      expect(loadOf(now, BASE)).toEqual(after);
      expect(hoursOver(after)).toBeLessThanOrEqual(hoursOver(loadOf(before, BASE)));
      const ends = (plan: readonly TaskState[], project: string | null) =>
        Math.max(...plan.filter((each) => each.task.project === project).map((each) => each.ends));
      for (const project of ["P-1", "P-2", null])
        expect(ends(now, project)).toBe(ends(before, project));
      const at = new Map(now.map((each) => [each.task.id, each]));
      before.forEach((was) => {
        const is = at.get(was.task.id);
        expect(is?.begins).toBeGreaterThanOrEqual(was.begins);
        expect(is?.ends).toBeLessThanOrEqual(Math.max(was.latest.ends, was.ends));
        if (was.task.done === 0.5) expect(starts.has(was.task.id)).toBe(false);
        for (const { predecessor } of was.task.after)
          if (was.task.done !== 0.5 && was.task.started === null)
            expect(is?.begins).toBeGreaterThan(at.get(predecessor)?.ends ?? 0);
      });
    }),
    { numRuns: 150, seed: 7 },
  );
  expect(proposed).toBeGreaterThan(50);
});

test("the same plan in another order gives the same proposal", () => {
  fc.assert(
    fc.property(somePlan, (tasks) => {
      const moves = (plan: readonly Task[]) =>
        proposal(plan)
          .moves.map((move) => `${move.task.id} ${move.to}`)
          .sort();
      expect(moves([...tasks].reverse())).toEqual(moves(tasks));
    }),
    { numRuns: 50, seed: 7 },
  );
});
