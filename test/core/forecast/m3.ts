// Series of the M3 competition, what is forecast for them, and how far that and the competition's methods are off.
import { fitModel, type Model } from "../../../src/core/forecast/model";
import { periodsAhead } from "../../../src/core/forecast/periods-ahead";
import { mean } from "../../../src/core/statistics/mean";
import { readData } from "../schedule/reference-data";

export interface Series {
  readonly sn: string;
  readonly period: "MONTHLY" | "QUARTERLY";
  readonly freq: number;
  readonly h: number;
  /** Known to the forecaster. */
  readonly x: readonly number[];
  /** Held back. */
  readonly xx: readonly number[];
  /** What the competition's methods said. */
  readonly forecasts: Readonly<Record<string, readonly number[]>>;
}

export const m3Series = (): readonly Series[] =>
  readData("m3", "m3_monthly_quarterly_sample.jsonl")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Series);

/** Symmetric mean absolute percentage error, as the competition had it. */
function smape(came: readonly number[], said: readonly number[]): number {
  const parts = came.map((value, h) => {
    const forecast = said[h] ?? Number.NaN;
    return (200 * Math.abs(value - forecast)) / (Math.abs(value) + Math.abs(forecast));
  });
  return mean(parts) ?? Number.NaN;
}

/** A method's mean sMAPE. */
export interface Score {
  readonly method: string;
  readonly monthly: number;
  readonly quarterly: number;
}

const OURS = "Milepost";
const ALONE = "Milepost’s line of least AICc, alone";

interface Made {
  readonly series: Series;
  readonly mean: readonly number[];
  /** What the best of the model's three lines says without the other two. */
  readonly alone: readonly number[];
}

/** What is expected of every series. */
export const forecastAll = (): readonly Made[] =>
  m3Series().map((series) => {
    const model = fitModel(series.x, series.freq);
    const of = (lines: Model["lines"]) =>
      periodsAhead({ model: { ...model, lines }, floor: 0 }, series.h);
    return {
      series,
      mean: of(model.lines),
      alone: of(model.lines.filter(({ aicc }) => aicc === model.aicc)),
    };
  });

/** Every method's score: the competition's in its own order, then ours. */
export function scores(all: readonly Made[]): readonly Score[] {
  const scoreOf = (method: string, said: (made: Made) => readonly number[]): Score => {
    const of = (period: Series["period"]) =>
      mean(
        all
          .filter(({ series }) => series.period === period)
          .map((made) => smape(made.series.xx, said(made))),
      ) ?? Number.NaN;
    return { method, monthly: of("MONTHLY"), quarterly: of("QUARTERLY") };
  };
  const published = Object.keys(all[0]?.series.forecasts ?? {});
  return [
    ...published.map((method) => scoreOf(method, ({ series }) => series.forecasts[method] ?? [])),
    scoreOf(ALONE, ({ alone }) => alone),
    scoreOf(OURS, (made) => made.mean),
  ];
}

/** The best of the published methods, and ours. */
export function standing(all: readonly Score[]) {
  const [ours] = all.slice(-1);
  const published = all.slice(0, -2);
  if (ours === undefined) throw new Error("nothing was forecast");
  return {
    ours,
    monthly: Math.min(...published.map(({ monthly }) => monthly)),
    quarterly: Math.min(...published.map(({ quarterly }) => quarterly)),
  };
}
