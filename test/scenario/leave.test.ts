// A person's leave in Calendar: their tasks go on around it and what hangs on these follows, until the row is emptied.
import type { Workbench } from "../../workbench/api";
import { rowsOf } from "./contents";
import { recalculated, withBook } from "./sample-book";

/** The pilot's installation and its acceptance, which waits for it: when they begin and end. */
async function pilot(book: Workbench): Promise<readonly string[]> {
  const rows = await rowsOf(book, "Tasks");
  return ["T-13", "T-14"].map((id) => {
    const row = rows.find((each) => each["ID"] === id);
    return `${row?.["Owner"]}: ${row?.["Begins (auto)"]} to ${row?.["Ends (auto)"]}`;
  });
}

test("leave of a task's owner moves its end, and taking it back moves it back", () =>
  withBook({ template: "sample", lang: "en" }, async (book) => {
    const before = [
      "Jonas Keller: 2026-03-10 to 2026-03-13",
      "Thomas Reed: 2026-03-13 to 2026-03-13",
    ];
    expect(await pilot(book)).toEqual(before);
    const row = (await rowsOf(book, "Calendar")).findLastIndex((each) => each["Date"] !== "") + 3;
    const leave = ["2026-03-11", "2026-03-12", "", "Jonas Keller"];
    await book.type("Calendar", `B${row}`, [leave]);
    await recalculated(book);
    // Two of its four working days come behind the weekend.
    expect(await pilot(book)).toEqual([
      "Jonas Keller: 2026-03-10 to 2026-03-17",
      "Thomas Reed: 2026-03-17 to 2026-03-17",
    ]);
    expect((await rowsOf(book, "Calendar"))[row - 2]).toMatchObject({
      "Person (leave)": "Jonas Keller",
      "Check (auto)": "",
    });
    await book.type("Calendar", `B${row}`, [leave.map(() => "")]);
    await recalculated(book);
    expect(await pilot(book)).toEqual(before);
  }));
