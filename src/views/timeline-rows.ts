// The timeline's rows: projects in their order, each with its tasks by begin; what ended before the chart is summed up.
import type { Cell } from "../core/model/cell";
import type { Day } from "../core/model/day";
import { personName } from "../core/model/person-name";
import type { TaskState } from "../core/model/task-state";
import type { ViewContext } from "./context";
import { type TraceColumns, traceOf } from "./trace";

export const TIMELINE_FIRST = 6;
/** A phone shows the first three. */
export const TIMELINE_TRACE: TraceColumns = {
  first: TIMELINE_FIRST,
  fields: ["name", "begins", "ends", "done", "status", "owner", "mark"],
};
export const MILESTONE = "◆";
/** Tasks are indented, projects are not: rules tell them apart by it. */
const INDENT = "    ";

export interface TimelineRow {
  readonly cells: readonly Cell[];
  /** For the diamond of a milestone. */
  readonly milestone: Day | null;
}

/**
 * @param from the chart's first day: finished tasks that ended before it have no bar, and share one row for each project
 * @param brief whether all finished tasks share that row
 */
export function timelineRows(
  context: ViewContext,
  from: Day,
  brief: boolean,
): readonly TimelineRow[] {
  const { model, texts } = context;
  const known = new Set(model.projects.map(({ project }) => project.id));
  const groups = [
    ...model.projects.map(({ project, done, status }) => ({
      id: project.id,
      name: project.name ?? project.id,
      done,
      status: status === "none" ? null : texts.status[status],
      tasks: model.tasks.filter(({ task }) => task.project === project.id),
    })),
    {
      id: null,
      name: texts.views.timeline.noProject,
      done: null,
      status: null,
      tasks: model.tasks.filter(({ task }) => task.project === null || !known.has(task.project)),
    },
  ];
  const isPast = ({ status, ends }: TaskState) => status === "done" && (brief || ends < from);
  return groups.flatMap(({ id, name, done, status, tasks }): readonly TimelineRow[] => {
    if (tasks.length === 0) return [];
    const past = tasks.filter(isPast);
    // One finished task takes no more room than its sum.
    const shown = past.length > 1 ? tasks.filter((state) => !isPast(state)) : tasks;
    const begins = tasks.reduce((least, { begins }) => Math.min(least, begins), Infinity);
    const ends = last(tasks);
    return [
      row("projects", id, [name, begins, ends, done, status, null, null]),
      ...(past.length > 1 ? [pastRow(context, past)] : []),
      ...[...shown]
        .sort((a, b) => a.begins - b.begins || a.ends - b.ends)
        .map((state) => taskRow(context, state)),
    ];
  });
}

const last = (tasks: readonly TaskState[]) =>
  tasks.reduce((most, { ends }) => Math.max(most, ends), 0);

function row(
  table: "projects" | "tasks",
  id: string | null,
  cells: readonly Cell[],
  milestone: Day | null = null,
): TimelineRow {
  return { cells: [...cells, id === null ? null : traceOf(table, id, cells)], milestone };
}

/** Without a begin, so that no bar is drawn. */
function pastRow({ texts }: ViewContext, past: readonly TaskState[]): TimelineRow {
  const words = INDENT + texts.views.timeline.past(past.length);
  return row("tasks", null, [words, null, last(past), 1, texts.taskStatus.done, null, null]);
}

function taskRow({ model, texts }: ViewContext, state: TaskState): TimelineRow {
  const { task, begins, ends, status, critical } = state;
  return row(
    "tasks",
    task.id,
    [
      INDENT + (task.name ?? task.id),
      begins,
      ends,
      status === "done" ? 1 : (task.done ?? 0),
      texts.taskStatus[status],
      personName(model.rows.team, task.owner),
      (task.milestone ? MILESTONE : "") + (critical ? "!" : "") || null,
    ],
    task.milestone ? ends : null,
  );
}
