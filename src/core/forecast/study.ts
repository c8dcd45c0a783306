// A series studied once, for every question about it: its model, and what that model would have said earlier.
import { mean } from "../statistics/mean";
import { expected, fitModel, type Model, onScale } from "./model";
import { spreading } from "./paths";

/** What is needed at least: below that, too little is left to judge the forecast by. */
const LEAST_PERIODS = 8;
/** Where there are periods of nothing: how often they come and how much the others bring are two things to learn. */
export const LEAST_WITH_GAPS = 12;

/** Said in place of a forecast. */
export interface TooShort {
  readonly kind: "tooShort";
  /** Periods that there have to be in addition. */
  readonly missing: number;
}

/** What could have been said earlier, knowing only the first `known` values. */
export interface Origin extends Pick<Carried, "model" | "width"> {
  readonly known: number;
}

/** What a series is carried on with. */
export interface Carried {
  readonly model: Model;
  /** By how much errors ahead were wider than the model's own, as far as one could see. */
  readonly width: number;
  /** What no period is below: 0, or nothing where a value is. */
  readonly floor: number;
}

export interface Study extends Carried {
  readonly kind: "study";
  /** Oldest first. */
  readonly values: readonly number[];
  /** The latest origins, the earliest first. */
  readonly origins: readonly Origin[];
}

/** So many origins at most: they cost a fit each. */
const ORIGINS = 12;
/** Errors are judged so far ahead. */
const JUDGED = 6;
/**
 * What is expected of the width before anything is seen, and how many origins that weighs. A model's errors are too small
 * by a tenth on average, since its figures were chosen to make them small.
 */
const PRIOR = { width: 1.15, weight: 12 };
/** A single error counts as at most so many spreads. */
const FAR = 4;

/**
 * @param values whole periods, oldest first; what happened in none of them is 0, so none is missing
 * @param season periods in a year, or another season; below 2 is none. It is used where two whole ones are known
 */
export function studySeries(values: readonly number[], season: number): Study | TooShort {
  const history = values.length;
  const least = values.includes(0) ? LEAST_WITH_GAPS : LEAST_PERIODS;
  if (history < least) return { kind: "tooShort", missing: least - history };
  const first = Math.max(LEAST_PERIODS, history - ORIGINS);
  const models = Array.from({ length: history - first }, (_, i) => ({
    known: first + i,
    model: fitModel(values.slice(0, first + i), season, "coarse"),
  }));
  const origins = models.map(({ known, model }) => ({
    known,
    model,
    width: widthBy(models, values.slice(0, known)),
  }));
  return {
    kind: "study",
    values,
    model: fitModel(values, season),
    width: widthBy(models, values),
    origins,
    floor: values.some((value) => value < 0) ? Number.NEGATIVE_INFINITY : 0,
  };
}

/** How wide errors ahead were by the values known, in the model's own spreads; what little was seen yields to the prior. */
function widthBy(
  models: readonly { readonly known: number; readonly model: Model }[],
  values: readonly number[],
): number {
  let total = PRIOR.weight * PRIOR.width ** 2;
  let weight = PRIOR.weight;
  for (const { known, model } of models) {
    const after = values.slice(known, known + JUDGED);
    if (after.length === 0 || model.spread === 0) continue;
    const means = expected(model, after.length);
    const spreads = spreading(model, after.length);
    const squares = after.map((value, h) => {
      if (model.scale === "percent" && value <= 0) return FAR ** 2;
      const error = onScale(model.scale, value) - (means[h] ?? 0);
      return Math.min(FAR, Math.abs(error) / (model.spread * (spreads[h] ?? 1))) ** 2;
    });
    total += mean(squares) ?? 0;
    weight += 1;
  }
  return Math.sqrt(total / weight);
}
