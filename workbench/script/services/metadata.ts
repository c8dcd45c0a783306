// Developer metadata and its finder.
import type {
  MetadataEntry,
  MetadataPlace,
  MetadataQuery,
  Visibility,
} from "../../engine/metadata";
import { call, Exception } from "./bridge";
import {
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  enumValue,
  nameOf,
} from "./enums";
import { gidOf, make, rectOf } from "./objects";
import { defineService, type Part } from "./service";

type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type GVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** Google's overloads: (key), (key, visibility), (key, value), (key, value, visibility). */
export function addMetadata(
  place: MetadataPlace,
  key: string,
  second?: unknown,
  third?: unknown,
): void {
  const isVisibility = second !== undefined && second !== null && typeof second === "object";
  const value = isVisibility || second === undefined || second === null ? null : String(second);
  const visibility = isVisibility ? second : third;
  call(
    "addMetadata",
    place,
    String(key),
    value,
    (visibility ? nameOf(visibility) : "DOCUMENT") as Visibility,
  );
}

export const metadataAt = (place: MetadataPlace): GMetadata[] =>
  call("metadata", { place, exact: true }).map(metadataOut);

export const finderAt = (place: MetadataPlace): GFinder =>
  new FinderService({ place, exact: false }) as unknown as GFinder;

const metadataOut = ({ id }: MetadataEntry): GMetadata =>
  new MetadataService(id) as unknown as GMetadata;

class MetadataService implements Part<MetadataService, GMetadata> {
  readonly #id: number;
  constructor(id: number) {
    this.#id = id;
  }
  get #entry(): MetadataEntry {
    const entry = call("metadataById", this.#id);
    if (!entry) throw new Exception("The developer metadata does not exist.");
    return entry;
  }
  #change(change: Partial<Omit<MetadataEntry, "id">>): GMetadata {
    call("changeMetadata", this.#entry.id, change);
    return this as unknown as GMetadata;
  }
  getId(): number {
    return this.#id;
  }
  getKey(): string {
    return this.#entry.key;
  }
  getValue(): string | null {
    return this.#entry.value;
  }
  getVisibility(): GVisibility {
    return enumValue(DeveloperMetadataVisibility, this.#entry.visibility) as never;
  }
  getLocation(): GLocation {
    return new LocationService(this.#entry.place) as unknown as GLocation;
  }
  setKey(key: string): GMetadata {
    return this.#change({ key });
  }
  setValue(value: string): GMetadata {
    return this.#change({ value });
  }
  setVisibility(visibility: GVisibility): GMetadata {
    return this.#change({ visibility: nameOf(visibility) as Visibility });
  }
  moveToSpreadsheet(): GMetadata {
    return this.#change({ place: { kind: "SPREADSHEET" } });
  }
  moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GMetadata {
    return this.#change({ place: { kind: "SHEET", sheet: gidOf(sheet) ?? 0 } });
  }
  moveToRow(row: GoogleAppsScript.Spreadsheet.Range): GMetadata {
    const rect = rectOf(row);
    return this.#change({ place: { kind: "ROW", sheet: rect?.sheet ?? 0, index: rect?.row ?? 0 } });
  }
  moveToColumn(column: GoogleAppsScript.Spreadsheet.Range): GMetadata {
    const rect = rectOf(column);
    return this.#change({
      place: { kind: "COLUMN", sheet: rect?.sheet ?? 0, index: rect?.column ?? 0 },
    });
  }
  remove(): void {
    call("removeMetadata", this.#entry.id);
  }
}
defineService("DeveloperMetadata", MetadataService);

class LocationService implements Part<LocationService, GLocation> {
  readonly #place: MetadataPlace;
  constructor(place: MetadataPlace) {
    this.#place = place;
  }
  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return enumValue(DeveloperMetadataLocationType, this.#place.kind) as never;
  }
  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.#place.kind === "SPREADSHEET" ? make.spreadsheet() : null;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.#place.kind === "SHEET" ? make.sheet(this.#place.sheet) : null;
  }
  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    if (this.#place.kind !== "ROW") return null;
    const { sheet, index } = this.#place;
    return make.range({ sheet, row: index, rows: 1, column: 0, columns: sizeOf(sheet).columns });
  }
  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    if (this.#place.kind !== "COLUMN") return null;
    const { sheet, index } = this.#place;
    return make.range({ sheet, row: 0, rows: sizeOf(sheet).rows, column: index, columns: 1 });
  }
}
defineService("DeveloperMetadataLocation", LocationService);

const sizeOf = (gid: number): { readonly rows: number; readonly columns: number } =>
  call("sheets").find((sheet) => sheet.gid === gid) ?? { rows: 1, columns: 1 };

class FinderService implements Part<FinderService, GFinder> {
  #query: MetadataQuery;
  constructor(query: MetadataQuery) {
    this.#query = query;
  }
  #with(change: Partial<MetadataQuery>): GFinder {
    this.#query = { ...this.#query, ...change };
    return this as unknown as GFinder;
  }
  withKey(key: string): GFinder {
    return this.#with({ key });
  }
  withValue(value: string): GFinder {
    return this.#with({ value });
  }
  withId(id: number): GFinder {
    return this.#with({ id });
  }
  withVisibility(visibility: GVisibility): GFinder {
    return this.#with({ visibility: nameOf(visibility) as Visibility });
  }
  withLocationType(type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): GFinder {
    return this.#with({ kind: nameOf(type) as MetadataPlace["kind"] });
  }
  find(): GMetadata[] {
    return call("metadata", this.#query).map(metadataOut);
  }
}
defineService("DeveloperMetadataFinder", FinderService);
