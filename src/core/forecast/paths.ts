// What an error does to all that follows it: the model's lines learn from it as they do from what came.
import type { Model } from "./model";

/** Levels and slopes of a model's three lines; written over as time goes on. */
interface Standing {
  readonly level: Float64Array;
  readonly slope: Float64Array;
}

/** Lets a period pass: what is expected of it, on the scale and without season, with an error that is then learned from. */
export function pass({ lines }: Model, { level, slope }: Standing, error: number): number {
  let total = 0;
  for (let i = 0; i < lines.length; i++) {
    const phi = lines[i]?.smoothing.phi ?? 1;
    slope[i] = phi * (slope[i] ?? 0);
    level[i] = (level[i] ?? 0) + (slope[i] ?? 0);
    total += level[i] ?? 0;
  }
  const value = total / lines.length + error;
  for (let i = 0; i < lines.length; i++) {
    const { alpha = 0, beta = 0 } = lines[i]?.smoothing ?? {};
    const own = value - (level[i] ?? 0);
    level[i] = (level[i] ?? 0) + alpha * own;
    slope[i] = (slope[i] ?? 0) + alpha * beta * own;
  }
  return value;
}

/**
 * The standard deviation of the error 1, 2 .. `horizon` periods ahead, as a multiple of that one period ahead: each error
 * goes on into all that follow.
 *
 * Source: R. Hyndman et al., "Forecasting with Exponential Smoothing", chapter 6.
 */
export function spreading(model: Model, horizon: number): readonly number[] {
  const none = model.lines.map(() => 0);
  const standing = { level: Float64Array.from(none), slope: Float64Array.from(none) };
  let variance = 0;
  return Array.from({ length: horizon }, (_, h) => {
    variance += pass(model, standing, h === 0 ? 1 : 0) ** 2;
    return Math.sqrt(variance);
  });
}
