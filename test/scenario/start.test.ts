// Start in the states that a workbook goes through: what it says to do next, where it leads, what it tells.
import { textsOf } from "../../src/i18n/texts";
import type { Workbench } from "../../workbench/api";
import { byHand, recalculated, SAMPLE, withBook } from "./sample-book";

const EN = textsOf("en");

const steps = async (book: Workbench) =>
  ((await book.show("Start")) ?? []).slice(11, 14).map((row) => row[1]?.replace(/ »$/, ""));

/** Lines of what needs attention whose first column holds a word. */
const lines = async (book: Workbench, word: string) =>
  ((await book.show("Start")) ?? []).slice(17).filter(([first]) => first === word);

/** Each link of Start by its words: the sheet and the row that it leads to. */
const links = (book: Workbench) =>
  byHand(book, () => {
    const spreadsheet = SpreadsheetApp.getActive();
    const names: Record<string, string> = {};
    for (const sheet of spreadsheet.getSheets()) names[sheet.getSheetId()] = sheet.getName();
    const range = spreadsheet.getSheetByName("Start")?.getDataRange();
    const shown = range?.getDisplayValues() ?? [];
    return (range?.getFormulas() ?? []).flatMap((row, r) =>
      row.flatMap((formula, c) => {
        const [, gid = "", , at = ""] =
          /^=HYPERLINK\("#gid=(\d+)(&range=(\d+):\d+)?"/.exec(formula) ?? [];
        return gid === "" ? [] : [[shown[r]?.[c] ?? "", names[gid] ?? "?", at] as const];
      }),
    );
  });

test("an empty workbook: team, goal, deals; then what is still missing", () =>
  withBook({ template: "empty", lang: "en" }, async (book) => {
    const words = EN.views.start.steps;
    expect(await steps(book)).toEqual([words.team, words.goal, words.deals]);
    await book.type("Team", "B2", [["Ann Lee"]]);
    await recalculated(book);
    expect(await steps(book)).toEqual([words.goal, words.deals, words.work]);
    await book.type("Deals", "B2", [["A deal"]]);
    await recalculated(book);
    expect((await steps(book))[0]).toBe(words.target);
    await book.type("Goals", "B2", [["Sell"]]);
    await recalculated(book);
    expect(await steps(book)).toContain(words.unfinished(1));
  }));

test("every link leads to the sheet and row that it names", () =>
  withBook(SAMPLE, async (book) => {
    const found = await links(book);
    expect(found.slice(0, 9).map(([words, sheet]) => [words, sheet])).toEqual(
      [
        "Settings",
        "Goal Tree",
        "Timeline",
        "KPI Summary",
        "Workload",
        "Goals",
        "Tasks",
        "Deals",
        "Team",
      ].map((name) => [name, name]),
    );
    const rows = found.filter(([words]) => / row \d+$/.test(words));
    expect(rows.length).toBe(12);
    for (const [words, sheet, row] of rows) expect(words).toBe(`${sheet}, row ${row}`);
  }));

test("links still lead there after a view was deleted and a sheet renamed", () =>
  withBook(SAMPLE, async (book) => {
    await byHand(book, () => {
      const spreadsheet = SpreadsheetApp.getActive();
      const timeline = spreadsheet.getSheetByName("Timeline");
      if (timeline) spreadsheet.deleteSheet(timeline);
      spreadsheet.getSheetByName("Deals")?.setName('My "best" deals');
    });
    await recalculated(book);
    for (const [, sheet] of await links(book)) expect(sheet).not.toBe("?");
    const names = (await links(book)).map(([words]) => words);
    expect(names).toEqual(expect.arrayContaining(["Timeline", 'My "best" deals']));
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }));

test("a table's sheet that was deleted is missed by name, and so is Settings", () =>
  withBook({ template: "sample", lang: "zh-CN" }, async (book) => {
    const texts = textsOf("zh-CN");
    await byHand(book, () => {
      const spreadsheet = SpreadsheetApp.getActive();
      for (const name of ["目标", "设置"]) {
        const sheet = spreadsheet.getSheetByName(name);
        if (sheet) spreadsheet.deleteSheet(sheet);
      }
    });
    await recalculated(book);
    const start = JSON.stringify(await book.show(texts.view.start));
    expect(start).toContain(texts.views.settingsDeleted);
    expect(start).toContain(texts.views.deleted("目标"));
    expect((await book.show(texts.view.goalTree))?.[5]?.[0]).toBe(texts.views.deleted("目标"));
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }));

test("a required column that was deleted is told, with the way to its sheet", () =>
  withBook(SAMPLE, async (book) => {
    await byHand(book, () => {
      SpreadsheetApp.getActive().getSheetByName("Tasks")?.deleteColumn(2);
    });
    await recalculated(book);
    const told = await lines(book, EN.views.start.notices.data);
    expect(told).toHaveLength(1);
    expect(told[0]?.slice(2, 4)).toEqual([
      "Tasks",
      expect.stringContaining("Task: This column is missing."),
    ]);
  }));

test("reports that have not gone out are told until they have", () =>
  withBook(SAMPLE, async (book) => {
    const notSent = () => lines(book, EN.views.start.notices.mail);
    await book.advanceTo("2026-03-09 09:00");
    expect(await notSent()).toEqual([]);
    const row = ((await book.show("Settings")) ?? []).findIndex(
      ([name]) => name === EN.settings.rows.recipients.name,
    );
    const before = (await book.show("Settings"))?.[row]?.[1] ?? "";
    await book.type("Settings", `B${row + 1}`, [[`${before}, late@example.com`]]);
    await recalculated(book);
    const told = await notSent();
    expect(told.map((line) => line.slice(2, 4))).toEqual([
      [`Settings, row ${row + 1}`, EN.views.start.unsent("late@example.com")],
    ]);
    const sent = await book.run("sendReports", [], { startedBy: "menu" });
    expect(sent.error).toBeNull();
    expect(await notSent()).toEqual([]);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }));
