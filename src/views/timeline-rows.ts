// The timeline's rows: groups with their tasks by begin; what ended before the chart is summed up.
import type { Cell } from "../core/model/cell";
import type { Day } from "../core/model/day";
import { personName } from "../core/model/person-name";
import type { Span, TaskState } from "../core/model/task-state";
import type { ViewContext } from "./context";
import type { RowGroup } from "./grid";
import { TIMELINE_FIRST } from "./timeline-columns";
import { type Branch, timelineBranches } from "./timeline-groups";
import { traceOf } from "./trace";

export const MILESTONE = "◆";
const MILESTONE_BEFORE = "◊";
const DEADLINE = "↓";
const INDENT = "    ";
/** More rows than this do not fit on a screen or a page: finished groups start collapsed. */
const ROOM = 40;
/** Each costs service calls when it moves; beyond this the inner level stays without toggles. */
const MOST_GROUPS = 40;

/** A sign in the chart. */
interface Sign {
  readonly on: Day;
  readonly sign: string;
}

export interface TimelineRow {
  readonly cells: readonly Cell[];
  /** Of two in one column the later counts. */
  readonly signs: readonly Sign[];
  /** How deep it lies: 0 the outermost groups. */
  readonly depth: number;
  /** The group that it heads. */
  readonly heads: {
    readonly key: string;
    readonly past: boolean;
    readonly finished: boolean;
  } | null;
}

/**
 * @param tasks those to be shown
 * @param from the chart's first day: finished tasks that ended before it have no bar, and share one row in each group
 *   that goes on; a group that ended before it keeps them, to be looked up
 * @param brief whether all finished tasks share that row
 */
export function timelineRows(
  context: ViewContext,
  tasks: readonly TaskState[],
  from: Day,
  brief: boolean,
): readonly TimelineRow[] {
  const isPast = ({ status, ends }: TaskState) => status === "done" && (brief || ends < from);
  const tasksOf = (states: readonly TaskState[], depth: number): readonly TimelineRow[] => {
    const past = states.filter(isPast);
    // One finished task takes no more room than its sum.
    const summed = past.length > 1 && (brief || past.length < states.length);
    const shown = summed ? states.filter((state) => !isPast(state)) : states;
    return [
      ...(summed ? [pastRow(context, past, depth)] : []),
      ...[...shown]
        .sort((a, b) => a.begins - b.begins || a.ends - b.ends)
        .map((state) => taskRow(context, state, depth)),
    ];
  };
  const rowsOf = (branch: Branch, depth: number): readonly TimelineRow[] => [
    groupRow(branch, depth, branch.summary.finished && branch.summary.ends < from),
    ...tasksOf(branch.tasks, depth + 1),
    ...branch.branches.flatMap((inner) => rowsOf(inner, depth + 1)),
  ];
  return timelineBranches(context, tasks).flatMap((branch) => rowsOf(branch, 0));
}

/** Which rows fold together, where they stand in the sheet. Finished groups start collapsed where room is short. */
export function rowGroupsOf(rows: readonly TimelineRow[]): readonly RowGroup[] {
  const groups = rows.flatMap(({ heads, depth }, i): readonly RowGroup[] => {
    if (heads === null) return [];
    const next = rows.slice(i + 1).findIndex((row) => row.depth <= depth);
    const last = next < 0 ? rows.length - 1 : i + next;
    if (last === i) return [];
    return [
      {
        first: TIMELINE_FIRST + i + 1,
        last: TIMELINE_FIRST + last,
        depth: depth + 1,
        key: heads.key,
        collapsed: heads.past || (heads.finished && rows.length > ROOM),
        finished: heads.finished,
      },
    ];
  });
  const outer = groups.filter(({ depth }) => depth === 1);
  return (groups.length > MOST_GROUPS ? outer : groups).slice(0, MOST_GROUPS);
}

function row(
  record: { readonly table: "projects" | "tasks"; readonly id: string } | null,
  cells: readonly Cell[],
  more: Omit<TimelineRow, "cells">,
): TimelineRow {
  const trace = record === null ? null : traceOf(record.table, record.id, cells);
  return { cells: [...cells, trace], ...more };
}

function groupRow(
  { key, name, owner, project, summary }: Branch,
  depth: number,
  past: boolean,
): TimelineRow {
  const { begins, ends, done, status, finished, baseline, slip } = summary;
  const ghost = ghostCells(baseline);
  return row(
    project === null ? null : { table: "projects", id: project },
    [
      INDENT.repeat(depth) + name,
      begins,
      ends,
      done,
      status,
      owner,
      null,
      slip || null,
      ...ghost,
      depth + 1,
    ],
    { signs: [], depth, heads: { key, past, finished } },
  );
}

/** Without a begin, so that no bar is drawn. */
function pastRow({ texts }: ViewContext, past: readonly TaskState[], depth: number): TimelineRow {
  const words = INDENT.repeat(depth) + texts.views.timeline.past(past.length);
  const last = past.reduce((most, { ends }) => Math.max(most, ends), 0);
  const rest = [null, null, null, null, null, null];
  return row(null, [words, null, last, 1, texts.taskStatus.done, ...rest], {
    signs: [],
    depth,
    heads: null,
  });
}

function taskRow({ model, texts }: ViewContext, state: TaskState, depth: number): TimelineRow {
  const { task, begins, ends, status, critical, baseline, slip } = state;
  const mark = (task.milestone ? MILESTONE : "") + (critical ? "!" : "");
  const sign = (on: Day | null | undefined, text: string): readonly Sign[] =>
    on === null || on === undefined ? [] : [{ on, sign: text }];
  return row(
    { table: "tasks", id: task.id },
    [
      INDENT.repeat(depth) + (task.name ?? task.id),
      begins,
      ends,
      status === "done" ? 1 : (task.done ?? 0),
      texts.taskStatus[status],
      personName(model.rows.team, task.owner),
      mark || null,
      slip || null,
      ...ghostCells(task.milestone ? null : (baseline ?? plannedBefore(state))),
      null,
    ],
    {
      signs: [
        ...(task.milestone ? sign(baseline?.ends, MILESTONE_BEFORE) : []),
        ...(status === "done" ? [] : sign(task.due, DEADLINE)),
        ...(task.milestone ? sign(ends, MILESTONE) : []),
      ],
      depth,
      heads: null,
    },
  );
}

/** Where it was to be, for open tasks that have moved on from there. */
const plannedBefore = ({ status, planned, ends }: TaskState): Span | null =>
  status !== "done" && ends > planned.ends ? planned : null;

const ghostCells = (span: Span | null): readonly Cell[] =>
  span === null ? [null, null] : [span.begins, span.ends];
