// Where a draft would stand in the schedule, computed by the same core as in the sheet.
import type { WorkCalendar } from "../../src/core/calendar/work-calendar";
import { nextWorkday } from "../../src/core/calendar/workdays";
import { addDays, type Day } from "../../src/core/model/day";
import type { Finding } from "../../src/core/model/issue";
import type { Task } from "../../src/core/model/rows";
import type { Span, TaskState } from "../../src/core/model/task-state";
import { assessTasks } from "../../src/core/schedule/assess-tasks";
import type { Known } from "./known";

export interface Standing {
  readonly state: TaskState;
  /** The task that it waits for, where another sets its dates. */
  readonly waitsFor: Task | null;
  /** What would be wrong with it. */
  readonly findings: readonly Finding[];
  /** When its owner is away while it runs, or right before it begins. */
  readonly leave: readonly Span[];
}

export function standingOf(task: Task, known: Known): Standing | null {
  const { calendar, projects, facts, leave } = known;
  const others = known.tasks.filter(({ id }) => id !== task.id);
  const { hoursPerDay } = facts.settings;
  const context = { calendar, leave, baseline: null, hoursPerDay };
  const { tasks, findings } = assessTasks([...others, task], projects, context, facts.asOf);
  const state = tasks.find((each) => each.task.id === task.id);
  if (!state) return null;
  return {
    state,
    waitsFor: others.find(({ id }) => id === state.waitsFor) ?? null,
    findings: findings.filter(
      (each) => each.id === task.id || (each.code === "cycle" && each.params.ids.includes(task.id)),
    ),
    leave: (task.owner === null ? [] : spans(leave.get(task.owner) ?? [], calendar)).filter(
      ({ begins, ends }) =>
        begins <= state.ends && nextWorkday(calendar, addDays(ends, 1)) >= state.begins,
    ),
  };
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
