// What people do to their sheets: sort, insert, copy, move, rename, delete. The next recalculation is right each time:
// every row keeps its id and its figures, every KPI its value, and the run after it has nothing to do.
import type { Workbench } from "../../workbench/api";
import { makeCopy } from "../../workbench/runtime";
import { columnOf, contents, differences, kpis, look, rowsOf } from "./contents";
import { byHand, recalculated, SAMPLE, withBook } from "./sample-book";

const EN_US_MONDAY = "2026-03-09 08:00";

/** A table's rows by id. Cells that name a row's place are left out. */
const byId = async (book: Workbench, sheet: string) =>
  Object.fromEntries((await rowsOf(book, sheet)).map((row) => [row["ID"] ?? "", row]));

/** What must not change by moving things about. */
const figures = async (book: Workbench, tasks = "Tasks", deals = "Deals") => ({
  tasks: await byId(book, tasks),
  deals: await byId(book, deals),
  goals: await byId(book, "Goals"),
  kpis: await kpis(book),
});

async function settled(book: Workbench): Promise<void> {
  const first = await recalculated(book);
  expect(first.result).toMatchObject({ unread: 0 });
  expect((await recalculated(book)).serviceCalls.writes).toBe(0);
}

/** Renames a property of each row, as a renamed header does. */
const renamed = (
  rows: Readonly<Record<string, Readonly<Record<string, string>>>>,
  from: string,
  to: string,
) =>
  Object.fromEntries(
    Object.entries(rows).map(([id, { [from]: value = "", ...row }]) => [
      id,
      { ...row, [to]: value },
    ]),
  );

test("rows sorted", () =>
  withBook(SAMPLE, async (book) => {
    const before = await figures(book);
    await byHand(book, () => {
      const spreadsheet = SpreadsheetApp.getActive();
      for (const [name, column] of [
        ["Tasks", 2],
        ["Deals", 9],
        ["Goals", 7],
        ["Team", 2],
        ["Stages", 2],
      ] as const) {
        const sheet = spreadsheet.getSheetByName(name);
        sheet
          ?.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn())
          .sort({ column, ascending: false });
      }
    });
    await settled(book);
    expect(differences(before, await figures(book))).toEqual([]);
  }));

test("a row inserted in the middle gets the next id, and the others keep theirs", () =>
  withBook(SAMPLE, async (book) => {
    const before = await figures(book);
    await byHand(book, () => {
      const sheet = SpreadsheetApp.getActive().getSheetByName("Tasks");
      sheet?.insertRowsAfter(5, 2);
      sheet?.getRange("B7").setValue("Call the porter");
      sheet?.getRange("H7").setValue("T-1");
    });
    await settled(book);
    const after = await figures(book);
    const highest = Math.max(...Object.keys(before.tasks).map((id) => Number(id.slice(2))));
    const { [`T-${highest + 1}`]: added, "": blank, ...tasks } = after.tasks;
    expect(added).toMatchObject({ Task: "Call the porter", After: "T-1" });
    expect(added?.["Begins (auto)"]).toMatch(/^2026-/);
    expect(Object.values(blank ?? {}).every((cell) => cell === "" || cell === "FALSE")).toBe(true);
    expect(Object.keys(tasks)).toEqual(Object.keys(before.tasks));
    expect(differences(before.kpis, after.kpis)).toEqual([]);
  }));

test("a copied row gets an id of its own, and the original keeps its id and its references", () =>
  withBook(SAMPLE, async (book) => {
    const before = await figures(book);
    const copied = await byHand(book, () => {
      const sheet = SpreadsheetApp.getActive().getSheetByName("Tasks");
      const last = sheet?.getLastRow() ?? 0;
      const row = sheet?.getRange(5, 1, 1, sheet.getLastColumn());
      sheet?.insertRowsAfter(8, 1);
      row?.copyTo(sheet?.getRange(9, 1) as GoogleAppsScript.Spreadsheet.Range);
      return [last, String(row?.getValues()[0]?.[0])] as const;
    });
    await settled(book);
    const after = await byId(book, "Tasks");
    const rows = await rowsOf(book, "Tasks");
    const highest = Math.max(...Object.keys(before.tasks).map((id) => Number(id.slice(2))));
    expect(rows[7]?.["ID"]).toBe(`T-${highest + 1}`);
    expect(rows[7]?.["Task"]).toBe(rows[3]?.["Task"]);
    expect(rows[3]?.["ID"]).toBe(copied[1]);
    expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(before.tasks)));
  }));

