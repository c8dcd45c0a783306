// "Explain this number": figures, reasons, and rows that are truly there and add up, at the cost of one read.

import type { SidebarState } from "../../../src/app/rpc";
import type { DetailRow, GoalDetail } from "../../../src/app/rpc/goals";
import { LANGUAGES } from "../../../src/core/model/rows";
import { textsOf } from "../../../src/i18n/texts";
import type { Workbench } from "../../../workbench/api";
import { asked, byHand, succeeded, withBook } from "../sample-book";

const detail = (book: Workbench, id: string) => asked<GoalDetail>(book, "goalDetail", { id });
const onSample = (lang: (typeof LANGUAGES)[number], step: (book: Workbench) => Promise<unknown>) =>
  withBook({ template: "sample", lang }, step);

test.each(LANGUAGES)("every row that a detail names is in its sheet, in %s", (lang) =>
  onSample(lang, async (book) => {
    const { goalList } = await asked<SidebarState>(book, "state");
    expect(goalList.map(({ id }) => id)).toEqual(
      Array.from({ length: 12 }, (_, i) => `G-${i + 1}`),
    );
    const named = new Map<string, DetailRow>();
    for (const { id } of goalList) {
      const found = await detail(book, id);
      expect(found.entry.id).toBe(id);
      expect(found.counted).not.toBe("");
      expect(found.reasons.length).toBeGreaterThan(0);
      const { behind, people, said, line, reasons } = found;
      for (const row of [
        ...[behind, people, said].flatMap((part) => part.rows),
        ...line,
        ...reasons.flatMap(({ rows }) => rows),
      ])
        named.set(`${row.table} ${row.id}`, row);
    }
    const tables = new Set([...named.values()].map((row) => row.table));
    expect([...tables].sort()).toEqual([
      "activities",
      "actuals",
      "checkIns",
      "deals",
      "goals",
      "tasks",
    ]);
    // One of each table: to go to all of them takes long, and ids are found in one way.
    for (const table of tables) {
      const row = [...named.values()].find((each) => each.table === table);
      const { row: at } = await asked<{ row: number }>(book, "show", { table, id: row?.id });
      expect(at).toBeGreaterThan(1);
    }
  }),
);

test("a team's goal is its sellers' goals, a seller's goal the deals, and the deals add up", () =>
  onSample("en", async (book) => {
    const team = await detail(book, "G-1");
    expect(team.counted).toBe("“Sum” of the 5 goals below it.");
    expect(team.behind.rows.map(({ id }) => id)).toEqual(["G-2", "G-3", "G-4", "G-5", "G-6"]);
    expect(team.said.count).toBeGreaterThan(3);
    const points = team.course.filter(({ confidence }) => confidence !== null);
    expect(points.length).toBeGreaterThan(3);

    const seller = await detail(book, "G-2");
    expect(seller.counted).toContain("Counts “Won value” from 1 Jan 2026 to 2 Mar 2026, of ");
    const dollars = (text: string) => Number(text.replace(/[^0-9.]/g, ""));
    const total = seller.behind.rows.reduce((sum, { facts }) => sum + dollars(facts[0] ?? ""), 0);
    const actual = seller.figures.find(({ field }) => field === "actual")?.text ?? "";
    expect(total).toBe(dollars(actual));
    expect(seller.behind.rows.every(({ table }) => table === "deals")).toBe(true);
  }));

test("a goal that is gone is told of, and the list knows whose goals are mine", () =>
  onSample("en", async (book) => {
    const { result } = await book.run("call", ["goalDetail", { id: "G-99" }], {
      startedBy: "page",
    });
    expect(result).toMatchObject({ issues: [{ field: "id", code: "gone" }] });
    const { goalList } = await asked<SidebarState>(book, "chooseMe", { person: "M-1" });
    expect(goalList.filter(({ mine }) => mine).map(({ id }) => id)).toContain("G-1");
    expect(goalList.find(({ id }) => id === "G-11")?.checkIn).toMatchObject({
      takesValue: true,
      stood: { value: null, confidence: null, note: null },
    });
    expect(goalList.find(({ id }) => id === "G-2")?.checkIn).toMatchObject({ takesValue: false });
  }));

test("its service calls do not grow with the rows", () =>
  onSample("en", async (book) => {
    const calls = async () => {
      const { serviceCalls } = succeeded(
        await book.run("call", ["goalDetail", { id: "G-2" }], { startedBy: "page" }),
      );
      return serviceCalls.reads + serviceCalls.writes + serviceCalls.other;
    };
    const before = await calls();
    await byHand(
      book,
      (sheet) => {
        const deals = SpreadsheetApp.getActive().getSheetByName(sheet);
        const rows = deals?.getDataRange().getValues().slice(1) ?? [];
        for (let copy = 0; copy < 5; copy++)
          deals
            ?.getRange(deals.getLastRow() + 1, 1, rows.length, rows[0]?.length ?? 1)
            .setValues(rows.map((row) => ["", ...row.slice(1)]));
      },
      textsOf("en").table.deals,
    );
    expect(await calls()).toBe(before);
  }));
