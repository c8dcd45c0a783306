// The set-up taken back: what Milepost made goes, what anybody put into it stays, and nothing of Milepost is left behind.
import { LANGUAGES } from "../../src/core/model/rows";
import { textsOf } from "../../src/i18n/texts";
import type { Workbench } from "../../workbench/api";
import { contents } from "./contents";
import { asked, byHand, recalculated, setUp, succeeded, withBook } from "./sample-book";

const { table: names, view } = textsOf("en");

/** What is left of Milepost out of sight. */
const traces = (book: Workbench) =>
  byHand(book, () => ({
    metadata: SpreadsheetApp.getActive().createDeveloperMetadataFinder().find().length,
    triggers: ScriptApp.getProjectTriggers().length,
    document: Object.keys(PropertiesService.getDocumentProperties().getProperties()),
    user: Object.keys(PropertiesService.getUserProperties().getProperties()),
  }));
const NONE = { metadata: 0, triggers: 0, document: [], user: [] };

const cases = LANGUAGES.flatMap((lang) =>
  (["empty", "sample"] as const).map((template) => ({ lang, template })),
);
test.each(cases)("as it was before: $template, $lang", (options) =>
  withBook({ ...options, template: null }, async (book) => {
    const before = await contents(book);
    succeeded(await setUp(book, options));
    await recalculated(book);
    expect(await asked(book, "undoSetUp")).toMatchObject({ kept: [], adopted: [] });
    expect(await contents(book)).toEqual(before);
    expect(await traces(book)).toEqual(NONE);
  }),
);

test("sheets with anything of the user's stay, and are named", () =>
  withBook({ template: "sample", lang: "en" }, async (book) => {
    await book.type(names.tasks, "B3", [["My own task"]]);
    await byHand(
      book,
      (team, start, summary) => {
        const spreadsheet = SpreadsheetApp.getActive();
        const sheet = spreadsheet.getSheetByName(team);
        sheet?.getRange(1, sheet.getLastColumn() + 1, 2, 1).setValues([["Shoe size"], [44]]);
        spreadsheet.getSheetByName(start)?.getRange("H40").setValue("Call Ann");
        // A chart of one's own in the place of one that was drawn.
        const kpis = spreadsheet.getSheetByName(summary);
        const [chart] = kpis?.getCharts() ?? [];
        const own = kpis
          ?.newChart()
          .setChartType(Charts.ChartType.BAR)
          .addRange(kpis.getRange("A6:B12"))
          .setPosition(20, 1, 0, 0)
          .build();
        if (chart) kpis?.removeChart(chart);
        if (own) kpis?.insertChart(own);
      },
      names.team,
      view.start,
      view.kpiSummary,
    );
    await recalculated(book);
    const { kept } = await asked<{ kept: readonly string[] }>(book, "undoSetUp");
    const own = [view.start, view.kpiSummary, names.tasks, names.team];
    expect([...kept].sort()).toEqual([...own].sort());
    const left = await contents(book);
    expect(Object.keys(left).sort()).toEqual(["Sheet1", ...own].sort());
    expect(left[names.tasks]?.["B3"]?.[0]).toBe("My own task");
    expect(await traces(book)).toEqual(NONE);
  }));

test("cut off, the next one goes on", () =>
  withBook({ template: "empty", lang: "en" }, async (book) => {
    const cut = await book.run("call", ["undoSetUp", {}], { killAtWrite: 4 });
    expect(cut.error).toMatch(/Killed/);
    expect(await asked(book, "undoSetUp")).toMatchObject({ kept: [] });
    expect(Object.keys(await contents(book))).toEqual(["Sheet1"]);
    expect(await traces(book)).toEqual(NONE);
  }));

test("a spreadsheet that holds nothing else keeps a blank sheet, and can be set up again", () =>
  withBook({ template: "empty", lang: "en" }, async (book) => {
    await byHand(book, () => {
      const spreadsheet = SpreadsheetApp.getActive();
      const first = spreadsheet.getSheetByName("Sheet1");
      if (first) spreadsheet.deleteSheet(first);
    });
    await asked(book, "undoSetUp");
    expect(Object.keys(await contents(book))).toEqual(["Sheet1"]);
    succeeded(await setUp(book, { template: "sample", lang: "en" }));
    expect(Object.keys(await contents(book))).toContain(names.activities);
  }));

test("from the menu it asks first, and closing the question removes nothing", () =>
  withBook({ template: "empty", lang: "en" }, async (book) => {
    const before = Object.keys(await contents(book));
    const { result } = succeeded(await book.run("removeMilepost", [], { startedBy: "menu" }));
    expect(result).toBeNull();
    expect(Object.keys(await contents(book))).toEqual(before);
  }));
