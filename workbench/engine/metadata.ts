// Developer metadata: keys and values on the spreadsheet, a sheet, a row or a column. They move with their row or
// column and go with it. Univer has none. Pure; indices are 0-based.
import { type Shift, shiftIndex } from "./shift";

export type Visibility = "DOCUMENT" | "PROJECT";

export type MetadataPlace =
  | { readonly kind: "SPREADSHEET" }
  | { readonly kind: "SHEET"; readonly sheet: number }
  | { readonly kind: "ROW"; readonly sheet: number; readonly index: number }
  | { readonly kind: "COLUMN"; readonly sheet: number; readonly index: number };

export interface MetadataEntry {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: Visibility;
  readonly place: MetadataPlace;
}

export function shiftMetadata(
  entries: readonly MetadataEntry[],
  sheet: number,
  dimension: "rows" | "columns",
  shift: Shift,
): readonly MetadataEntry[] {
  const kind = dimension === "rows" ? "ROW" : "COLUMN";
  return entries.flatMap((entry) => {
    const { place } = entry;
    if (place.kind !== kind || place.sheet !== sheet) return [entry];
    const index = shiftIndex(shift, place.index);
    return index === null ? [] : [{ ...entry, place: { ...place, index } }];
  });
}

/** Without what stood on a sheet that was deleted. */
export const withoutSheet = (
  entries: readonly MetadataEntry[],
  sheet: number,
): readonly MetadataEntry[] =>
  entries.filter(({ place }) => place.kind === "SPREADSHEET" || place.sheet !== sheet);

export interface MetadataQuery {
  readonly id?: number | undefined;
  readonly key?: string | undefined;
  readonly value?: string | undefined;
  readonly visibility?: Visibility | undefined;
  readonly kind?: MetadataPlace["kind"] | undefined;
  /** Where to look: exactly there, or there and in all that lies within. */
  readonly place: MetadataPlace;
  readonly exact: boolean;
}

export const findMetadata = (
  entries: readonly MetadataEntry[],
  query: MetadataQuery,
): readonly MetadataEntry[] =>
  entries.filter(
    (entry) =>
      (query.id === undefined || entry.id === query.id) &&
      (query.key === undefined || entry.key === query.key) &&
      (query.value === undefined || entry.value === query.value) &&
      (query.visibility === undefined || entry.visibility === query.visibility) &&
      (query.kind === undefined || entry.place.kind === query.kind) &&
      (samePlace(entry.place, query.place) || (!query.exact && within(entry.place, query.place))),
  );

const samePlace = (a: MetadataPlace, b: MetadataPlace): boolean =>
  JSON.stringify(normal(a)) === JSON.stringify(normal(b));

const normal = (place: MetadataPlace): readonly (string | number)[] =>
  place.kind === "SPREADSHEET"
    ? [place.kind]
    : place.kind === "SHEET"
      ? [place.kind, place.sheet]
      : [place.kind, place.sheet, place.index];

const within = (place: MetadataPlace, outer: MetadataPlace): boolean =>
  outer.kind === "SPREADSHEET" ||
  (outer.kind === "SHEET" && place.kind !== "SPREADSHEET" && place.sheet === outer.sheet);
