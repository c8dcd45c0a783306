// Changes a task through the page's door: only what was given, checked as a new one is, formulas kept, undone as one.
import type { SidebarState } from "../../src/app/rpc";
import { textsOf } from "../../src/i18n/texts";
import type { Workbench } from "../../workbench/api";
import { columnOf, contents, differences, rowsOf } from "./contents";
import {
  asked,
  byHand,
  issuesOf,
  recalculated,
  refusal,
  type Saved,
  saved,
  succeeded,
  withBook,
  withSaved,
} from "./sample-book";

interface Changed {
  readonly id: string;
  readonly notes: readonly string[];
}

const { auto, field, entry, taskForm } = textsOf("en");
const labels = field.tasks;

let start: Saved;
beforeAll(async () => {
  start = await saved({ template: "sample", lang: "en" }, async (book) => {
    await asked(book, "addTask", { name: "Write the offer", days: 3, owner: "M-2" });
    await recalculated(book);
  });
});
const onSample = (step: (book: Workbench) => Promise<unknown>) => () => withSaved(start, step);
const added = async (book: Workbench) => {
  const rows = await rowsOf(book, "Tasks");
  return rows.find((row) => row[labels.name] === "Write the offer") ?? {};
};
const row = async (book: Workbench, id: string | undefined) =>
  (await rowsOf(book, "Tasks")).find((each) => each["ID"] === id) ?? {};

test(
  "every field can be changed, as people type it, and be blanked again",
  onSample(async (book) => {
    const { ID: id } = await added(book);
    const { notes } = await asked<Changed>(book, "changeTask", {
      id,
      name: "Send the offer",
      phase: "Plan",
      start: "3/9/2026",
      days: "2 weeks",
      due: "2026-03-31",
      done: "40%",
      started: "2026-03-02",
      effort: "12",
      priority: "high",
      department: "Sales",
      constraint: "finishBy",
      constraintDate: "2026-03-27",
      optimistic: "8",
      pessimistic: "15",
    });
    expect(notes).toEqual([]);
    expect(await row(book, id)).toMatchObject({
      [labels.name]: "Send the offer",
      [labels.phase]: "Plan",
      [labels.start]: "2026-03-09",
      [labels.days]: "10",
      [labels.due]: "2026-03-31",
      [labels.done]: "40%",
      [labels.started]: "2026-03-02",
      [labels.effort]: "12",
      [labels.priority]: "High",
      [labels.department]: "Sales",
      [labels.constraint]: "Finish by",
      [labels.constraintDate]: "2026-03-27",
      [labels.optimistic]: "8",
      [labels.pessimistic]: "15",
      [auto(labels.check)]: "",
    });
    await asked<Changed>(book, "changeTask", { id, phase: "", days: "", priority: "", due: "" });
    expect(await row(book, id)).toMatchObject({
      [labels.name]: "Send the offer",
      [labels.phase]: "",
      [labels.days]: "",
      [labels.priority]: "",
      [labels.due]: "",
    });
  }),
);

test(
  "the answer says where it stands, where others or its deadline do not let it stand as asked",
  onSample(async (book) => {
    const before = await asked<Changed>(book, "addTask", { name: "Collect", days: 5 });
    const { ID: id } = await added(book);
    const change = { id, start: "2026-03-02", after: `${before.id}FS+1d`, due: "2026-03-11" };
    const { notes } = await asked<Changed>(book, "changeTask", change);
    expect(notes[0]).toBe(taskForm.nowRuns("10 Mar 2026", "12 Mar 2026"));
    expect(notes[1]).toContain("by 1 working day.");
    expect(notes[1]).toContain(`Waits for ${before.id} Collect`);
    expect((await asked<Changed>(book, "changeTask", { id, after: "", due: "" })).notes).toEqual(
      [],
    );
  }),
);

