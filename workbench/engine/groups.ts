// Row and column groups: how deep each row or column is grouped, and which groups are collapsed.
// Univer has none; the page draws them, the engine hides what is collapsed. Pure; indices are 0-based.
import { type Shift, shiftIndex } from "./shift";

export interface Groups {
  /** Depth by index; what is absent is not grouped. */
  readonly depths: Readonly<Record<number, number>>;
  /** Collapsed groups, by their first index and depth. */
  readonly collapsed: readonly { readonly start: number; readonly depth: number }[];
}

/** A group as the page draws it: `start` to `end`, both included. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

/** Google allows no deeper nesting. */
const MAX_DEPTH = 8;

export const NO_GROUPS: Groups = { depths: {}, collapsed: [] };

export const depthAt = (groups: Groups, index: number): number => groups.depths[index] ?? 0;

/** Deepens (or with a negative delta, lifts) `count` rows or columns. */
export function changeDepth(groups: Groups, at: number, count: number, delta: number): Groups {
  const depths = { ...groups.depths };
  for (let index = at; index < at + count; index++) {
    const depth = Math.max(0, (depths[index] ?? 0) + delta);
    if (depth > MAX_DEPTH)
      throw new Error(`Cannot create a group of depth greater than ${MAX_DEPTH}.`);
    if (depth === 0) delete depths[index];
    else depths[index] = depth;
  }
  return tidy({ ...groups, depths });
}

/** All groups, outer before inner. */
export function listGroups({ depths, collapsed }: Groups): readonly Group[] {
  const indices = Object.keys(depths)
    .map(Number)
    .sort((a, b) => a - b);
  const groups: Group[] = [];
  for (let depth = 1; depth <= MAX_DEPTH; depth++) {
    let start: number | null = null;
    let last = -2;
    const close = () => {
      if (start === null) return;
      const at = start;
      const isCollapsed = collapsed.some((one) => one.start === at && one.depth === depth);
      groups.push({ start, end: last, depth, collapsed: isCollapsed });
      start = null;
    };
    for (const index of indices) {
      if ((depths[index] ?? 0) < depth) continue;
      if (index !== last + 1) close();
      start ??= index;
      last = index;
    }
    close();
  }
  return groups.sort((a, b) => a.start - b.start || a.depth - b.depth);
}

export const groupAt = (groups: Groups, index: number, depth: number): Group | null =>
  listGroups(groups).find(
    (group) => group.depth === depth && group.start <= index && index <= group.end,
  ) ?? null;

export function setCollapsed(groups: Groups, group: Group, collapsed: boolean): Groups {
  const rest = groups.collapsed.filter(
    (one) => one.start !== group.start || one.depth !== group.depth,
  );
  return {
    ...groups,
    collapsed: collapsed ? [...rest, { start: group.start, depth: group.depth }] : rest,
  };
}

/** True where a collapsed group hides the index. */
export const isFolded = (groups: Groups, index: number): boolean =>
  listGroups(groups).some((group) => group.collapsed && group.start <= index && index <= group.end);

/** What is inserted inside a group joins it: it gets the smaller depth of its neighbours. */
export function shiftGroups(groups: Groups, shift: Shift): Groups {
  const depths: Record<number, number> = {};
  for (const [key, depth] of Object.entries(groups.depths)) {
    const to = shiftIndex(shift, Number(key));
    if (to !== null) depths[to] = depth;
  }
  if (shift.kind === "insert" && shift.at > 0) {
    const inside = Math.min(depthAt(groups, shift.at - 1), depthAt(groups, shift.at));
    for (let index = shift.at; inside > 0 && index < shift.at + shift.count; index++)
      depths[index] = inside;
  }
  const collapsed = listGroups(groups)
    .filter((group) => group.collapsed)
    .flatMap((group) => firstKept(shift, group));
  return tidy({ depths, collapsed });
}

function firstKept(shift: Shift, { start, end, depth }: Group): Groups["collapsed"] {
  for (let index = start; index <= end; index++) {
    const to = shiftIndex(shift, index);
    if (to !== null) return [{ start: to, depth }];
  }
  return [];
}

/** Forgets the collapsed state of groups that are no more. */
function tidy(groups: Groups): Groups {
  const starts = new Set(listGroups(groups).map(({ start, depth }) => `${start}:${depth}`));
  return {
    ...groups,
    collapsed: groups.collapsed.filter(({ start, depth }) => starts.has(`${start}:${depth}`)),
  };
}
