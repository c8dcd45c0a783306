// How often what was given a chance happened, and how often ranges held, over many series.
import { shareFrom } from "../../../src/core/forecast/draws";
import { rangesAhead } from "../../../src/core/forecast/periods-ahead";
import { type Study, studySeries } from "../../../src/core/forecast/study";
import { sumsAhead } from "../../../src/core/forecast/sums-ahead";
import { quantileOf, sum } from "../../../src/core/statistics/mean";
import { seedOf, uniform } from "../../../src/core/statistics/random";

/** A forecast that may be judged: what was known, and what came. */
export interface Judged {
  readonly id: string;
  readonly known: readonly number[];
  readonly after: readonly number[];
  readonly season: number;
}

/** A chance that was given, and whether it happened. */
export interface Event {
  readonly chance: number;
  readonly happened: boolean;
}

export interface Calibration {
  readonly origins: number;
  /** Periods ahead, and how many of them came within the ranges. */
  readonly periods: number;
  readonly held80: number;
  readonly held95: number;
  /** The share of forecasts whose sum of the next three periods came within its 80 % range. */
  readonly sums80: number;
  /** Targets at random quantiles of what the forecast holds possible. */
  readonly own: readonly Event[];
  /** Targets at random quantiles of the sums of the series' own last periods. */
  readonly past: readonly Event[];
}

const PERIODS = 3;
const RUNS = 1_000;
/** Targets of each kind for each forecast. */
const TARGETS = 5;
/** So many sums of the past are what targets are taken from. */
const RECENT = 12;

function eventsOf(study: Study, { id, known, after }: Judged) {
  const seed = seedOf(id);
  const sums = sumsAhead(study, Array<number>(PERIODS).fill(1), seed, RUNS);
  const came = sum(after.slice(0, PERIODS));
  const before = Float64Array.from(
    known
      .slice(PERIODS - 1)
      .map((_, t) => sum(known.slice(t, t + PERIODS)))
      .slice(-RECENT),
  ).sort();
  const event = (target: number): Event => ({
    chance: shareFrom(sums, target),
    happened: came >= target,
  });
  const targets = (from: Float64Array, stream: string) =>
    Array.from({ length: TARGETS }, (_, i) =>
      event(quantileOf(from, uniform(seedOf(`${id} ${stream}`), i))),
    );
  const isWithin = came >= quantileOf(sums, 0.1) && came <= quantileOf(sums, 0.9);
  return { own: targets(sums, "own"), past: targets(before, "past"), isWithin };
}

export function calibrationOf(judged: readonly Judged[]): Calibration {
  let periods = 0;
  let held80 = 0;
  let held95 = 0;
  let sums80 = 0;
  const own: Event[] = [];
  const past: Event[] = [];
  let origins = 0;
  for (const one of judged) {
    const study = studySeries(one.known, one.season);
    if (study.kind === "tooShort") continue;
    const within = (share: number) =>
      rangesAhead(study, one.after.length, share).filter(({ low, high }, h) => {
        const came = one.after[h] ?? Number.NaN;
        return came >= low && came <= high;
      }).length;
    periods += one.after.length;
    held80 += within(0.8);
    held95 += within(0.95);
    const events = eventsOf(study, one);
    own.push(...events.own);
    past.push(...events.past);
    if (events.isWithin) sums80++;
    origins++;
  }
  return {
    origins,
    periods,
    held80: held80 / periods,
    held95: held95 / periods,
    sums80: sums80 / origins,
    own,
    past,
  };
}

/** How many of the events with a chance in the bounds there are, and which share of them happened. */
export function among(events: readonly Event[], from: number, to: number) {
  const chosen = events.filter(({ chance }) => chance >= from && (chance < to || to === 1));
  const happened = chosen.filter((event) => event.happened).length / chosen.length;
  return { events: chosen.length, happened };
}
