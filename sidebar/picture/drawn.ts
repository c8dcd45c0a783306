// Everything that is drawn, as places and sizes, of the plan as it is chosen and zoomed.
import { useMemo } from "preact/hooks";
import type { Picture } from "../../src/app/rpc/picture";
import { isWorkday } from "../../src/core/calendar/workdays";
import type { Day } from "../../src/core/model/day";
import type { TaskId } from "../../src/core/model/rows";
import type { TaskState } from "../../src/core/model/task-state";
import type { Assessed } from "./assessed";
import { type Shapes, shapesOf } from "./bar-shapes";
import { type Route, routesOf } from "./link-routes";
import { type PictureRow, pictureRows, type RowChoice } from "./picture-rows";
import { idleSpans, type Tick, type TimeScale, ticks, timeScale } from "./time-scale";

export interface Drawn {
  readonly rows: readonly PictureRow[];
  readonly shapes: Shapes;
  readonly routes: readonly Route[];
  readonly scale: TimeScale;
  readonly small: readonly Tick[];
  readonly big: readonly Tick[];
  readonly idle: readonly { readonly x: number; readonly width: number }[];
  readonly hasGhosts: boolean;
}

/** @param now states that a change which is being tried makes of some tasks @param width that is to be filled */
export function useDrawn(
  { projects, settings, asOf }: Picture,
  { states, calendar }: Assessed,
  now: ReadonlyMap<TaskId, TaskState>,
  choice: RowChoice,
  zoom: number,
  width: number,
): Drawn {
  const rows = useMemo(() => pictureRows(states, projects, choice), [states, projects, choice]);
  const [first] = useMemo(() => daysShown(rows, asOf), [rows, asOf]);
  const last = useMemo(() => daysShown(rows, asOf, [...now.values()])[1], [rows, asOf, now]);
  const scale = useMemo(
    () => timeScale(first, last, zoom, settings, width),
    [first, last, zoom, settings, width],
  );
  const { small, big } = useMemo(() => ticks(scale, settings), [scale, settings]);
  const idle = useMemo(
    () => idleSpans(scale, (day) => isWorkday(calendar, day)),
    [scale, calendar],
  );
  const shapes = useMemo(() => shapesOf(rows, now, scale), [rows, now, scale]);
  const routes = useMemo(() => routesOf(shapes), [shapes]);
  const hasGhosts = states.some(({ baseline }) => baseline !== null);
  return { rows, shapes, routes, scale, small, big, idle, hasGhosts };
}

/** The first and the last day of what the rows show, and of the as-of day. */
export function daysShown(
  rows: readonly PictureRow[],
  asOf: Day,
  besides: readonly TaskState[] = [],
): readonly [Day, Day] {
  const groups = rows.flatMap((row) => (row.kind === "project" ? row.states : []));
  let [first, last]: [number, number] = [asOf, asOf];
  for (const { begins, ends, baseline, task } of [...groups, ...besides]) {
    first = Math.min(first, begins, baseline?.begins ?? begins);
    last = Math.max(last, ends, baseline?.ends ?? ends, task.due ?? ends);
  }
  return [first as Day, last as Day];
}
