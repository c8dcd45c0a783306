// What a hostile page, form or cell may try. `call` refuses what it does not know, and text stays text.
import { escaped } from "../../src/report/html";
import type { Workbench } from "../../workbench/api";
import { contents, differences } from "./contents";
import { asked, byHand, onSample, recalculated, refusal, withBook } from "./sample-book";

/** Texts that a spreadsheet might run or read as something else. */
const TEXTS: readonly string[] = [
  '=IMPORTXML("http://x", "//a")',
  '"&IMPORTXML("x")&"',
  "=1+1",
  "+1",
  "-1",
  "@x",
  "\t=1+1",
  "\r=1+1",
  " =1+1",
  "'=1+1",
  "1/2",
  "007",
  "TRUE",
  "#REF!",
  "<img src=x onerror=alert(1)>",
  '"><script>alert(1)</script>',
  "{=1+1}",
  "％=1",
];

test.each(TEXTS)("a task called %j is text", (name) =>
  onSample(async (book) => {
    const { row } = await asked<{ row: number }>(book, "addTask", { name });
    const cell = await byHand(
      book,
      (at) => {
        const range = SpreadsheetApp.getActive().getSheetByName("Tasks")?.getRange(at, 2);
        const value = range?.getValue();
        return [typeof value, String(value), range?.getFormula()] as const;
      },
      row,
    );
    expect(cell).toEqual(["string", name.trim(), ""]);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
    const formulas = Object.values(await contents(book)).flatMap((sheet) =>
      Object.values(sheet).map(([, formula]) => formula),
    );
    expect(formulas.filter((formula) => /IMPORTXML|^=1\+1/.test(formula))).toEqual([]);
  })(),
);

/** The formulas of all sheets as they stand, by place, each with what its cell shows. */
const formulasOf = async (book: Workbench) =>
  (
    await byHand(book, () =>
      SpreadsheetApp.getActive()
        .getSheets()
        .flatMap((sheet) => {
          const range = sheet.getDataRange();
          const shown = range.getDisplayValues();
          return range
            .getFormulas()
            .flatMap((row, r) =>
              row.map((formula, c) => [
                `${sheet.getName()}!R${r + 1}C${c + 1}`,
                formula,
                shown[r]?.[c] ?? "",
              ]),
            );
        }),
    )
  ).filter(([, formula]) => formula !== "");

/** The words of a link within the workbook that is nothing else than that: one quoted text, and so read by nobody. */
const wordsOf = (formula: string): string | null =>
  /^=HYPERLINK\("#gid=\d+(?:&range=\d+:\d+)?";"((?:[^"]|"")*)"\)$/
    .exec(formula)?.[1]
    ?.replace(/""/g, '"') ?? null;

