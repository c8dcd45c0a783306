// A workbook from before there were links of every kind, baselines and leave: it works on, and gets what is computed.
import { textsOf } from "../../src/i18n/texts";
import type { Workbench } from "../../workbench/api";
import { rowsOf } from "./contents";
import { asked, byHand, recalculated, withBook } from "./sample-book";

const { auto, field, settings, table, view } = textsOf("en");
const { tasks } = field;

const FIELDS = [
  tasks.started,
  tasks.constraint,
  tasks.constraintDate,
  tasks.optimistic,
  tasks.pessimistic,
  tasks.acceptance,
];
const COMPUTED = [
  tasks.why,
  tasks.freeSlack,
  tasks.latestEnds,
  tasks.driver,
  tasks.slip,
  tasks.criticalShare,
].map(auto);

/** Takes away what older versions did not know. */
const age = (book: Workbench) =>
  byHand(
    book,
    (columns, keys, sheetName) => {
      const spreadsheet = SpreadsheetApp.getActive();
      for (const [name, gone] of columns) {
        const sheet = spreadsheet.getSheetByName(name);
        const [heads = []] = sheet?.getDataRange().getValues() ?? [];
        for (let i = heads.length; i > 0; i--)
          if (gone.includes(String(heads[i - 1]))) sheet?.deleteColumn(i);
      }
      const sheet = spreadsheet.getSheetByName(sheetName);
      const lines = sheet?.getDataRange().getValues() ?? [];
      for (let i = lines.length; i > 0; i--)
        if (keys.includes(String(lines[i - 1]?.[3]))) sheet?.deleteRow(i);
    },
    [
      [table.tasks, [...FIELDS, ...COMPUTED]],
      [table.projects, [auto(field.projects.slip)]],
      [table.calendar, [field.calendar.until, field.calendar.person]],
    ] as const,
    ["hoursPerDay", "baseline"],
    table.settings,
  );

test("computed columns are added, missing ones are blank, and nothing is complained of", () =>
  withBook({ template: "empty", lang: "en" }, async (book) => {
    await asked(book, "addTask", { name: "Write the offer", days: 3 });
    await asked(book, "addTask", { name: "Send the offer", days: 1, after: "T-1FS+1d" });
    await age(book);
    await recalculated(book);
    const [, send] = await rowsOf(book, table.tasks);
    for (const header of COMPUTED) expect(Object.keys(send ?? {})).toContain(header);
    for (const header of FIELDS) expect(Object.keys(send ?? {})).not.toContain(header);
    expect(send).toMatchObject({ [auto(tasks.driver)]: "T-1", [auto(tasks.check)]: "" });
    expect(((await book.show(view.start)) ?? []).flat().join("\n")).not.toMatch(/missing/i);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
    const { baselines, compared } = await asked<{
      readonly baselines: readonly unknown[];
      readonly compared: { readonly same: number } | null;
    }>(book, "saveBaseline", { name: "Bid" });
    expect([baselines.length, compared?.same]).toEqual([1, 2]);
  }));

const settingRows = async (book: Workbench) =>
  (await rowsOf(book, table.settings)).map((row) => [row["Setting"], row["Value"]]);

test("settings that came later get their rows below the others, once, and nothing of the user's is touched", () =>
  withBook({ template: "empty", lang: "en" }, async (book) => {
    const { rows } = settings;
    await age(book);
    await byHand(
      book,
      (sheet) => {
        const target = SpreadsheetApp.getActive().getSheetByName(sheet);
        const lines = target?.getDataRange().getValues() ?? [];
        const at = (key: string) => lines.findIndex((line) => line[3] === key) + 1;
        target?.getRange(at("weekStart"), 2).setValue(3);
        target?.getRange(at("weekStart"), 4).clearContent();
        target?.deleteRow(at("stale"));
        target?.getRange(lines.length + 2, 1).setValue("A note of mine");
      },
      table.settings,
    );
    const before = await settingRows(book);
    await recalculated(book);
    const after = await settingRows(book);
    expect(after.slice(0, before.length).slice(1)).toEqual(before.slice(1));
    expect(after.slice(before.length)).toEqual([
      [rows.stale.name, "FALSE"],
      [rows.hoursPerDay.name, "8"],
      [rows.baseline.name, ""],
    ]);
    expect(after).toContainEqual([rows.weekStart.name, "3"]);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
    const { baselines } = await asked<{ readonly baselines: readonly unknown[] }>(
      book,
      "compareWith",
      { name: null },
    );
    expect(baselines).toEqual([]);
    expect(await settingRows(book)).toEqual(after);
  }));
