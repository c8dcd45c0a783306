// The forward pass of the critical path method: each activity as early as it can be.
// Looks at each link once, in an order in which predecessors come first.
import type { Instant } from "../calendar/work-line";
import { type Activity, isFinished, remaining } from "./activity";
import { settled, shifted } from "./lag";
import type { Network } from "./network";

/** What sets an activity's dates where no predecessor does; drivers of 0 and more are predecessors' indices. */
export const DRIVER = { notBefore: -1, origin: -2, actual: -3, bound: -4, status: -5 } as const;

/** Early dates by activity. */
export interface Early {
  readonly begin: Float64Array;
  readonly finish: Float64Array;
  /** Where what is left of it begins, and where it is over, in units of its own line. */
  readonly beginUnit: Float64Array;
  readonly finishUnit: Float64Array;
  /** A predecessor's index, or one of `DRIVER`. Of several that hold alike, a predecessor is named first. */
  readonly driver: Int32Array;
}

/** Whether it is under way, with its start in the past for good. */
export function isBegun(activity: Activity, status: Instant | null): boolean {
  const { duration, started, done } = activity;
  return duration > 0 && (started !== null || (status !== null && done > 0));
}

/**
 * The early dates. What is finished stands where it was; what is under way keeps its beginning.
 *
 * @param status nothing undone lies before it: what is left of each activity waits for it, and for its
 *   predecessors; null for the plan as if everything went as it should
 */
export function forward(network: Network, status: Instant | null): Early {
  const { activities, order } = network;
  const count = activities.length;
  const early: Early = {
    begin: new Float64Array(count),
    finish: new Float64Array(count),
    beginUnit: new Float64Array(count),
    finishUnit: new Float64Array(count),
    driver: new Int32Array(count),
  };
  for (const i of order) {
    const activity = activities[i];
    if (activity) place(network, early, i, activity, status);
  }
  return early;
}

function place(
  network: Network,
  early: Early,
  i: number,
  activity: Activity,
  status: Instant | null,
): void {
  const { line, duration, started } = activity;
  const over = isFinished(activity);
  const begun = !over && isBegun(activity, status);
  const left = begun && status !== null ? remaining(activity) : duration;
  if (duration === 0 && !over) {
    placeMilestone(network, early, i, activity, status);
    return;
  }
  let { unit, driver } = linkedUnit(network, early, i, left);
  const raise = (at: Instant, by: number, length = 0): void => {
    const other = line.before(at) - length;
    if (other > unit) [unit, driver] = [other, by];
  };
  if (!begun || status === null) {
    if (activity.notBefore !== null) raise(activity.notBefore, DRIVER.notBefore);
    if (unit === NOWHERE) raise(activity.origin, DRIVER.origin);
    const { bound } = activity;
    if (bound?.kind === "mustStart") raise(bound.at, DRIVER.bound);
    if (bound?.kind === "mustFinish") raise(bound.at, DRIVER.bound, left);
  }
  if (over) {
    placeFinished(early, i, activity, unit, driver, status);
  } else if (begun && status === null && started !== null) {
    // As it was planned, from where it really began.
    set(early, i, activity, line.before(started), duration, DRIVER.actual, started);
  } else {
    if (status !== null) raise(status, DRIVER.status);
    const begin = begun && status !== null ? begunAt(network, early, i, activity, status) : null;
    set(early, i, activity, unit, left, driver, begin);
  }
}

/** Where what is under way began: where it is known to have, else where planned, though not after today. */
function begunAt(
  network: Network,
  early: Early,
  i: number,
  { line, duration, started, notBefore, origin }: Activity,
  status: Instant,
): Instant {
  if (started !== null) return started;
  const linked = linkedUnit(network, early, i, duration).unit;
  const own = linked === NOWHERE || notBefore !== null ? line.before(notBefore ?? origin) : linked;
  return earlier(status, line.opening(Math.max(linked, own)));
}

/** Before everything: where no link says anything. */
const NOWHERE = Number.NEGATIVE_INFINITY;

