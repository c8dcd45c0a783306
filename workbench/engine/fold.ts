// Grouping and folding rows and columns: the groups are ours, what they hide is Univer's.
import { type Book, groupsOf, sheetAt } from "./book";
import { changeDepth, type Group, type Groups, isFolded, listGroups, setCollapsed } from "./groups";
import { setLinesHidden } from "./line-look";
import type { Dimension } from "./lines";

const storeGroups = (book: Book, sheetId: string, dimension: Dimension, groups: Groups): void => {
  book.extras = {
    ...book.extras,
    groups: {
      ...book.extras.groups,
      [sheetId]: { ...groupsOf(book, sheetId), [dimension]: groups },
    },
  };
};

export function shiftGroupDepth(
  book: Book,
  gid: number,
  dimension: Dimension,
  at: number,
  count: number,
  delta: number,
): void {
  const sheetId = sheetAt(book, gid).getSheetId();
  const before = groupsOf(book, sheetId)[dimension];
  storeGroups(book, sheetId, dimension, changeDepth(before, at, count, delta));
  fold(book, gid, dimension, before);
}

export function collapseGroup(
  book: Book,
  gid: number,
  dimension: Dimension,
  group: Group,
  collapsed: boolean,
): void {
  const sheetId = sheetAt(book, gid).getSheetId();
  const before = groupsOf(book, sheetId)[dimension];
  storeGroups(book, sheetId, dimension, setCollapsed(before, group, collapsed));
  fold(book, gid, dimension, before);
}

/** Hides what is folded now and was not, and shows what no longer is. */
function fold(book: Book, gid: number, dimension: Dimension, before: Groups): void {
  const now = groupsOf(book, sheetAt(book, gid).getSheetId())[dimension];
  const indices = new Set(
    [...listGroups(before), ...listGroups(now)]
      .filter((group) => group.collapsed)
      .flatMap((group) =>
        Array.from({ length: group.end - group.start + 1 }, (_, i) => group.start + i),
      ),
  );
  for (const index of indices) {
    const folded = isFolded(now, index);
    if (folded !== isFolded(before, index)) setLinesHidden(book, gid, dimension, index, 1, folded);
  }
}
