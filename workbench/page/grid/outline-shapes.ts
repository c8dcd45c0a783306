// Where the toggles and brackets of groups lie in the headers: for rows down the row header, for columns along the column
// header. Pure geometry; painting is elsewhere.
import type { LineGroup } from "../../api";

/** A toggle's side, and what each depth takes of the header, in pixels. */
const SIDE = 11;
const STEP = 14;

/** How wide Univer's row header and how high its column header is without groups. */
export const HEADER: Readonly<Record<LineGroup["dimension"], number>> = { rows: 46, columns: 20 };

/** How much larger the header is for its groups. */
export const gutterOf = (groups: readonly LineGroup[]): number =>
  groups.length === 0 ? 0 : Math.max(...groups.map(({ depth }) => depth)) * STEP + 4;

export interface Toggle {
  readonly group: LineGroup;
  /** Along the header (down for rows), and across it. */
  readonly along: number;
  readonly across: number;
  readonly side: number;
  /** Where the bracket ends that spans the group; null where it is folded. */
  readonly bracketTo: number | null;
}

/**
 * The toggles, each on the row above its group or the column before it, as Sheets has them.
 *
 * @param edge where a row or column begins; for the one after the last, where that one ends
 */
export function togglesOf(
  groups: readonly LineGroup[],
  edge: (index: number) => number,
): readonly Toggle[] {
  return groups.flatMap((group): Toggle[] => {
    const index = Math.max(0, group.start - 1);
    const size = edge(index + 1) - edge(index);
    if (size <= 0) return [];
    const along = edge(index) + (size - SIDE) / 2;
    const end = edge(group.end + 1) - 3;
    const bracketTo = group.collapsed || end <= along + SIDE ? null : end;
    return [{ group, along, across: 3 + (group.depth - 1) * STEP, side: SIDE, bracketTo }];
  });
}
