// What the forms add: the row with its defaults, the deal's row beside it, once however often it is asked for,
// and nothing of the user's replaced.
import { LANGUAGES } from "../../src/core/model/rows";
import { textsOf } from "../../src/i18n/texts";
import type { Workbench } from "../../workbench/api";
import { columnOf, contents, differences, rowsOf } from "./contents";
import { asked, byHand, onSample, recalculated, refusal, SAMPLE, withBook } from "./sample-book";

interface Added {
  readonly table: string;
  readonly id: string;
  readonly row: number;
  readonly notes: readonly string[];
}
type Row = Readonly<Record<string, string>>;

const { auto, field, entry } = textsOf("en");
const OUTCOME = auto(field.deals.outcome);
const CHECK = auto(field.deals.check);

const rowCalled = async (book: Workbench, sheet: string, id: string): Promise<Row> =>
  (await rowsOf(book, sheet)).find((row) => row["ID"] === id) ?? {};
const counts = async (book: Workbench, sheet: string) => (await rowsOf(book, sheet)).length;
test(
  "a deal needs a customer, and begins today in the first open stage",
  onSample(async (book) => {
    const before = await counts(book, "Deals");
    const { table, id, notes } = await asked<Added>(book, "addDeal", { customer: " Acme Ltd " });
    expect([table, notes, await counts(book, "Deals")]).toEqual(["deals", [], before + 1]);
    const [first] = await rowsOf(book, "Stages");
    expect(await rowCalled(book, "Deals", id)).toMatchObject({
      Customer: "Acme Ltd",
      Deal: "",
      Stage: first?.["Stage"],
      Created: "2026-03-02",
      "Expected close": "",
      Closed: "",
      [CHECK]: "",
    });
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }),
);

test(
  "a deal is read as people type",
  onSample(async (book) => {
    const { id } = await asked<Added>(book, "addDeal", {
      customer: "Acme",
      name: "Renewal 2026",
      amount: "12万",
      stage: "PROPOSAL",
      owner: "m-2",
      expected: "3/31/2026",
      nextStep: "1/2 price?",
      nextDate: "2026年3月9日",
      product: "Storage",
      region: "North",
      source: "Fair",
    });
    const [, second] = await rowsOf(book, "Team");
    expect(await rowCalled(book, "Deals", id)).toMatchObject({
      Deal: "Renewal 2026",
      Amount: "$120,000.00",
      Stage: "Proposal",
      Owner: second?.["Name"],
      "Expected close": "2026-03-31",
      "Next step": "1/2 price?",
      "Next date": "2026-03-09",
      Product: "Storage",
      Region: "North",
      Source: "Fair",
      [OUTCOME]: "Open",
      [CHECK]: "",
    });
  }),
);

test(
  "a deal that is won has closed today, or on the day that is given",
  onSample(async (book) => {
    const { id } = await asked<Added>(book, "addDeal", { customer: "A", stage: "Won" });
    const dated = { customer: "B", stage: "Lost", expected: "2026-02-27" };
    const other = await asked<Added>(book, "addDeal", dated);
    const closed = { "Expected close": "", Closed: "2026-03-02" };
    expect(await rowCalled(book, "Deals", id)).toMatchObject(closed);
    expect(await rowCalled(book, "Deals", other.id)).toMatchObject({ Closed: "2026-02-27" });
  }),
);

const openDeal = async (book: Workbench) =>
  (await rowsOf(book, "Deals")).find((row) => row[OUTCOME] === "Open") ?? {};

test(
  "an activity takes its deal's customer, and leaves the next step and stage in the deal's row",
  onSample(async (book) => {
    const deal = await openDeal(book);
    const { id, table, notes } = await asked<Added>(book, "addActivity", {
      kind: "visit",
      person: "M-2",
      deal: deal["ID"],
      note: "Two lines\nof text",
      nextStep: "Send the contract",
      nextDate: "2026-03-09",
      stage: "Won",
    });
    expect([table, notes]).toEqual(["activities", []]);
    expect(await rowCalled(book, "Activities", id)).toMatchObject({
      Date: "2026-03-02",
      Kind: "Visit",
      Customer: deal["Customer"],
      Deal: deal["ID"],
      Note: "Two lines\nof text",
      [CHECK]: "",
    });
    expect(await rowCalled(book, "Deals", deal["ID"] ?? "")).toMatchObject({
      "Next step": "Send the contract",
      "Next date": "2026-03-09",
      Stage: "Won",
      Closed: "2026-03-02",
      [OUTCOME]: "Won",
    });
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }),
);

