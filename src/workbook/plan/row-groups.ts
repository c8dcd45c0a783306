// How rows that fold together move from where they stand to where they are to be.
import type { RowGroup } from "../../views/grid";
import { fingerprint } from "../fingerprint";

/** A group as the workbook remembers it. What stands for its key is followed by 1 where it was finished. */
export type StandingGroup = readonly [
  first: number,
  last: number,
  depth: number,
  key: string,
  finished: 0 | 1,
];

export const standingGroup = (group: RowGroup): StandingGroup => [
  group.first,
  group.last,
  group.depth,
  fingerprint(group.key),
  group.finished ? 1 : 0,
];

/** Rows whose depth changes by the same. */
export interface DepthShift {
  readonly first: number;
  readonly count: number;
  readonly by: number;
}

/** The fewest shifts of neighbouring rows that make the one depths of the other. */
export function depthShifts(
  before: readonly StandingGroup[],
  after: readonly StandingGroup[],
): readonly DepthShift[] {
  const changes = new Map<number, number>();
  const add = (row: number, by: number) => changes.set(row, (changes.get(row) ?? 0) + by);
  for (const [groups, by] of [[after, 1] as const, [before, -1] as const])
    for (const [first, last] of groups) {
      add(first, by);
      add(last + 1, -by);
    }
  const edges = [...changes].filter(([, by]) => by !== 0).sort(([a], [b]) => a - b);
  let depth = 0;
  return edges.flatMap(([row, by], i): readonly DepthShift[] => {
    depth += by;
    const next = edges[i + 1]?.[0] ?? row;
    return depth === 0 ? [] : [{ first: row, count: next - row, by: depth }];
  });
}

/** The groups of the one that are not just so among the other. */
export function groupsMoved(
  these: readonly StandingGroup[],
  others: readonly StandingGroup[],
): readonly StandingGroup[] {
  const known = new Set(others.map(String));
  return these.filter((group) => !known.has(String(group)));
}
