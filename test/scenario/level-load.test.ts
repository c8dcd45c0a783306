// Levelling the load: a proposal that writes nothing, accepted moves as "Not before", and one undo that takes it back.
import type { Levelling, LoadLevelled } from "../../src/app/rpc";
import type { Workbench } from "../../workbench/api";
import { contents, differences } from "./contents";
import { byHand, recalculated, succeeded, withBook } from "./sample-book";

/** Two full weeks for one person in the same week, and a project that takes longer. */
const withTooMuch = (test: (book: Workbench) => Promise<void>) =>
  withBook({ template: "empty", lang: "en" }, async (book) => {
    await book.type("Team", "B2", [["Ann"], ["Ben"]]);
    await byHand(book, () => {
      const sheet = SpreadsheetApp.getActive().getSheetByName("Tasks");
      const headers = sheet?.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
      const put = (header: string, values: readonly (string | number)[]) =>
        sheet
          ?.getRange(2, headers.indexOf(header) + 1, values.length, 1)
          .setValues(values.map((value) => [value]));
      put("Task", ["Offer", "Slides", "Roll-out"]);
      put("Owner", ["Ann", "Ann", "Ben"]);
      put("Days", [5, 5, 20]);
      put("Priority", ["High", "Low", "High"]);
    });
    await recalculated(book);
    await test(book);
  });

const called = async <T>(book: Workbench, name: string, args: object): Promise<T> => {
  const { result } = succeeded(await book.run("call", [name, args]));
  expect(result).toHaveProperty("ok");
  return (result as { readonly ok: T }).ok;
};
const propose = (book: Workbench) => called<Levelling>(book, "proposeLevelling", {});
const accept = (book: Workbench, moves: readonly { id: string; day: string }[]) =>
  called<LoadLevelled>(book, "acceptLevelling", { moves });
const shownIn = async (book: Workbench, header: string) => {
  const [headers = [], ...rows] = (await book.show("Tasks")) ?? [];
  return rows.map((row) => row[headers.indexOf(header)]);
};

test("the proposal says what would move and why, and writes nothing", () =>
  withTooMuch(async (book) => {
    const before = await contents(book);
    const found = await propose(book);
    expect(found).toMatchObject({ lang: "en", over: 40, left: 0 });
    expect(found.moves).toEqual([
      {
        id: "T-2",
        name: "Slides",
        owner: "Ann",
        from: "2 Mar 2026",
        to: "9 Mar 2026",
        day: "2026-03-09",
        why: "Ann has too much in the week of 2 Mar 2026. Takes 40 hours off.",
      },
    ]);
    expect(found.weeks.map(({ person, before: was, after }) => [person, was, after])).toEqual([
      ["Ann", 80, 40],
      ["Ann", 0, 40],
    ]);
    expect(differences(before, await contents(book))).toEqual([]);
    const { serviceCalls } = await book.run("call", ["proposeLevelling", {}]);
    // Five tables and Settings, however many rows they hold.
    expect(serviceCalls.writes).toBe(0);
    expect(serviceCalls.reads).toBeLessThanOrEqual(30);
  }));

test("an accepted move is a “Not before”; one undo takes it and its figures back", () =>
  withTooMuch(async (book) => {
    const before = await contents(book);
    expect(await accept(book, [{ id: "T-2", day: "2026-03-09" }])).toEqual({ moved: 1, notes: [] });
    expect(await shownIn(book, "Not before")).toEqual(["", "2026-03-09", ""]);
    expect(await shownIn(book, "Begins (auto)")).toEqual([
      "2026-03-02",
      "2026-03-09",
      "2026-03-02",
    ]);
    expect((await propose(book)).moves).toEqual([]);
    succeeded(await book.run("undo"));
    expect(differences(before, await contents(book))).toEqual([]);
  }));

test("what has begun meanwhile, is gone, or would move too far stays and is told", () =>
  withTooMuch(async (book) => {
    const [headers = []] = (await book.show("Tasks")) ?? [];
    const column = headers.indexOf("Done") + 1;
    await byHand(
      book,
      (at) => SpreadsheetApp.getActive().getSheetByName("Tasks")?.getRange(3, at).setValue(0.5),
      column,
    );
    const done = await accept(book, [
      { id: "T-2", day: "2026-03-09" },
      { id: "T-77", day: "2026-03-09" },
      { id: "T-1", day: "2026-12-24" },
    ]);
    expect(done.moved).toBe(0);
    expect(done.notes).toEqual(
      ["T-2", "T-77", "T-1"].map((id) => `${id} has changed meanwhile and stays where it was.`),
    );
    expect(await shownIn(book, "Not before")).toEqual(["", "", ""]);
  }));

test("a formula of the user's stays", () =>
  withTooMuch(async (book) => {
    const [headers = []] = (await book.show("Tasks")) ?? [];
    const column = headers.indexOf("Not before") + 1;
    await byHand(
      book,
      (at) =>
        SpreadsheetApp.getActive()
          .getSheetByName("Tasks")
          ?.getRange(3, at)
          .setFormula("=DATE(2026;3;2)"),
      column,
    );
    const { moved, notes } = await accept(book, [{ id: "T-2", day: "2026-03-09" }]);
    expect(moved).toBe(0);
    expect(notes).toEqual(["“Not before” of T-2 holds a formula and stays as it is."]);
  }));

test.each([{ moves: [] }, { moves: [{ id: "T-2" }] }, {}])("%j is refused", (args) =>
  withBook({ template: "empty", lang: "en" }, async (book) => {
    const { result } = await book.run("call", ["acceptLevelling", args]);
    expect(result).toMatchObject({ issues: [{ code: "badArgument" }] });
  }),
);
