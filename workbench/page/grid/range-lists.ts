// Dropdowns whose list stands in cells. The page computes no formulas, so Univer would show an empty list: its words are
// read from the cells, once after each change of the workbook.
import { CommandType, type IDataValidationRule } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { deserializeRangeWithSheet } from "@univerjs/engine-formula";
import { DataValidationListCacheService } from "@univerjs/sheets-data-validation";
import type { UniverPage } from "./univer";

/** Lets lists of ranges hold what their cells show. Returns what ends it. */
export function readRangeLists({ commands, injector }: UniverPage, api: FUniver): () => void {
  const lists = injector.get(DataValidationListCacheService);
  const ofUniver = lists.getOrCompute.bind(lists);
  const known = new Map<string, readonly string[]>();
  const wordsIn = (reference: string): readonly string[] => {
    const before = known.get(reference);
    if (before !== undefined) return before;
    const { sheetName, range } = deserializeRangeWithSheet(reference);
    const shown = api.getActiveWorkbook()?.getSheetByName(sheetName)?.getRange(range);
    const words = [...new Set(shown?.getDisplayValues().flat())].filter((word) => word !== "");
    known.set(reference, words);
    return words;
  };
  lists.getOrCompute = (unitId: string, sheetId: string, rule: IDataValidationRule) => {
    const { formula1 = "" } = rule;
    if (!formula1.startsWith("=")) return ofUniver(unitId, sheetId, rule);
    const list = [...wordsIn(formula1.slice(1))];
    return {
      list,
      listWithColor: list.map((label) => ({ label, color: "" })),
      colorMap: {},
      set: new Set(list),
    };
  };
  const listening = commands.onCommandExecuted(({ type }) => {
    if (type === CommandType.MUTATION) known.clear();
  });
  return () => listening.dispose();
}
