// What follows when somebody types over a drawn cell: it goes to its table, or the cell says where to change it.
import type { Workbench } from "../../workbench/api";
import { columnOf, contents, differences, rowsOf } from "./contents";
import { byHand, onSample, recalculated, SAMPLE, withBook } from "./sample-book";

/** The sheet's row of what a view shows under a name. */
async function rowOf(book: Workbench, view: string, name: string): Promise<number> {
  const row = ((await book.show(view)) ?? []).findIndex(([first]) => first?.trim() === name);
  if (row < 0) throw new Error(`${view} does not show ${name}.`);
  return row + 1;
}

const shownIn = async (book: Workbench, view: string, row: number, column: number) =>
  (await book.show(view))?.[row - 1]?.[column - 1];

const notes = (book: Workbench, view: string) =>
  byHand(
    book,
    (name) =>
      SpreadsheetApp.getActive()
        .getSheetByName(name)
        ?.getDataRange()
        .getNotes()
        .flat()
        .filter((note) => note !== "") ?? [],
    view,
  );

const task = async (book: Workbench, name: string) =>
  (await rowsOf(book, "Tasks")).find((row) => row["Task"] === name) ?? {};
const goal = async (book: Workbench, name: string) =>
  (await rowsOf(book, "Goals")).find((row) => row["Goal"] === name) ?? {};

/** What the toasts said meanwhile. */
async function heard<T>(book: Workbench, step: () => Promise<T>) {
  const said: string[] = [];
  const stop = book.on((event) => {
    if (event.kind === "toast") said.push(event.message);
  });
  const edit = await step();
  stop();
  return { edit, said };
}

/** Types over a cell of a view and gives what the toast said. */
async function typeOver(
  book: Workbench,
  view: string,
  name: string,
  column: string,
  value: string,
): Promise<string> {
  const before = book.executions().length;
  const cell = `${column}${await rowOf(book, view, name)}`;
  const { edit, said } = await heard(book, () => book.type(view, cell, [[value]]));
  expect(edit).toMatchObject({ fn: "onEdit", error: null });
  expect(book.executions().length).toBe(before + 1);
  return said.join(" ");
}

test.each([
  ["Begins", "B", "2026-03-20", "Train the staff", "Not before", "2026-03-20"],
  ["a begin that has passed", "B", "2026-02-26", "Train the staff", "Started", "2026-02-26"],
  ["Ends", "C", "2026-04-10", "Train the staff", "Days", "10"],
  ["the end of what is done in part", "C", "2026-03-11", "Wait for delivery", "Days", "20"],
  ["Done", "D", "50%", "Train the staff", "Done", "50%"],
  ["Owner", "F", "Priya Nair", "Train the staff", "Owner", "Priya Nair"],
  [
    "the date of a milestone behind others",
    "C",
    "2026-03-12",
    "Pilot accepted",
    "Deadline",
    "2026-03-12",
  ],
])("Timeline: %s", (_, column, value, name, field, expected) =>
  withBook(SAMPLE, async (book) => {
    const said = await typeOver(book, "Timeline", name, column, value);
    expect((await task(book, name))[field]).toBe(expected);
    expect(said).toMatch(new RegExp(`“${field}” in Tasks, row \\d+ is now what you typed\\.`));
    expect(await notes(book, "Timeline")).toEqual([]);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
    const start = JSON.stringify(await book.show("Start"));
    expect(start).not.toContain("Not kept");
  }),
);

test(
  "Timeline: where other tasks hold a date, the toast says so",
  onSample(async (book) => {
    const said = await typeOver(book, "Timeline", "Roll out to all sites", "B", "2026-03-05");
    expect(said).toMatch(
      /“Not before” in Tasks.*It waits for “Pilot accepted”, which holds it on 16 Mar 2026\./,
    );
  }),
);

test(
  "Goal Tree: name, owner, target and due go to Goals",
  onSample(async (book) => {
    await typeOver(book, "Goal Tree", "Win new customers", "F", "14");
    await typeOver(book, "Goal Tree", "Win new customers", "E", "Diego Alvarez");
    await typeOver(book, "Goal Tree", "Win new customers", "J", "2026-04-30");
    await typeOver(book, "Goal Tree", "Win new customers", "A", "Win many customers");
    expect(await goal(book, "Win many customers")).toMatchObject({
      Target: "14",
      Owner: "Diego Alvarez",
      Due: "2026-04-30",
    });
    expect(await rowOf(book, "Goal Tree", "Win many customers")).toBeGreaterThan(4);
  }),
);

