// A broken cell in every column of every table: everything else is computed, the fault is told where it is, and nothing
// of the user's is overwritten. Columns come from the schema, so that a new one is covered by itself.
import { textsOf } from "../../src/i18n/texts";
import type { Kind } from "../../src/workbook/schema/field";
import { headerOf } from "../../src/workbook/schema/headers";
import { schemaOf, TABLE_NAMES } from "../../src/workbook/schema/tables";
import type { Workbench } from "../../workbench/api";
import { asked, byHand, recalculated, type Saved, saved, withSaved } from "./sample-book";

const texts = textsOf("en");

/** What is typed into a cell of each kind to break it; null where nothing breaks it but an error. */
const WRONG: Readonly<Record<Kind["kind"], readonly string[]>> = {
  id: [],
  text: ["x".repeat(2_001)],
  number: ["abc"],
  money: ["abc"],
  percent: ["abc", "250"],
  day: ["abc", "2026-02-30"],
  flag: ["perhaps"],
  choice: ["abc"],
  reference: ["Nobody of that name"],
  links: ["T-1; T-99999", "T-1XX", "T-1+2q; T-1SS+1d"],
  formula: ["wonvalu / 2", "wonValue +", "(wonValue", "12"],
};

interface Case {
  readonly table: (typeof TABLE_NAMES)[number];
  readonly key: string;
  readonly value: string;
}

const CASES: readonly Case[] = TABLE_NAMES.flatMap((table) =>
  Object.entries(schemaOf(table).fields).flatMap(([key, { kind }]) =>
    ["=1/0", ...WRONG[kind.kind]].map((value) => ({ table, key, value })),
  ),
);

type Table = (typeof TABLE_NAMES)[number];

/** Tables whose rows nothing refers to, and Milepost's own records, are broken as they stand. */
const NO_SPARE: readonly Table[] = ["kpis", "stageChanges", "history", "baselines"];

