// Baselines: saved once however often asked for, compared with, deleted, and taken back by undo.
import type { BaselineState } from "../../src/app/rpc";
import { textsOf } from "../../src/i18n/texts";
import type { Workbench } from "../../workbench/api";
import { columnOf, contents, differences, rowsOf } from "./contents";
import {
  asked,
  byHand,
  recalculated,
  refusal,
  type Saved,
  saved,
  succeeded,
  withSaved,
} from "./sample-book";

const { auto, field, settings, table } = textsOf("en");
const SLIP = auto(field.tasks.slip);
const TASKS = 32;

let start: Saved;
beforeAll(async () => {
  start = await saved({ template: "sample", lang: "en" }, async (book) => {
    const { baselines } = await asked<BaselineState>(book, "baselines");
    for (const { name } of baselines) await asked(book, "deleteBaseline", { name });
  });
});
const onSample = (step: (book: Workbench) => Promise<unknown>) => () => withSaved(start, step);

const save = (book: Workbench, args: object) => asked<BaselineState>(book, "saveBaseline", args);
const rows = async (book: Workbench) =>
  (await rowsOf(book, table.baselines)).filter((row) => row["ID"] !== "");
const names = ({ baselines }: BaselineState) => baselines.map(({ name, tasks }) => [name, tasks]);
const setting = async (book: Workbench) =>
  (await rowsOf(book, table.settings)).find(
    (row) => row["Setting"] === settings.rows.baseline.name,
  )?.["Value"];
/** Makes T-9, which is under way, ten working days longer. */
const lengthen = async (book: Workbench) => {
  const column = await columnOf(book, "tasks", "days");
  await byHand(
    book,
    (sheet, cell) => {
      SpreadsheetApp.getActive().getSheetByName(sheet)?.getRange(cell).setValue(25);
    },
    table.tasks,
    `${column}10`,
  );
  await recalculated(book);
};

test(
  "the plan is saved under a name, a row for each task, and nothing has moved",
  onSample(async (book) => {
    expect(await asked<BaselineState>(book, "baselines")).toMatchObject({
      proposed: "2026-03-02",
      tasks: TASKS,
      chosen: null,
      baselines: [],
      compared: null,
    });
    const state = await save(book, { name: " 2026-03-02 " });
    expect(names(state)).toEqual([["2026-03-02", TASKS]]);
    expect(state.proposed).toBe("2026-03-02 (2)");
    expect(state.compared).toMatchObject({ later: 0, earlier: 0, same: TASKS, added: 0, gone: 0 });
    const [first] = await rows(book);
    const [task] = await rowsOf(book, table.tasks);
    expect(first).toMatchObject({
      ID: "B-33",
      Baseline: "2026-03-02",
      "Saved on": "2026-03-02",
      Task: "T-1",
      Begins: task?.[auto("Begins")],
      Ends: task?.[auto("Ends")],
    });
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }),
);

test(
  "what moves is told in Tasks, in Projects and in the comparison",
  onSample(async (book) => {
    await save(book, { name: "Bid" });
    await lengthen(book);
    const { compared } = await asked<BaselineState>(book, "baselines");
    const moved = compared?.tasks.find(({ id }) => id === "T-9");
    // Of ten days more, what is not done yet.
    expect(moved?.slip).toBe(4);
    expect(compared?.projects.find(({ id }) => id === "P-1")?.slip).toBeGreaterThan(0);
    expect(compared?.projects.find(({ id }) => id === "P-2")?.slip).toBe(0);
    const task = (await rowsOf(book, table.tasks)).find((row) => row["ID"] === "T-9");
    expect(task?.[SLIP]).toBe("4");
    const [project] = await rowsOf(book, table.projects);
    expect(Number(project?.[auto(field.projects.slip)])).toBeGreaterThan(0);
  }),
);

test(
  "asked for again under the same request, it is saved once",
  onSample(async (book) => {
    const given = { name: "Bid", request: "0123456789abcdef" };
    await save(book, given);
    expect(names(await save(book, given))).toEqual([["Bid", TASKS]]);
    expect(await rows(book)).toHaveLength(TASKS);
  }),
);

test(
  "killed at any write and asked for again, it is saved once",
  onSample(async (book) => {
    const given = { name: "Bid", request: "0123456789abcdef" };
    const { serviceCalls } = await withSaved(start, async (other) =>
      succeeded(await other.run("call", ["saveBaseline", given])),
    );
    for (let at = 1; at <= serviceCalls.writes; at += 4)
      await withSaved(start, async (other) => {
        await other.run("call", ["saveBaseline", given], { killAtWrite: at });
        expect(names(await save(other, given))).toEqual([["Bid", TASKS]]);
        expect(await rows(other)).toHaveLength(TASKS);
      });
    expect(await rowsOf(book, table.tasks)).toHaveLength(TASKS);
  }),
);

test(
  "one project's tasks alone",
  onSample(async (book) => {
    const state = await save(book, { name: "Campaign", project: "P-2" });
    expect(names(state)).toEqual([["Campaign", 14]]);
    expect(state.compared).toMatchObject({ same: 14, added: TASKS - 14 });
    expect((await rows(book)).map((row) => row["Task"])).toContain("T-19");
  }),
);

