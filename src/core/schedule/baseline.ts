// Baselines: plans as they were saved, the one that tasks are compared with, and how far ends have moved since.
import type { WorkCalendar } from "../calendar/work-calendar";
import { countWorkdays } from "../calendar/workdays";
import { addDays, type Day } from "../model/day";
import type { BaselineRow, ProjectId, TaskId } from "../model/rows";
import type { Span, TaskState } from "../model/task-state";

/** A plan as it was saved: where each of its tasks stood. */
export interface Baseline {
  readonly name: string;
  readonly savedOn: Day | null;
  readonly spans: ReadonlyMap<TaskId, Span>;
}

/** Baselines by name, the latest first; of two that were saved on one day, the one that stands lower. */
export function baselinesOf(rows: readonly BaselineRow[]): readonly Baseline[] {
  const byName = new Map<string, BaselineRow[]>();
  for (const row of rows) {
    if (row.name === null) continue;
    const named = byName.get(row.name);
    if (named) named.push(row);
    else byName.set(row.name, [row]);
  }
  return [...byName]
    .map(([name, own], at) => ({ baseline: baselineOf(name, own), at }))
    .sort((a, b) => (b.baseline.savedOn ?? 0) - (a.baseline.savedOn ?? 0) || b.at - a.at)
    .map(({ baseline }) => baseline);
}

function baselineOf(name: string, rows: readonly BaselineRow[]): Baseline {
  return {
    name,
    savedOn: rows.reduce<Day | null>((found, { savedOn }) => found ?? savedOn, null),
    spans: new Map(
      rows.flatMap(({ task, begins, ends }) =>
        task === null || begins === null || ends === null
          ? []
          : [[task as TaskId, { begins, ends }] as const],
      ),
    ),
  };
}

/** The one of that name, the latest where none is named or none is called so; null where nothing was saved. */
export function chosenBaseline(rows: readonly BaselineRow[], name: string | null): Baseline | null {
  const baselines = baselinesOf(rows);
  return baselines.find((baseline) => baseline.name === name) ?? baselines[0] ?? null;
}

/** Working days from one end to another; negative where it moved to an earlier day. */
export function slipBetween(calendar: WorkCalendar, before: Day, now: Day): number {
  return now >= before
    ? countWorkdays(calendar, addDays(before, 1), now)
    : 0 - countWorkdays(calendar, addDays(now, 1), before);
}

export interface ProjectSlip {
  /** The latest end of its tasks in the baseline, and the latest end of its tasks now. */
  readonly before: Day;
  readonly now: Day;
  readonly slip: number;
}

/** How far each project's end has moved since the baseline; only those that it holds a task of. */
export function projectSlips(
  tasks: readonly Pick<TaskState, "task" | "ends" | "baseline">[],
  calendar: WorkCalendar,
): ReadonlyMap<ProjectId, ProjectSlip> {
  const ends = new Map<ProjectId, { before: Day | null; now: Day }>();
  for (const { task, ends: now, baseline } of tasks) {
    if (task.project === null) continue;
    const latest = ends.get(task.project);
    ends.set(task.project, {
      before: later(latest?.before ?? null, baseline?.ends ?? null),
      now: later(latest?.now ?? null, now) ?? now,
    });
  }
  return new Map(
    [...ends].flatMap(([project, { before, now }]) =>
      before === null
        ? []
        : [[project, { before, now, slip: slipBetween(calendar, before, now) }] as const],
    ),
  );
}

const later = (one: Day | null, other: Day | null): Day | null =>
  one !== null && other !== null && one > other ? one : (other ?? one);
