// Google ends a script wherever it likes. A recalculation ended at any of its writes is finished by the next one, cell
// by cell as an undisturbed one; and the last run can be taken back, also one that was ended.
import type { Workbench } from "../../workbench/api";
import { contents, differences, look } from "./contents";
import { asked, byHand, recalculated, SAMPLE, saved, withSaved } from "./sample-book";

/** New rows without ids, changed deals, a new person, a setting. */
const edit = (book: Workbench) =>
  byHand(book, () => {
    const spreadsheet = SpreadsheetApp.getActive();
    const tasks = spreadsheet.getSheetByName("Tasks");
    tasks?.appendRow(["", "First new task", "", "", "", false, "", "T-2", "", 4]);
    tasks?.appendRow(["", "Second new task", "", "", "", false, "", "", "", 2]);
    tasks?.insertRowAfter(4);
    tasks?.getRange("B5").setValue("In the middle");
    const deals = spreadsheet.getSheetByName("Deals");
    deals?.getRange("I3:I6").setValues([[1000], [2000.5], ["abc"], [4000]]);
    deals?.appendRow(["", "New deal", "Somebody", "", "", "", "", "Nonsense", 5]);
    spreadsheet.getSheetByName("Team")?.appendRow(["", "New Person"]);
    spreadsheet.getSheetByName("Goals")?.getRange("G2").setValue(1_000_000);
  });

const editAndDelete = async (book: Workbench) => {
  await edit(book);
  await byHand(book, () => {
    const spreadsheet = SpreadsheetApp.getActive();
    const view = spreadsheet.getSheetByName("Goal Tree");
    if (view) spreadsheet.deleteSheet(view);
  });
};

test("ended at every other write, the next run makes up for it", async () => {
  const start = await saved(SAMPLE, editAndDelete);
  const { undisturbed, writes } = await withSaved(start, async (book) => {
    const { serviceCalls } = await recalculated(book);
    return { undisturbed: [await contents(book), await look(book)], writes: serviceCalls.writes };
  });
  expect(writes).toBeGreaterThan(20);
  for (let cut = 1; cut <= writes; cut += 2)
    await withSaved(start, async (book) => {
      const { error } = await book.run("recalculate", [], { killAtWrite: cut });
      expect(error).toMatch(/Killed/);
      await recalculated(book);
      const found = [await contents(book), await look(book)];
      expect([cut, differences(undisturbed, found)]).toEqual([cut, []]);
    });
}, 180_000);

test("the last run taken back: everything as before it", async () => {
  const start = await saved(SAMPLE, edit);
  await withSaved(start, async (book) => {
    const before = await contents(book);
    const { result } = await recalculated(book);
    const undone = await book.run("undo");
    expect(undone.error).toBeNull();
    expect(undone.result).toEqual({ cells: (result as { changed: number }).changed, kept: 0 });
    expect(differences(before, await contents(book))).toEqual([]);
    expect((await book.run("undo")).result).toBeNull();
  });
});

test("what people changed since the run is kept", async () => {
  const start = await saved(SAMPLE, edit);
  await withSaved(start, async (book) => {
    await recalculated(book);
    await byHand(book, () => {
      const spreadsheet = SpreadsheetApp.getActive();
      spreadsheet
        .getSheetByName("Tasks")
        ?.getRange("A5:B5")
        .setValues([["MY-1", "Renamed since"]]);
      spreadsheet.getSheetByName("Team")?.getRange("B2").setValue("Another Name");
    });
    const { error, result } = await book.run("undo");
    expect(error).toBeNull();
    expect(result).toMatchObject({ kept: 1 });
    const rows = (await book.show("Tasks")) ?? [];
    expect(rows[4]?.slice(0, 2)).toEqual(["MY-1", "Renamed since"]);
    expect(((await book.show("Team")) ?? [])[1]?.[1]).toBe("Another Name");
  });
});

test.each([3, 5, 7])("a run ended at write %i is taken back", async (cut) => {
  const start = await saved(SAMPLE, edit);
  await withSaved(start, async (book) => {
    const before = await contents(book);
    expect((await book.run("recalculate", [], { killAtWrite: cut })).error).toMatch(/Killed/);
    expect((await book.run("undo")).error).toBeNull();
    expect(differences(before, await contents(book))).toEqual([]);
  });
});

test("a run that made up for an ended one is taken back together with it", async () => {
  const start = await saved(SAMPLE, edit);
  await withSaved(start, async (book) => {
    const before = await contents(book);
    expect((await book.run("recalculate", [], { killAtWrite: 5 })).error).toMatch(/Killed/);
    await recalculated(book);
    expect((await book.run("undo")).error).toBeNull();
    expect(differences(before, await contents(book))).toEqual([]);
  });
});

test("what preview announces is what the run changes", async () => {
  const start = await saved(SAMPLE, edit);
  await withSaved(start, async (book) => {
    const before = await contents(book);
    const { count } = await asked<{ count: number }>(book, "preview");
    expect(differences(before, await contents(book))).toEqual([]);
    expect((await recalculated(book)).result).toMatchObject({ changed: count });
  });
});
