// Round figures along a chart's axis.

/** More would crowd a small chart. */
const MOST_STEPS = 4;

/**
 * Values in equal steps of 1, 2 or 5 times a power of ten, the first at or below the lowest, the last at or above the
 * highest: 0 and 970,000 give 0, 500,000, 1,000,000.
 */
export function valueTicks(lowest: number, highest: number): readonly number[] {
  const raw = (highest - lowest) / MOST_STEPS || 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= raw) ?? 10);
  const first = Math.floor(lowest / step);
  const last = Math.max(first + 1, Math.ceil(highest / step));
  // Whole steps times the step: no error adds up.
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}
