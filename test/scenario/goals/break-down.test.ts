// Breaking a goal down in the workbook: rows of Plan, what is typed over them, and the way back.
import type { BreakdownDone, BreakdownState } from "../../../src/app/rpc/breakdown";
import type { BreakdownChoice } from "../../../src/core/goals/breakdown/choice";
import { textsOf } from "../../../src/i18n/texts";
import type { Workbench } from "../../../workbench/api";
import { columnOf, contents, differences, rowsOf } from "../contents";
import {
  asked,
  byHand,
  issuesOf,
  recalculated,
  type Saved,
  saved,
  succeeded,
  withSaved,
} from "../sample-book";

const { auto, choice: words, field, table } = textsOf("en");
const GOAL = "G-1";

let start: Saved;
beforeAll(async () => {
  start = await saved({ template: "sample", lang: "en" }, (book) => recalculated(book));
});
const onSample = (step: (book: Workbench) => Promise<unknown>) => () => withSaved(start, step);

const facts = (book: Workbench, goal = GOAL) =>
  asked<BreakdownState>(book, "breakdownFacts", { goal });
const breakDown = (book: Workbench, choice: BreakdownChoice, goal = GOAL) =>
  asked<BreakdownDone>(book, "breakDown", { goal, choice });
const choiceOf = async (
  book: Workbench,
  given: Partial<BreakdownChoice> = {},
): Promise<BreakdownChoice> => {
  const { chosen, people } = await facts(book);
  if (chosen === null) throw new Error("no facts");
  const team = people.slice(1, 4).map(({ id }) => id);
  return { ...chosen.choice, shareBy: "equal", finest: "week", people: team, ...given };
};
const parts = async (book: Workbench) =>
  (await rowsOf(book, table.plan)).filter((row) => row[field.plan.goal] === GOAL);
const amount = (text: string | undefined) =>
  Math.round(Number((text ?? "").replace(/,/g, "")) * 100);
const counting = (row: Readonly<Record<string, string>>) =>
  amount(row[field.plan.override] || row[field.plan.planned]);
const total = (rows: readonly Readonly<Record<string, string>>[]) =>
  rows.reduce((sum, row) => sum + counting(row), 0);
const at = (rows: Awaited<ReturnType<typeof parts>>, level: string, person: string | null) =>
  rows.filter(
    (row) =>
      row[field.plan.level] === level && (person === null || row[field.plan.person] === person),
  );
const { planLevels } = words;
/** Types into a cell of the row in which a part stands. */
const type = async (book: Workbench, id: string, key: string, value: unknown) => {
  const column = await columnOf(book, "plan", key);
  const row = (await rowsOf(book, table.plan)).findIndex((one) => one["ID"] === id) + 2;
  await byHand(
    book,
    (sheet, cell, typed) => {
      SpreadsheetApp.getActive().getSheetByName(sheet)?.getRange(cell).setValue(typed);
    },
    table.plan,
    `${column}${row}`,
    value,
  );
};

test(
  "the parts stand in Plan, add up at each level, and the goal remembers how",
  onSample(async (book) => {
    const choice = await choiceOf(book);
    const done = await breakDown(book, choice);
    const rows = await parts(book);
    expect(done).toEqual({ added: rows.length, changed: 0, removed: 0, notes: [] });
    const goal = (await rowsOf(book, table.goals)).find((row) => row["ID"] === GOAL);
    const target = amount(goal?.[field.goals.target]);
    expect(total(at(rows, planLevels.total, null))).toBe(target);
    for (const level of [planLevels.month, planLevels.week]) {
      expect(total(at(rows, level, ""))).toBe(target);
      for (const whole of at(rows, planLevels.total, null))
        expect(total(at(rows, level, whole[field.plan.person] ?? ""))).toBe(counting(whole));
    }
    expect(goal).toMatchObject({
      [field.goals.splitBy]: words.splits.workdays,
      [field.goals.shareBy]: words.sharings.equal,
      [field.goals.finest]: planLevels.week,
    });
    const again = (await facts(book)).chosen?.choice;
    expect(again).toEqual({ ...choice, people: [...choice.people].sort() });
  }),
);