test(
  "a formula in the deal's row stays, and that is said",
  onSample(async (book) => {
    const deal = await openDeal(book);
    const column = await columnOf(book, "deals", "nextStep");
    const row = (await rowsOf(book, "Deals")).findIndex(({ ID }) => ID === deal["ID"]) + 2;
    const formula = '=UPPER("call")';
    await byHand(
      book,
      (a1, text) => {
        SpreadsheetApp.getActive().getSheetByName("Deals")?.getRange(a1).setFormula(text);
      },
      `${column}${row}`,
      formula,
    );
    const { notes } = await asked<Added>(book, "addActivity", {
      kind: "call",
      deal: deal["ID"],
      nextStep: "Something else",
      nextDate: "2026-03-20",
    });
    expect(notes).toEqual([entry.formulaStays(field.deals.nextStep, deal["ID"] ?? "")]);
    const now = (await contents(book))["Deals"] ?? {};
    expect(now[`${column}${row}`]?.[1]).toBe(formula);
    expect((await rowCalled(book, "Deals", deal["ID"] ?? ""))["Next date"]).toBe("2026-03-20");
  }),
);

const KINDS = [
  ["addTask", "Tasks", { name: "Offer" }, { name: "Offer to Acme" }],
  ["addDeal", "Deals", { customer: "Acme" }, { customer: "Acme", amount: "5" }],
  ["addActivity", "Activities", { kind: "call", note: "x" }, { kind: "call", note: "y" }],
] as const;

test.each(KINDS)("%s asked again with its request adds one row", (name, sheet, args, other) =>
  onSample(async (book) => {
    const before = await counts(book, sheet);
    const request = "4f1c0a52-one";
    const first = await asked<Added>(book, name, { ...args, request });
    expect(await asked<Added>(book, name, { ...args, request })).toEqual(first);
    expect(await refusal(book, name, { ...other, request })).toEqual(["null: savedBefore"]);
    const second = await asked<Added>(book, name, { ...args, request: "4f1c0a52-two" });
    expect(second.id).not.toBe(first.id);
    await asked<Added>(book, name, args);
    expect(await counts(book, sheet)).toBe(before + 3);
  })(),
);

test(
  "killed at any write and asked again, one row is added and the deal is changed",
  onSample(async (book) => {
    const deal = await openDeal(book);
    const args = {
      kind: "call",
      deal: deal["ID"],
      nextStep: "Call again",
      stage: "Lost",
      request: "4f1c0a52-cut",
    };
    const undisturbed = await withBook(SAMPLE, async (other) => {
      const { serviceCalls } = await other.run("call", ["addActivity", args]);
      return { after: await contents(other), writes: serviceCalls.writes };
    });
    expect(undisturbed.writes).toBeGreaterThan(5);
    for (let cut = 1; cut <= undisturbed.writes; cut++)
      await withBook(SAMPLE, async (other) => {
        const { error } = await other.run("call", ["addActivity", args], { killAtWrite: cut });
        expect(error).toMatch(/Killed/);
        await asked<Added>(other, "addActivity", args);
        const found = differences(undisturbed.after, await contents(other));
        expect([cut, found]).toEqual([cut, []]);
      });
  }),
  180_000,
);

/** Service calls of one entry of each kind where so many rows stand. Above 1,000 tasks Timeline shows those that are open. */
const callsWith = (rows: number) =>
  withBook({ template: "empty", lang: "en" }, async (book) => {
    for (const table of ["activities", "tasks", "deals"]) await asked(book, "openTable", { table });
    await byHand(
      book,
      (count) => {
        for (const [name, cell] of [
          ["Deals", "Somebody"],
          ["Activities", "2026-03-02"],
          ["Tasks", "Some task"],
        ] as const) {
          const sheet = SpreadsheetApp.getActive().getSheetByName(name);
          const more = count + 9 - (sheet?.getMaxRows() ?? 0);
          if (more > 0) sheet?.insertRowsAfter(sheet.getMaxRows(), more);
          const column = name === "Deals" ? 3 : 2;
          sheet?.getRange(2, column, count, 1).setValues(Array(count).fill([cell]));
        }
      },
      rows,
    );
    await recalculated(book);
    const calls: Record<string, unknown> = {};
    for (const [name, args] of [
      ["addTask", { name: "Offer" }],
      ["addDeal", { customer: "Acme", amount: "5" }],
      ["addActivity", { kind: "call", deal: "D-7", nextStep: "Offer", nextDate: "2026-03-09" }],
    ] as const) {
      const request = "4f1c0a52-calls";
      const { serviceCalls, error } = await book.run("call", [name, { ...args, request }]);
      expect(error).toBeNull();
      calls[name] = serviceCalls;
    }
    return calls;
  });

test("an entry takes as many service calls among 5,000 rows as among 1,200", async () => {
  expect(await callsWith(5_000)).toEqual(await callsWith(1_200));
}, 120_000);

