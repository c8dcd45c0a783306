// The timeline's groups: by what is chosen, with what their tasks come to; ghosts, signs and rules within their limits.
import { type Day, day } from "../../src/core/model/day";
import type { TaskState } from "../../src/core/model/task-state";
import { drawTimeline } from "../../src/views/timeline";
import { GROUPINGS, type Grouping } from "../../src/views/timeline-choices";
import { timelineBranches } from "../../src/views/timeline-groups";
import { contextOf, sampleModel } from "./drawn";

const model = sampleModel("en");
const drawn = (more: Parameters<typeof contextOf>[1] = {}, of = model) =>
  drawTimeline(contextOf(of, more));
const rowsOf = (grid: ReturnType<typeof drawTimeline>) => grid.cells.slice(5);
/** The names of the outermost groups, with how many tasks each has. */
const branches = (grouping: Grouping) =>
  timelineBranches(contextOf(model, { grouping }), model.tasks).map(
    ({ name, tasks, branches: inner }) =>
      `${name}: ${tasks.length + inner.reduce((sum, branch) => sum + branch.tasks.length, 0)}`,
  );

test.each([
  ["projectPhase", ["Network refresh, Granite State Clinics: 18", "Cloud backup campaign: 14"]],
  ["project", ["Network refresh, Granite State Clinics: 18", "Cloud backup campaign: 14"]],
  [
    "phase",
    [
      "Prepare: 4",
      "Design: 3",
      "Plan: 2",
      "Build: 5",
      "Deliver: 5",
      "Run: 5",
      "Roll out: 6",
      "Review: 2",
    ],
  ],
] as const)("by %s", (grouping, expected) => {
  expect(branches(grouping)).toEqual(expected);
});

test.each(GROUPINGS)("by %s every task stands in one group", (grouping) => {
  const all = timelineBranches(contextOf(model, { grouping }), model.tasks).flatMap((branch) => [
    ...branch.tasks,
    ...branch.branches.flatMap(({ tasks }) => tasks),
  ]);
  expect(all.map(({ task }) => task.id).sort()).toEqual(
    model.tasks.map(({ task }) => task.id).sort(),
  );
});

test("a phase sums up its tasks: first begin, last end, done by duration, the worst status", () => {
  const at = rowsOf(drawn()).find(([name]) => name === "    Deliver") ?? [];
  const tasks = model.tasks.filter(({ task }) => task.phase === "Deliver");
  const weight = (state: TaskState) => (state.task.milestone ? 0 : (state.task.days ?? 1));
  const done = (state: TaskState) => (state.status === "done" ? 1 : (state.task.done ?? 0));
  const total = tasks.reduce((sum, state) => sum + weight(state), 0);
  expect(at.slice(1, 5)).toEqual([
    Math.min(...tasks.map(({ begins }) => begins)),
    Math.max(...tasks.map(({ ends }) => ends)),
    expect.closeTo(tasks.reduce((sum, state) => sum + done(state) * weight(state), 0) / total),
    "Late",
  ]);
});

test("one person's tasks alone, by a part of the name; who has none is told so", () => {
  const owners = rowsOf(drawn({ only: "PRIYA" })).filter((row) => row[10] === null);
  expect(new Set(owners.map((row) => row[5]))).toEqual(new Set(["Priya Nair"]));
  expect(rowsOf(drawn({ only: "nobody" }))[0]?.[0]).toContain("“nobody”");
});

const moved = (days: number) => ({
  ...model,
  tasks: model.tasks.map((state) => ({
    ...state,
    baseline: { begins: (state.begins - days) as Day, ends: (state.ends - days) as Day },
    slip: days,
  })),
});

test("a baseline has its place in every row: a ghost, or a lozenge for milestones", () => {
  const grid = drawn({}, moved(5));
  for (const row of rowsOf(grid)) {
    const [, begins, ends, , , , mark, slip, ghostBegins, ghostEnds] = row;
    if (begins === null) continue;
    if (String(mark).startsWith("◆")) expect(ghostBegins).toBeNull();
    else expect([ghostBegins, ghostEnds]).toEqual([Number(begins) - 5, Number(ends) - 5]);
    expect(Number(slip)).toBeGreaterThan(0);
  }
  expect(rowsOf(grid).flat()).toContain("◊");
});

test("without a baseline an open task that has moved on shows where it was planned", () => {
  const planned = { begins: day(2026, 2, 16), ends: day(2026, 2, 18) };
  const tasks = model.tasks.map((state) => ({ ...state, planned, baseline: null, slip: null }));
  for (const row of rowsOf(drawn({}, { ...model, tasks }))) {
    if (row[10] !== null || row[1] === null || String(row[6]).startsWith("◆")) continue;
    expect(row[8]).toBe(row[4] === "Done" ? null : planned.begins);
  }
});

test.each(["Day", "Week", "Month"])("ten rules at most, ghosts included: %s", (scale) => {
  const { rules } = drawn({ scale }, moved(5));
  expect(rules.length).toBeLessThanOrEqual(10);
  expect(rules.some(({ formula }) => formula.includes("$I6"))).toBe(true);
});

test("an open task's deadline has its sign; a milestone's own sign goes before", () => {
  const row = rowsOf(drawn()).find(([name]) => String(name).trim() === "Pilot accepted") ?? [];
  const [deadline, milestone] = [row.indexOf("↓"), row.indexOf("◆", 8)];
  expect(deadline).toBeGreaterThan(8);
  expect(milestone).toBeGreaterThan(deadline);
});

test("no more groups than forty, the outer ones first", () => {
  const tasks = model.tasks.flatMap((state) =>
    Array.from({ length: 3 }, (_, i) => ({
      ...state,
      task: { ...state.task, phase: `${state.task.phase} ${state.task.id} ${i}` },
    })),
  );
  const { rowGroups = [] } = drawn({}, { ...model, tasks });
  expect(rowGroups.map(({ depth }) => depth)).toEqual([1, 1]);
  expect(drawn().rowGroups?.length).toBe(10);
});