test(
  "what others changed meanwhile is told and stays, unless the form insists",
  onSample(async (book) => {
    const { ID: id } = await added(book);
    const facts = async () =>
      (await asked<SidebarState>(book, "state", {})).tasks.find((task) => task.id === id);
    const shown = await facts();
    const stood = { days: JSON.stringify(shown?.days), start: "null", phase: "null", name: '"?"' };
    await asked(book, "changeTask", { id, days: 5, start: "2026-03-09", owner: "M-1" });
    const before = await contents(book);
    const change = { id, days: 8, start: "2026-03-16", phase: "Plan", stood };
    const issues = await issuesOf(book, "changeTask", change);
    expect(issues).toEqual([
      {
        field: "start",
        code: "changed",
        message: taskForm.overtaken(labels.start, "9 Mar 2026"),
        now: JSON.stringify((await facts())?.start),
      },
      {
        field: "days",
        code: "changed",
        message: taskForm.overtaken(labels.days, "5"),
        now: "5",
      },
    ]);
    expect(differences(before, await contents(book))).toEqual([]);
    // What holds already what is asked for is in nobody's way, and what is not asked for may be anything.
    expect(await issuesOf(book, "changeTask", { ...change, start: "2026-03-09" })).toHaveLength(1);
    const insisting = { ...stood, days: "5", start: issues?.[0]?.now ?? "" };
    await asked(book, "changeTask", { ...change, stood: insisting });
    expect(await row(book, id)).toMatchObject({
      [labels.days]: "8",
      [labels.start]: "2026-03-16",
      [labels.phase]: "Plan",
    });
    const words = await issuesOf(book, "changeTask", {
      id,
      owner: "",
      after: "T-1",
      done: "50%",
      priority: "high",
      stood: { owner: "null", after: "[]", done: "1", priority: '"low"' },
    });
    expect(words?.map(({ message }) => message)).toEqual([
      taskForm.overtaken(labels.owner, (await row(book, id))[labels.owner] ?? ""),
      taskForm.overtaken(labels.after, null),
      taskForm.overtaken(labels.done, "0 %"),
      taskForm.overtaken(labels.priority, null),
    ]);
  }),
);

test(
  "undo takes the change back together with what was recalculated",
  onSample(async (book) => {
    const { ID: id } = await added(book);
    const before = await contents(book);
    await asked(book, "changeTask", { id, name: "Another", days: 9, start: "2026-04-01" });
    expect(differences(before, await contents(book))).not.toEqual([]);
    succeeded(await book.run("undo", [], { startedBy: "menu" }));
    const after = await contents(book);
    expect((await row(book, id))[labels.name]).toBe("Write the offer");
    expect(differences(before, after)).toEqual([]);
  }),
);

test(
  "killed at any write and asked again, the change is whole, and undo takes all of it back",
  onSample(async (book) => {
    const { ID: id } = await added(book);
    const change = { id, name: "Another", days: 9 };
    const before = await contents(book);
    const { writes, whole } = await withSaved(start, async (other) => {
      const { serviceCalls } = await other.run("call", ["changeTask", change]);
      return { writes: serviceCalls.writes, whole: await contents(other) };
    });
    for (let cut = 1; cut <= writes; cut++)
      await withSaved(start, async (other) => {
        await other.run("call", ["changeTask", change], { killAtWrite: cut });
        await asked(other, "changeTask", change);
        expect([cut, differences(whole, await contents(other))]).toEqual([cut, []]);
        succeeded(await other.run("undo", [], { startedBy: "menu" }));
        expect([cut, differences(before, await contents(other))]).toEqual([cut, []]);
      });
  }),
  180_000,
);

