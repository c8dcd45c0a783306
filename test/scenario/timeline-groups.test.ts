// The timeline's rows fold together: which, how they start, and that they stay as people leave them.
import type { Workbench } from "../../workbench/api";
import { groupsOf } from "./contents";
import { byHand, onSample, recalculated, SAMPLE, withBook } from "./sample-book";

/** Each group by the row that heads it: how deep, how many rows, and whether it is folded. */
async function groups(book: Workbench): Promise<readonly string[]> {
  const names = ((await book.show("Timeline")) ?? []).map(([name]) => name?.trim());
  return (await groupsOf(book, "Timeline")).map(({ start, end, depth, collapsed }) =>
    [names[start - 1], depth, end - start + 1, collapsed ? "folded" : "open"].join(" "),
  );
}

const FIRST = [
  "Network refresh, Granite State Clinics 1 22 open",
  "Prepare 2 4 folded",
  "Design 2 3 folded",
  "Deliver 2 5 open",
  "Roll out 2 6 open",
  "Cloud backup campaign 1 17 open",
  "Plan 2 2 folded",
  "Build 2 4 folded",
  "Run 2 5 open",
  "Review 2 2 open",
];

/** The same with a task more in the first phase, which goes on: what was finished before shares a row. */
const withTask = (before: readonly string[]) =>
  before.map((group) =>
    group.replace("1 22", "1 20").replace("Prepare 2 4 folded", "Prepare 2 2 open"),
  );
const unfolded = (before: readonly string[]) => before.map((group) => group.replace(/ \w+$/, ""));

/** Folds or opens a group as a click on its toggle does. */
async function toggle(book: Workbench, name: string): Promise<void> {
  const at = ((await book.show("Timeline")) ?? []).findIndex(([first]) => first?.trim() === name);
  const group = (await groupsOf(book, "Timeline")).find((one) => one.start === at + 1);
  if (!group) throw new Error(`${name} heads no group.`);
  await book.collapseGroup(group.sheetId, group.dimension, group, !group.collapsed);
}

/** A task below the others, in the first phase of the first project. */
const addTask = (book: Workbench) =>
  byHand(book, () => {
    const sheet = SpreadsheetApp.getActive().getSheetByName("Tasks");
    const [headers = []] = sheet?.getRange(1, 1, 1, sheet.getLastColumn()).getValues() ?? [];
    const row = (sheet?.getLastRow() ?? 0) + 1;
    const cells = { Task: "One more", Project: "P-1", Phase: "Prepare", Days: 2 };
    for (const [header, value] of Object.entries(cells))
      sheet?.getRange(row, headers.indexOf(header) + 1).setValue(value);
  });

const shownRows = (book: Workbench) =>
  byHand(book, () => {
    const sheet = SpreadsheetApp.getActive().getSheetByName("Timeline");
    return (sheet?.getRange(6, 1, (sheet?.getLastRow() ?? 6) - 5, 1).getValues() ?? []).flatMap(
      ([name], i) => (sheet?.isRowHiddenByUser(6 + i) ? [] : [String(name).trim()]),
    );
  });

test(
  "by project and phase; what is finished is folded where room is short",
  onSample(async (book) => {
    expect(await groups(book)).toEqual(FIRST);
    const shown = await shownRows(book);
    expect(shown).toContain("Prepare");
    expect(shown).not.toContain("Survey the sites");
    expect(shown).toContain("Order the hardware");
  }),
);

test(
  "as people fold and open them, so they stay, also where a new task moves them",
  onSample(async (book) => {
    await toggle(book, "Deliver");
    await toggle(book, "Plan");
    await recalculated(book);
    const left = FIRST.map((group) =>
      group.replace("Deliver 2 5 open", "Deliver 2 5 folded").replace("2 2 folded", "2 2 open"),
    );
    expect(await groups(book)).toEqual(left);
    await addTask(book);
    await recalculated(book);
    expect(await groups(book)).toEqual(withTask(left));
    const shown = await shownRows(book);
    const seen = ["One more", "Design", "Deliver", "Roll out", "Plan"];
    expect(shown).toEqual(expect.arrayContaining(seen));
    expect(shown).not.toContain("Order the hardware");
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }),
);

test(
  "by owner, by phase and back, from the cell",
  onSample(async (book) => {
    const edit = await book.type("Timeline", "F3", [["Owner"]]);
    expect(edit?.error).toBeNull();
    const owners = await groups(book);
    expect(owners).toHaveLength(6);
    expect(owners.join()).toMatch(/Sophie Walsh 1 \d open/);
    await book.type("Timeline", "F3", [["Phase"]]);
    expect((await groups(book)).map((group) => group.split(" ")[0])).toContain("Deliver");
    await book.type("Timeline", "F3", [["Automatic"]]);
    expect(await groups(book)).toEqual(FIRST);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }),
);

test(
  "of one owner, whoever is typed into the cell; emptied, of all",
  onSample(async (book) => {
    await book.type("Timeline", "F4", [["priya"]]);
    const rows = ((await book.show("Timeline")) ?? []).slice(5).filter(([name]) => name !== "");
    const owners = new Set(rows.filter((row) => row[10] === "").map((row) => row[5]));
    expect([...owners]).toEqual(["Priya Nair"]);
    await book.type("Timeline", "F4", [["nobody"]]);
    expect((await book.show("Timeline"))?.[5]?.[0]).toContain("“nobody”");
    expect(await groups(book)).toEqual([]);
    await book.type("Timeline", "F4", [[""]]);
    expect(await groups(book)).toEqual(FIRST);
  }),
);

test(
  "rows that somebody has ungrouped are grouped again when their groups move",
  onSample(async (book) => {
    await byHand(book, () => {
      SpreadsheetApp.getActive()
        .getSheetByName("Timeline")
        ?.getRange("6:60")
        .shiftRowGroupDepth(-1);
    });
    await addTask(book);
    await recalculated(book);
    expect(unfolded(await groups(book))).toEqual(unfolded(withTask(FIRST)));
  }),
);

test("a run that is cut off while it moves them leaves the next to set them right", async () => {
  const writes = await withBook(SAMPLE, async (book) => {
    await addTask(book);
    return (await recalculated(book)).serviceCalls.writes;
  });
  for (const back of [3, 8, 15])
    await withBook(SAMPLE, async (book) => {
      await addTask(book);
      const cut = await book.run("recalculate", [], { killAtWrite: writes - back });
      expect(cut.error).not.toBeNull();
      await recalculated(book);
      expect(unfolded(await groups(book))).toEqual(unfolded(withTask(FIRST)));
      expect((await recalculated(book)).serviceCalls.writes).toBe(0);
    });
});
