// How projects stand: done so far, when they will end, and whether that is in time.

import { formatDay } from "../../../src/core/model/day";
import type { Project, Task } from "../../../src/core/model/rows";
import { assessProjects } from "../../../src/core/schedule/assess-projects";
import { assessTasks } from "../../../src/core/schedule/assess-tasks";
import { CONTEXT, iso, project, task } from "../rows";

const START = { start: iso("2026-03-02") };
const own = (id: string, more: Parameters<typeof task>[0]) =>
  task({ id, project: "P-1", ...START, ...more });
const line = (row: Project, tasks: readonly Task[], asOf: string) => {
  const states = assessTasks(tasks, [row], CONTEXT, iso(asOf)).tasks;
  const [state] = assessProjects([row], states, iso(asOf), new Map());
  const forecast = state?.forecast ?? null;
  return [state?.done ?? null, forecast === null ? null : formatDay(forecast), state?.status];
};

/** Monday 2 to Friday 13 March 2026. */
const DUE = project({ ...START, due: iso("2026-03-13") });
const TEN = own("T-1", { days: 10 });
const HALF = own("T-1", { days: 10, done: 0.5 });
const FIFTEEN = own("T-1", { days: 15 });

test.each<[string, Project, readonly Task[], string, unknown[]]>([
  ["without tasks", DUE, [], "2026-03-09", [null, null, "none"]],
  [
    "with another's tasks",
    DUE,
    [task({ project: "P-2", days: 3 })],
    "2026-03-09",
    [null, null, "none"],
  ],
  ["before it begins", DUE, [TEN], "2026-02-27", [0, "2026-03-13", "waiting"]],
  ["in time", DUE, [HALF], "2026-03-09", [0.5, "2026-03-13", "green"]],
  ["not begun a week after it should", DUE, [TEN], "2026-03-09", [0, "2026-03-20", "amber"]],
  ["to be too late", DUE, [FIFTEEN], "2026-03-02", [0, "2026-03-20", "amber"]],
  ["too late", DUE, [FIFTEEN], "2026-03-16", [0, "2026-04-03", "red"]],
  [
    "a task late, in time as yet",
    DUE,
    [HALF, own("T-2", { days: 2 })],
    "2026-03-09",
    [5 / 12, "2026-03-13", "amber"],
  ],
  [
    "past its due date with a task that should be over",
    DUE,
    [TEN],
    "2026-03-18",
    [0, "2026-03-31", "red"],
  ],
  [
    "past its due date and done",
    DUE,
    [own("T-1", { days: 10, done: 1 })],
    "2026-03-18",
    [1, "2026-03-13", "done"],
  ],
  ["no due date", project(START), [FIFTEEN], "2026-03-09", [0, "2026-03-27", "green"]],
  [
    "done by duration, milestones without weight",
    DUE,
    [
      own("T-1", { days: 6, done: 0.5 }),
      own("T-2", { days: 2, done: 1 }),
      own("T-3", { milestone: true, done: 1 }),
    ],
    "2026-03-03",
    [5 / 8, "2026-03-05", "green"],
  ],
  [
    "of milestones only",
    DUE,
    [own("T-1", { milestone: true, start: null, due: iso("2026-03-06") })],
    "2026-03-03",
    [null, "2026-03-06", "green"],
  ],
])("%s", (_, row, tasks, asOf, expected) => {
  expect(line(row, tasks, asOf)).toEqual(expected);
});
