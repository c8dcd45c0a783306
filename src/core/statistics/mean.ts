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

/** The value that a part of all lies below, between neighbours in proportion (R's type 7); null for no values. */
export function quantile(values: readonly number[], part: number): number | null {
  return values.length === 0 ? null : quantileOf(Float64Array.from(values).sort(), part);
}

/** The same of values that stand in ascending order; 0 for none. */
export function quantileOf(ascending: Float64Array, part: number): number {
  const at = (ascending.length - 1) * part;
  const below = ascending[Math.floor(at)] ?? 0;
  const above = ascending[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** The middle value, or the mean of the two in the middle; null for no values. */
export const median = (values: readonly number[]): number | null => quantile(values, 1 / 2);
