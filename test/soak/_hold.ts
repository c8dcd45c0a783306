// What a cell shows held against what core computes.

/** Throws where they are not within 1e-9 of each other, in proportion. A blank cell is a null. */
export function hold(what: string, shown: unknown, computed: number | null): void {
  const same =
    computed === null
      ? shown === ""
      : typeof shown === "number" &&
        Math.abs(shown - computed) <= 1e-9 * Math.max(1, Math.abs(computed));
  if (!same) throw new Error(`${what}: ${JSON.stringify(shown)} is not ${computed}`);
}
