// The forecast of a series: what is expected, how far it may be off, by which method, and how that did on the past.
import { mean, ratio, sum } from "../statistics/mean";
import { normalQuantile } from "../statistics/normal";
import type { LineKind } from "./line-fit";
import { expected, figureAt, type Model, offScale } from "./model";
import { spreading } from "./paths";
import type { SeasonKind } from "./smoothing";
import type { Study } from "./study";

/** What the series was found to change by; each is the mean of simple smoothing, Holt's trend and a damped trend. */
export type SeriesMethod = "amounts" | "percent" | "seasonalAmounts" | "seasonalPercent";

export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface SeriesForecast {
  /** Periods that it was made of. */
  readonly history: number;
  readonly method: SeriesMethod;
  readonly parameters: ForecastParameters;
  /** What would have been expected of each period of the past by those before it. */
  readonly fitted: readonly number[];
  /** By period ahead, the next first: as likely to be exceeded as not. */
  readonly mean: readonly number[];
  readonly low80: readonly number[];
  readonly high80: readonly number[];
  readonly low95: readonly number[];
  readonly high95: readonly number[];
  /** Null where nothing could be tried. */
  readonly errorOnPast: PastError | null;
}

export interface ForecastParameters {
  readonly season: SeasonKind;
  /** What the season adds to each period, the next first, or in percent methods the factor; empty without a season. */
  readonly figures: readonly number[];
  readonly lines: readonly {
    readonly kind: LineKind;
    readonly alpha: number;
    readonly beta: number;
    readonly phi: number;
    /** Lower fits better. */
    readonly aicc: number;
  }[];
  /** By how much ranges are wider than errors one period ahead alone would make them. */
  readonly width: number;
}

/** What forecasts made earlier, of what was known then, were off by. */
export interface PastError {
  /** From how many earlier days forecasts were made. */
  readonly origins: number;
  /** How many periods these forecast together. */
  readonly tried: number;
  /** Mean absolute error a period, in the series' unit. */
  readonly absolute: number;
  /** Absolute errors as a share of what came; null where that was nothing. */
  readonly share: number | null;
  /** The share of periods within the 80 % range. */
  readonly held80: number;
}

/**
 * @param horizon periods ahead, at least 1
 */
export function forecastSeries(study: Study, horizon: number): SeriesForecast {
  const { model, values, width } = study;
  const n = values.length;
  const range80 = rangesOf(model, width, study.floor, horizon, 0.8);
  const range95 = rangesOf(model, width, study.floor, horizon, 0.95);
  return {
    history: n,
    method: methodOf(model),
    parameters: {
      season: seasonOf(model),
      figures: model.figures.map((_, i) => offScale(model.scale, figureAt(model, n + i))),
      lines: model.lines.map(({ kind, smoothing: { alpha, beta, phi }, aicc }) => ({
        kind,
        alpha,
        beta,
        phi,
        aicc,
      })),
      width,
    },
    fitted: model.errors.map((_, t) =>
      offScale(
        model.scale,
        (mean(model.lines.map(({ fitted }) => fitted[t] ?? 0)) ?? 0) + figureAt(model, t),
      ),
    ),
    mean: pointsOf(model, study.floor, horizon),
    low80: range80.map(({ low }) => low),
    high80: range80.map(({ high }) => high),
    low95: range95.map(({ low }) => low),
    high95: range95.map(({ high }) => high),
    errorOnPast: errorOnPast(study, horizon),
  };
}

/** By the name that people are told. */
export function methodOf({ scale, figures }: Model): SeriesMethod {
  if (scale === "percent") return figures.length > 0 ? "seasonalPercent" : "percent";
  return figures.length > 0 ? "seasonalAmounts" : "amounts";
}

function seasonOf({ scale, figures }: Model): SeasonKind {
  if (figures.length === 0) return "none";
  return scale === "percent" ? "multiplicative" : "additive";
}

function pointsOf(model: Model, floor: number, horizon: number): readonly number[] {
  return expected(model, horizon).map((value) => Math.max(floor, offScale(model.scale, value)));
}

function rangesOf(
  model: Model,
  width: number,
  floor: number,
  horizon: number,
  share: number,
): readonly Range[] {
  const reach = normalQuantile((1 + share) / 2) * model.spread * width;
  const spreads = spreading(model, horizon);
  return expected(model, horizon).map((value, h) => {
    const off = reach * (spreads[h] ?? 0);
    return {
      low: Math.max(floor, offScale(model.scale, value - off)),
      high: Math.max(floor, offScale(model.scale, value + off)),
    };
  });
}

function errorOnPast(study: Study, horizon: number): PastError | null {
  const tried = study.origins.flatMap(({ known, model, width }) => {
    const after = study.values.slice(known, known + horizon);
    const points = pointsOf(model, study.floor, after.length);
    const ranges = rangesOf(model, width, study.floor, after.length, 0.8);
    return after.map((value, h) => {
      const { low, high } = ranges[h] ?? { low: 0, high: 0 };
      return {
        off: Math.abs(value - (points[h] ?? 0)),
        came: Math.abs(value),
        held: value >= low && value <= high,
      };
    });
  });
  const absolute = mean(tried.map(({ off }) => off));
  if (absolute === null) return null;
  return {
    origins: study.origins.length,
    tried: tried.length,
    absolute,
    share: ratio(sum(tried.map(({ off }) => off)), sum(tried.map(({ came }) => came))),
    held80: tried.filter(({ held }) => held).length / tried.length,
  };
}
