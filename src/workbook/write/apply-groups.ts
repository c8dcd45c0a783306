// Lets rows fold together: moves groups with the fewest calls, and leaves them folded or open as people left them.
import type { Host, RowGroupControl, Sheet } from "../../platform/host";
import { FOLDS, type RowGroup } from "../../views/grid";
import { depthShifts, groupsMoved, type StandingGroup, standingGroup } from "../plan/row-groups";
import { heightOf } from "./sheet-size";

/** The toggle of a group stands at the row that heads it. One call. */
export function toggleAbove(host: Host, sheet: Sheet): void {
  sheet.setRowGroupControlPosition(host.SpreadsheetApp.GroupControlTogglePosition.BEFORE);
}

/**
 * Calls depend on how many groups have moved, never on rows: two or three to see how each was left, one or two to move
 * it, two to fold it again.
 *
 * @param before as they stand; null where a run was cut off while it moved them
 */
export function applyGroups(
  sheet: Sheet,
  before: readonly StandingGroup[] | null,
  groups: readonly RowGroup[],
): void {
  const after = groups.map(standingGroup);
  const moved = before === null ? null : opened(sheet, before, after);
  if (moved === null) clear(sheet);
  const standing = moved === null ? [] : (before ?? []);
  for (const { first, count, by } of depthShifts(standing, after))
    sheet.getRange(first, 1, count, 1).shiftRowGroupDepth(by);
  const finishedBefore = new Map(standing.map(([, , , key, finished]) => [key, finished]));
  const fresh = new Set(groupsMoved(after, standing));
  groups.forEach(({ first, depth, collapsed }, i) => {
    const group = after[i];
    if (group === undefined || !fresh.has(group)) return;
    const [, , , key, finished] = group;
    const left = finishedBefore.get(key) === finished ? moved?.get(key) : undefined;
    if (left ?? collapsed) control(sheet, first, depth)?.collapse();
  });
}

/**
 * Opens the groups that are to move, so that no row stays hidden that is in none any more.
 *
 * @returns by key, which of them were folded; null where one is not there, as when somebody has ungrouped its rows
 */
function opened(
  sheet: Sheet,
  before: readonly StandingGroup[],
  after: readonly StandingGroup[],
): ReadonlyMap<string, boolean> | null {
  const folded = new Map<string, boolean>();
  const kept = new Set(after.map(([, , , key]) => key));
  if (before.length > 0 && !before.some(([, , , key]) => kept.has(key))) return null;
  for (const [first, , depth, key] of groupsMoved(before, after)) {
    const group = control(sheet, first, depth);
    if (group === null) return null;
    folded.set(key, group.isCollapsed());
    if (folded.get(key)) group.expand();
  }
  return folded;
}

/** There is no call for it: lifting rows that are in no group does nothing. */
function clear(sheet: Sheet): void {
  sheet.expandAllRowGroups();
  const below = sheet.getRange(2, 1, heightOf(sheet) - 1, 1);
  for (let level = 0; level < FOLDS; level++) below.shiftRowGroupDepth(-1);
}

/** Google may throw where there is no such group. */
function control(sheet: Sheet, row: number, depth: number): RowGroupControl | null {
  try {
    return sheet.getRowGroup(row, depth);
  } catch {
    return null;
  }
}