test(
  "a formula stays, and that is said",
  onSample(async (book) => {
    const { ID: id } = await added(book);
    const column = await columnOf(book, "tasks", "days");
    const line = (await rowsOf(book, "Tasks")).findIndex(({ ID }) => ID === id) + 2;
    await byHand(
      book,
      (a1) => {
        SpreadsheetApp.getActive().getSheetByName("Tasks")?.getRange(a1).setFormula("=1+2");
      },
      `${column}${line}`,
    );
    const { notes } = await asked<Changed>(book, "changeTask", { id, days: 7, name: "Another" });
    expect(notes).toEqual([entry.formulaStays(labels.days, id ?? "")]);
    expect(await row(book, id)).toMatchObject({ [labels.days]: "3", [labels.name]: "Another" });
  }),
);

const BAD: readonly (readonly [object, readonly string[]])[] = [
  [{}, ["id: badArgument"]],
  [{ id: "T-999" }, ["id: gone"]],
  [{ name: " " }, ["name: missing"]],
  [{ days: -1 }, ["days: notANumber"]],
  [{ days: "-1" }, ["days: negative"]],
  [{ days: "a few" }, ["days: notANumber"]],
  [{ done: "150%" }, ["done: notAPercent"]],
  [{ start: "2026-03-09", due: "2026-03-06" }, ["due: endsBeforeStart"]],
  [{ optimistic: "5" }, ["optimistic: outOfOrder"]],
  [{ optimistic: "2", pessimistic: "1" }, ["pessimistic: outOfOrder"]],
  [{ constraint: "mustStart" }, ["constraintDate: missing"]],
  [{ constraint: "soon" }, ["constraint: badArgument"]],
  [{ owner: "nobody" }, ["owner: unknownReference"]],
  [{ slack: 5 }, ["slack: badArgument"]],
];

test(
  "what is not right is refused at its argument, and nothing is written",
  onSample(async (book) => {
    const { ID: id } = await added(book);
    const before = await contents(book);
    for (const [part, why] of BAD) {
      const args = why[0] === "id: badArgument" ? part : { id, ...part };
      expect([part, await refusal(book, "changeTask", args)]).toEqual([part, why]);
    }
    expect(differences(before, await contents(book))).toEqual([]);
  }),
);

test("in a sheet of one's own that counts its percents to 100, so does what is written", () =>
  withBook({ template: "empty", lang: "en" }, async (book) => {
    await book.importCsv("Job,Who,Progress\nCall,Ann,80\nMail,Ben,100\nMeet,Cid,40\n", "Mine");
    await asked(book, "adoptSheets", {
      sheets: ["Mine"],
      table: "tasks",
      columns: { name: "Job", done: "Progress" },
    });
    const { notes } = await asked<Changed>(book, "changeTask", {
      id: "T-1",
      done: 0.5,
      finished: "2026-03-02",
    });
    expect(notes).toEqual([entry.noColumn(labels.finished, "Mine")]);
    expect((await book.show("Mine"))?.[1]?.slice(0, 3)).toEqual(["Call", "Ann", "50"]);
  }));

/** Service calls of a change among so many tasks. */
const callsAmong = (tasks: number) =>
  withBook({ template: "empty", lang: "en" }, async (book) => {
    await asked(book, "openTable", { table: "tasks" });
    await byHand(
      book,
      (count) => {
        const sheet = SpreadsheetApp.getActive().getSheetByName("Tasks");
        const more = count + 9 - (sheet?.getMaxRows() ?? 0);
        if (more > 0) sheet?.insertRowsAfter(sheet.getMaxRows(), more);
        sheet?.getRange(2, 2, count, 1).setValues(Array(count).fill(["Some task"]));
      },
      tasks,
    );
    await recalculated(book);
    const change = { id: "T-7", days: 3, done: 0.5, after: "T-3SS" };
    const changed = succeeded(await book.run("call", ["changeTask", change]));
    const state = succeeded(await book.run("call", ["state", {}]));
    return [changed.serviceCalls, state.serviceCalls];
  });

test("a change, and what the form needs, take as many service calls among 2,400 tasks as among 1,200", async () => {
  expect(await callsAmong(2_400)).toEqual(await callsAmong(1_200));
}, 180_000);
