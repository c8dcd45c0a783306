// Checking in through the page's door: a row for each goal and week, nobody's words lost, killed anywhere, undone.
import { textsOf } from "../../../src/i18n/texts";
import type { Workbench } from "../../../workbench/api";
import { columnOf, contents, differences, rowsOf } from "../contents";
import { asked, byHand, issuesOf, onSample, succeeded, withBook } from "../sample-book";

const { auto, field, table, checkIn: texts } = textsOf("en");
const labels = field.checkIns;
/** Customer satisfaction, last checked in on Thursday of the week before the as-of Monday. */
const GOAL = "G-11";
const NOTHING = { value: null, confidence: null, note: null };
interface Added {
  readonly id: string;
  readonly row: number;
  readonly notes: readonly string[];
}

const checkIns = async (book: Workbench, goal = GOAL) =>
  (await rowsOf(book, table.checkIns)).filter((row) => row[labels.goal] === goal);
const latest = async (book: Workbench, goal = GOAL) => (await checkIns(book, goal)).slice(-1)[0];
const goalRow = async (book: Workbench, id = GOAL) =>
  (await rowsOf(book, table.goals)).find((row) => row["ID"] === id) ?? {};
const say = (book: Workbench, args: object) =>
  asked<Added>(book, "checkIn", { goal: GOAL, stood: NOTHING, ...args });
const refused = async (book: Workbench, args: object) => {
  const issues = await issuesOf(book, "checkIn", { goal: GOAL, stood: NOTHING, ...args });
  return issues?.map((issue) => `${issue.field} ${issue.code}: ${issue.message}`);
};
const type = async (book: Workbench, row: number, key: string, value: string | number) => {
  const cell = `${await columnOf(book, "checkIns", key)}${row}`;
  await byHand(
    book,
    (sheet, at, typed) => {
      SpreadsheetApp.getActive().getSheetByName(sheet)?.getRange(at).setValue(typed);
    },
    table.checkIns,
    cell,
    value,
  );
};

test(
  "the first word of a week is a row, and the goal stands where it says",
  onSample(async (book) => {
    const before = await checkIns(book);
    await asked(book, "chooseMe", { person: "M-3" });
    const { id, notes } = await say(book, { value: "87.5", confidence: 0.7, note: "=SUM(1)" });
    expect(notes).toEqual([]);
    expect((await checkIns(book)).length).toBe(before.length + 1);
    const people = await rowsOf(book, table.team);
    expect(await latest(book)).toMatchObject({
      ID: id,
      [labels.on]: "2026-03-02",
      [labels.value]: "87.5",
      [labels.confidence]: "70%",
      [labels.note]: "=SUM(1)",
      [labels.person]: people.find((row) => row["ID"] === "M-3")?.[field.team.name],
      [auto(labels.check)]: "",
    });
    expect(await goalRow(book)).toMatchObject({
      [auto(field.goals.actual)]: "87.5",
      [auto(field.goals.confidence)]: "70%",
    });
  }),
);

test(
  "the second word of a week changes the first, and what is left out stays",
  onSample(async (book) => {
    const first = await say(book, { value: "86", confidence: 0.7, note: "Survey" });
    const stood = { value: 86, confidence: 0.7, note: "Survey" };
    const again = await say(book, { value: "1.2万", confidence: 0.9, stood });
    expect([again.id, again.row]).toEqual([first.id, first.row]);
    expect(await latest(book)).toMatchObject({
      [labels.value]: "12000",
      [labels.confidence]: "90%",
      [labels.note]: "Survey",
    });
    await say(book, { note: "", stood: { value: 12_000, confidence: 0.9, note: "Survey" } });
    expect(await latest(book)).toMatchObject({ [labels.value]: "12000", [labels.note]: "" });
  }),
);

test(
  "what somebody typed meanwhile is not written over",
  onSample(async (book) => {
    const { id, row } = await say(book, { value: "86", confidence: 0.7 });
    await type(book, row, "value", 84);
    await type(book, row, "note", "Two complaints");
    const stood = { value: 86, confidence: 0.7, note: null };
    expect(await refused(book, { value: "87", confidence: 0.9, stood })).toEqual([
      `value changed: ${texts.changed(labels.value, id)}`,
    ]);
    await say(book, { confidence: 0.3, stood });
    expect(await latest(book)).toMatchObject({
      [labels.value]: "84",
      [labels.confidence]: "30%",
      [labels.note]: "Two complaints",
    });
    // The same value is no contradiction.
    await say(book, { value: "84", stood });
  }),
);