const LONG = "x".repeat(10_000);
const BAD: readonly (readonly [string, unknown, readonly string[]])[] = [
  ["addDeal", {}, ["customer: badArgument"]],
  ["addDeal", { customer: "  " }, ["customer: missing"]],
  ["addDeal", { customer: LONG, name: LONG }, ["customer: tooLong", "name: tooLong"]],
  ["addDeal", { customer: "a", amount: "=1+1" }, ["amount: notANumber"]],
  ["addDeal", { customer: "a", amount: 5 }, ["amount: badArgument"]],
  ["addDeal", { customer: "a", stage: "__proto__" }, ["stage: unknownStage"]],
  ["addDeal", { customer: "a", owner: "=A1" }, ["owner: unknownReference"]],
  [
    "addDeal",
    { customer: "a", expected: "soon", nextDate: "2026-02-30" },
    ["expected: notADate", "nextDate: notADate"],
  ],
  ["addDeal", { customer: "a", id: "D-1" }, ["id: badArgument"]],
  ["addDeal", { customer: "a", request: "short" }, ["request: badArgument"]],
  ["addDeal", { customer: "a", request: "<script>alert(1)" }, ["request: badArgument"]],
  ["addActivity", {}, ["kind: badArgument"]],
  ["addActivity", { kind: "toString" }, ["kind: badArgument"]],
  ["addActivity", { kind: "call" }, ["customer: missing"]],
  ["addActivity", { kind: "call", note: LONG }, ["note: tooLong"]],
  ["addActivity", { kind: "call", note: "n", deal: "D-999" }, ["deal: unknownReference"]],
  ["addActivity", { kind: "call", note: "n", on: "never" }, ["on: notADate"]],
  ["addActivity", { kind: "call", note: "n", person: "nobody" }, ["person: unknownReference"]],
  ["addActivity", { kind: "call", note: "n", nextStep: "s" }, ["deal: missing"]],
  ["addActivity", { kind: "call", deal: "D-1", stage: "=1" }, ["stage: unknownStage"]],
  ["addActivity", { kind: "call", deal: "D-1", nextDate: "x" }, ["nextDate: notADate"]],
];

test(
  "what is not right is refused at its argument, and nothing is written",
  onSample(async (book) => {
    const before = await contents(book);
    for (const [name, args, why] of BAD)
      expect([args, await refusal(book, name, args)]).toEqual([args, why]);
    expect(differences(before, await contents(book))).toEqual([]);
  }),
);

const TEXTS = ["=1+1", "+1", "@x", "\t=1", "'=1", "1/2", "007", "<img src=x onerror=alert(1)>"];

test(
  "what looks like a formula, number, date or tag is text",
  onSample(async (book) => {
    for (const text of TEXTS) {
      const deal = await asked<Added>(book, "addDeal", {
        customer: text,
        name: text,
        nextStep: text,
        product: text,
        region: text,
        source: text,
      });
      const activity = { kind: "other", deal: deal.id, note: text, nextStep: text };
      const { row } = await asked<Added>(book, "addActivity", activity);
      const inRow = (sheet: string, line: number) =>
        byHand(
          book,
          (name, at) => {
            const range = SpreadsheetApp.getActive().getSheetByName(name)?.getRange(at, 1, 1, 16);
            const cells = range?.getValues().flat() ?? [];
            return { cells, formulas: range?.getFormulas().flat().join("") };
          },
          sheet,
          line,
        );
      const [inDeal, inActivity] = [await inRow("Deals", deal.row), await inRow("Activities", row)];
      expect(inDeal.cells.filter((cell) => cell === text.trim())).toHaveLength(6);
      expect(inActivity.cells.filter((cell) => cell === text.trim())).toHaveLength(2);
      expect([inDeal.formulas, inActivity.formulas]).toEqual(["", ""]);
    }
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }),
);