test.each(["Goals", '"&IMPORTXML("x")&"', '=HYPERLINK("http://x","y")'])(
  "texts in cells that views repeat are text there too, in a sheet called %s",
  (name) =>
    onSample(async (book) => {
      const before = new Set((await formulasOf(book)).map(([, formula]) => formula));
      await byHand(
        book,
        (texts, renamed) => {
          const spreadsheet = SpreadsheetApp.getActive();
          const cells = texts.map((text) => [`'${text}`]);
          const put = (sheet: string, column: number, rows: number) =>
            spreadsheet
              .getSheetByName(sheet)
              ?.getRange(2, column, rows, 1)
              .setValues(cells.slice(0, rows));
          put("Tasks", 2, cells.length);
          put("Goals", 2, 5);
          put("Team", 2, 3);
          put("Projects", 2, 1);
          put("Deals", 3, 5);
          put("Deals", 9, 5);
          spreadsheet.getSheetByName("Goals")?.setName(renamed);
        },
        TEXTS.map((text) => text.replace(/^'/, "")),
        name,
      );
      await recalculated(book);
      expect((await recalculated(book)).serviceCalls.writes).toBe(0);
      const found = await formulasOf(book);
      const links = found.filter(([, formula]) => wordsOf(formula ?? "") !== null);
      expect(links.map(([, , shown]) => shown)).toEqual(
        links.map(([, formula]) => wordsOf(formula ?? "")),
      );
      expect(links.some(([, , shown]) => shown?.startsWith(`${name}, row `))).toBe(true);
      expect(
        found.filter(
          (each) => !links.includes(each) && !before.has(each[1]) && !/^=IF/.test(each[1] ?? ""),
        ),
      ).toEqual([]);
    })(),
);

test(
  "a mail escapes what cells hold",
  onSample(async (book) => {
    const evil = "<img src=x onerror=alert(1)>";
    await byHand(
      book,
      (text) => {
        const spreadsheet = SpreadsheetApp.getActive();
        spreadsheet.rename(text);
        spreadsheet.getSheetByName("Goals")?.getRange("B2:B8").setValue(text);
        spreadsheet.getSheetByName("Tasks")?.getRange("B2:B30").setValue(text);
      },
      evil,
    );
    const { error, mails } = await book.run("sendReports");
    expect(error).toBeNull();
    expect(mails.length).toBeGreaterThan(0);
    for (const { html } of mails) {
      expect(html).not.toContain("<img");
      expect(html).toContain(escaped(evil));
    }
  }),
);

const BAD_TASKS: readonly (readonly [string, unknown, string])[] = [
  ["no name", { name: "   " }, "name: missing"],
  ["50,001 characters", { name: "x".repeat(50_001) }, "name: tooLong"],
  ["a longer one still", { name: "x".repeat(60_001) }, "name: badArgument"],
  ["a day that is none", { name: "a", start: "2026-02-30" }, "start: notADate"],
  ["a deadline that is none", { name: "a", due: "soon" }, "due: notADate"],
  ["a formula for a day", { name: "a", due: "=TODAY()" }, "due: notADate"],
  ["negative days", { name: "a", days: -1 }, "days: notANumber"],
  ["half a day", { name: "a", days: 0.5 }, "days: notANumber"],
  ["too many days", { name: "a", days: 1e9 }, "days: notANumber"],
  [
    "an end before its start",
    { name: "a", start: "2026-03-10", due: "2026-03-09" },
    "due: endsBeforeStart",
  ],
  ["an unknown project", { name: "a", project: "=1+1" }, "project: unknownReference"],
  ["an unknown person", { name: "a", owner: "constructor" }, "owner: unknownReference"],
  ["an unknown goal", { name: "a", goal: "__proto__" }, "goal: unknownReference"],
  ["an unknown task before it", { name: "a", after: "T-1; T-999999" }, "after: unknownReference"],
  ["a link of no known type", { name: "a", after: "T-1XX" }, "after: notALink"],
  ["a lag in no known unit", { name: "a", after: ["T-1+2q"] }, "after: notALink"],
  ["a lag of many years", { name: "a", after: "T-1+99999d" }, "after: tooLarge"],
  ["an unknown priority", { name: "a", priority: "toString" }, "priority: badArgument"],
  ["an unknown argument", { name: "a", admin: true }, "admin: badArgument"],
  ["a name that is a number", { name: 7 }, "name: badArgument"],
  ["a name that is a list", { name: ["a"] }, "name: badArgument"],
  ["days that are words", { name: "a", days: "a few" }, "days: notANumber"],
  ["days that are a list", { name: "a", days: ["3"] }, "days: badArgument"],
  ["an unknown constraint", { name: "a", constraint: "toString" }, "constraint: badArgument"],
  ["a constraint of no day", { name: "a", constraint: "startBy" }, "constraintDate: missing"],
  ["a best case above the days", { name: "a", days: 2, optimistic: "3" }, "optimistic: outOfOrder"],
  ["an effort below zero", { name: "a", effort: "-1" }, "effort: negative"],
  ["a flag that is text", { name: "a", milestone: "yes" }, "milestone: badArgument"],
  ["null for an argument", { name: "a", due: null }, "due: badArgument"],
];

test(
  "tasks that are not right are refused, and nothing is written",
  onSample(async (book) => {
    const before = await contents(book);
    for (const [what, args, why] of BAD_TASKS)
      expect([what, await refusal(book, "addTask", args)]).toEqual([what, [why]]);
    expect(differences(before, await contents(book))).toEqual([]);
  }),
);

const NO_NAMES: readonly unknown[] = [
  "constructor",
  "__proto__",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "nothing",
  "",
  "call",
  "recalculateLocked",
  7,
  null,
  true,
  ["state"],
  { toString: "state" },
];

test(
  "names that call does not answer are refused",
  onSample(async (book) => {
    for (const name of NO_NAMES)
      expect([name, await refusal(book, name, {})]).toEqual([name, ["null: unknownCall"]]);
  }),
);

const BAD_ARGUMENTS: readonly (readonly [string, unknown])[] = [
  ["recalculate", { force: true }],
  ["recalculate", 7],
  ["recalculate", "now"],
  ["recalculate", [1]],
  ["preview", { a: 1 }],
  ["state", "x"],
  ["setUp", {}],
  ["setUp", { template: "sample" }],
  ["setUp", { template: "constructor", lang: "en" }],
  ["setUp", { template: "sample", lang: "fr" }],
  ["chooseMe", {}],
  ["chooseMe", { person: 1 }],
  ["chooseMe", { person: "x".repeat(201) }],
  ["show", { table: "__proto__", id: "T-1" }],
  ["show", { table: "history", id: "H-1" }],
  ["show", { table: "tasks", id: 1 }],
  ["adoptSheets", { sheets: ["Tasks"], table: "constructor" }],
  ["adoptSheets", { sheets: ["Tasks"], table: "stageChanges" }],
  ["adoptSheets", { sheets: [], table: "tasks" }],
  ["adoptSheets", { sheets: "Tasks", table: "tasks" }],
  ["adoptSheets", { sheets: ["Tasks"], table: "tasks", columns: "all" }],
  ["adoptSheets", { sheets: ["Tasks"], table: "tasks", answers: { year: 1 } }],
  ["showCell", { sheet: "Tasks", cell: "A0" }],
  ["showCell", { sheet: "Tasks", cell: "A1:B2" }],
  ["proposeColumns", { sheets: ["Tasks"], table: "tasks", rows: 201 }],
  ["adoptSheets", { sheets: ["Tasks"], table: "tasks", columns: { name: 1 } }],
  ["proposeColumns", { sheets: ["x".repeat(201)], table: "tasks" }],
];

test(
  "arguments of the wrong kind are refused",
  onSample(async (book) => {
    const before = await contents(book);
    for (const [name, args] of BAD_ARGUMENTS) {
      const issues = await refusal(book, name, args);
      expect([name, args, issues?.every((issue) => issue.endsWith(": badArgument"))]).toEqual([
        name,
        args,
        true,
      ]);
    }
    expect(differences(before, await contents(book))).toEqual([]);
  }),
);

const REFUSED: readonly (readonly [string, unknown, string])[] = [
  ["chooseMe", { person: "__proto__" }, "person: unknownReference"],
  ["show", { table: "tasks", id: "constructor" }, "id: gone"],
  ["adoptSheets", { sheets: ["toString"], table: "deals" }, "sheets: unknownSheet"],
  ["adoptSheets", { sheets: ["KPI Summary"], table: "deals" }, "sheets: ownSheet"],
  ["showCell", { sheet: "__proto__", cell: "A1" }, "sheet: unknownSheet"],
  [
    "adoptSheets",
    { sheets: ["Mine"], table: "deals", columns: { toString: "Stage" } },
    "toString: unknownField",
  ],
  [
    "adoptSheets",
    { sheets: ["Mine"], table: "deals", columns: { stage: "__proto__" } },
    "stage: unknownHeader",
  ],
  [
    "adoptSheets",
    { sheets: ["Mine"], table: "deals", columns: { name: "Stage", stage: "Stage" } },
    "stage: usedTwice",
  ],
  ["adoptSheets", { sheets: ["Mine"], table: "team", columns: {} }, "name: missingField"],
  ["adoptSheets", { sheets: ["Mine"], table: "deals" }, "replace: holdsRows"],
];

test(
  "names of things that are not there are refused",
  onSample(async (book) => {
    await book.importCsv("Stage,Value\nWon,1\n", "Mine");
    const before = await contents(book);
    for (const [name, args, why] of REFUSED)
      expect([name, args, (await refusal(book, name, args))?.[0]]).toEqual([name, args, why]);
    expect(differences(before, await contents(book))).toEqual([]);
  }),
);

test(
  "keys of every object's prototype do no harm",
  onSample(async (book) => {
    const before = await contents(book);
    const { result } = await book.run("byHand", [
      `() => ["addTask", "adoptSheets", "state"].map((name) =>
        JSON.stringify(call(name, JSON.parse('{"__proto__": {"name": "a"}, "constructor": {"prototype": {"x": 1}}}')))
      ).concat(String({}.name), String({}.x))`,
      [],
    ]);
    const answers = result as readonly string[];
    for (const answer of answers.slice(0, 3)) expect(answer).toContain('"issues"');
    expect(answers.slice(3)).toEqual(["undefined", "undefined"]);
    expect(differences(before, await contents(book))).toEqual([]);
  }),
);

test("before it is set up, every question is answered kindly", async () => {
  await withBook({ template: null, lang: "en" }, async (book) => {
    for (const name of ["recalculate", "preview", "adoptable"])
      expect([name, await refusal(book, name, {})]).toEqual([name, ["null: notSetUp"]]);
    expect(await refusal(book, "addTask", { name: "a" })).toEqual(["null: notSetUp"]);
    expect((await book.run("recalculate")).error).toMatch(/not set up/);
    expect(await book.type("Sheet1", "A1", [["x"]])).toMatchObject({ error: null });
    expect((await book.run("onClock", [], { startedBy: "clock" })).error).toBeNull();
  });
});
