// Paints a sheet with the fewest calls: ranges that get the same property go together, as one list of ranges.
import type { RangeList, Sheet } from "../../platform/host";
import type { Style } from "../../views/grid";
import { cellName } from "../layout";

/** A rectangle with what it looks like. Of two that overlap the later one counts. */
export interface Painted {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly style: Style;
}

/** One call for each value of each property, however many rectangles have it. */
export function paint(sheet: Sheet, areas: readonly Painted[]): void {
  for (const property of PROPERTIES) paintOne(sheet, areas, property);
}

type Looks = Required<Style>;
type Property = keyof Looks;

function paintOne<P extends Property>(sheet: Sheet, areas: readonly Painted[], property: P): void {
  for (const { value, members } of together(areas, property))
    SETTERS[property](sheet.getRangeList(members.map(a1)), value);
}

const SETTERS: { readonly [P in Property]: (ranges: RangeList, value: Looks[P]) => unknown } = {
  background: (ranges, color) => ranges.setBackground(color),
  color: (ranges, color) => ranges.setFontColor(color),
  bold: (ranges, bold) => ranges.setFontWeight(bold ? "bold" : "normal"),
  size: (ranges, size) => ranges.setFontSize(size),
  align: (ranges, align) => ranges.setHorizontalAlignment(align),
  wrap: (ranges, wrap) => ranges.setWrap(wrap),
  format: (ranges, format) => ranges.setNumberFormat(format),
  line: (ranges, color) => ranges.setBorder(null, null, true, null, null, null, color, null),
};
const PROPERTIES = Object.keys(SETTERS) as readonly Property[];

interface Group<T> {
  readonly value: T;
  readonly members: Painted[];
}

/** Rectangles of one value, in an order that leaves the later of two overlapping ones on top. */
function together<P extends Property>(
  areas: readonly Painted[],
  property: P,
): readonly Group<Looks[P]>[] {
  const groups: Group<Looks[P]>[] = [];
  for (const area of areas) {
    const value = (area.style as Partial<Looks>)[property];
    if (value === undefined) continue;
    let at = groups.length - 1;
    while (at >= 0 && groups[at]?.value !== value && !covers(groups[at], area)) at--;
    const group = groups[at];
    if (group?.value === value) group.members.push(area);
    else groups.push({ value, members: [area] });
  }
  return groups;
}

const covers = (group: Group<unknown> | undefined, area: Painted): boolean =>
  group?.members.some((member) => meet(member, area)) ?? false;

const meet = (one: Painted, other: Painted): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

const a1 = ({ row, column, rows, columns }: Painted): string =>
  `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
