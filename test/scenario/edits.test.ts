// What follows while somebody types: computed cells of the edited table at once, and a word on the views that are older.

import { textsOf } from "../../src/i18n/texts";
import { PERIOD_CELL, sliceCell } from "../../src/views/kpi-summary-choices";
import { cellName } from "../../src/workbook/layout";
import { TABLE_NAMES } from "../../src/workbook/schema/tables";
import type { Workbench } from "../../workbench/api";
import { columnOf, contents, differences, rowsOf } from "./contents";
import { byHand, onSample, recalculated, SAMPLE, withBook } from "./sample-book";

const cell = async (book: Workbench, sheet: string, row: number, header: string) =>
  (await rowsOf(book, sheet))[row - 2]?.[header];

test(
  "a date typed into Tasks moves its dates at once, and marks the views as older",
  onSample(async (book) => {
    const column = await columnOf(book, "tasks", "start");
    const row = (await rowsOf(book, "Tasks")).findIndex((task) => task["Done"] === "0%") + 2;
    const before = await cell(book, "Tasks", row, "Begins (auto)");
    const count = book.executions().length;
    const edit = await book.type("Tasks", `${column}${row}`, [["2026-09-01"]]);
    expect(edit).toMatchObject({ fn: "onEdit", startedBy: "edit", error: null });
    expect(book.executions().length).toBe(count + 1);
    expect(edit?.serviceCalls.writes).toBeLessThanOrEqual(4);
    expect(await cell(book, "Tasks", row, "Begins (auto)")).toBe("2026-09-01");
    expect(before).not.toBe("2026-09-01");
    for (const view of ["Start", "Goal Tree", "Timeline", "KPI Summary"])
      expect((await book.show(view))?.[1]?.[0]).toMatch(/changed since/);
    await recalculated(book);
    for (const view of ["Start", "Goal Tree", "Timeline", "KPI Summary"])
      expect((await book.show(view))?.[1]?.[0]).not.toMatch(/changed since/);
  }),
);

test("that tables changed since is said in Chinese as well", () =>
  withBook({ template: "sample", lang: "zh-CN" }, async (book) => {
    const { table, view } = textsOf("zh-CN");
    await book.type(table.deals, "B2", [["新名称"]]);
    expect((await book.show(view.start))?.[1]?.[0]).toBe(
      "截至2026年3月2日，此后表格有改动，请重新计算。",
    );
  }));

test.each([
  ["everything", ""],
  ["a region", "Germany"],
])("an edit reads all that its table's figures are made from, where they are of %s", (_, region) =>
  withBook(SAMPLE, async (book) => {
    const { row, column } = sliceCell("region");
    await book.type("KPI Summary", cellName(row, column), [[region]]);
    const { table: names, view, journal } = textsOf("en");
    const tables = async () => {
      const all = await contents(book);
      const others: readonly string[] = [...Object.values(view), names.settings, journal];
      return Object.fromEntries(Object.entries(all).filter(([name]) => !others.includes(name)));
    };
    const before = await tables();
    for (const table of TABLE_NAMES) {
      const standing = (await book.show(names[table]))?.[1]?.[1];
      if (standing === undefined) continue;
      await book.type(names[table], "B2", [[standing]]);
      expect([table, differences(before, await tables())]).toEqual([table, []]);
    }
  }),
);

test(
  "an edit is never the run that is taken back",
  onSample(async (book) => {
    const before = await byHand(book, () =>
      SpreadsheetApp.getActive().getSheetByName("Milepost journal")?.getDataRange().getValues(),
    );
    await book.type("Tasks", "B3", [["Renamed"]]);
    const after = await byHand(book, () =>
      SpreadsheetApp.getActive().getSheetByName("Milepost journal")?.getDataRange().getValues(),
    );
    expect(after).toEqual(before);
  }),
);

test(
  "a new row typed gets its id and its figures",
  onSample(async (book) => {
    const last = ((await book.show("Deals")) ?? []).length + 1;
    await book.type("Deals", `B${last}`, [["A new deal"]]);
    const stage = await columnOf(book, "deals", "stage");
    const amount = await columnOf(book, "deals", "amount");
    await book.type("Deals", `${stage}${last}`, [["Won"]]);
    await book.type("Deals", `${amount}${last}`, [["1234"]]);
    const row = (await rowsOf(book, "Deals"))[last - 2];
    expect(row).toMatchObject({ Deal: "A new deal", "Outcome (auto)": "Won" });
    expect(row?.["ID"]).toMatch(/^D-\d+$/);
    expect(Number(row?.["Value (auto)"]?.replace(/[^\d.]/g, ""))).toBe(1234);
  }),
);

test(
  "many cells pasted at once are one execution",
  onSample(async (book) => {
    const count = book.executions().length;
    const edit = await book.type(
      "Tasks",
      "B40:B60",
      Array.from({ length: 21 }, (_, i) => [`Pasted ${i}`]),
    );
    expect(edit?.error).toBeNull();
    expect(book.executions().length).toBe(count + 1);
    const ids = (await rowsOf(book, "Tasks")).slice(38, 59).map((row) => row["ID"]);
    expect(new Set(ids).size).toBe(21);
    expect(ids.every((id) => /^T-\d+$/.test(id ?? ""))).toBe(true);
  }),
);

test(
  "the box on Start recalculates, and is empty again",
  onSample(async (book) => {
    await byHand(book, () => {
      SpreadsheetApp.getActive().getSheetByName("Goals")?.getRange("G2").setValue(123_456);
    });
    const edit = await book.type("Start", "B3", [["TRUE"]]);
    expect(edit).toMatchObject({ fn: "onEdit", error: null });
    expect((await book.show("Start"))?.[2]?.[1]).toBe("FALSE");
    expect(JSON.stringify(await book.show("Goal Tree"))).toContain("$123,456");
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }),
);

test(
  "the period and the scale are chosen in their cells",
  onSample(async (book) => {
    const { row, column } = PERIOD_CELL;
    for (const period of ["All time", "Year", "Month", "Quarter"]) {
      const edit = await book.type("KPI Summary", cellName(row, column), [[period]]);
      expect(edit).toMatchObject({ fn: "onEdit", error: null });
      expect((await book.show("KPI Summary"))?.[row - 1]?.[column - 1]).toBe(period);
      // Nothing is left to do: it has been recalculated for it.
      expect((await recalculated(book)).serviceCalls.writes).toBe(0);
    }
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }),
);

test(
  "an edit while another run is at work gives way to it",
  onSample(async (book) => {
    const edit = await book.run("onEdit", [{}], { startedBy: "edit", locked: ["document"] });
    expect(edit.error).toBeNull();
    const menu = await book.run("recalculate", [], { startedBy: "menu", locked: ["document"] });
    expect(menu.error).toMatch(/already at work/);
  }),
);
