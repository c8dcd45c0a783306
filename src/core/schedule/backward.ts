// The backward pass of the critical path method: how late each activity may be over.
// One is held by its own group's end, by every successor of whichever group, and by its own bound.
import type { Instant, WorkLine } from "../calendar/work-line";
import { type Activity, isFinished } from "./activity";
import { type Early, isBegun } from "./forward";
import { unshifted } from "./lag";
import type { Network } from "./network";

/** What holds an activity's end where no successor does. */
const HOLDER = { end: -1, bound: -2 } as const;

/** Late dates by activity, in units of its own line. */
export interface Late {
  /** By when it has to be over for its group's end, and every bound, to be kept. */
  readonly finishUnit: Float64Array;
  /** By when for every successor to stay where it is. */
  readonly freeUnit: Float64Array;
  readonly holder: Int32Array;
}

/** The late dates. What is finished, or has begun as planned, holds its predecessors no longer. */
export function backward(network: Network, early: Early, status: Instant | null): Late {
  const { activities, order, first, predecessor } = network;
  const count = activities.length;
  const ends = groupEnds(activities, early);
  const late: Late = {
    finishUnit: new Float64Array(count),
    freeUnit: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    holder: new Int32Array(count).fill(HOLDER.end),
  };
  activities.forEach(({ line, group }, i) => {
    late.finishUnit[i] = line.before((ends.get(group) ?? 0) as Instant);
  });
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const i = order[at] ?? 0;
    const activity = activities[i];
    if (!activity || isFinished(activity)) continue;
    if (late.freeUnit[i] === Number.POSITIVE_INFINITY) late.freeUnit[i] = late.finishUnit[i] ?? 0;
    applyBound(activity, late, i, early);
    if (status === null && isBegun(activity, status)) continue;
    for (let link = first[i] ?? 0; link < (first[i + 1] ?? 0); link += 1)
      hold(network, early, late, i, link, predecessor[link] ?? 0);
  }
  return late;
}

function applyBound({ bound, line }: Activity, late: Late, i: number, early: Early): void {
  if (bound === null) return;
  const length = (early.finishUnit[i] ?? 0) - (early.beginUnit[i] ?? 0);
  const isStart = bound.kind === "startBy" || bound.kind === "mustStart";
  const unit = line.before(bound.at) + (isStart ? length : 0);
  if (unit >= (late.finishUnit[i] ?? 0)) return;
  late.finishUnit[i] = unit;
  late.holder[i] = HOLDER.bound;
}

/** Holds a predecessor to what a link of activity `i` leaves it. */
function hold(
  network: Network,
  early: Early,
  late: Late,
  i: number,
  link: number,
  p: number,
): void {
  const { activities, type, work, elapsed } = network;
  const activity = activities[i];
  const other = activities[p];
  if (!activity || !other) return;
  const kind = type[link] ?? 0;
  const lag = work[link] ?? 0;
  const pass = elapsed[link] ?? 0;
  const toStart = kind === FS || kind === SS;
  const fromFinish = kind === FS || kind === FF;
  // A beginning in the past holds nothing any more.
  if (!fromFinish && other.started !== null) return;
  const length = (early.finishUnit[i] ?? 0) - (early.beginUnit[i] ?? 0);
  const ownLength = (early.finishUnit[p] ?? 0) - (early.beginUnit[p] ?? 0);
  const lateUnit = (late.finishUnit[i] ?? 0) - (toStart ? length : 0);
  const earlyUnit = (toStart ? early.beginUnit[i] : early.finishUnit[i]) ?? 0;
  const limitOf = (unit: number): number => {
    const same = pass === 0 && activity.line === activity.lagLine && activity.line === other.line;
    if (same) return unit - lag + (fromFinish ? 0 : ownLength);
    const limit = unshifted(activity.line.opening(unit), activity.lagLine, lag, pass);
    return fromFinish ? other.line.before(limit) : lastBegin(limit, other.line) + ownLength;
  };
  const limit = limitOf(lateUnit);
  if (limit < (late.finishUnit[p] ?? 0)) {
    late.finishUnit[p] = limit;
    late.holder[p] = i;
  }
  late.freeUnit[p] = Math.min(late.freeUnit[p] ?? 0, limitOf(earlyUnit));
}
const FS = 0;
const SS = 1;
const FF = 2;

/** The last unit that begins by then. */
function lastBegin(by: Instant, line: WorkLine): number {
  const unit = line.before(by);
  return line.opening(unit) <= by ? unit : unit - 1;
}

/** Where the last activity of each group finishes. */
function groupEnds(activities: readonly Activity[], early: Early): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  activities.forEach(({ group }, i) => {
    const finish = early.finish[i] ?? 0;
    const end = ends.get(group);
    if (end === undefined || finish > end) ends.set(group, finish);
  });
  return ends;
}
