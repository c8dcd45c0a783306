// Before each change of cells Univer collects the formulas of all sheets, though it goes on with those of the changed
// sheet, which it then reads once more. Here it reads that sheet, once. `_` members are Univer's own (0.25.1).
import { ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

const { updateFormulaData } = FormulaDataModel.prototype;

/** Where a formula stands that other cells share by its id. */
interface Shared {
  readonly f: string;
  readonly r: number;
  readonly c: number;
}

/** Has a change read the formulas of its own sheet only, in this process. */
export function readFormulasOfOneSheet(): void {
  FormulaDataModel.prototype.updateFormulaData = function (unitId, sheetId, cellValue) {
    const formulas = this.getSheetFormulaData(unitId, sheetId) ?? {};
    const shared: Record<string, Shared> = {};
    new ObjectMatrix(formulas).forValue((r, c, item) => {
      // One with an offset is shared from elsewhere.
      if (item?.si && item.x === undefined) shared[item.si] = { f: item.f, r, c };
    });
    const known = Object.assign(Object.create(this), {
      getFormulaData: () => ({ [unitId]: { [sheetId]: formulas } }),
      _getSheetFormulaIdMap: () => shared,
    });
    return updateFormulaData.call(known, unitId, sheetId, cellValue);
  };
}
