// A click on a checkbox sets TRUE or FALSE, as in Sheets. Univer sets 1 or 0, which no script takes for a ticked box.
import { CellValueType, type ICellData, type IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { UniverPage } from "./univer";

interface ClickParams {
  readonly range: IRange;
  readonly value: ICellData;
}

/** Whether it is what a click on a box without values of its own makes: a value alone, 1 or 0. */
function isTick(params: object | undefined): params is ClickParams {
  const { range, value } = (params ?? {}) as Partial<ClickParams>;
  if (!range || !value || Object.keys(value).sort().join() !== "p,v") return false;
  return ["0", "1"].includes(String(value.v));
}

/** Makes ticks boolean before they are carried out. Returns what ends it. */
export function tickAsBoolean({ commands, injector }: UniverPage, api: FUniver): () => void {
  const rules = injector.get(SheetDataValidationModel);
  const listening = commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesCommand.id || !isTick(params)) return;
    const book = api.getActiveWorkbook();
    const sheet = book?.getActiveSheet();
    const { range, value } = params;
    const rule =
      book && sheet
        ? rules.getRuleByLocation(
            book.getId(),
            sheet.getSheetId(),
            range.startRow,
            range.startColumn,
          )
        : undefined;
    if (rule?.type === "checkbox" && rule.formula1 === undefined)
      Object.assign(value, { v: Number(value.v), t: CellValueType.BOOLEAN });
  });
  return () => listening.dispose();
}