test.each([
  ["Goal Tree", "Win new customers", "G", "99", "This is counted from Deals. Change it there."],
  ["Goal Tree", "Won value, Q1 2026", "G", "99", "This is counted from Goals. Change it there."],
  [
    "Goal Tree",
    "Win new customers",
    "B",
    "Reached",
    "This is counted from Goals. Change it there.",
  ],
  ["Timeline", "Train the staff", "E", "Done", "This is counted from Tasks. Change it there."],
  [
    "Timeline",
    "Cloud backup campaign",
    "B",
    "2026-05-01",
    "This is counted from Tasks. Change it there.",
  ],
  ["Timeline", "Train the staff", "P", "x", "Timeline is drawn from Tasks. Change it there."],
  ["Timeline", "Train the staff", "F", "Nobody Known", "“Nobody Known” is not in Team."],
  ["Timeline", "Train the staff", "B", "someday", "“someday” is not a date."],
  ["Timeline", "Train the staff", "C", "2026-01-05", "“Ends” is before “Begins”."],
  ["Timeline", "Wait for delivery", "C", "2026-02-27", "What is not done cannot end before"],
  ["KPI Summary", "Win rate", "B", "100%", "KPI Summary is drawn from Deals, Goals, KPIs."],
  ["Start", "Views", "C", "mine", "Start is drawn from Goals, Tasks, Deals."],
])(
  "%s, %s, %s: %s is told back, and redrawn by the next run",
  (view, name, column, value, message) =>
    withBook(SAMPLE, async (book) => {
      const before = await contents(book);
      const said = await typeOver(book, view, name, column, value);
      expect(said).toContain(message);
      expect(await notes(book, view)).toEqual([expect.stringContaining(message)]);
      await recalculated(book);
      expect(await notes(book, view)).toEqual([]);
      expect(differences(before, await contents(book))).toEqual([]);
      expect((await recalculated(book)).serviceCalls.writes).toBe(0);
    }),
);

test(
  "several cells pasted are told back once, however many",
  onSample(async (book) => {
    const before = await contents(book);
    const cells = Array(4).fill(["2026-05-01", "2026-05-04"]);
    const { edit, said } = await heard(book, () => book.type("Timeline", "B7:C10", cells));
    expect(edit?.error).toBeNull();
    expect(said).toEqual([
      "Several cells at once are not taken over from here. Change them in Tasks, Projects.",
    ]);
    await recalculated(book);
    expect(differences(before, await contents(book))).toEqual([]);
  }),
);

test(
  "a formula in the table's cell is never replaced",
  onSample(async (book) => {
    const owner = await columnOf(book, "tasks", "owner");
    const rows = await rowsOf(book, "Tasks");
    const row = rows.findIndex((one) => one["Task"] === "Train the staff") + 2;
    await book.type("Tasks", `${owner}${row}`, [["=Team!B2"]]);
    await recalculated(book);
    const said = await typeOver(book, "Timeline", "Train the staff", "F", "Priya Nair");
    expect(said).toBe(`“Owner” in Tasks, row ${row} holds a formula. Change it there.`);
    const formula = await byHand(
      book,
      (cell) => SpreadsheetApp.getActive().getSheetByName("Tasks")?.getRange(cell).getFormula(),
      `${owner}${row}`,
    );
    expect(formula).toBe("=Team!B2");
  }),
);

test(
  "rows of the view sorted by hand: what is typed still goes to its own task",
  onSample(async (book) => {
    await byHand(book, () => {
      const sheet = SpreadsheetApp.getActive().getSheetByName("Timeline");
      sheet?.getRange(17, 1, 5, 12).sort({ column: 1, ascending: false });
    });
    await typeOver(book, "Timeline", "Train the staff", "D", "30%");
    expect((await task(book, "Train the staff"))["Done"]).toBe("30%");
  }),
);

test(
  "typed while no trigger ran: Start tells it for a week, or until it stands where it belongs",
  onSample(async (book) => {
    const row = await rowOf(book, "Timeline", "Train the staff");
    await byHand(
      book,
      (at) => {
        SpreadsheetApp.getActive()
          .getSheetByName("Timeline")
          ?.getRange(at, 6)
          .setValue("Priya Nair");
      },
      row,
    );
    await recalculated(book);
    expect(await shownIn(book, "Timeline", row, 6)).toBe("Sophie Walsh");
    const told = async () =>
      ((await book.show("Start")) ?? []).filter(([word]) => word === "Not kept");
    expect((await told()).map((line) => line.slice(1, 4))).toEqual([
      [
        "Train the staff",
        expect.stringMatching(/^Tasks, row \d+$/),
        "“Priya Nair” was typed into Timeline while Milepost did not run. Type it into “Owner” here.",
      ],
    ]);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
    const owner = await columnOf(book, "tasks", "owner");
    const rows = await rowsOf(book, "Tasks");
    const at = rows.findIndex((one) => one["Task"] === "Train the staff") + 2;
    await book.type("Tasks", `${owner}${at}`, [["Priya Nair"]]);
    await recalculated(book);
    expect(await told()).toEqual([]);
  }),
);

test(
  "what people keep beside a view is theirs",
  onSample(async (book) => {
    const edit = await book.type("Goal Tree", "Q3", [["my own note"]]);
    expect(edit).toMatchObject({ error: null, serviceCalls: { writes: 0 } });
    await recalculated(book);
    expect(await shownIn(book, "Goal Tree", 3, 17)).toBe("my own note");
  }),
);