test("an id is not used again after its row was deleted", () =>
  withBook(SAMPLE, async (book) => {
    const highest = await byHand(book, () => {
      const sheet = SpreadsheetApp.getActive().getSheetByName("Tasks");
      const ids = (sheet?.getRange("A2:A").getValues() ?? []).map(([id]) =>
        Number(String(id).slice(2)),
      );
      const most = Math.max(...ids);
      sheet?.deleteRow(ids.indexOf(most) + 2);
      return most;
    });
    await recalculated(book);
    await byHand(book, () => {
      SpreadsheetApp.getActive().getSheetByName("Tasks")?.appendRow(["", "After the deleted one"]);
    });
    await recalculated(book);
    const rows = await rowsOf(book, "Tasks");
    expect(rows.find((row) => row["Task"] === "After the deleted one")?.["ID"]).toBe(
      `T-${highest + 1}`,
    );
  }));

test("columns moved", () =>
  withBook(SAMPLE, async (book) => {
    const before = await figures(book);
    await byHand(book, () => {
      const spreadsheet = SpreadsheetApp.getActive();
      for (const [name, from, to] of [
        ["Tasks", "G:G", 2],
        ["Deals", "I:I", 3],
        ["Deals", "Q:R", 2],
        ["Goals", "A:A", 9],
      ] as const) {
        const sheet = spreadsheet.getSheetByName(name);
        const range = sheet?.getRange(from);
        if (sheet && range) sheet.moveColumns(range, to);
      }
    });
    await settled(book);
    expect(differences(before, await figures(book))).toEqual([]);
  }));

test("headers renamed", () =>
  withBook(SAMPLE, async (book) => {
    const before = await figures(book);
    const owner = await columnOf(book, "tasks", "owner");
    const amount = await columnOf(book, "deals", "amount");
    await book.type("Tasks", `${owner}1`, [["Who does it"]]);
    await book.type("Deals", `${amount}1`, [["Contract sum"]]);
    await settled(book);
    const after = await figures(book);
    expect(differences(renamed(before.tasks, "Owner", "Who does it"), after.tasks)).toEqual([]);
    expect(differences(renamed(before.deals, "Amount", "Contract sum"), after.deals)).toEqual([]);
    expect(differences(before.kpis, after.kpis)).toEqual([]);
  }));

test("a header renamed and its column moved", () =>
  withBook(SAMPLE, async (book) => {
    const before = await figures(book);
    await byHand(book, () => {
      const sheet = SpreadsheetApp.getActive().getSheetByName("Deals");
      sheet?.getRange("I1").setValue("Contract sum");
      sheet?.moveColumns(sheet.getRange("I:I"), 3);
    });
    await settled(book);
    expect(differences(before.kpis, (await figures(book)).kpis)).toEqual([]);
  }));

test("sheets renamed", () =>
  withBook(SAMPLE, async (book) => {
    const before = await figures(book);
    await byHand(book, () => {
      const spreadsheet = SpreadsheetApp.getActive();
      spreadsheet.getSheetByName("Tasks")?.setName("To do");
      spreadsheet.getSheetByName("Deals")?.setName("It's our deals");
      spreadsheet.getSheetByName("Settings")?.setName("Knobs");
    });
    await settled(book);
    expect(differences(before, await figures(book, "To do", "It's our deals"))).toEqual([]);
    const start = await book.show("Start");
    expect(start?.some((row) => row.includes("It's our deals, row 104"))).toBe(true);
  }));

