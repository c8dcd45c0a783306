// A goal's amounts as whole numbers of its smallest unit, counted the way that the goal goes.
export interface Units {
  /** Of an amount in the goal's unit: cents, customers. Positive where it leads towards the target. */
  readonly of: (amount: number) => number;
  readonly amount: (units: number) => number;
}

/** @param way from where the goal begins to its target; below 0 for a goal downwards */
export function unitsOf(way: number, unitsPerOne: number): Units {
  const sign = way < 0 ? -1 : 1;
  return {
    // A product such as 100.49999999999999 stands for 100.5: the error of one rounding is taken back first.
    of: (amount) => Math.round(Number((amount * unitsPerOne * sign).toPrecision(15))),
    amount: (units) => (units === 0 ? 0 : (units * sign) / unitsPerOne),
  };
}
