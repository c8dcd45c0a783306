// The PERT distribution of a three-point estimate, as a table of quantiles from which a value costs one look-up.

/** Steps of a table of quantiles. */
export const QUANTILES = 512;
/** Steps in which the density is summed up. */
const FINE = 1_024;

/**
 * Quantiles 0, 1/512 .. 1 of the beta distribution between `low` and `high` with its peak at `mode` and its mean at
 * (low + 4 mode + high) / 6. The distribution function is summed by the trapezoidal rule.
 *
 * Source: D. Malcolm et al., "Application of a Technique for Research and Development Program Evaluation", 1959;
 * D. Vose, "Risk Analysis", PERT distribution.
 *
 * @param low at most `mode`, and that at most `high`, which is above `low`
 */
export function pertQuantiles(low: number, mode: number, high: number): Float64Array {
  const range = high - low;
  const rise = (4 * (mode - low)) / range;
  const fall = (4 * (high - mode)) / range;
  const total = new Float64Array(FINE + 1);
  let before = density(0, rise, fall);
  let sum = 0;
  for (let i = 1; i <= FINE; i++) {
    const here = density(i / FINE, rise, fall);
    sum += (before + here) / 2;
    total[i] = sum;
    before = here;
  }
  const quantiles = new Float64Array(QUANTILES + 1);
  let at = 0;
  for (let q = 0; q <= QUANTILES; q++) {
    const wanted = (sum * q) / QUANTILES;
    while (at < FINE && (total[at + 1] ?? sum) < wanted) at++;
    const [from, to] = [total[at] ?? 0, total[at + 1] ?? sum];
    const part = to > from ? Math.min(1, (wanted - from) / (to - from)) : 1;
    quantiles[q] = low + (range * (at + part)) / FINE;
  }
  quantiles[0] = low;
  quantiles[QUANTILES] = high;
  return quantiles;
}

function density(x: number, rise: number, fall: number): number {
  return x ** rise * (1 - x) ** fall;
}
