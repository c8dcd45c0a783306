// A workbook from before there were links of every kind, baselines and leave: it works on, and gets what is computed.
import { textsOf } from "../../src/i18n/texts";
import type { Workbench } from "../../workbench/api";
import { rowsOf } from "./contents";
import { asked, byHand, recalculated, withBook } from "./sample-book";

const { auto, field, table, view } = textsOf("en");
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
    (columns, keys, settings) => {
      const spreadsheet = SpreadsheetApp.getActive();
      for (const [name, gone] of columns) {
        const sheet = spreadsheet.getSheetByName(name);
        const [heads = []] = sheet?.getDataRange().getValues() ?? [];
        for (let i = heads.length; i > 0; i--)
          if (gone.includes(String(heads[i - 1]))) sheet?.deleteColumn(i);
      }
      const sheet = spreadsheet.getSheetByName(settings);
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
