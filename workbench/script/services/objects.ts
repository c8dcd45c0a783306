// How service objects make each other, so that no two of their files need to import one another.
import type { Rect } from "../../engine/place";

export interface Makers {
  spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet: (gid: number) => GoogleAppsScript.Spreadsheet.Sheet;
  range: (rect: Rect) => GoogleAppsScript.Spreadsheet.Range;
}

const missing = (): never => {
  throw new Error("The services are not installed.");
};

export const make: Makers = { spreadsheet: missing, sheet: missing, range: missing };

/** The rectangle of a range, whichever service object holds it. */
const rects = new WeakMap<object, Rect>();
export const setRect = (range: object, rect: Rect): void => {
  rects.set(range, rect);
};
export const rectOf = (range: object): Rect | undefined => rects.get(range);

const gids = new WeakMap<object, number>();
export const setGid = (sheet: object, gid: number): void => {
  gids.set(sheet, gid);
};
export const gidOf = (sheet: object): number | undefined => gids.get(sheet);
