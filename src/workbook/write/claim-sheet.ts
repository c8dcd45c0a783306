// A sheet for a table or a view that never touches one of the user's: an empty one of the name, or a new one.
import type { Sheet, Spreadsheet } from "../../platform/host";

/**
 * An empty sheet of this name is taken over: a run that was cut off may have left it, and nothing can be lost in it.
 * One that holds something stays as it is, and ours gets a name of its own.
 */
export function claimSheet(
  spreadsheet: Spreadsheet,
  name: string,
  index: number,
): { readonly sheet: Sheet; readonly kept: boolean } {
  let kept = false;
  for (let attempt = 1; ; attempt++) {
    const candidate =
      attempt === 1 ? name : `${name} (Milepost${attempt > 2 ? ` ${attempt - 1}` : ""})`;
    const standing = spreadsheet.getSheetByName(candidate);
    if (standing === null) return { sheet: spreadsheet.insertSheet(candidate, index), kept };
    if (standing.getLastRow() === 0) return { sheet: standing, kept };
    kept = true;
  }
}
