// Tables are made when they are first needed, stay when they stand, and take part from then on.
import { textsOf } from "../../src/i18n/texts";
import type { Workbench } from "../../workbench/api";
import { contents, differences, rowsOf } from "./contents";
import { asked, byHand, recalculated, withBook } from "./sample-book";

const EMPTY = { template: "empty", lang: "en" } as const;
const { table: names } = textsOf("en");

const hidden = (book: Workbench, name: string) =>
  byHand(book, (sheet) => SpreadsheetApp.getActive().getSheetByName(sheet)?.isSheetHidden(), name);

test("one that somebody opens is made, shown and the active one", () =>
  withBook(EMPTY, async (book) => {
    const before = await contents(book);
    expect(await asked(book, "openTable", { table: "kpis" })).toEqual({ made: true });
    expect(await hidden(book, names.kpis)).toBe(false);
    const active = () => byHand(book, () => SpreadsheetApp.getActiveSheet().getName());
    expect(await active()).toBe(names.kpis);
    expect((await rowsOf(book, names.kpis)).length).toBeGreaterThan(5);
    expect(await asked(book, "openTable", { table: "stages" })).toEqual({ made: false });
    expect(await active()).toBe(names.stages);
    const { [names.kpis]: _, ...others } = await contents(book);
    expect(differences(before, others)).toEqual([]);
    await recalculated(book);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }));

test("an activity's table is made by the first activity, with dropdowns of what stands", () =>
  withBook(EMPTY, async (book) => {
    const activity = { kind: "call", customer: "Acme", note: "Asked for an offer" };
    expect(await asked(book, "addActivity", activity)).toMatchObject({ row: 2 });
    expect(await rowsOf(book, names.activities)).toEqual([
      expect.objectContaining({ ID: "AC-1", Customer: "Acme" }),
    ]);
    const choices = await byHand(
      book,
      (name) =>
        SpreadsheetApp.getActive()
          .getSheetByName(name)
          ?.getRange("A3:H3")
          .getDataValidations()[0]
          ?.map((rule) => rule?.getCriteriaType().toString() ?? ""),
      names.activities,
    );
    expect(choices).toEqual([
      "",
      "",
      "VALUE_IN_LIST",
      "VALUE_IN_RANGE",
      "",
      "VALUE_IN_RANGE",
      "",
      "",
    ]);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }));

test("the weekly run makes its own records, hidden", () =>
  withBook(EMPTY, async (book) => {
    await book.advanceTo("2026-03-09 08:00");
    for (const name of [names.history, names.stageChanges])
      expect([name, await hidden(book, name)]).toEqual([name, true]);
    expect((await rowsOf(book, names.history)).length).toBeGreaterThan(5);
  }));
