// What simulated runs go by: where tasks stand in the forecast, in units of everybody's line of work.
import { endOfDay, startOfDay } from "../calendar/day-line";
import type { Instant, WorkLine } from "../calendar/work-line";
import type { Day } from "../model/day";
import { LINK_TYPES } from "../model/link";
import type { Task } from "../model/rows";
import { type Activity, isFinished, remaining } from "./activity";
import { estimateOf } from "./estimate";
import { type Early, forward, isBegun } from "./forward";
import { shifted } from "./lag";
import type { Network } from "./network";
import type { Chances } from "./simulate";

/** Chances, and which group is which. */
export interface GroupedChances {
  readonly chances: Chances;
  readonly groupOf: ReadonlyMap<string, number>;
  /** Where each group ends in the forecast. */
  readonly ends: Float64Array;
  /** Everybody's line, in whose units all times are. */
  readonly line: WorkLine;
}

const FF = LINK_TYPES.indexOf("FF");
const TO_START: readonly boolean[] = LINK_TYPES.map((type) => type === "FS" || type === "SS");
const FROM_FINISH: readonly boolean[] = LINK_TYPES.map((type) => type === "FS" || type === "FF");

/**
 * The chances of a network as of a day. Somebody's leave is taken as it lies in the forecast: it lengthens a task, or puts
 * it off, by as many working days as it does there. So is a lag in elapsed days.
 *
 * @param line everybody's
 */
export function chancesOf(
  network: Network,
  tasks: readonly Task[],
  line: WorkLine,
  asOf: Day,
): GroupedChances {
  const { activities, first, type } = network;
  const status = startOfDay(asOf);
  const early = forward(network, status);
  const byId = new Map<string, Task>(tasks.map((task) => [task.id, task]));
  const groupOf = new Map<string, number>();
  for (const { group } of activities) if (!groupOf.has(group)) groupOf.set(group, groupOf.size);
  const by = (of: (activity: Activity, i: number) => number) => Float64Array.from(activities, of);
  const begun = activities.map((each) => !isFinished(each) && isBegun(each, status));
  const likely = by((activity, i) => lengthOf(activity, early, i, line));
  const isFree = (i: number): boolean =>
    type.subarray(first[i] ?? 0, first[i + 1] ?? 0).every((kind) => kind === FF);
  const dueOf = (id: string): number => {
    const due = byId.get(id)?.due ?? null;
    return due === null ? Number.NaN : line.before(endOfDay(due));
  };
  const chances: Chances = {
    ids: activities.map(({ id }) => id),
    over: Uint8Array.from(activities, (each) => Number(isFinished(each))),
    begun: Uint8Array.from(begun, Number),
    began: by((_, i) => line.before(early.begin[i] as Instant)),
    ended: by((_, i) => line.before(early.finish[i] as Instant)),
    notBefore: by((each, i) =>
      Math.max(
        ...(begun[i] ? [status] : floors(each, status, isFree(i))).map((at) =>
          line.before(each.line.opening(each.line.before(at))),
        ),
      ),
    ),
    notOver: by(({ bound }, i) =>
      bound?.kind === "mustFinish" && !begun[i] ? line.before(bound.at) : Number.NEGATIVE_INFINITY,
    ),
    likely,
    estimates: activities.map(({ id, duration }) => {
      const task = byId.get(id);
      return task && duration > 0 ? estimateOf(task) : null;
    }),
    left: by(({ done }, i) => (begun[i] ? 1 - done : 1)),
    away: by((each, i) =>
      Math.max(0, (likely[i] ?? 0) - (begun[i] ? remaining(each) : each.duration)),
    ),
    group: Int32Array.from(activities, ({ group }) => groupOf.get(group) ?? 0),
    groups: groupOf.size,
    limit: by(({ id }) => dueOf(id)),
    lag: lagsOf(network, early, line),
  };
  const ends = new Float64Array(groupOf.size);
  chances.group.forEach((group, i) => {
    ends[group] = Math.max(ends[group] ?? 0, early.finish[i] ?? 0);
  });
  return { chances, groupOf, ends, line };
}

/** Units from where what is left begins to the end. */
function lengthOf({ duration, line: own }: Activity, early: Early, i: number, line: WorkLine) {
  if (duration === 0) return 0;
  const begin = own.opening(early.beginUnit[i] ?? 0);
  return Math.max(0, line.before(early.finish[i] as Instant) - line.before(begin));
}

/** Moments before which it does not begin. */
function floors(
  { notBefore, origin, bound }: Activity,
  status: Instant,
  isFree: boolean,
): readonly Instant[] {
  return [
    status,
    ...(notBefore === null ? [] : [notBefore]),
    ...(isFree ? [origin] : []),
    ...(bound?.kind === "mustStart" ? [bound.at] : []),
  ];
}

/** Units from a predecessor's end to where a task may begin or be over, with its owner's leave as it lies there. */
function lagsOf(
  { activities, first, predecessor, type, work, elapsed }: Network,
  early: Early,
  line: WorkLine,
): Float64Array {
  const lags = Float64Array.from(work);
  activities.forEach(({ line: own, lagLine, duration }, i) => {
    for (let link = first[i] ?? 0; link < (first[i + 1] ?? 0); link += 1) {
      const kind = type[link] ?? 0;
      const pass = elapsed[link] ?? 0;
      if (pass === 0 && (own === line || duration === 0)) continue;
      const end = FROM_FINISH[kind] ? early.finish : early.begin;
      const at = end[predecessor[link] ?? 0] as Instant;
      const led = shifted(at, lagLine, work[link] ?? 0, pass);
      const unit = own.before(led);
      const reached = duration === 0 ? led : TO_START[kind] ? own.opening(unit) : own.closing(unit);
      lags[link] = line.before(reached) - line.before(at);
    }
  });
  return lags;
}