test(
  "broken down again nothing is written; an override is kept, and the rest goes around it",
  onSample(async (book) => {
    const choice = await choiceOf(book);
    await breakDown(book, choice);
    const before = await contents(book);
    expect(await breakDown(book, choice)).toEqual({ added: 0, changed: 0, removed: 0, notes: [] });
    expect(differences(before, await contents(book))).toEqual([]);

    const [march] = at(await parts(book), planLevels.month, "").slice(-1);
    await type(book, march?.["ID"] ?? "", "override", 100_000);
    const done = await breakDown(book, choice);
    expect(done).toMatchObject({ added: 0, removed: 0 });
    expect(done.changed).toBeGreaterThan(0);
    const rows = await parts(book);
    const months = at(rows, planLevels.month, "");
    expect(counting(months[2] ?? {})).toBe(10_000_000);
    expect(total(months)).toBe(total(at(rows, planLevels.total, null)));
    // What is pushed down to people adds up to it.
    const people = rows.filter(
      (row) =>
        row[field.plan.level] === planLevels.month &&
        row[field.plan.person] !== "" &&
        row[field.plan.from] === march?.[field.plan.from],
    );
    expect(total(people)).toBe(10_000_000);
    expect(await breakDown(book, choice)).toMatchObject({ changed: 0 });
  }),
);

test(
  "one undo takes it back",
  onSample(async (book) => {
    const before = await contents(book);
    await breakDown(book, await choiceOf(book));
    succeeded(await book.run("undo", [], { startedBy: "menu" }));
    const stale = (line: string) => !line.startsWith(`/${table.settings}/`);
    const left = differences(before, await contents(book)).filter(stale);
    expect(left.filter((line) => line.startsWith(`/${table.plan}/`))).toEqual([]);
    expect(left.filter((line) => line.startsWith(`/${table.goals}/`))).toEqual([]);
  }),
);

test(
  "coarser parts take the place of finer ones; what is people's stays and is told of",
  onSample(async (book) => {
    const fine = await choiceOf(book);
    await breakDown(book, fine);
    const weeks = at(await parts(book), planLevels.week, "");
    await type(book, weeks[1]?.["ID"] ?? "", "override", 5);
    const count = (await parts(book)).length;
    const done = await breakDown(book, { ...fine, finest: "month" });
    const rows = await parts(book);
    expect(done.removed).toBe(count - rows.length);
    expect(at(rows, planLevels.week, null).map((row) => row["ID"])).toEqual([weeks[1]?.["ID"]]);
    expect(done.notes).toEqual([textsOf("en").planParts.apart([weeks[1]?.["ID"] ?? ""])]);
    expect(total(at(rows, planLevels.month, ""))).toBe(total(at(rows, planLevels.total, null)));
  }),
);

test(
  "what is typed in the dialog is written with the parts",
  onSample(async (book) => {
    const choice = await choiceOf(book, { finest: "month", people: [] });
    const { chosen } = await facts(book);
    const from = chosen?.facts.goal.start ?? null;
    if (from === null) throw new Error("the goal has no start");
    const edit = { row: null, level: "month", person: null, from, override: 1234.5 } as const;
    await breakDown(book, { ...choice, edits: [edit] });
    const [first] = at(await parts(book), planLevels.month, "");
    expect(first?.[field.plan.override]).toMatch(/^1,?234\.50?$/);
    await breakDown(book, {
      ...choice,
      edits: [{ ...edit, row: first?.["ID"] ?? null, override: null }],
    });
    expect(at(await parts(book), planLevels.month, "")[0]?.[field.plan.override]).toBe("");
  }),
);

test(
  "what cannot be broken down says why, and what is gone is told of",
  onSample(async (book) => {
    const choice = await choiceOf(book);
    const why = async (goal: string) =>
      (await issuesOf(book, "breakDown", { goal, choice }))?.map(({ code }) => code);
    expect(await why("G-99")).toEqual(["gone"]);
    await byHand(
      book,
      (sheet, cell) => {
        SpreadsheetApp.getActive().getSheetByName(sheet)?.getRange(cell).setValue("");
      },
      table.goals,
      `${await columnOf(book, "goals", "target")}2`,
    );
    expect(await why(GOAL)).toEqual(["noTarget"]);
  }),
);

