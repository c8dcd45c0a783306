// What needs attention, and in which order.
import { attention } from "../../src/core/attention";
import type { GoalState } from "../../src/core/goals/assess-goals";
import { dealFacts } from "../../src/core/kpi/deal-facts";
import type { Status } from "../../src/core/model/reason";
import { DEFAULTS } from "../../src/core/model/settings";
import type { TaskState, TaskStatus } from "../../src/core/model/task-state";
import { deal, goal, iso, STAGES, task } from "./rows";

const goalState = (id: string, status: Status) =>
  ({ goal: goal({ id, name: id }), status, reasons: [] }) as unknown as GoalState;
const taskState = (id: string, status: TaskStatus, ends: string, milestone = false) =>
  ({ task: task({ id, milestone }), status, ends: iso(ends), reasons: [] }) as unknown as TaskState;
const TODAY = iso("2026-03-09");
const DEALS = [
  deal({ id: "D-1", stage: "Talk", nextDate: iso("2026-03-08"), customer: "A" }),
  deal({ id: "D-2", stage: "Talk", nextDate: iso("2026-03-01") }),
  deal({ id: "D-3", stage: "Talk", nextDate: TODAY }),
  deal({ id: "D-4", stage: "Won", nextDate: iso("2026-03-01") }),
  deal({ id: "D-5", stage: "Talk" }),
];

const all = attention(
  [
    goalState("G-1", "amber"),
    goalState("G-2", "red"),
    goalState("G-3", "missed"),
    ...(["green", "done", "waiting", "none"] as const).map((status) => goalState("G-9", status)),
  ],
  [
    taskState("T-1", "late", "2026-03-06"),
    taskState("T-2", "late", "2026-03-02"),
    taskState("T-3", "risk", "2026-03-20", true),
    ...(["done", "running", "waiting"] as const).map((s) => taskState("T-9", s, "2026-03-01")),
  ],
  DEALS,
  dealFacts(DEALS, STAGES, [], DEFAULTS),
  TODAY,
);

test("red before amber; within each goals, then tasks, then deals, the longest overdue first", () => {
  expect(all.map(({ kind, id, severity }) => `${severity} ${kind} ${id}`)).toEqual([
    "red goal G-2",
    "red goal G-3",
    "red task T-2",
    "red task T-1",
    "amber goal G-1",
    "amber milestone T-3",
    "amber deal D-2",
    "amber deal D-1",
  ]);
});

test("a deal says for how many days, and goes by its customer where it has no name", () => {
  expect(all.slice(-2)).toMatchObject([
    { name: "", reasons: [{ code: "dealOverdue", params: { days: 8 }, ids: ["D-2"] }] },
    { name: "A", reasons: [{ code: "dealOverdue", params: { days: 1 }, ids: ["D-1"] }] },
  ]);
});

test("nothing, where there is nothing", () => {
  expect(attention([], [], [], [], TODAY)).toEqual([]);
});

test("a goal that is on track, and on which nobody has checked in, is looked at too", () => {
  const stale = {
    ...goalState("G-1", "green"),
    reasons: [{ code: "goalStale", params: { days: 20 }, ids: ["G-1"] }],
  } as const;
  const found = attention([stale, goalState("G-2", "green")], [], [], [], TODAY);
  expect(found.map(({ id, severity }) => [id, severity])).toEqual([["G-1", "amber"]]);
});
