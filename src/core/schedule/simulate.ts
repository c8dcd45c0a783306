// Many runs through a network of tasks, each with other durations: when its groups end, and what was critical.
// Plain arrays, and no allocation within a run.
import { pertQuantiles, QUANTILES } from "../statistics/pert";
import { seedOf, uniform } from "../statistics/random";
import type { Estimate } from "./estimate";

/** The part of a network that a run goes through. */
export interface Passage {
  /** Indices of tasks, each after all of its predecessors. */
  readonly order: Int32Array;
  /** Links by successor: those of task i are `first[i]` up to `first[i + 1] - 1`. */
  readonly first: Int32Array;
  readonly predecessor: Int32Array;
  /** Index among `LINK_TYPES`. */
  readonly type: Uint8Array;
}

/** What a run goes by, by task. Times are units of work on one line. */
export interface Chances {
  readonly ids: readonly string[];
  /** 1 for what is over. */
  readonly over: Uint8Array;
  /** 1 for what has begun. */
  readonly begun: Uint8Array;
  /** Where it began, if it has; where it ended, if it has. */
  readonly began: Float64Array;
  readonly ended: Float64Array;
  /** Before which what is left does not begin, or does not end. */
  readonly notBefore: Float64Array;
  readonly notOver: Float64Array;
  /** Units from where what is left begins to its end, as it most likely takes. */
  readonly likely: Float64Array;
  /** Of the whole task; null where its duration is certain. */
  readonly estimates: readonly (Estimate | null)[];
  /** The part of an estimate that is left, and what comes to it for days away. */
  readonly left: Float64Array;
  readonly away: Float64Array;
  /** Tasks of one group end together; numbers from 0 on. */
  readonly group: Int32Array;
  readonly groups: number;
  /** By when it ought to be over; NaN for never. */
  readonly limit: Float64Array;
  /** By link, units from the predecessor's end or beginning to the task's. */
  readonly lag: Float64Array;
}

export interface Simulated {
  readonly runs: number;
  /** By group and then by run, where the group ends. */
  readonly ends: Float64Array;
  /** By task, in how many runs it was critical. */
  readonly critical: Int32Array;
  /** By task, in how many runs it was over by its limit. */
  readonly intime: Int32Array;
}

/** Slack below this is none: it is what floating point leaves of a sum. */
const NONE = 1e-6;
/** Places among `LINK_TYPES`. */
const FS = 0;
const SS = 1;
const FF = 2;

/**
 * Simulates a network. The durations of a task are drawn by its id and estimate alone, so that the same rows in another
 * order, or among other rows, give the same. Critical is what cannot end later without its group doing so.
 *
 * Source: R. Van Slyke, "Monte Carlo Methods and the PERT Problem", 1963.
 */
export function simulate(passage: Passage, chances: Chances, runs: number): Simulated {
  const { order } = passage;
  const { group, groups, limit } = chances;
  const count = chances.ids.length;
  const run: Run = {
    begin: chances.began.slice(),
    finish: chances.ended.slice(),
    duration: chances.likely.slice(),
    latest: new Float64Array(count),
  };
  const draw = drawing(order, chances);
  const last = new Float64Array(groups);
  const ends = new Float64Array(groups * runs);
  const critical = new Int32Array(count);
  const intime = new Int32Array(count);
  for (let n = 0; n < runs; n++) {
    draw(n, run.duration);
    forward(passage, chances, run);
    last.fill(Number.NEGATIVE_INFINITY);
    for (let at = 0; at < order.length; at++) {
      const i = order[at] ?? 0;
      const end = run.finish[i] ?? 0;
      const g = group[i] ?? 0;
      if (end > (last[g] ?? end)) last[g] = end;
      if (end <= (limit[i] ?? Number.NaN) + NONE) intime[i] = (intime[i] ?? 0) + 1;
    }
    for (let g = 0; g < groups; g++) ends[g * runs + n] = last[g] ?? 0;
    for (let at = 0; at < order.length; at++) {
      const i = order[at] ?? 0;
      run.latest[i] = last[group[i] ?? 0] ?? 0;
    }
    backward(passage, chances, run);
    for (let at = 0; at < order.length; at++) {
      const i = order[at] ?? 0;
      if (chances.over[i] === 0 && (run.latest[i] ?? 0) - (run.finish[i] ?? 0) < NONE)
        critical[i] = (critical[i] ?? 0) + 1;
    }
  }
  return { runs, ends, critical, intime };
}