test("a column inserted, and columns and formulas of the user's own", () =>
  withBook(SAMPLE, async (book) => {
    const before = await figures(book);
    await byHand(book, () => {
      const sheet = SpreadsheetApp.getActive().getSheetByName("Deals");
      sheet?.insertColumnAfter(3);
      sheet?.getRange("D1:D3").setValues([["My note"], ["call"], ["=1+1"]]);
      const right = (sheet?.getLastColumn() ?? 0) + 1;
      // The table fills its sheet.
      if (right > (sheet?.getMaxColumns() ?? 0)) sheet?.insertColumnAfter(right - 1);
      sheet?.getRange(1, right, 3, 1).setValues([["Twice"], ["=J2*2"], ["=J3*2"]]);
    });
    await settled(book);
    const rows = await rowsOf(book, "Deals");
    expect([rows[0]?.["My note"], rows[1]?.["My note"]]).toEqual(["call", "2"]);
    const formulas = await byHand(book, () => {
      const sheet = SpreadsheetApp.getActive().getSheetByName("Deals");
      const right = sheet?.getLastColumn() ?? 0;
      return [sheet?.getRange("D3").getFormula(), sheet?.getRange(2, right).getFormula()];
    });
    expect(formulas).toEqual(["=1+1", "=J2*2"]);
    expect(differences(before.kpis, (await figures(book)).kpis)).toEqual([]);
  }));

test("a formula of the user's in a computed column stays", () =>
  withBook(SAMPLE, async (book) => {
    const status = await columnOf(book, "tasks", "status");
    await book.type("Tasks", `${status}4`, [['="mine: "&B4']]);
    await book.type("Tasks", "B5", [["Another name"]]);
    await settled(book);
    const cell = await byHand(
      book,
      (a1) => SpreadsheetApp.getActive().getSheetByName("Tasks")?.getRange(a1).getFormula(),
      `${status}4`,
    );
    expect(cell).toBe('="mine: "&B4');
  }));

test.each(["Start", "Goal Tree", "Timeline", "KPI Summary"])("the view deleted: %s", (name) =>
  withBook(SAMPLE, async (book) => {
    const before = [await contents(book), await look(book)];
    await byHand(
      book,
      (view) => {
        const spreadsheet = SpreadsheetApp.getActive();
        const sheet = spreadsheet.getSheetByName(view);
        if (sheet) spreadsheet.deleteSheet(sheet);
      },
      name,
    );
    await settled(book);
    expect(differences(before, [await contents(book), await look(book)])).toEqual([]);
  }),
);

test("a table deleted is missed by nothing else, and set-up brings it back", () =>
  withBook(SAMPLE, async (book) => {
    const { tasks } = await figures(book);
    await byHand(book, () => {
      const spreadsheet = SpreadsheetApp.getActive();
      for (const name of ["Activities", "Stages", "Milepost journal"]) {
        const sheet = spreadsheet.getSheetByName(name);
        if (sheet) spreadsheet.deleteSheet(sheet);
      }
    });
    await recalculated(book);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
    expect(differences(tasks, await byId(book, "Tasks"))).toEqual([]);
    await book.run("call", ["setUp", { template: "empty", lang: "en" }]);
    expect((await rowsOf(book, "Stages")).length).toBeGreaterThan(3);
  }));

test("the workbook copied: same figures, and it has neither sent nor a clock of its own", () =>
  withBook(SAMPLE, async (book) => {
    const sent = (await book.advanceTo(EN_US_MONDAY)).flatMap(({ mails }) => mails);
    expect(sent.length).toBeGreaterThan(0);
    const before = await contents(book);
    const copy = await makeCopy(book);
    try {
      const first = await copy.run("byHand", ["() => ScriptApp.getProjectTriggers().length", []]);
      expect(first.result).toBe(0);
      const report = await copy.run("sendReports");
      expect(report.error).toBeNull();
      expect(report.mails.flatMap(({ to }) => to).sort()).toEqual(
        sent.flatMap(({ to }) => to).sort(),
      );
      expect(differences(before, await contents(copy))).toEqual([]);
      expect((await recalculated(copy)).serviceCalls.writes).toBe(0);
    } finally {
      await copy.dispose();
    }
  }));
