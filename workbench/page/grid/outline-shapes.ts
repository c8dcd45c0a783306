// Where the toggles and brackets of row groups lie in the row header. Pure geometry; painting is elsewhere.
import type { LineGroup } from "../../api";

/** A toggle's side, and what each depth takes of the header's width, in pixels. */
const SIDE = 11;
const STEP = 14;

/** The width of Univer's row header without groups. */
export const HEADER_WIDTH = 46;

/** How much wider the header is for its groups. */
export const gutterOf = (groups: readonly LineGroup[]): number =>
  groups.length === 0 ? 0 : Math.max(...groups.map(({ depth }) => depth)) * STEP + 4;

export interface Toggle {
  readonly group: LineGroup;
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** Where the bracket ends that spans the group's rows; null where it is folded. */
  readonly bracketTo: number | null;
}

/**
 * The toggles, each on the row above its group, as Sheets has them.
 *
 * @param top the upper edge of a row; that of the row after the last is its lower edge
 */
export function togglesOf(
  groups: readonly LineGroup[],
  top: (row: number) => number,
): readonly Toggle[] {
  return groups.flatMap((group): Toggle[] => {
    const row = Math.max(0, group.start - 1);
    const height = top(row + 1) - top(row);
    if (height <= 0) return [];
    const y = top(row) + (height - SIDE) / 2;
    const end = top(group.end + 1) - 3;
    const bracketTo = group.collapsed || end <= y + SIDE ? null : end;
    return [{ group, x: 3 + (group.depth - 1) * STEP, y, side: SIDE, bracketTo }];
  });
}