/** By task, in one run. */
interface Run {
  readonly begin: Float64Array;
  readonly finish: Float64Array;
  readonly duration: Float64Array;
  /** By when it has to be over for its group's end to stay. */
  readonly latest: Float64Array;
}

function forward(
  { order, first, predecessor, type }: Passage,
  { over, begun, notBefore, notOver, lag }: Chances,
  { begin, finish, duration }: Run,
): void {
  for (let place = 0; place < order.length; place++) {
    const i = order[place] ?? 0;
    if (over[i] === 1) continue;
    const takes = duration[i] ?? 0;
    let at = Math.max(notBefore[i] ?? 0, (notOver[i] ?? 0) - takes);
    for (let link = first[i] ?? 0; link < (first[i + 1] ?? 0); link++) {
      const before = predecessor[link] ?? 0;
      const kind = type[link] ?? FS;
      const tied = (kind === FS || kind === FF ? finish[before] : begin[before]) ?? 0;
      const led = tied + (lag[link] ?? 0) - (kind === FS || kind === SS ? 0 : takes);
      if (led > at) at = led;
    }
    if (begun[i] === 0) begin[i] = at;
    finish[i] = at + takes;
  }
}

function backward(
  { order, first, predecessor, type }: Passage,
  { over, begun, lag }: Chances,
  { duration, latest }: Run,
): void {
  for (let at = order.length - 1; at >= 0; at--) {
    const i = order[at] ?? 0;
    if (over[i] === 1) continue;
    const by = latest[i] ?? 0;
    const start = by - (duration[i] ?? 0);
    for (let link = first[i] ?? 0; link < (first[i + 1] ?? 0); link++) {
      const before = predecessor[link] ?? 0;
      const kind = type[link] ?? FS;
      const fromFinish = kind === FS || kind === FF;
      // A beginning in the past holds nothing any more.
      if (!fromFinish && begun[before] === 1) continue;
      const limit = (kind === FS || kind === SS ? start : by) - (lag[link] ?? 0);
      const until = fromFinish ? limit : limit + (duration[before] ?? 0);
      if (until < (latest[before] ?? 0)) latest[before] = until;
    }
  }
}

/** Fills in the durations of a run: of the uncertain tasks alone, the others keep theirs. */
function drawing(order: Int32Array, { ids, over, estimates, left, away }: Chances) {
  const tables = new Map<string, Float64Array>();
  const uncertain = Array.from(order).flatMap((i) => {
    const estimate = estimates[i] ?? null;
    if (estimate === null || over[i] === 1) return [];
    const { low, mode, high } = estimate;
    const key = `${low} ${mode} ${high}`;
    const quantiles = tables.get(key) ?? pertQuantiles(low, mode, high);
    tables.set(key, quantiles);
    return [{ i, seed: seedOf(ids[i] ?? ""), quantiles, left: left[i] ?? 1, away: away[i] ?? 0 }];
  });
  return (n: number, duration: Float64Array): void => {
    for (const { i, seed, quantiles, left: part, away: more } of uncertain) {
      const at = uniform(seed, n) * QUANTILES;
      const below = Math.floor(at);
      const low = quantiles[below] ?? 0;
      duration[i] = more + part * (low + (at - below) * ((quantiles[below + 1] ?? low) - low));
    }
  };
}
