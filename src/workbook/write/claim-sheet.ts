// A sheet for a table or a view that never touches one of the user's: an empty one of the name, or a new one.
import type { Sheet, Spreadsheet } from "../../platform/host";

export interface Claimed {
  readonly sheet: Sheet;
  /** Made by this call, and not one that stood there empty. */
  readonly isNew: boolean;
  /** Another sheet had the name already. */
  readonly kept: boolean;
}

/**
 * An empty sheet of this name is taken over: a run that was cut off may have left it, and nothing can be lost in it.
 * One that holds something stays as it is, and ours gets a name of its own.
 *
 * @param template what a new sheet is a copy of
 */
export function claimSheet(
  spreadsheet: Spreadsheet,
  name: string,
  index: number,
  template: Sheet | null = null,
): Claimed {
  let kept = false;
  for (let attempt = 1; ; attempt++) {
    const candidate =
      attempt === 1 ? name : `${name} (Milepost${attempt > 2 ? ` ${attempt - 1}` : ""})`;
    const standing = spreadsheet.getSheetByName(candidate);
    if (standing === null) {
      const sheet =
        template === null
          ? spreadsheet.insertSheet(candidate, index)
          : spreadsheet.insertSheet(candidate, index, { template });
      return { sheet, isNew: true, kept };
    }
    if (standing.getLastRow() === 0) return { sheet: standing, isNew: false, kept };
    kept = true;
  }
}
