// The fingerprint sees whatever may be done to a sheet: else "nothing changed" would mean nothing.
import type { Workbench } from "../../../workbench/api";
import { differences } from "../contents";
import { byHand } from "../sample-book";
import { withCase } from "./build-book";
import { DEALS_ZH } from "./corpus/deals-zh";
import { fingerprint } from "./fingerprint";

/** What is done, and where: a cell's method, or the sheet's where there is no cell. */
const CHANGES: readonly (readonly [string, string | null, string, ...unknown[]])[] = [
  ["a value", "C6", "setValue", "x"],
  ["a formula", "E9", "setFormula", "=SUM(E5:E7)"],
  ["a number format", "F6", "setNumberFormat", "yyyy-mm-dd"],
  ["a note", "A1", "setNote", "x"],
  ["a merge", "A10:G10", "breakApart"],
  ["a width", null, "setColumnWidth", 3, 201],
  ["a validation", "G5", "insertCheckboxes"],
  ["a hidden row", null, "hideRows", 6],
  ["a hidden column", null, "hideColumns", 2],
  ["a colour", "B7", "setBackground", "#123456"],
  ["a weight", "B7", "setFontWeight", "bold"],
  ["a row below", "A13", "setValue", "x"],
  ["an inserted column", null, "insertColumnBefore", 2],
  ["a frozen row", null, "setFrozenRows", 4],
  ["a hidden sheet", null, "hideSheet"],
  ["a tab's colour", null, "setTabColor", "#123456"],
];

const change = (book: Workbench, name: string, [, ...what]: (typeof CHANGES)[number]) =>
  byHand(
    book,
    (name, a1, method, args) => {
      const sheet = SpreadsheetApp.getActive().getSheetByName(name);
      const target: unknown = a1 === null ? sheet : sheet?.getRange(a1);
      (target as Readonly<Record<string, (...args: unknown[]) => unknown>>)[method]?.(...args);
    },
    name,
    what[0],
    what[1],
    what.slice(2),
  );

test("it sees every change of a sheet, and none where nothing changed", async () => {
  const one = DEALS_ZH[0];
  if (one === undefined) throw new Error("The corpus has no Chinese deals.");
  await withCase(one, async (book) => {
    let before = await fingerprint(book, one);
    expect(differences(before, await fingerprint(book, one))).toEqual([]);
    for (const what of CHANGES) {
      await change(book, one.sheets[0]?.name ?? "", what);
      const after = await fingerprint(book, one);
      expect([what[0], differences(before, after).length > 0]).toEqual([what[0], true]);
      before = after;
    }
  });
});