test(
  "a goal is read as people type, advised in its row, and once however often it is sent",
  onSample(async (book) => {
    const before = await counts(book, "Goals");
    const given = {
      request: "goal-request-1",
      name: "=Win new customers in the East",
      metric: "newCustomers",
      unit: "customers",
      direction: "up",
      startValue: "5",
      target: "2k",
      start: "4/1/2026",
      due: "2026-06-30",
      owner: "m-2",
      parent: "G-7",
      purpose: "The East is new.",
      rollUp: "none",
    };
    const { table, id, notes } = await asked<Added>(book, "addGoal", given);
    expect([table, notes]).toEqual(["goals", []]);
    expect((await asked<Added>(book, "addGoal", given)).id).toBe(id);
    expect(await counts(book, "Goals")).toBe(before + 1);
    expect(await rowCalled(book, "Goals", id)).toMatchObject({
      Goal: "=Win new customers in the East",
      Metric: "New customers",
      Unit: "customers",
      Direction: "Up",
      "Start value": "5",
      Target: "2000",
      Start: "2026-04-01",
      Due: "2026-06-30",
      Owner: "Thomas Reed",
      "Parent goal": "G-7",
      "Why it matters": "The East is new.",
      "Roll-up": "Own figures",
      State: "",
    });
    const smart = (await rowCalled(book, "Goals", id))[auto(field.goals.smart)] ?? "";
    expect(smart).toMatch(/^S M – R T · A: Needs .* times the pace of Dec 2025–Feb 2026 \(/);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }),
);

test(
  "a goal without name and metric, or with dates the wrong way round, is refused; one put badly is not",
  onSample(async (book) => {
    const before = await counts(book, "Goals");
    expect(await refusal(book, "addGoal", { name: " ", target: "lots" })).toEqual([
      "target: notANumber",
      "name: missing",
      "metric: missing",
    ]);
    const dates = { start: "2026-03-02", due: "2026-03-01" };
    expect(await refusal(book, "addGoal", { name: "A", metric: "visits", ...dates })).toEqual([
      "due: endsBeforeStart",
    ]);
    expect(await counts(book, "Goals")).toBe(before);
    const { id } = await asked<Added>(book, "addGoal", { name: "Improve sales", metric: "visits" });
    const smart = (await rowCalled(book, "Goals", id))[auto(field.goals.smart)] ?? "";
    expect(smart).toContain("“Improve sales” can mean anything.");
  }),
);

test(
  "a goal is changed field by field, what others changed meanwhile is told of, and one undo takes it back",
  onSample(async (book) => {
    const before = await contents(book);
    const change = { id: "G-7", target: "1.5k", purpose: "They buy again.", owner: "Priya Nair" };
    const stood = { target: "11", purpose: "null", owner: '"M-1"' };
    expect(
      await refusal(book, "changeGoal", { ...change, stood: { ...stood, target: "9" } }),
    ).toEqual(["target: changed"]);
    expect(await refusal(book, "changeGoal", { id: "G-99", name: "A" })).toEqual(["id: gone"]);
    expect(await refusal(book, "changeGoal", { id: "G-7", parent: "G-7", name: "" })).toEqual([
      "name: missing",
      "parent: selfReference",
    ]);
    expect(differences(before, await contents(book))).toEqual([]);
    const { table, notes } = await asked<Added>(book, "changeGoal", { ...change, stood });
    expect([table, notes]).toEqual(["goals", []]);
    expect(await rowCalled(book, "Goals", "G-7")).toMatchObject({
      Goal: "Win new customers",
      Target: "1500",
      Owner: "Priya Nair",
      "Why it matters": "They buy again.",
    });
    await book.run("undo");
    expect(await rowCalled(book, "Goals", "G-7")).toMatchObject({
      Target: "11",
      Owner: "Claire Morgan",
      "Why it matters": "",
    });
  }),
);

test("in a sheet of one's own the row goes below, in its columns, and what has none is said", () =>
  withBook({ template: "empty", lang: "en" }, async (book) => {
    await book.importCsv("Account,Stage,Value,Remark\nAcme,Won,5,mine\n", "Mine");
    await asked(book, "adoptSheets", {
      sheets: ["Mine"],
      table: "deals",
      columns: { customer: "Account", stage: "Stage", amount: "Value" },
    });
    const { row, notes } = await asked<Added>(book, "addDeal", {
      customer: "Foo",
      amount: "7",
      nextStep: "Offer",
    });
    expect(notes).toEqual([entry.noColumn(field.deals.nextStep, "Mine")]);
    const rows = (await book.show("Mine")) ?? [];
    expect(rows[row - 1]?.slice(0, 4)).toEqual(["Foo", "Lead", "$7.00", ""]);
    expect(rows[1]?.slice(0, 4)).toEqual(["Acme", "Won", "5", "mine"]);
  }));

test.each(LANGUAGES)("the sidebar is told what to offer: %s", (lang) =>
  withBook({ template: "sample", lang }, async (book) => {
    const state = await asked<{ entry: Readonly<Record<string, readonly unknown[]>> }>(
      book,
      "state",
    );
    const texts = textsOf(lang);
    const deals = await rowsOf(book, texts.table.deals);
    const open = deals.filter(
      (row) => row[texts.auto(texts.field.deals.outcome)] === texts.choice.stageKinds.open,
    );
    expect(state.entry["deals"]).toHaveLength(open.length);
    expect(state.entry["stages"]?.length).toBeGreaterThan(3);
    expect(state.entry["customers"]?.length).toBeGreaterThan(3);
    expect([state.entry["today"], state.entry["currency"]]).toEqual([
      "2026-03-02",
      lang === "en" ? "USD" : "CNY",
    ]);
  }),
);
