// Where bars, diamonds, ghosts and deadlines stand: ten pixels a day, from Monday 2 March 2026 on.
import { shapesOf } from "../../../sidebar/picture/bar-shapes";
import {
  type PictureRow,
  pictureRows,
  type RowChoice,
} from "../../../sidebar/picture/picture-rows";
import type { TimeScale } from "../../../sidebar/picture/time-scale";
import type { PersonId, Task, TaskId } from "../../../src/core/model/rows";
import { assessTasks } from "../../../src/core/schedule/assess-tasks";
import { CONTEXT, iso, project, task } from "../../core/rows";

const MONDAY = iso("2026-03-02");
const SCALE: TimeScale = {
  from: MONDAY,
  to: iso("2026-03-30"),
  zoom: 10,
  unit: "week",
  width: 280,
};
const ALL = { project: null, owner: null, criticalOnly: false, collapsed: new Set<string>() };
const PROJECTS = [project({ id: "PR-1", name: "Launch" }), project({ id: "PR-2", name: "Fair" })];

const statesOf = (tasks: readonly Task[]) => assessTasks(tasks, PROJECTS, CONTEXT, MONDAY).tasks;
const shapeOf = (row: Parameters<typeof task>[0]) => {
  const rows = pictureRows(statesOf([task(row)]), PROJECTS, ALL);
  return shapesOf(rows, new Map(), SCALE).tasks[1];
};

test("a bar runs to the end of its last day, over the weekend too", () => {
  expect(shapeOf({ start: iso("2026-03-05"), days: 3 })).toMatchObject({
    diamond: false,
    box: { x: 30, y: 36, width: 50, height: 14 },
    done: 0,
    due: null,
    was: null,
  });
});

test("what is done is a part of the bar", () => {
  const quarter = shapeOf({ start: MONDAY, days: 4, done: 0.25 });
  expect(quarter?.done).toBe((quarter?.box.width ?? 0) / 4);
  const whole = shapeOf({ start: MONDAY, days: 4, done: 1 });
  expect(whole?.done).toBe(whole?.box.width);
});

test("a milestone stands at the end of its day, its deadline too", () => {
  const shape = shapeOf({ milestone: true, start: iso("2026-03-05"), due: iso("2026-03-04") });
  expect(shape).toMatchObject({ diamond: true, box: { x: 32, width: 16, height: 16 } });
  expect(shape?.due).toEqual({ x: 30, missed: true });
});

test("what is tried is drawn in its place, and where it stood", () => {
  const row = { id: "T-1", start: MONDAY, days: 2 };
  const rows = pictureRows(statesOf([task(row)]), PROJECTS, ALL);
  const [later] = statesOf([task({ ...row, start: iso("2026-03-04") })]);
  if (!later) throw new Error("not assessed");
  const shape = shapesOf(rows, new Map([["T-1" as TaskId, later]]), SCALE).tasks[1];
  expect([shape?.box.x, shape?.was?.x]).toEqual([20, 0]);
});

test("rows are grouped by project and phase, and fold", () => {
  const tasks = [
    task({ id: "T-1", project: "PR-1", phase: "Sign", start: iso("2026-03-09"), days: 1 }),
    task({ id: "T-2", project: "PR-1", phase: "Offer", start: MONDAY, days: 2, owner: "P-1" }),
    task({ id: "T-3", project: "PR-1", start: MONDAY, days: 1 }),
    task({ id: "T-4", start: MONDAY, days: 10 }),
  ];
  const keys = (choice: Partial<RowChoice>) =>
    pictureRows(statesOf(tasks), PROJECTS, { ...ALL, ...choice }).map(said);
  const said = ({ kind, key, depth }: PictureRow) => `${depth} ${kind} ${key}`;
  const sign = '1 phase ["PR-1","Sign"]';
  expect(keys({})).toEqual([
    "0 project PR-1",
    "1 task T-3",
    '1 phase ["PR-1","Offer"]',
    "2 task T-2",
    sign,
    "2 task T-1",
    "0 project none",
    "1 task T-4",
  ]);
  expect(keys({ collapsed: new Set(["PR-1"]) })).toEqual([
    "0 project PR-1",
    "0 project none",
    "1 task T-4",
  ]);
  expect(keys({ owner: "P-1" as PersonId })).toEqual([
    "0 project PR-1",
    '1 phase ["PR-1","Offer"]',
    "2 task T-2",
  ]);
  expect(keys({ criticalOnly: true })).toEqual([
    "0 project PR-1",
    sign,
    "2 task T-1",
    "0 project none",
    "1 task T-4",
  ]);
});
