// What people write below and beside what a view draws is theirs: where the view grows, it makes way.
import { SCALE_CELL } from "../../src/views/timeline-choices";
import { cellName } from "../../src/workbook/layout";
import { columnOf } from "./contents";
import { byHand, recalculated, withBook } from "./sample-book";

test("notes below KPI Summary move down where it shows more KPIs", () =>
  withBook({ template: "sample", lang: "en" }, async (book) => {
    const below = ((await book.show("KPI Summary")) ?? []).length + 1;
    await byHand(
      book,
      (row) => {
        const sheet = SpreadsheetApp.getActive().getSheetByName("KPI Summary");
        sheet?.getRange(row, 1).setValue("My note");
        sheet?.getRange(row, 2).setFormula(`=LEN(A${row})`);
      },
      below,
    );
    const show = await columnOf(book, "kpis", "show");
    await byHand(
      book,
      (column) => {
        const sheet = SpreadsheetApp.getActive().getSheetByName("KPIs");
        sheet?.getRange(`${column}2:${column}${sheet.getLastRow()}`).setValue(true);
      },
      show,
    );
    await recalculated(book);
    const grown = (await book.show("KPI Summary")) ?? [];
    expect(grown.at(-1)?.slice(0, 2)).toEqual(["My note", "7"]);
    expect(grown.length).toBeGreaterThan(below);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }));

test("remarks beside Timeline move to the right where its columns become more", () =>
  withBook({ template: "sample", lang: "en" }, async (book) => {
    const scale = cellName(SCALE_CELL.row, SCALE_CELL.column);
    await book.type("Timeline", scale, [["Month"]]);
    const beside = await byHand(book, () => {
      const spreadsheet = SpreadsheetApp.getActive();
      const [store] = spreadsheet.createDeveloperMetadataFinder().withKey("milepost").find();
      const drawn = JSON.parse(store?.getValue() ?? "").views.timeline.columns;
      spreadsheet
        .getSheetByName("Timeline")
        ?.getRange(9, drawn + 1)
        .setValue("My remark");
      return drawn + 1;
    });
    await book.type("Timeline", scale, [["Day"]]);
    const grown = (await book.show("Timeline")) ?? [];
    expect(grown[8]?.at(-1)).toBe("My remark");
    expect(grown[8]?.length).toBeGreaterThan(beside);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }));
