// Exponential smoothing: simple, with trend, damped, with additive or multiplicative season, as one recursion.

/** How a season acts: not at all, as an amount that is added, or as a factor. */
export type SeasonKind = "none" | "additive" | "multiplicative";

/** Weights of the newest value. All from 0 to 1. */
export interface Smoothing {
  readonly season: SeasonKind;
  /** Of the level. */
  readonly alpha: number;
  /** Of the slope; 0 with a slope of 0 in the start is simple smoothing. */
  readonly beta: number;
  /** Of the season's figures. */
  readonly gamma: number;
  /** What is left of the slope a period later; 1 is Holt's trend. */
  readonly phi: number;
}

/** Where a series stands. */
export interface State {
  readonly level: number;
  /** Change a period. */
  readonly slope: number;
  /** One figure for each period of a season, the next period's first; empty without a season. */
  readonly seasons: readonly number[];
}

export interface Smoothed {
  /** What was expected of each value by those before it. */
  readonly fitted: readonly number[];
  /** Sum of squared errors. */
  readonly sse: number;
  readonly end: State;
}

/**
 * Smooths values one after another.
 *
 * Source: C. Holt, 1957; P. Winters, 1960; E. Gardner and E. McKenzie, 1985 (damped), all in the form of
 * R. Hyndman and G. Athanasopoulos, "Forecasting: Principles and Practice", chapter 8.
 *
 * @param start the state before the first value
 */
export function smooth(values: readonly number[], smoothing: Smoothing, start: State): Smoothed {
  const { season, alpha, beta, gamma, phi } = smoothing;
  const seasons = [...start.seasons];
  const fitted: number[] = [];
  let { level, slope } = start;
  let sse = 0;
  values.forEach((value, t) => {
    const place = t % (seasons.length || 1);
    const figure = seasons[place] ?? 0;
    const line = level + phi * slope;
    const expected = withSeason(season, line, figure);
    const error = value - expected;
    fitted.push(expected);
    sse += error * error;
    // A factor of 0 says nothing about the level.
    const step = season === "multiplicative" ? (figure === 0 ? 0 : error / figure) : error;
    level = line + alpha * step;
    slope = phi * slope + alpha * beta * step;
    if (season === "additive") seasons[place] = figure + gamma * (value - level - figure);
    else if (season === "multiplicative" && level !== 0)
      seasons[place] = figure + gamma * (value / level - figure);
  });
  const next = values.length % (seasons.length || 1);
  return {
    fitted,
    sse,
    end: { level, slope, seasons: [...seasons.slice(next), ...seasons.slice(0, next)] },
  };
}

/** What is expected of the periods that follow a state. */
export function ahead(
  { season, phi }: Pick<Smoothing, "season" | "phi">,
  { level, slope, seasons }: State,
  horizon: number,
): readonly number[] {
  let [line, left] = [level, slope];
  return Array.from({ length: horizon }, (_, h) => {
    left *= phi;
    line += left;
    return withSeason(season, line, seasons[h % (seasons.length || 1)] ?? 0);
  });
}

function withSeason(season: SeasonKind, line: number, figure: number): number {
  if (season === "additive") return line + figure;
  return season === "multiplicative" ? line * figure : line;
}
