// Where everything of a row stands: the bar with its done part, the diamond, the deadline, the baseline's ghost.
// Pixels from the chart's upper left; a day's bar runs from its begin to that of the next.
import { addDays } from "../../src/core/model/day";
import type { TaskId } from "../../src/core/model/rows";
import type { Span, TaskState } from "../../src/core/model/task-state";
import { isPoint } from "../../src/core/schedule/reshape";
import { type GroupRow, type PictureRow, spanOf, type TaskRow } from "./picture-rows";
import { type TimeScale, xOf } from "./time-scale";

export const ROW_HEIGHT = 30;
export const BAR_HEIGHT = 14;
/** From the row's top. */
const BAR_TOP = 6;
const GHOST_TOP = 22;
const GHOST_HEIGHT = 4;
const LEAST_WIDTH = 3;
/** Half a diamond's width. */
export const DIAMOND = 8;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TaskShape {
  readonly id: TaskId;
  readonly state: TaskState;
  /** A diamond's is the square around it. */
  readonly box: Box;
  readonly diamond: boolean;
  /** Width of what is done. */
  readonly done: number;
  readonly ghost: Box | null;
  /** Where it stood before a change that is being tried. */
  readonly was: Box | null;
  readonly due: { readonly x: number; readonly missed: boolean } | null;
}

export interface GroupShape {
  readonly key: string;
  readonly box: Box;
  readonly done: number;
}

export interface Shapes {
  /** By row; undefined for groups. */
  readonly tasks: readonly (TaskShape | undefined)[];
  readonly groups: readonly (GroupShape | undefined)[];
}

/** @param now states that differ from the rows' own while a change is being tried */
export function shapesOf(
  rows: readonly PictureRow[],
  now: ReadonlyMap<TaskId, TaskState>,
  scale: TimeScale,
): Shapes {
  return {
    tasks: rows.map((row, i) => (row.kind === "task" ? taskShape(row, i, now, scale) : undefined)),
    groups: rows.map((row, i) =>
      row.kind === "task" ? undefined : groupShape(row, i, now, scale),
    ),
  };
}

/** Of a group, weighted by working days as they stand. */
function doneOf(states: readonly TaskState[]): number {
  const weights = states.map((state) => (isPoint(state.task) ? 0 : (state.task.days ?? 1)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const done = states.reduce((sum, state, i) => sum + doneShare(state) * (weights[i] ?? 0), 0);
  return all === 0 ? 0 : done / all;
}

const doneShare = ({ task, status }: TaskState): number =>
  status === "done" ? 1 : Math.min(1, Math.max(0, task.done ?? 0));

function taskShape(
  { key, state: stood }: TaskRow,
  row: number,
  states: ReadonlyMap<TaskId, TaskState>,
  scale: TimeScale,
): TaskShape {
  const state = states.get(key) ?? stood;
  const diamond = isPoint(state.task);
  const box = boxOf(state, diamond, row, scale);
  const moved = stood.begins !== state.begins || stood.ends !== state.ends;
  const { due } = state.task;
  return {
    id: key,
    state,
    box,
    diamond,
    done: diamond ? 0 : box.width * doneShare(state),
    ghost: state.baseline === null ? null : ghostOf(state.baseline, diamond, row, scale),
    was: moved ? boxOf(stood, diamond, row, scale) : null,
    due: due === null ? null : { x: xOf(scale, addDays(due, 1)), missed: state.ends > due },
  };
}

/** A point stands at the end of its day, where the bars of what it waits for end. */
function boxOf({ begins, ends }: Span, diamond: boolean, row: number, scale: TimeScale): Box {
  const y = row * ROW_HEIGHT + BAR_TOP;
  const end = xOf(scale, addDays(ends, 1));
  if (diamond)
    return {
      x: end - DIAMOND,
      y: y + BAR_HEIGHT / 2 - DIAMOND,
      width: 2 * DIAMOND,
      height: 2 * DIAMOND,
    };
  const x = xOf(scale, begins);
  return { x, y, width: Math.max(LEAST_WIDTH, end - x), height: BAR_HEIGHT };
}

function ghostOf(baseline: Span, diamond: boolean, row: number, scale: TimeScale): Box {
  const { x, width } = boxOf(baseline, diamond, row, scale);
  const y = row * ROW_HEIGHT + GHOST_TOP;
  // Of a point a short piece before its moment.
  return diamond
    ? { x: x + DIAMOND - GHOST_HEIGHT, y, width: GHOST_HEIGHT, height: GHOST_HEIGHT }
    : { x, y, width, height: GHOST_HEIGHT };
}

function groupShape(
  { key, states }: GroupRow,
  row: number,
  now: ReadonlyMap<TaskId, TaskState>,
  scale: TimeScale,
): GroupShape | undefined {
  const current = states.map((state) => now.get(state.task.id) ?? state);
  const span = spanOf(current);
  if (span === null) return undefined;
  const { x, y, width } = boxOf(span, false, row, scale);
  return { key, box: { x, y: y + 2, width, height: 7 }, done: width * doneOf(current) };
}
