// What is selected in this window, kept by the browser for as long as the window is open, so that a reload comes back to it.
import type { Selection } from "../../api";

const KEY = "milepost-workbench-selection";

export function rememberSelection(selection: Selection): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(selection));
  } catch {
    // A browser that stores nothing begins at the first sheet.
  }
}

/** Null in a new window. */
export function rememberedSelection(): Selection | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    if (typeof value !== "object" || value === null) return null;
    const { sheetId, a1 } = value as Partial<Selection>;
    return typeof sheetId === "string" && typeof a1 === "string" ? { sheetId, a1 } : null;
  } catch {
    return null;
  }
}
