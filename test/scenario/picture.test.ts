// The picture's door: rows to draw from, a move that is written, journaled, and refused where the row has changed.
import type { Moved, Picture } from "../../src/app/rpc/picture";
import { textsOf } from "../../src/i18n/texts";
import type { Workbench } from "../../workbench/api";
import { columnOf, contents, differences, rowsOf } from "./contents";
import {
  asked,
  byHand,
  recalculated,
  type Saved,
  saved,
  succeeded,
  withSaved,
} from "./sample-book";

const { field, entry, picture: words } = textsOf("en");

let start: Saved;
beforeAll(async () => {
  start = await saved({ template: "sample", lang: "en" }, recalculated);
});
const onSample = (step: (book: Workbench) => Promise<unknown>) => () => withSaved(start, step);

const draw = (book: Workbench) => asked<Picture>(book, "picture", {});
/** A task that is not begun, as the page knows it. */
async function open(book: Workbench) {
  const { tasks } = await draw(book);
  const task = tasks.find(
    ({ milestone, done, start: from }) => !milestone && !done && from !== null,
  );
  if (!task || task.start === null) throw new Error("The sample has no task to move.");
  return {
    task,
    move: { task: task.id, cells: { start: task.start + 7 }, stood: { start: task.start } },
  };
}
const startOf = async (book: Workbench, id: string) =>
  (await rowsOf(book, "Tasks")).find(({ ID }) => ID === id)?.[field.tasks.start];

test(
  "has all that is drawn, in few calls, and no mail address",
  onSample(async (book) => {
    const { result, serviceCalls } = await book.run("call", ["picture", {}], { startedBy: "page" });
    expect([serviceCalls.writes, serviceCalls.reads]).toEqual([0, expect.any(Number)]);
    expect(serviceCalls.reads).toBeLessThan(60);
    const { ok } = result as { readonly ok: Picture };
    expect(ok.tasks.length).toBeGreaterThan(10);
    expect(ok.headers).toEqual({ start: "Not before", days: "Days", due: "Deadline" });
    expect(JSON.stringify(ok)).not.toContain("@");
  }),
);

test(
  "a move is written, answered with the plan as it is then, and undone with its recalculation",
  onSample(async (book) => {
    const { task, move } = await open(book);
    const before = await contents(book);
    const { written, notes, picture } = await asked<Moved>(book, "moveTask", move);
    expect([written, notes]).toEqual([true, []]);
    expect(picture.tasks.find(({ id }) => id === task.id)?.start).toBe(move.cells.start);
    expect(await draw(book)).toEqual(picture);
    await asked(book, "undo", {});
    expect(differences(before, await contents(book))).toEqual([]);
  }),
);

test(
  "what was changed meanwhile is not written over, and a formula stays",
  onSample(async (book) => {
    const { task, move } = await open(book);
    const column = await columnOf(book, "tasks", "start");
    const line = (await rowsOf(book, "Tasks")).findIndex(({ ID }) => ID === task.id) + 2;
    await byHand(
      book,
      (a1) => {
        SpreadsheetApp.getActive()
          .getSheetByName("Tasks")
          ?.getRange(a1)
          .setFormula("=DATE(2026;4;1)");
      },
      `${column}${line}`,
    );
    const { result } = await book.run("call", ["moveTask", move], { startedBy: "page" });
    expect(result).toMatchObject({
      issues: [{ code: "changed", message: words.changed(field.tasks.start, task.id) }],
    });
    const now = (await draw(book)).tasks.find(({ id }) => id === task.id)?.start ?? null;
    const { written, notes } = await asked<Moved>(book, "moveTask", {
      ...move,
      stood: { start: now },
    });
    expect([written, notes]).toEqual([false, [entry.formulaStays(field.tasks.start, task.id)]]);
    expect(await startOf(book, task.id)).toBe("2026-04-01");
  }),
);

test(
  "killed at any write and asked again, the move is whole, and undo takes all of it back",
  onSample(async (book) => {
    const { move } = await open(book);
    const before = await contents(book);
    const { serviceCalls } = await book.run("call", ["moveTask", move]);
    const whole = await contents(book);
    for (const cut of [1, 2, serviceCalls.writes])
      await withSaved(start, async (other) => {
        await other.run("call", ["moveTask", move], { killAtWrite: cut });
        const at = (await draw(other)).tasks.find(({ id }) => id === move.task)?.start ?? null;
        await asked(other, "moveTask", { ...move, stood: { start: at } });
        expect([cut, differences(whole, await contents(other))]).toEqual([cut, []]);
        succeeded(await other.run("undo", [], { startedBy: "menu" }));
        expect([cut, differences(before, await contents(other))]).toEqual([cut, []]);
      });
  }),
  120_000,
);
