// Many runs through the network of tasks, each with other durations: when its groups end, and what was critical.
// One compiled network, plain arrays, and no allocation within a run.
import { pertQuantiles, QUANTILES } from "../statistics/pert";
import { seedOf, uniform } from "../statistics/random";
import type { Estimate } from "./estimate";

/** How far a task is. */
export const AHEAD = 0;
const BEGUN = 1;
export const ENDED = 2;

/** Ends that links tie: of the predecessor, of the task. Places of LINK_TYPES. */
export const FS = 0;
export const SS = 1;
export const FF = 2;
export const SF = 3;

/** Tasks with predecessors before their successors. Times are units of work on one line. */
export interface SimulatedNetwork {
  readonly ids: readonly string[];
  /** AHEAD, BEGUN or ENDED. */
  readonly stage: Uint8Array;
  /** Where it really began; of what lies ahead, before which it does not begin. */
  readonly begin: Float64Array;
  /** Where it really ended; of what has begun, where its work goes on; else before which it does not end. */
  readonly finish: Float64Array;
  /** Units of work left. */
  readonly duration: Float64Array;
  /** By task, of the whole of it; null where its duration is certain. */
  readonly estimates: readonly (Estimate | null)[];
  /** The part of an estimate that is left. */
  readonly left: Float64Array;
  /** Tasks of one group end together; numbers from 0 on. */
  readonly group: Int32Array;
  readonly groups: number;
  /** Links into task i are those from `into[i]` up to and without `into[i + 1]`. */
  readonly into: Int32Array;
  readonly from: Int32Array;
  readonly type: Uint8Array;
  /** Units, and beside them a part of the predecessor's duration. */
  readonly lag: Float64Array;
  readonly lagShare: Float64Array;
}

export interface Simulated {
  readonly runs: number;
  /** By group and then by run, where the group ends. */
  readonly ends: Float64Array;
  /** By task, in how many runs it was critical. */
  readonly critical: Int32Array;
  /** By task, in how many runs it ended by its limit. */
  readonly intime: Int32Array;
}

/** Slack below this is none; what floating point leaves of a sum. */
const NONE = 1e-6;

/**
 * Simulates a network. A task's durations depend on its id and estimate alone, so that the same rows in another order,
 * or among other ones, give the same.
 *
 * @param limits by task, the units by which it ought to end; NaN for none
 */
export function simulate(network: SimulatedNetwork, runs: number, limits: Float64Array): Simulated {
  const { ids, stage, group, groups, into, from, type, lag, lagShare } = network;
  const count = ids.length;
  const drawn = drawing(network);
  const begin = Float64Array.from(network.begin);
  const finish = Float64Array.from(network.finish);
  const duration = Float64Array.from(network.duration);
  const latest = new Float64Array(count);
  const last = new Float64Array(groups);
  const ends = new Float64Array(groups * runs);
  const critical = new Int32Array(count);
  const intime = new Int32Array(count);

  const forward = (): void => {
    for (let i = 0; i < count; i++) {
      const far = stage[i] ?? ENDED;
      const takes = duration[i] ?? 0;
      if (far === BEGUN) finish[i] = (network.finish[i] ?? 0) + takes;
      if (far !== AHEAD) continue;
      let at = Math.max(network.begin[i] ?? 0, (network.finish[i] ?? 0) - takes);
      for (let link = into[i] ?? 0; link < (into[i + 1] ?? 0); link++) {
        const before = from[link] ?? 0;
        const gap = (lag[link] ?? 0) + (lagShare[link] ?? 0) * (duration[before] ?? 0);
        const kind = type[link] ?? FS;
        const tied = (kind === FS || kind === FF ? finish[before] : begin[before]) ?? 0;
        at = Math.max(at, tied + gap - (kind === FF || kind === SF ? takes : 0));
      }
      begin[i] = at;
      finish[i] = at + takes;
    }
  };

  const backward = (): void => {
    for (let i = 0; i < count; i++) latest[i] = last[group[i] ?? 0] ?? 0;
    for (let i = count - 1; i >= 0; i--) {
      const far = stage[i] ?? ENDED;
      if (far !== ENDED && (latest[i] ?? 0) - (finish[i] ?? 0) < NONE)
        critical[i] = (critical[i] ?? 0) + 1;
      if (far !== AHEAD) continue;
      const by = latest[i] ?? 0;
      const start = by - (duration[i] ?? 0);
      for (let link = into[i] ?? 0; link < (into[i + 1] ?? 0); link++) {
        const before = from[link] ?? 0;
        const takes = duration[before] ?? 0;
        const gap = (lag[link] ?? 0) + (lagShare[link] ?? 0) * takes;
        const kind = type[link] ?? FS;
        const limit = (kind === FS || kind === SS ? start : by) - gap;
        const until = kind === FS || kind === FF ? limit : limit + takes;
        if (until < (latest[before] ?? 0)) latest[before] = until;
      }
    }
  };

  for (let run = 0; run < runs; run++) {
    drawn(run, duration);
    forward();
    last.fill(Number.NEGATIVE_INFINITY);
    for (let i = 0; i < count; i++) {
      const end = finish[i] ?? 0;
      if (end > (last[group[i] ?? 0] ?? end)) last[group[i] ?? 0] = end;
      if (end <= (limits[i] ?? Number.NaN) + NONE) intime[i] = (intime[i] ?? 0) + 1;
    }
    for (let g = 0; g < groups; g++) ends[g * runs + run] = last[g] ?? 0;
    backward();
  }
  return { runs, ends, critical, intime };
}

/** Fills in the durations of a run: of the uncertain tasks alone. */
function drawing({ ids, stage, estimates, left }: SimulatedNetwork) {
  const tables = new Map<string, Float64Array>();
  const uncertain = estimates.flatMap((estimate, i) => {
    if (estimate === null || stage[i] === ENDED) return [];
    const { low, mode, high } = estimate;
    const key = `${low} ${mode} ${high}`;
    const quantiles = tables.get(key) ?? pertQuantiles(low, mode, high);
    tables.set(key, quantiles);
    return [{ i, seed: seedOf(ids[i] ?? ""), quantiles, left: left[i] ?? 1 }];
  });
  return (run: number, duration: Float64Array): void => {
    for (const { i, seed, quantiles, left: part } of uncertain) {
      const at = uniform(seed, run) * QUANTILES;
      const below = Math.floor(at);
      const low = quantiles[below] ?? 0;
      duration[i] = part * (low + (at - below) * ((quantiles[below + 1] ?? low) - low));
    }
  };
}
