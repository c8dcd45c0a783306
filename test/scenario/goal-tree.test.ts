// Goal Tree in the sheet: what folds, what its yellow cells find, and whose part a typed target changes.
import type { Workbench } from "../../workbench/api";
import { groupsOf, rowsOf } from "./contents";
import { byHand, recalculated, type Saved, saved, withSaved } from "./sample-book";

const SHEET = "Goal Tree";

/** Below the first seller's goal a third level, two people and, in Plan, a part of the whole for one of them. */
async function deepen(book: Workbench): Promise<void> {
  await byHand(book, () => {
    const append = (name: string, rows: readonly Readonly<Record<string, unknown>>[]) => {
      const sheet = SpreadsheetApp.getActive().getSheetByName(name);
      const [headers = []] = sheet?.getRange(1, 1, 1, sheet.getLastColumn()).getValues() ?? [];
      for (const row of rows) {
        const at = (sheet?.getLastRow() ?? 0) + 1;
        for (const [header, value] of Object.entries(row))
          sheet?.getRange(at, headers.indexOf(header) + 1).setValue(value);
      }
    };
    const dates = { Start: "2026-01-01", Due: "2026-03-31" };
    append("Goals", [
      { Goal: "Clinics", Metric: "Won value", Target: 90_000, "Parent goal": "G-2", ...dates },
      { Goal: "Calls", Metric: "Calls", Target: 40, ...dates },
    ]);
    const part = { Goal: "Calls", From: "2026-01-01", To: "2026-03-31" };
    append("Plan", [
      { ...part, Person: "Priya Nair", Period: "Total", Planned: 25 },
      { ...part, Person: "Jonas Keller", Planned: 15 },
    ]);
  });
  await recalculated(book);
}

let start: Saved;
beforeAll(async () => {
  start = await saved({ template: "sample", lang: "en" }, deepen);
});

const onSample = (step: (book: Workbench) => Promise<unknown>) => () => withSaved(start, step);

const rows = async (book: Workbench) =>
  ((await book.show(SHEET)) ?? []).slice(5).filter(([name]) => name !== "");
const names = async (book: Workbench) => (await rows(book)).map(([name]) => name?.trim());

/** The sheet's row that shows a name. */
const rowOf = async (book: Workbench, name: string) => (await names(book)).indexOf(name) + 6;

async function groups(book: Workbench): Promise<readonly string[]> {
  const shown = await names(book);
  return (await groupsOf(book, SHEET)).map(({ start: first, end, depth, collapsed }) =>
    [shown[first - 6], depth, end - first + 1, collapsed ? "folded" : "open"].join(" "),
  );
}

const TREE = ["Won value, Q1 2026 1 6 open", "Won value, Thomas Reed 2 1 folded", "Calls 1 2 open"];

test(
  "opens with two levels, and stays as people leave it",
  onSample(async (book) => {
    expect(await groups(book)).toEqual(TREE);
    const [, second] = await groupsOf(book, SHEET);
    if (second) await book.collapseGroup(second.sheetId, second.dimension, second, false);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
    expect(await groups(book)).toEqual(TREE.map((group) => group.replace("folded", "open")));
  }),
);

test(
  "the yellow cells find goals with their parents, open; emptied, all are there again",
  onSample(async (book) => {
    const all = await names(book);
    const typed = async (cell: string, value: string) =>
      expect((await book.type(SHEET, cell, [[value]]))?.error).toBeNull();
    await typed("F2", "clinics");
    expect(await names(book)).toEqual(["Won value, Q1 2026", "Won value, Thomas Reed", "Clinics"]);
    expect(await groups(book)).toEqual([
      "Won value, Q1 2026 1 2 open",
      "Won value, Thomas Reed 2 1 open",
    ]);
    await typed("F2", "priya");
    expect(await names(book)).toContain("• Priya Nair");
    expect(await names(book)).not.toContain("• Jonas Keller");
    await typed("F2", "");
    await typed("F4", "This month");
    expect(await names(book)).toEqual(all);
    await typed("F3", "no such department");
    expect(await names(book)).toEqual([
      "No goal fits the yellow cells above. Empty them to see all.",
    ]);
    expect(await groups(book)).toEqual([]);
    await typed("F3", "");
    await typed("F4", "All time");
    expect(await names(book)).toEqual(all);
    expect(await groups(book)).toEqual(TREE);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }),
);

test.each([
  ["F", "30", "“Override” in Plan, row 17 is now what you typed."],
  ["G", "9", "This is counted from Activities. Change it there."],
  ["E", "Diego Alvarez", "This is counted from Plan. Change it there."],
])("a person’s part: %s typed over with %s", (column, value, expected) =>
  withSaved(start, async (book) => {
    const said: string[] = [];
    const stop = book.on((event) => {
      if (event.kind === "toast") said.push(event.message);
    });
    await book.type(SHEET, `${column}${await rowOf(book, "• Priya Nair")}`, [[value]]);
    stop();
    expect(said.join()).toContain(expected);
    const overrides = (await rowsOf(book, "Plan")).map((row) => row["Override"]);
    expect(overrides.slice(15)).toEqual([column === "F" ? "30" : "", ""]);
    await recalculated(book);
    const shown = (await rows(book)).find(
      ([name]) => name?.includes("Priya Nair") && name.includes("•"),
    );
    expect(shown?.slice(4, 7)).toEqual(["Priya Nair", column === "F" ? "30" : "25", "3"]);
  }),
);

test(
  "a part that is only in months is changed in Plan",
  onSample(async (book) => {
    const said: string[] = [];
    book.on((event) => {
      if (event.kind === "toast") said.push(event.message);
    });
    await book.type(SHEET, `F${await rowOf(book, "• Jonas Keller")}`, [["3"]]);
    expect(said.join()).toContain("Goal Tree is drawn from Plan. Change it there.");
  }),
);
