// The least value of a function within bounds: a simplex that walks downhill, the same way on every run.

/** How one coordinate may move. */
export interface Bound {
  readonly low: number;
  readonly high: number;
  /** How far the first simplex reaches from the start. */
  readonly step: number;
}

interface Corner {
  readonly at: readonly number[];
  readonly value: number;
}

/** Below this part of the value, corners count as equally deep. */
const EVEN = 1e-11;

/**
 * Where `f` is least between the bounds, both inclusive, near `start`; never worse than the start.
 *
 * Source: J. Nelder and R. Mead, "A Simplex Method for Function Minimization", 1965; a corner outside the bounds stands
 * for the nearest point inside.
 *
 * @param f finite between the bounds
 * @param rounds at most so many moves of the simplex
 */
export function minimize(
  f: (at: readonly number[]) => number,
  start: readonly number[],
  bounds: readonly Bound[],
  rounds: number,
): { readonly at: readonly number[]; readonly value: number } {
  const corner = (at: readonly number[]): Corner => {
    const inside = at.map((x, i) =>
      Math.min(bounds[i]?.high ?? x, Math.max(bounds[i]?.low ?? x, x)),
    );
    return { at: inside, value: f(inside) };
  };
  const moved = (i: number) =>
    start.map((x, j) => {
      const { high = x, step = 0 } = bounds[j] ?? {};
      return j === i ? (x + step > high ? x - step : x + step) : x;
    });
  let corners = [corner(start), ...start.map((_, i) => corner(moved(i)))].sort(byValue);
  for (let round = 0; round < rounds; round++) {
    const [best, worst] = [corners[0], corners[corners.length - 1]];
    if (best === undefined || worst === undefined || corners.length < 2) break;
    if (worst.value - best.value <= EVEN * Math.abs(best.value)) break;
    const rest = corners.slice(0, -1);
    const towards = (by: number): Corner =>
      corner(
        worst.at.map((x, j) => {
          const middle = rest.reduce((sum, { at }) => sum + (at[j] ?? 0), 0) / rest.length;
          return middle + by * (x - middle);
        }),
      );
    const next = step(towards, best, rest[rest.length - 1] ?? best, worst);
    corners = (
      next === null
        ? corners.map((one) =>
            one === best ? best : corner(one.at.map((x, j) => (x + (best.at[j] ?? x)) / 2)),
          )
        : [...rest, next]
    ).sort(byValue);
  }
  return corners[0] ?? corner(start);
}

/** The corner in place of the worst; null where the whole simplex has to shrink. */
function step(
  towards: (by: number) => Corner,
  best: Corner,
  second: Corner,
  worst: Corner,
): Corner | null {
  const reflected = towards(-1);
  if (reflected.value < best.value) {
    const further = towards(-2);
    return further.value < reflected.value ? further : reflected;
  }
  if (reflected.value < second.value) return reflected;
  const outside = reflected.value < worst.value;
  const nearer = towards(outside ? -0.5 : 0.5);
  return nearer.value < Math.min(reflected.value, worst.value) ? nearer : null;
}

function byValue(a: Corner, b: Corner): number {
  return a.value - b.value;
}
