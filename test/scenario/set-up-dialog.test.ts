// What the set-up's dialog asks for, as it arrives in the workbook: habits, team, target; and how far it is meanwhile.
import { columnLetters } from "../../src/core/model/column-letters";
import { textsOf } from "../../src/i18n/texts";
import type { Workbench } from "../../workbench/api";
import { rowsOf } from "./contents";
import { asked, byHand, issuesOf, withBook } from "./sample-book";

const BARE = { template: null, lang: "en" } as const;
const texts = textsOf("en");

const setting = async (book: Workbench, name: string) =>
  ((await book.show(texts.table.settings)) ?? []).find(([first]) => first === name)?.[1];

/** What is wrong with a set-up, by argument. */
const refusals = async (book: Workbench, args: object) => {
  const issues = await issuesOf(book, "setUp", { template: "empty", lang: "en", ...args });
  return issues?.map(({ field }) => field);
};

test("habits, a team and a target become settings and rows, and Start is shown", () =>
  withBook(BARE, async (book) => {
    await asked(book, "setUp", {
      template: "empty",
      lang: "en",
      currency: "eur",
      fiscalStart: 4,
      weekStart: 7,
      country: "CN",
      team: "Ann Lee, ann@x.com, Sales manager\nBen Fox <ben@x.com>\nann@x.com\nCy, cy@x",
      target: { amount: "1.2m", period: "nextQuarter", owner: "Ben Fox" },
    });
    const { rows } = texts.settings;
    for (const [row, value] of [
      [rows.currency, "EUR"],
      [rows.fiscalStart, "4"],
      [rows.weekStart, "7"],
    ] as const)
      expect([row.name, await setting(book, row.name)]).toEqual([row.name, value]);
    expect(await rowsOf(book, texts.table.team)).toMatchObject([
      { ID: "M-1", Name: "Ann Lee", Mail: "ann@x.com", Role: "Sales manager" },
      { ID: "M-2", Name: "Ben Fox", Mail: "ben@x.com", Role: "" },
    ]);
    expect(await rowsOf(book, texts.table.goals)).toMatchObject([
      {
        ID: "G-1",
        Goal: "Won value, Apr–Jun 2026",
        Target: "1200000",
        Start: "2026-04-01",
        Due: "2026-06-30",
        Owner: "Ben Fox",
      },
    ]);
    const days = await rowsOf(book, texts.table.calendar);
    expect(days.find(({ Date: on }) => on === "2026-02-14")).toMatchObject({ Name: "春节" });
    const tree = (await book.show(texts.view.goalTree)) ?? [];
    expect(tree.flat()).toContain("Won value, Apr–Jun 2026");
    expect(await byHand(book, () => SpreadsheetApp.getActiveSheet().getName())).toBe(
      texts.view.start,
    );
  }));

test("in Chinese, as a sales manager writes", () =>
  withBook({ template: null, lang: "zh-CN", locale: "zh_CN" }, async (book) => {
    expect(await asked(book, "beginning")).toMatchObject({
      lang: "zh-CN",
      ready: false,
      currency: "CNY",
      weekStart: 1,
      country: "CN",
    });
    await asked(book, "setUp", {
      template: "empty",
      lang: "zh-CN",
      team: "张三 <z@x.com>，李四 <l@x.com>",
      target: { amount: "300万", period: "quarter", owner: "张三" },
    });
    const zh = textsOf("zh-CN");
    expect(await rowsOf(book, zh.table.goals)).toMatchObject([
      { 目标: "2026年1–3月成交额", 目标值: "3000000", 负责人: "张三" },
    ]);
    expect(await asked(book, "beginning")).toMatchObject({ ready: true });
  }));

test("nothing is written while something that was asked for is not understood", () =>
  withBook(BARE, async (book) => {
    const sheets = () => byHand(book, () => SpreadsheetApp.getActive().getSheets().length);
    const before = await sheets();
    const target = { amount: "many", period: "month" };
    expect(await refusals(book, { target })).toEqual(["amount"]);
    expect(await refusals(book, { target: { ...target, amount: "-5" } })).toEqual(["amount"]);
    expect(
      await refusals(book, { target: { amount: "5", period: "month", owner: "Ann" } }),
    ).toEqual(["owner"]);
    expect(await refusals(book, { currency: "dollars" })).toEqual(["currency"]);
    expect(await refusals(book, { target: { amount: "5", period: "week" } })).toEqual(["target"]);
    expect(await sheets()).toBe(before);
    expect(await asked(book, "beginning")).toMatchObject({ ready: false });
  }));

test("without holidays there is no calendar until somebody opens it", () =>
  withBook(BARE, async (book) => {
    await asked(book, "setUp", { template: "empty", lang: "en", country: null });
    expect(await book.show(texts.table.calendar)).toBeNull();
    await asked(book, "openTable", { table: "calendar" });
    expect(await rowsOf(book, texts.table.calendar)).toEqual([]);
  }));

test("a list of dates pasted into Calendar is enough: they are days off", () =>
  withBook(BARE, async (book) => {
    await asked(book, "setUp", { template: "empty", lang: "en", country: null });
    await asked(book, "openTable", { table: "calendar" });
    await book.type(texts.table.calendar, "B2", [["2026-03-03"], ["3/4/2026"], ["2026-03-05"]]);
    const [headers = []] = (await book.show(texts.table.tasks)) ?? [];
    const days = columnLetters(headers.indexOf(texts.field.tasks.days));
    await book.type(texts.table.tasks, "B2", [["Call them"]]);
    await book.type(texts.table.tasks, `${days}2`, [["2"]]);
    await book.run("recalculate");
    expect(await rowsOf(book, texts.table.calendar)).toMatchObject([
      { ID: "K-1", Date: "2026-03-03", Kind: "", "Check (auto)": "" },
      { ID: "K-2", Date: "2026-03-04", Kind: "", "Check (auto)": "" },
      { ID: "K-3", Date: "2026-03-05", Kind: "", "Check (auto)": "" },
    ]);
    expect(await rowsOf(book, texts.table.tasks)).toMatchObject([
      { "Begins (auto)": "2026-03-02", "Ends (auto)": "2026-03-06" },
    ]);
  }));

test("the page can look up how far its call came, and nobody else's", () =>
  withBook(BARE, async (book) => {
    expect(await asked(book, "progress", { id: "mine" })).toBeNull();
    await asked(book, "setUp", { template: "empty", lang: "en", progress: "mine" });
    expect(await asked(book, "progress", { id: "mine" })).toEqual({
      doing: "writing",
      table: null,
      done: expect.any(Number),
      of: expect.any(Number),
    });
    expect(await asked(book, "progress", { id: "other" })).toBeNull();
  }));
