// How a series is carried on: amounts or percent, with or without a season, chosen by AICc; the mean of three lines.
import { mean, sum } from "../statistics/mean";
import { ESTIMATED, fitLine, LINE_KINDS, type LineFit, type Search } from "./line-fit";
import { decompose } from "./season";
import { ahead } from "./smoothing";

/** Whether a series changes by amounts or in percent; the latter is modelled as amounts of its logarithm. */
export type Scale = "amount" | "percent";

/** What a series was found to change by, as people are told. */
export type SeriesMethod = "amounts" | "percent" | "seasonalAmounts" | "seasonalPercent";

export interface Model {
  readonly scale: Scale;
  /** What the season adds on the scale, the first value's first; empty without a season. */
  readonly figures: readonly number[];
  /** Simple, trend and damped, without the season; what is expected is their mean. */
  readonly lines: readonly ModelLine[];
  /** That of the best of its lines. */
  readonly aicc: number;
  /** The mean's errors one period ahead, on the scale. */
  readonly errors: readonly number[];
  /** Their standard deviation, with what was estimated taken off. */
  readonly spread: number;
}

export interface ModelLine extends LineFit {
  /** How well it fits, with what its figures cost; lower is better, comparable between models of one series. */
  readonly aicc: number;
}

/** What is nearer is the same: keeps the simpler model where rounding alone tells two apart. */
const SAME = 1e-6;
/** Squared errors below this part of the values are rounding. */
const ROUNDING = 1e-18;

/**
 * The model with the least AICc (N. Sugiura, 1978), of normal errors. Seasons need two whole ones; percent need every
 * value above 0.
 *
 * @param values oldest first, at least 3
 * @param season periods in a season; below 2 is none
 */
export function fitModel(
  values: readonly number[],
  season: number,
  search: Search = "fine",
): Model {
  const scales: readonly Scale[] = values.every((value) => value > 0)
    ? ["amount", "percent"]
    : ["amount"];
  const lengths = season >= 2 && values.length >= 2 * season ? [0, season] : [0];
  const models = lengths.flatMap((length) =>
    scales.map((scale) => modelOf(values, scale, length, search)),
  );
  return models.reduce((best, model) => (model.aicc < best.aicc - SAME ? model : best));
}

export function methodOf({ scale, figures }: Pick<Model, "scale" | "figures">): SeriesMethod {
  if (scale === "percent") return figures.length > 0 ? "seasonalPercent" : "percent";
  return figures.length > 0 ? "seasonalAmounts" : "amounts";
}

/** A value as it is on the scale, and back. */
export function onScale(scale: Scale, value: number): number {
  return scale === "percent" ? Math.log(value) : value;
}
export function offScale(scale: Scale, value: number): number {
  return scale === "percent" ? Math.exp(value) : value;
}

/** What the season adds `place` periods after the first value. */
export function figureAt({ figures }: Pick<Model, "figures">, place: number): number {
  return figures[place % (figures.length || 1)] ?? 0;
}

function modelOf(values: readonly number[], scale: Scale, length: number, search: Search): Model {
  const scaled = values.map((value) => onScale(scale, value));
  const figures = length === 0 ? [] : decompose(scaled, length, "additive").figures;
  const x = scaled.map((value, t) => value - figureAt({ figures }, t));
  const n = values.length;
  const floor = sum(scaled.map((value) => value * value)) * ROUNDING;
  // A logarithm stretches what it measures; this makes both scales' likelihoods comparable.
  const stretched = scale === "percent" ? 2 * sum(scaled) : 0;
  const lines = LINE_KINDS.map((kind): ModelLine => {
    const line = fitLine(x, kind, search);
    // The errors' own spread is estimated too.
    const estimated = ESTIMATED[kind] + Math.max(0, length - 1) + 1;
    const left = n - estimated - 1;
    const fit = n * Math.log(Math.max(line.sse, floor, Number.MIN_VALUE) / n) + stretched;
    const cost = 2 * estimated + (2 * estimated * (estimated + 1)) / left;
    return { ...line, aicc: left > 0 ? fit + cost : Number.POSITIVE_INFINITY };
  });
  const aicc = Math.min(...lines.map((line) => line.aicc));
  const errors = x.map(
    (value, t) => value - (mean(lines.map(({ fitted }) => fitted[t] ?? 0)) ?? 0),
  );
  const free = Math.max(1, n - ESTIMATED.trend - Math.max(0, length - 1));
  const spread = Math.sqrt(sum(errors.map((error) => error * error)) / free);
  return { scale, figures, lines, aicc, errors, spread };
}

/** What the model expects of the periods after its series, on its scale, season included. */
export function expected(model: Model, horizon: number): readonly number[] {
  const after = model.lines.map(({ smoothing, end }) => ahead(smoothing, end, horizon));
  return Array.from(
    { length: horizon },
    (_, h) =>
      (mean(after.map((line) => line[h] ?? 0)) ?? 0) + figureAt(model, model.errors.length + h),
  );
}