test(
  "a name that is blank, too long or taken is refused, and so is a project that is not there",
  onSample(async (book) => {
    await save(book, { name: "Bid" });
    expect(await refusal(book, "saveBaseline", { name: " " })).toEqual(["name: missing"]);
    expect(await refusal(book, "saveBaseline", { name: "x".repeat(61) })).toEqual([
      "name: tooLong",
    ]);
    expect(await refusal(book, "saveBaseline", { name: "ｂＩＤ" })).toEqual(["name: repeatedName"]);
    expect(await refusal(book, "saveBaseline", { name: "Offer", project: "P-9" })).toEqual([
      "project: unknownReference",
    ]);
    expect(await refusal(book, "compareWith", { name: "Offer" })).toEqual(["name: gone"]);
    expect(await rows(book)).toHaveLength(TASKS);
  }),
);

test(
  "an earlier one is chosen to compare with, and the latest again",
  onSample(async (book) => {
    await save(book, { name: "2026-01-05" });
    await lengthen(book);
    expect((await save(book, { name: "Now" })).compared).toMatchObject({ name: "Now", later: 0 });
    const chosen = await asked<BaselineState>(book, "compareWith", { name: "2026-01-05" });
    expect(chosen).toMatchObject({ chosen: "2026-01-05", compared: { name: "2026-01-05" } });
    expect(chosen.compared?.later).toBeGreaterThan(0);
    expect(await setting(book)).toBe("2026-01-05");
    const latest = await asked<BaselineState>(book, "compareWith", { name: null });
    expect(latest).toMatchObject({ chosen: null, compared: { name: "Now" } });
    expect(await setting(book)).toBe("");
  }),
);

test(
  "a baseline that Settings names and nobody saved is told, and the latest takes its place",
  onSample(async (book) => {
    await save(book, { name: "Bid" });
    await asked(book, "compareWith", { name: "Bid" });
    await byHand(
      book,
      (sheet) => {
        const range = SpreadsheetApp.getActive().getSheetByName(sheet)?.getDataRange();
        const row = range?.getValues().findIndex((line) => line[3] === "baseline") ?? -1;
        range?.getCell(row + 1, 2).setValue("Offer");
      },
      table.settings,
    );
    await recalculated(book);
    const start = ((await book.show("Start")) ?? []).flat();
    expect(start).toContain(settings.bad(settings.rows.baseline.name, "Offer"));
    const { compared } = await asked<BaselineState>(book, "baselines");
    expect(compared?.name).toBe("Bid");
  }),
);

test(
  "a Settings sheet from before gets the row when one is chosen",
  onSample(async (book) => {
    await save(book, { name: "Bid" });
    await byHand(
      book,
      (sheet) => {
        const target = SpreadsheetApp.getActive().getSheetByName(sheet);
        const keys = target?.getDataRange().getValues() ?? [];
        for (const key of ["baseline", "hoursPerDay"])
          target?.deleteRow(keys.findIndex((line) => line[3] === key) + 1);
      },
      table.settings,
    );
    const state = await asked<BaselineState>(book, "compareWith", { name: "Bid" });
    expect(state.chosen).toBe("Bid");
    expect(await setting(book)).toBe("Bid");
    succeeded(await book.run("undo", [], { startedBy: "menu" }));
    expect(await setting(book)).toBe("");
  }),
);

test(
  "deleted, its rows are gone, those of another stay, and undo brings it back",
  onSample(async (book) => {
    await save(book, { name: "Bid" });
    await save(book, { name: "Campaign", project: "P-2" });
    await asked(book, "compareWith", { name: "Bid" });
    const before = await contents(book);
    const state = await asked<BaselineState>(book, "deleteBaseline", { name: "Bid" });
    expect(names(state)).toEqual([["Campaign", 14]]);
    expect(state.chosen).toBeNull();
    expect((await rowsOf(book, table.baselines)).map((row) => row["Baseline"])).toEqual(
      Array(14).fill("Campaign"),
    );
    succeeded(await book.run("undo", [], { startedBy: "menu" }));
    expect(differences(await contents(book), before)).toEqual([]);
  }),
);

test(
  "undo takes a saved baseline back",
  onSample(async (book) => {
    await save(book, { name: "Bid" });
    await lengthen(book);
    const before = await contents(book);
    await save(book, { name: "Now" });
    succeeded(await book.run("undo", [], { startedBy: "menu" }));
    expect(differences(await contents(book), before)).toEqual([]);
  }),
);

test(
  "the number of service calls does not depend on the number of tasks",
  onSample(async (book) => {
    await save(book, { name: "First" });
    const few = succeeded(
      await book.run("call", ["saveBaseline", { name: "Few", project: "P-2" }]),
    ).serviceCalls;
    const all = succeeded(await book.run("call", ["saveBaseline", { name: "All" }])).serviceCalls;
    expect(all.writes).toBeLessThanOrEqual(few.writes + 2);
    expect(all.reads).toBe(few.reads);
  }),
);
