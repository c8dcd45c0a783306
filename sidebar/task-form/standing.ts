// Where a draft would stand in the schedule, computed by the same core as in the sheet.
import { countWorkdays } from "../../src/core/calendar/workdays";
import type { Day } from "../../src/core/model/day";
import type { Task } from "../../src/core/model/rows";
import type { Span, TaskState } from "../../src/core/model/task-state";
import { assessTasks } from "../../src/core/schedule/assess-tasks";
import type { Known } from "./known";

export interface Standing {
  readonly state: TaskState;
  /** The task that it waits for, where another sets its dates. */
  readonly waitsFor: Task | null;
  /** Tasks that would wait for each other in a circle; empty where there is none. */
  readonly circle: readonly string[];
  /** Workdays on which its owner is away while it runs, as spans. */
  readonly leave: readonly Span[];
}

export function standingOf(task: Task, known: Known): Standing | null {
  const { calendar, projects, facts, leave } = known;
  const others = known.tasks.filter(({ id }) => id !== task.id);
  const { tasks, findings } = assessTasks([...others, task], projects, calendar, facts.asOf);
  const state = tasks.find((each) => each.task.id === task.id);
  if (!state) return null;
  const cycle = findings.find(
    (each) => each.code === "cycle" && (each.id === task.id || each.params.ids.includes(task.id)),
  );
  return {
    state,
    waitsFor: others.find(({ id }) => id === state.waitsFor) ?? null,
    circle: cycle?.code === "cycle" ? cycle.params.ids : [],
    leave:
      task.owner === null
        ? []
        : spans(
            (leave.get(task.owner) ?? []).filter((day) => day >= state.begins && day <= state.ends),
            (from, to) => countWorkdays(calendar, from, to) <= 2,
          ),
  };
}

/** Days as spans; `near` says whether two are neighbours with nothing but days off between them. */
function spans(days: readonly Day[], near: (from: Day, to: Day) => boolean): readonly Span[] {
  const found: Span[] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && near(last.ends, day)) found[found.length - 1] = { ...last, ends: day };
    else found.push({ begins: day, ends: day });
  }
  return found;
}
