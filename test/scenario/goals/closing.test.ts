// Closing a goal and carrying it over, through the page's door: one row for each period, its history kept, undone as one.
import type { GoalDetail } from "../../../src/app/rpc/goals";
import { textsOf } from "../../../src/i18n/texts";
import type { Workbench } from "../../../workbench/api";
import { columnOf, contents, differences, rowsOf } from "../contents";
import { asked, byHand, onSample, recalculated, refusal, succeeded } from "../sample-book";

const { auto, field, table, choice } = textsOf("en");
const labels = field.goals;
interface Added {
  readonly id: string;
  readonly notes: readonly string[];
}

const goals = async (book: Workbench) =>
  (await rowsOf(book, table.goals)).filter((row) => row["ID"] !== "");
const goal = async (book: Workbench, id: string) =>
  (await goals(book)).find((row) => row["ID"] === id) ?? {};
const detail = (book: Workbench, id: string) => asked<GoalDetail>(book, "goalDetail", { id });

test(
  "a closed goal says what became of it, and undo opens it again",
  onSample(async (book) => {
    const before = await contents(book);
    await asked(book, "closeGoal", { id: "G-12", state: "partly" });
    expect(await goal(book, "G-12")).toMatchObject({
      [labels.state]: choice.lifecycle.partly,
      [auto(labels.status)]: choice.lifecycle.partly,
    });
    expect((await detail(book, "G-12")).closing).toBeNull();
    succeeded(await book.run("undo", [], { startedBy: "menu" }));
    expect(differences(before, await contents(book))).toEqual([]);
  }),
);

test(
  "a goal carried over begins in the next quarter, with what it was made of and where it ended",
  onSample(async (book) => {
    const { closing } = await detail(book, "G-11");
    expect(closing).toMatchObject({
      next: { from: "1 Apr 2026", to: "30 Jun 2026" },
      target: "88",
    });
    const old = await goal(book, "G-11");
    const request = { id: "G-11", state: "partly", name: "Satisfaction, Q2", target: "90" };
    const { id, notes } = await asked<Added>(book, "carryOver", request);
    expect([id, notes]).toEqual(["G-13", []]);
    expect(await goal(book, id)).toMatchObject({
      [labels.name]: "Satisfaction, Q2",
      [labels.metric]: old[labels.metric],
      [labels.unit]: old[labels.unit],
      [labels.direction]: old[labels.direction],
      [labels.startValue]: old[auto(labels.actual)],
      [labels.target]: "90",
      [labels.start]: "2026-04-01",
      [labels.due]: "2026-06-30",
      [labels.owner]: old[labels.owner],
      [labels.rollUp]: old[labels.rollUp],
      [labels.state]: choice.lifecycle.active,
      [labels.previous]: "G-11",
      [auto(labels.check)]: "",
    });
    expect((await goal(book, "G-11"))[labels.state]).toBe(choice.lifecycle.partly);
    const { line } = await detail(book, id);
    expect(line.map((row) => [row.id, row.facts[0], row.facts[2] ?? row.facts[1]])).toEqual([
      ["G-11", "Jan–Mar 2026", choice.lifecycle.partly],
      ["G-13", "Apr–Jun 2026", expect.stringMatching("Active|attained")],
    ]);
  }),
);

test(
  "a goal below one that was carried over hangs below its successor",
  onSample(async (book) => {
    const { id: parent } = await asked<Added>(book, "carryOver", { id: "G-1", state: "missed" });
    const { id } = await asked<Added>(book, "carryOver", { id: "G-2", state: "missed" });
    expect((await goal(book, id))[labels.parent]).toBe(parent);
  }),
);

test(
  "undo takes the new goal back and opens the old one; asked again it is one goal",
  onSample(async (book) => {
    const before = await contents(book);
    await asked(book, "carryOver", { id: "G-7", state: "missed" });
    succeeded(await book.run("undo", [], { startedBy: "menu" }));
    expect(differences(before, await contents(book))).toEqual([]);
    const count = (await goals(book)).length;
    for (let at = 1; at <= 5; at++)
      await book.run("call", ["carryOver", { id: "G-7", state: "missed" }], {
        killAtWrite: at,
        startedBy: "page",
      });
    const first = await asked<Added>(book, "carryOver", { id: "G-7", state: "missed" });
    const again = await asked<Added>(book, "carryOver", { id: "G-7", state: "missed" });
    expect(again.id).toBe(first.id);
    expect((await goals(book)).length).toBe(count + 1);
  }),
);

test(
  "refused are no such goal, no name, and no dates to come after",
  onSample(async (book) => {
    const carry = (args: object) =>
      refusal(book, "carryOver", { id: "G-7", state: "missed", ...args });
    expect(await carry({ id: "G-99" })).toEqual(["id: gone"]);
    expect(await refusal(book, "closeGoal", { id: "G-99", state: "missed" })).toEqual(["id: gone"]);
    expect(await refusal(book, "closeGoal", { id: "G-7", state: "active" })).toEqual([
      "state: badArgument",
    ]);
    expect(await carry({ name: " " })).toEqual(["name: missing"]);
    expect(await carry({ target: "many" })).toEqual(["target: notANumber"]);
    await byHand(
      book,
      (sheet, cell) => {
        SpreadsheetApp.getActive().getSheetByName(sheet)?.getRange(cell).clearContent();
      },
      table.goals,
      `${await columnOf(book, "goals", "due")}8`,
    );
    expect(await carry({})).toEqual(["id: noDates"]);
    expect((await detail(book, "G-7")).closing?.next).toBeNull();
  }),
);

test(
  "a sheet of goals from before gets the columns that are needed",
  onSample(async (book) => {
    for (const key of ["previous", "state"] as const)
      await byHand(
        book,
        (sheet, header) => {
          const goalsSheet = SpreadsheetApp.getActive().getSheetByName(sheet);
          const headers = goalsSheet?.getRange(1, 1, 1, goalsSheet.getLastColumn()).getValues()[0];
          goalsSheet?.deleteColumn((headers ?? []).indexOf(header) + 1);
        },
        table.goals,
        labels[key],
      );
    await recalculated(book);
    const { id, notes } = await asked<Added>(book, "carryOver", { id: "G-7", state: "missed" });
    expect(notes).toEqual([]);
    expect(await goal(book, id)).toMatchObject({
      [labels.previous]: "G-7",
      [labels.state]: choice.lifecycle.active,
    });
    expect((await goal(book, "G-7"))[labels.state]).toBe(choice.lifecycle.missed);
  }),
);
