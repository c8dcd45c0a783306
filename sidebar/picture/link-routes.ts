// The arrows: from one task's bar to another's in right angles, around the bars between them.
// Every row holds one bar, so a level piece is free in its own row beside the bar, and in the gutters between rows.
import type { Link, LinkType } from "../../src/core/model/link";
import type { TaskId } from "../../src/core/model/rows";
import { type Box, ROW_HEIGHT, type Shapes } from "./bar-shapes";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Route {
  readonly from: TaskId;
  readonly to: TaskId;
  readonly type: LinkType;
  /** From the predecessor's edge to the arrow's tip. */
  readonly points: readonly Point[];
  /** Whether both tasks are critical. */
  readonly critical: boolean;
  /** Rows that it touches. */
  readonly top: number;
  readonly bottom: number;
}

/** How far an arrow keeps from a bar before it turns. */
const STUB = 6;
const CLEAR = 3;
/** How far from a bar's corner an arrow from above comes in. */
const INWARD = 5;

/** One route for each link whose two tasks are among the rows. */
export function routesOf({ tasks, groups }: Shapes): readonly Route[] {
  const rows = new Map<TaskId, number>();
  tasks.forEach((shape, row) => {
    if (shape) rows.set(shape.id, row);
  });
  const boxes = tasks.map((shape, row) => shape?.box ?? groups[row]?.box);
  return tasks.flatMap((shape, to) =>
    shape === undefined
      ? []
      : shape.state.task.after.flatMap((link): readonly Route[] => {
          const from = rows.get(link.predecessor);
          const before = from === undefined ? undefined : tasks[from];
          if (from === undefined || before === undefined || from === to) return [];
          return [
            {
              from: before.id,
              to: shape.id,
              type: link.type,
              points: route(boxes, from, to, link, { from: before.diamond, to: shape.diamond }),
              critical: before.state.critical && shape.state.critical,
              top: Math.min(from, to),
              bottom: Math.max(from, to),
            },
          ];
        }),
  );
}

/**
 * The corners of a link's arrow. It leaves its predecessor's bar at the side that the link names and
 * enters the other at its side, or from above or below where that is shorter; it crosses no bar. A point
 * is left from below or above.
 */
export function route(
  boxes: readonly (Box | undefined)[],
  from: number,
  to: number,
  { type }: Pick<Link, "type">,
  isPoint: { readonly from: boolean; readonly to: boolean },
): readonly Point[] {
  const [source, target] = [boxes[from], boxes[to]];
  if (!source || !target) return [];
  // To the right is 1, to the left -1.
  const out = type === "FS" || type === "FF" ? 1 : -1;
  const side = type === "FF" || type === "SF" ? 1 : -1;
  const between = betweenRows(boxes, from, to);
  const end = { x: edge(target, side), y: middle(target) };
  const aside = end.x + side * STUB;
  const gutter = (to > from ? from + 1 : from) * ROW_HEIGHT;
  const onto = {
    x: end.x - side * (isPoint.to ? target.width / 2 : Math.min(INWARD, target.width / 2)),
    y: to > from ? target.y : target.y + target.height,
  };
  if (isPoint.from) {
    const leave = {
      x: source.x + source.width / 2,
      y: to > from ? source.y + source.height : source.y,
    };
    const x = free(between, onto.x) ? onto.x : channel(between, aside, side);
    const through = [leave, { x: leave.x, y: gutter }, { x, y: gutter }];
    return x === onto.x ? [...through, onto] : [...through, { x, y: end.y }, end];
  }
  const start = { x: edge(source, out), y: middle(source) };
  const ahead = (onto.x - start.x) * out >= (isPoint.to ? 0 : CLEAR);
  if (out !== side && ahead && free(between, onto.x))
    return [start, { x: onto.x, y: start.y }, onto];
  const leaving = start.x + out * STUB;
  if (out === side) {
    const furthest = out > 0 ? Math.max(aside, leaving) : Math.min(aside, leaving);
    const x = channel(between, furthest, out);
    return [start, { x, y: start.y }, { x, y: end.y }, end];
  }
  const direct = channel(between, aside, side);
  if ((direct - leaving) * out >= 0)
    return [start, { x: direct, y: start.y }, { x: direct, y: end.y }, end];
  return [
    start,
    { x: leaving, y: start.y },
    { x: leaving, y: gutter },
    { x: direct, y: gutter },
    { x: direct, y: end.y },
    end,
  ];
}

const edge = ({ x, width }: Box, side: number) => (side > 0 ? x + width : x);
const middle = ({ y, height }: Box) => y + height / 2;

type Interval = readonly [number, number];

/** What the bars between two rows take up. */
function betweenRows(
  boxes: readonly (Box | undefined)[],
  from: number,
  to: number,
): readonly Interval[] {
  const taken: Interval[] = [];
  for (let row = Math.min(from, to) + 1; row < Math.max(from, to); row++) {
    const box = boxes[row];
    if (box) taken.push([box.x - CLEAR, box.x + box.width + CLEAR]);
  }
  return taken;
}

const free = (taken: readonly Interval[], x: number) =>
  taken.every(([left, right]) => x <= left || x >= right);

/** The first place from `x` on, to the left or to the right, at which nothing is in the way. */
function channel(taken: readonly Interval[], x: number, direction: number): number {
  const ordered = [...taken].sort((a, b) => (direction > 0 ? a[0] - b[0] : b[1] - a[1]));
  return ordered.reduce(
    (at, [left, right]) => (at > left && at < right ? (direction > 0 ? right : left) : at),
    x,
  );
}
