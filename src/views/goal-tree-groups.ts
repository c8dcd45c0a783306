// Which of the goal tree's lines are drawn and how they fold: two levels are open, what lies below them is folded. What
// has no room stays away whole, below a goal that says how much that is.
import { FOLDS, type RowGroup } from "./grid";

/** More rows than anybody reads, and no more than a new sheet has room for. */
export const MOST_ROWS = 990;
/** Each costs service calls when it moves. */
const MOST_GROUPS = 40;
/** Roots need them least: what lies right below them is open. */
const ROOT_GROUPS = 20;
/** Levels that are open at first. */
const OPEN = 2;

export interface Fold {
  /** Of the head's line. */
  readonly line: number;
  /** The last line that it holds. */
  readonly last: number;
  /** 1 the outermost. */
  readonly depth: number;
  readonly collapsed: boolean;
}

export interface Folded {
  /** The lines that are drawn, 0 the first, in their order. */
  readonly lines: readonly number[];
  /** By line: how many of those below it are not. */
  readonly left: ReadonlyMap<number, number>;
}

/**
 * @param levels each line's level, in tree order
 * @param open whether everything is, as where somebody looks for something: then nothing has to fold to be drawn
 */
export function drawnLines(levels: readonly number[], open: boolean): Folded {
  const top = levels.flatMap((level, i) => (level < OPEN ? [i] : [])).slice(0, MOST_ROWS);
  const drawn = new Set(top);
  const left = new Map<number, number>();
  const roots = top.filter((i) => levels[i] === 0 && (levels[i + 1] ?? 0) > 0).length;
  let groups = open ? Infinity : MOST_GROUPS - Math.min(ROOT_GROUPS, roots);
  let room = MOST_ROWS - top.length;
  for (const i of top) {
    const below = lastBelow(levels, i) - i;
    if (levels[i] !== OPEN - 1 || below === 0) continue;
    const taken = groups > 0 ? Math.min(room, below) : 0;
    if (taken > 0) groups -= 1;
    room -= taken;
    for (let k = 1; k <= taken; k++) drawn.add(i + k);
    if (taken < below) left.set(i, below - taken);
  }
  return { lines: [...drawn].sort((a, b) => a - b), left };
}

/** The last line below one, or the line itself. */
function lastBelow(levels: readonly number[], i: number): number {
  let last = i;
  while ((levels[last + 1] ?? -1) > (levels[i] ?? 0)) last++;
  return last;
}

/**
 * How the drawn lines fold, in their order: what is nearer to the root first, where there are too many.
 *
 * @param levels of the drawn lines
 */
export function foldsOf(levels: readonly number[], open: boolean): readonly Fold[] {
  const heads = levels
    .map((level, line) => ({ level, line, last: lastBelow(levels, line) }))
    .filter(({ line, last, level }) => last > line && level < FOLDS)
    .sort((a, b) => a.level - b.level || a.line - b.line);
  const roots = heads.filter(({ level }) => level === 0).slice(0, ROOT_GROUPS);
  const inner = heads.filter(({ level }) => level > 0).slice(0, MOST_GROUPS - roots.length);
  return [...roots, ...inner]
    .sort((a, b) => a.line - b.line)
    .map(({ level, line, last }, _, all) => ({
      line,
      last,
      depth: 1 + all.filter((outer) => outer.line < line && outer.last >= last).length,
      collapsed: !open && level >= OPEN - 1,
    }));
}

/** @param keyOf what stands for the group of a line */
export function rowGroups(
  folds: readonly Fold[],
  first: number,
  keyOf: (line: number) => string,
): readonly RowGroup[] {
  return folds.map(({ line, last, depth, collapsed }) => ({
    first: first + line + 1,
    last: first + last,
    depth,
    key: keyOf(line),
    collapsed,
    finished: false,
  }));
}