test(
  "a goal that counts something else takes confidence and a note, and no value",
  onSample(async (book) => {
    await say(book, { goal: "G-2", confidence: 0.5, note: "Two deals wait for their budget" });
    expect(await latest(book, "G-2")).toMatchObject({
      [labels.value]: "",
      [labels.confidence]: "50%",
      [auto(labels.check)]: "",
    });
    expect((await goalRow(book, "G-2"))[auto(field.goals.check)]).toBe("");
    expect(await refused(book, { goal: "G-2", value: "5", confidence: 0.5 })).toEqual([
      `value mixedSources: ${texts.notMeasured("Won value")}`,
    ]);
  }),
);

test(
  "refused are what cannot be read, no value, no such goal, and a closed one",
  onSample(async (book) => {
    const codes = async (args: object) =>
      (await refused(book, args))?.map((each) => each.split(":")[0]);
    expect(await codes({ value: "many", confidence: 0.5 })).toEqual(["value notANumber"]);
    expect(await codes({ confidence: 0.5 })).toEqual(["value missing"]);
    expect(await codes({ goal: "G-99", confidence: 0.5 })).toEqual(["goal gone"]);
    expect(await codes({ value: "5", confidence: 1.5 })).toEqual(["confidence badArgument"]);
    const cell = `${await columnOf(book, "goals", "state")}12`;
    await byHand(
      book,
      (sheet, at) => {
        SpreadsheetApp.getActive().getSheetByName(sheet)?.getRange(at).setValue("Missed");
      },
      table.goals,
      cell,
    );
    expect(await codes({ value: "5", confidence: 0.5 })).toEqual(["goal closed"]);
  }),
);

test(
  "undo takes a new row back, and a change of one",
  onSample(async (book) => {
    const before = await contents(book);
    await say(book, { value: "86", confidence: 0.7 });
    succeeded(await book.run("undo", [], { startedBy: "menu" }));
    expect(differences(before, await contents(book))).toEqual([]);
    await say(book, { value: "86", confidence: 0.7 });
    const first = await contents(book);
    await say(book, { confidence: 0.1, stood: { value: 86, confidence: 0.7, note: null } });
    succeeded(await book.run("undo", [], { startedBy: "menu" }));
    expect(differences(first, await contents(book))).toEqual([]);
  }),
);

test(
  "killed anywhere and sent again, it is one row",
  onSample(async (book) => {
    const before = (await checkIns(book)).length;
    const word = { goal: GOAL, value: "86", confidence: 0.7, stood: NOTHING };
    for (let at = 1; at <= 5; at++)
      await book.run("call", ["checkIn", word], { killAtWrite: at, startedBy: "page" });
    await say(book, word);
    await say(book, word);
    expect((await checkIns(book)).length).toBe(before + 1);
  }),
);

test("in a workbook without the table it is made, in Chinese too", () =>
  withBook({ template: "empty", lang: "zh-CN", locale: "zh_CN" }, async (book) => {
    const zh = textsOf("zh-CN");
    await byHand(
      book,
      (sheet, rows) => {
        const goals = SpreadsheetApp.getActive().getSheetByName(sheet);
        goals?.getRange(2, 1, 1, rows.length).setValues([rows]);
      },
      zh.table.goals,
      ["G-1", "客户满意度", zh.choice.metrics.checkIns],
    );
    await asked(book, "checkIn", { goal: "G-1", value: "八成", stood: NOTHING }).catch(() => {});
    await asked(book, "checkIn", { goal: "G-1", value: "88", confidence: 0.9, stood: NOTHING });
    const rows = await rowsOf(book, zh.table.checkIns);
    expect(rows.filter((row) => row["编号"] !== "")).toHaveLength(1);
    expect(rows[0]).toMatchObject({ [zh.field.checkIns.value]: "88" });
  }));