test("the number of service calls does not grow with the parts", async () => {
  const calls = async (given: Partial<BreakdownChoice>) =>
    withSaved(start, async (book) => {
      const choice = await choiceOf(book, given);
      const run = () =>
        book.run("call", ["breakDown", { goal: GOAL, choice }], { startedBy: "page" });
      const { serviceCalls } = succeeded(await run());
      return serviceCalls.reads + serviceCalls.writes + serviceCalls.other;
    });
  expect(await calls({ finest: "week" })).toBe(await calls({ finest: "month" }));
});

test(
  "what is typed over a computed part becomes its override at once, and its row says so",
  onSample(async (book) => {
    const choice = await choiceOf(book, { finest: "month", people: [] });
    await breakDown(book, choice);
    const [first] = at(await parts(book), planLevels.month, "");
    const row =
      (await rowsOf(book, table.plan)).findIndex((one) => one["ID"] === first?.["ID"]) + 2;
    const before = (await rowsOf(book, table.plan))[row - 2];
    const column = await columnOf(book, "plan", "planned");
    const edit = await book.type(table.plan, `${column}${row}`, [["54321"]]);
    expect(edit?.error).toBeNull();
    const after = (await rowsOf(book, table.plan))[row - 2];
    expect(amount(after?.[field.plan.override])).toBe(5_432_100);
    expect(after).toMatchObject({
      [field.plan.planned]: before?.[field.plan.planned],
      [auto(field.plan.actual)]: before?.[auto(field.plan.actual)],
    });
    expect(before?.[auto(field.plan.actual)]).toMatch(/\d/);
    expect(after?.[auto(field.plan.note)]).toMatch(/^Typed over; computed: /);
    expect(after?.[auto(field.plan.attainment)]).not.toBe(before?.[auto(field.plan.attainment)]);
  }),
);

test("ended at every other write, it is broken down once when asked again", async () => {
  const plain = await withSaved(start, async (book) => {
    const choice = await choiceOf(book, { finest: "month" });
    const run = await book.run("call", ["breakDown", { goal: GOAL, choice }]);
    return { choice, writes: run.serviceCalls.writes, rows: await parts(book) };
  });
  for (let cut = 1; cut <= plain.writes; cut += 2)
    await withSaved(start, async (book) => {
      const { choice } = plain;
      await book.run("call", ["breakDown", { goal: GOAL, choice }], { killAtWrite: cut });
      await breakDown(book, choice);
      const withoutIds = (rows: typeof plain.rows) => rows.map((row) => ({ ...row, ID: "" }));
      expect([cut, withoutIds(await parts(book))]).toEqual([cut, withoutIds(plain.rows)]);
      succeeded(await book.run("undo", [], { startedBy: "menu" }));
      expect(await parts(book)).toEqual([]);
    });
}, 180_000);

test(
  "a workbook from before there were breakdowns gets the columns that it lacks",
  onSample(async (book) => {
    const gone = [
      [table.plan, [field.plan.level, field.plan.share]],
      [table.goals, [field.goals.splitBy, field.goals.shareBy, field.goals.finest]],
    ] as const;
    await byHand(
      book,
      (columns) => {
        for (const [name, headers] of columns) {
          const sheet = SpreadsheetApp.getActive().getSheetByName(name);
          const [heads = []] = sheet?.getDataRange().getValues() ?? [];
          for (let i = heads.length; i > 0; i -= 1)
            if (headers.some((header) => header === heads[i - 1])) sheet?.deleteColumn(i);
        }
      },
      gone,
    );
    await recalculated(book);
    const choice = await choiceOf(book, { finest: "month" });
    const { added } = await breakDown(book, choice);
    expect(await parts(book)).toHaveLength(added);
    expect(at(await parts(book), planLevels.month, "")).toHaveLength(3);
    expect((await facts(book)).chosen?.choice).toMatchObject({ finest: "month", shareBy: "equal" });
    expect(await breakDown(book, choice)).toEqual({ added: 0, changed: 0, removed: 0, notes: [] });
  }),
);