/** The first unit that the links allow for a length of work, and the predecessor that sets it. */
function linkedUnit(
  { first, predecessor, type, work, elapsed, activities }: Network,
  early: Early,
  i: number,
  length: number,
): { unit: number; driver: number } {
  const activity = activities[i];
  let unit = NOWHERE;
  let driver: number = DRIVER.origin;
  if (!activity) return { unit, driver };
  const { line, lagLine } = activity;
  for (let link = first[i] ?? 0; link < (first[i + 1] ?? 0); link += 1) {
    const other = predecessor[link] ?? 0;
    const kind = type[link] ?? 0;
    const fromFinish = kind === FS || kind === FF;
    const lag = work[link] ?? 0;
    const pass = elapsed[link] ?? 0;
    const same = pass === 0 && line === lagLine && activities[other]?.line === line;
    const at = (fromFinish ? early.finish[other] : early.begin[other]) as Instant;
    const own =
      same && fromFinish
        ? (early.finishUnit[other] ?? 0) + lag
        : line.before(shifted(at, lagLine, lag, pass));
    let candidate = kind === FS || kind === SS ? own : own - length;
    // As Microsoft Project does: a finish-to-finish link does not draw a task before its project's start.
    if (kind === FF) candidate = Math.max(candidate, line.before(activity.origin));
    if (candidate > unit) [unit, driver] = [candidate, other];
  }
  return { unit, driver };
}
const FS = 0;
const SS = 1;
const FF = 2;

/** A milestone stands at a moment, on the side on which it was put there. */
function placeMilestone(
  network: Network,
  early: Early,
  i: number,
  activity: Activity,
  status: Instant | null,
): void {
  const { first, predecessor, type, work, elapsed } = network;
  const { line, lagLine, notBefore, origin, bound } = activity;
  let at = NOWHERE as Instant;
  let driver: number = DRIVER.origin;
  // Of two sides of one moment, as working time goes, the later stands, and the first that led there drives.
  const raise = (other: Instant, by: number): void => {
    if (other <= at) return;
    if (at === NOWHERE || line.before(other) > line.before(at)) driver = by;
    at = other;
  };
  for (let link = first[i] ?? 0; link < (first[i + 1] ?? 0); link += 1) {
    const other = predecessor[link] ?? 0;
    const kind = type[link] ?? 0;
    const from = (kind === FS || kind === FF ? early.finish : early.begin)[other] as Instant;
    const led = shifted(from, lagLine, work[link] ?? 0, elapsed[link] ?? 0);
    raise(kind === FF && led < origin ? origin : led, other);
  }
  if (notBefore !== null) raise(notBefore, DRIVER.notBefore);
  if (at === NOWHERE) raise(origin, DRIVER.origin);
  if (bound?.kind === "mustStart" || bound?.kind === "mustFinish") raise(bound.at, DRIVER.bound);
  if (status !== null) raise(status, DRIVER.status);
  const stands = settled(at, line);
  early.begin[i] = stands;
  early.finish[i] = stands;
  early.beginUnit[i] = line.before(stands);
  early.finishUnit[i] = line.before(stands);
  early.driver[i] = driver;
}

/** A beginning that is not known is the planned one or, where the end came sooner, so much work before it. */
function placeFinished(
  early: Early,
  i: number,
  { line, duration, started, finished }: Activity,
  unit: number,
  driver: number,
  status: Instant | null,
): void {
  const planned = line.opening(unit);
  // Done, nobody said when: as planned, though not later than today.
  const latest = status === null ? Number.POSITIVE_INFINITY : line.closing(line.before(status) + 1);
  const finish =
    finished ??
    (duration === 0
      ? (Math.min(settled(planned, line), latest) as Instant)
      : (Math.min(line.closing(unit + duration), latest) as Instant));
  const counted = line.opening(line.before(finish) - duration);
  const begin =
    duration === 0
      ? finish
      : earlier(
          finish,
          started ?? (planned <= finish && finished !== null ? planned : earlier(planned, counted)),
        );
  early.begin[i] = begin;
  early.finish[i] = finish;
  early.beginUnit[i] = line.before(begin);
  early.finishUnit[i] = line.before(finish);
  early.driver[i] = finished === null && started === null ? driver : DRIVER.actual;
}

function set(
  early: Early,
  i: number,
  { line }: Activity,
  unit: number,
  length: number,
  driver: number,
  begin: Instant | null,
): void {
  early.beginUnit[i] = unit;
  early.finishUnit[i] = unit + length;
  early.begin[i] = begin ?? line.opening(unit);
  early.finish[i] = length === 0 ? (early.begin[i] ?? 0) : line.closing(unit + length);
  early.driver[i] = driver;
}

function earlier(one: Instant, other: Instant): Instant {
  return one < other ? one : other;
}
