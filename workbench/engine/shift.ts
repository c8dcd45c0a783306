// What inserting, removing and moving rows or columns does to positions. Pure; indices are 0-based.

export type Shift =
  | { readonly kind: "insert"; readonly at: number; readonly count: number }
  | { readonly kind: "remove"; readonly at: number; readonly count: number }
  /** Moves `count` from `from` to before what stood at `to`. */
  | { readonly kind: "move"; readonly from: number; readonly count: number; readonly to: number };

/** First and last index, both included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where what stood at `index` stands afterwards; null where it was removed. */
export function shiftIndex(shift: Shift, index: number): number | null {
  switch (shift.kind) {
    case "insert":
      return index >= shift.at ? index + shift.count : index;
    case "remove":
      if (index < shift.at) return index;
      return index < shift.at + shift.count ? null : index - shift.count;
    case "move": {
      const { from, count, to } = shift;
      const after = from + count;
      if (index >= from && index < after)
        return to > from ? to - count + (index - from) : to + (index - from);
      if (to > from) return index >= after && index < to ? index - count : index;
      return index >= to && index < from ? index + count : index;
    }
  }
}

/** The spans that a span becomes: none where all of it was removed, several where a move tears it. */
export function shiftSpan(shift: Shift, { start, end }: Span): readonly Span[] {
  if (shift.kind === "insert") {
    const grown = shift.at > start && shift.at <= end;
    const moved = shift.at <= start ? shift.count : 0;
    return [{ start: start + moved, end: end + moved + (grown ? shift.count : 0) }];
  }
  const kept: number[] = [];
  for (let index = start; index <= end; index++) {
    const to = shiftIndex(shift, index);
    if (to !== null) kept.push(to);
  }
  return runs(kept.sort((a, b) => a - b));
}

/** Sorted indices as unbroken spans. */
function runs(indices: readonly number[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const index of indices) {
    const last = spans.at(-1);
    if (last && index === last.end + 1) last.end = index;
    else spans.push({ start: index, end: index });
  }
  return spans;
}
