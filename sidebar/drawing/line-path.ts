// The lines of charts.
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** An SVG path from spot to spot. */
export const linePath = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