/** With a week's history, so that every table holds rows, and in each a last one that nothing refers to. */
let start: Saved;
beforeAll(async () => {
  start = await saved({ template: "sample", lang: "en" }, async (book) => {
    await book.advanceTo("2026-03-09 08:00");
    for (const table of TABLE_NAMES) await asked(book, "openTable", { table });
    // Of a task that is gone, so that no other row hangs on it.
    await byHand(
      book,
      (name) => {
        const sheet = SpreadsheetApp.getActive().getSheetByName(name);
        const saved = ["", "Plan", "2026-03-02", "T-99999", "2026-03-02", "2026-03-03"];
        sheet?.getRange((sheet?.getLastRow() ?? 0) + 1, 1, 1, saved.length).setValues([saved]);
      },
      texts.table.baselines,
    );
    // Nobody has said otherwise than what was computed: a first row, from which the last is copied.
    await byHand(
      book,
      (name) => {
        const sheet = SpreadsheetApp.getActive().getSheetByName(name);
        const said = [
          "",
          "Won value",
          "2026-01-01",
          "2026-03-31",
          "",
          1000,
          "2026-03-02",
          "a@x.com",
          "Why",
        ];
        sheet?.getRange(2, 1, 1, said.length).setValues([said]);
      },
      texts.table.overrides,
    );
    const tables = TABLE_NAMES.filter((table) => !NO_SPARE.includes(table));
    await byHand(
      book,
      (names) => {
        for (const [name, named, other] of names) {
          const sheet = SpreadsheetApp.getActive().getSheetByName(name);
          const below = (sheet?.getLastRow() ?? 0) + 1;
          const cells = sheet?.getRange(2, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
          const row = named ? ["", "Spare", ...cells.slice(2)] : ["", ...cells.slice(1)];
          if (other !== null) row[2] = other;
          sheet?.getRange(below, 1, 1, row.length).setValues([row]);
        }
      },
      tables.map((table) => {
        const named = Object.keys(schemaOf(table).fields)[1] === "name";
        // A second check-in of a goal in one week would be told of: this one is of another.
        return [texts.table[table], named, table === "checkIns" ? "2025-11-03" : null] as const;
      }),
    );
    const { result } = await recalculated(book);
    expect(result).toMatchObject({ unread: 0 });
  });
}, 120_000);

interface Sheet {
  readonly name: string;
  readonly shown: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
}

const sheets = async (book: Workbench): Promise<ReadonlyMap<string, Sheet>> => {
  const all: readonly Sheet[] = await byHand(book, () =>
    SpreadsheetApp.getActive()
      .getSheets()
      .filter((sheet) => sheet.getName() !== "Milepost journal")
      .map((sheet) => ({
        name: sheet.getName(),
        shown: sheet.getDataRange().getDisplayValues(),
        formulas: sheet.getDataRange().getFormulas(),
      })),
  );
  return new Map(all.map((sheet) => [sheet.name, sheet]));
};

/** A cell to break: where it stands, and what stands there. */
interface Break extends Case {
  readonly name: string;
  readonly header: string;
  readonly row: number;
  readonly column: number;
}

function placed(one: Case, before: ReadonlyMap<string, Sheet>): Break {
  const name = texts.table[one.table];
  const header = headerOf(one.table, one.key, texts);
  const { shown = [] } = before.get(name) ?? {};
  return { ...one, name, header, row: shown.length, column: (shown[0] ?? []).indexOf(header) + 1 };
}

/** Types into cells by hand; gives back what puts them right again. */
const put = (book: Workbench, cells: readonly (readonly [string, number, number, unknown])[]) =>
  byHand(
    book,
    (all) =>
      all.map(([name, row, column, next]): readonly [string, number, number, unknown] => {
        const cell = SpreadsheetApp.getActive().getSheetByName(name)?.getRange(row, column);
        const value = cell?.getValue();
        cell?.setValue(next);
        const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
        const plain =
          value instanceof Date ? Utilities.formatDate(value, zone, "yyyy-MM-dd") : value;
        return [name, row, column, plain];
      }),
    cells,
  );

/** What a break changed besides its cell: cells of the user's, and computed cells that were lost or are errors now. */
function harm(one: Break, before: Sheet | undefined, after: Sheet | undefined): readonly string[] {
  const fields = Object.keys(schemaOf(one.table).fields).length;
  const headers = before?.shown[0] ?? [];
  return (before?.shown ?? []).flatMap((cells, r) =>
    cells.flatMap((was, c) => {
      if (r + 1 === one.row && (c + 1 === one.column || c >= fields)) return [];
      const is = after?.shown[r]?.[c] ?? "";
      const formula = after?.formulas[r]?.[c] ?? "";
      const touched = is !== was || formula !== (before?.formulas[r]?.[c] ?? "");
      const gone = was !== "" && (is === "" || is.startsWith("#"));
      return (c < fields ? touched : gone) ? [`${headers[c]}, row ${r + 1}: ${was} -> ${is}`] : [];
    }),
  );
}

/** So few tables at once that Start has a line for each fault. */
const AT_ONCE = 5;
const bySize = TABLE_NAMES.map((table) => CASES.filter((one) => one.table === table)).sort(
  (a, b) => b.length - a.length,
);
const groups = Array.from({ length: Math.ceil(bySize.length / AT_ONCE) }, (_, i) =>
  bySize.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
).map((tables) => [tables.map((cases) => cases[0]?.table).join(", "), tables] as const);

test.each(groups)(
  "%s",
  (_, tables) =>
    withSaved(start, async (book) => {
      const before = await sheets(book);
      const rounds = Math.max(...tables.map((cases) => cases.length));
      const wrong: string[] = [];
      for (let round = 0; round < rounds; round++) {
        const breaks = tables
          .flatMap((cases) => cases[round] ?? [])
          .map((one) => placed(one, before));
        const mend = await put(
          book,
          breaks.map(({ name, row, column, value }) => [name, row, column, value]),
        );
        await recalculated(book);
        const after = await sheets(book);
        const start = after.get("Start")?.shown ?? [];
        const told = start
          .filter(([status]) => status === texts.views.start.notices.data)
          .map((line) => `${line[2]}: ${line[3]}`);
        for (const one of breaks) {
          const { name, header, row, column, value } = one;
          const tell = (what: string) => {
            wrong.push(`${name}, ${header}, ${value.slice(0, 20)}: ${what}`);
          };
          const sheet = after.get(name);
          const kept =
            sheet?.formulas[row - 1]?.[column - 1] || sheet?.shown[row - 1]?.[column - 1];
          if (value.startsWith("=") && kept !== value) tell(`overwritten with ${kept}`);
          if (!value.startsWith("=") && kept === "") tell("emptied");
          const check = sheet?.shown[0]?.indexOf(headerOf(one.table, "check", texts)) ?? -1;
          if (check >= 0 && !sheet?.shown[row - 1]?.[check]?.includes(`${header}: `))
            tell(`its row says ${sheet?.shown[row - 1]?.[check]}`);
          if (!told.some((line) => line.startsWith(`${name}, row ${row}: ${header}: `)))
            tell(`Start says ${told.join(" / ")}`);
          for (const line of harm(one, before.get(name), sheet)) tell(line);
        }
        await put(book, mend);
      }
      expect(wrong).toEqual([]);
      await recalculated(book);
      expect((await recalculated(book)).serviceCalls.writes).toBe(0);
    }),
  240_000,
);
