// Where a draft would stand in the schedule, computed by the same core as in the sheet.
import type { WorkCalendar } from "../../src/core/calendar/work-calendar";
import { nextWorkday } from "../../src/core/calendar/workdays";
import { addDays, type Day } from "../../src/core/model/day";
import type { Effect } from "../../src/core/model/effect";
import type { Finding } from "../../src/core/model/issue";
import type { Task } from "../../src/core/model/rows";
import type { Span, TaskState } from "../../src/core/model/task-state";
import { assessTasks } from "../../src/core/schedule/assess-tasks";
import { effects } from "../../src/core/schedule/effects";
import type { Known } from "./known";

export interface Standing {
  readonly state: TaskState;
  /** The task that it waits for, where another sets its dates. */
  readonly waitsFor: Task | null;
  /** What would be wrong with it. */
  readonly findings: readonly Finding[];
  /** What becomes of the others, where a task that stands already is changed. */
  readonly effects: readonly Effect[];
  /** When its owner is away while it runs, or right before it begins. */
  readonly leave: readonly Span[];
}

export function standingOf(task: Task, known: Known): Standing | null {
  const { calendar, leave } = known;
  const others = known.tasks.filter(({ id }) => id !== task.id);
  const stands = others.length < known.tasks.length;
  const { tasks, findings } = assess([...others, task], known);
  const state = tasks.find((each) => each.task.id === task.id);
  if (!state) return null;
  return {
    state,
    waitsFor: others.find(({ id }) => id === state.waitsFor) ?? null,
    findings: findings.filter(
      (each) => each.id === task.id || (each.code === "cycle" && each.params.ids.includes(task.id)),
    ),
    effects: stands ? effectsOn(task, tasks, known) : [],
    leave: (task.owner === null ? [] : spans(leave.get(task.owner) ?? [], calendar)).filter(
      ({ begins, ends }) =>
        begins <= state.ends && nextWorkday(calendar, addDays(ends, 1)) >= state.begins,
    ),
  };
}

function assess(tasks: readonly Task[], { calendar, projects, facts, leave }: Known) {
  const { hoursPerDay } = facts.settings;
  return assessTasks(tasks, projects, { calendar, leave, baseline: null, hoursPerDay }, facts.asOf);
}

/** How everything stands without the draft, computed once. */
const before = new WeakMap<Known, readonly TaskState[]>();

function effectsOn(task: Task, after: readonly TaskState[], known: Known): readonly Effect[] {
  const stood = before.get(known) ?? assess(known.tasks, known).tasks;
  before.set(known, stood);
  const change = { task: task.id, before: stood, after };
  return effects(change, known.projects, known.calendar).filter(
    ({ code, ids }) =>
      code !== "taskMoves" && code !== "taskStays" && !(ids[0] === task.id && ids.length === 1),
  );
}

/** Days as spans, with nothing but days off between the days of each. */
function spans(days: readonly Day[], calendar: WorkCalendar): readonly Span[] {
  const found: Span[] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && nextWorkday(calendar, addDays(last.ends, 1)) >= day)
      found[found.length - 1] = { ...last, ends: day };
    else found.push({ begins: day, ends: day });
  }
  return found;
}
