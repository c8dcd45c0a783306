// Means over what is there: blanks are left out, and nothing to divide by is null.

/** Arithmetic mean; null for no values. */
export function mean(values: readonly number[]): number | null {
  return ratio(sum(values), values.length);
}

/** Sum; 0 for no values. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** a / b; null where there is nothing to divide by. */
export function ratio(a: number, b: number): number | null {
  return b === 0 ? null : a / b;
}

/** Mean weighted by `weight`; null where the weights add up to nothing. */
export function weightedMean(
  parts: readonly { readonly value: number; readonly weight: number }[],
): number | null {
  return ratio(
    sum(parts.map((part) => part.value * part.weight)),
    sum(parts.map((part) => part.weight)),
  );
}
