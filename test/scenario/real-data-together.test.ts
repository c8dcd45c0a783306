// Real input, together: a CRM's teams, products, accounts and deals, adopted as they are. The owners are people of the
// team, GTXPro is noticed as GTX Pro, and managers and regions slice the value that was won.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Adopted, AdoptProposal } from "../../src/app/rpc";
import { day } from "../../src/core/model/day";
import { SLICES, type SliceBy } from "../../src/core/model/figure-choice";
import { periodAt } from "../../src/core/model/period";
import type { TableName } from "../../src/core/model/rows";
import { textsOf } from "../../src/i18n/texts";
import { DAY_CELL, PERIOD_CELL, sliceCell } from "../../src/views/kpi-summary-choices";
import type { Workbench } from "../../workbench/api";
import { type CrmDeal, counted, crmDeals } from "../core/kpi/crm-rows";
import { kpiFigures } from "./contents";
import { office, recomputed } from "./office";
import { asked, byHand, recalculated, withBook } from "./sample-book";

const FOLDER = join(process.cwd(), "../shared/data/crm-sales");
const present = existsSync(FOLDER);
const testHere = present ? test : test.skip;

/** In the order in which a person would: who and what there is, then what was sold. */
const FILES: readonly (readonly [string, TableName])[] = [
  ["sales_teams", "team"],
  ["products", "products"],
  ["accounts", "customers"],
  ["sales_pipeline", "deals"],
];

const SLICED: readonly (readonly [SliceBy, keyof CrmDeal, string])[] = [
  ["region", "region", "Central"],
  ["team", "manager", "Dustin Brinkmann"],
  ["person", "agent", "Moses Frase"],
  ["product", "product", "GTX Pro"],
];
const LAST_QUARTER = periodAt("quarter", day(2017, 11, 15), 1);
const MOST_CALLS = 200;

const csv = (name: string) => readFileSync(join(FOLDER, `${name}.csv`), "utf8");
/** No cell of these files holds a comma. */
const lines = (name: string) =>
  csv(name)
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));

async function adopt(book: Workbench, sheet: string, table: TableName) {
  const request = { sheets: [sheet], table };
  const proposal = await asked<AdoptProposal>(book, "proposeColumns", request);
  const adopted = await asked<Adopted>(book, "adoptSheets", request);
  return { proposal, adopted };
}

/** The workbook as it stands at the end, as an xlsx file. */
let file: Buffer;
testHere(
  "adopted together",
  () =>
    withBook({ template: "empty", lang: "en" }, async (book) => {
      for (const [name] of FILES) await book.importCsv(csv(name), name);
      const { groups } = await asked<{ groups: readonly { sheets: string[]; table: string }[] }>(
        book,
        "adoptable",
      );
      for (const [name, table] of FILES)
        expect([name, groups.find(({ sheets }) => sheets.includes(name))?.table]).toEqual([
          name,
          table,
        ]);

      const team = await adopt(book, "sales_teams", "team");
      const managers = new Set(
        lines("sales_teams")
          .slice(1)
          .map(([, manager = ""]) => manager),
      );
      expect(team.adopted).toMatchObject({
        rows: 35,
        unreadCount: 0,
        addedPeople: managers.size,
        columns: { name: "sales_agent", manager: "manager", region: "regional_office" },
      });
      const products = await adopt(book, "products", "products");
      expect(products.adopted).toMatchObject({
        rows: 7,
        unreadCount: 0,
        columns: { name: "product", line: "series", price: "sales_price" },
      });
      const accounts = await adopt(book, "accounts", "customers");
      expect(accounts.adopted).toMatchObject({ rows: 85, unreadCount: 0 });
      expect(accounts.adopted.columns).toMatchObject({ name: "account", sector: "sector" });

      const deals = await adopt(book, "sales_pipeline", "deals");
      expect(deals.proposal.questions).toMatchObject([
        { id: "word:product:GTXPro", about: "GTXPro", proposed: "GTX Pro" },
      ]);
      expect(deals.adopted).toMatchObject({ rows: 8800, unreadCount: 0, addedPeople: 0 });
      expect(deals.proposal.adds.people).toEqual([]);

      const { field, auto } = textsOf("en");
      const [headers = [], ...rows] = (await book.show("sales_pipeline")) ?? [];
      const at = (key: "manager" | "salesRegion" | "value" | "outcome") =>
        headers.indexOf(auto(field.deals[key]));
      expect(sumBy(rows, at("manager"), at("outcome"), at("value"))).toEqual(wonBy(1));
      expect(sumBy(rows, at("salesRegion"), at("outcome"), at("value"))).toEqual(wonBy(2));
      for (const [by, field, word] of SLICED) {
        const calls = await cut(book, by, word);
        const reference = crmDeals().filter((line) => line[field] === word);
        const shown = await kpiFigures(book);
        for (const [key, value] of Object.entries(counted(reference, LAST_QUARTER)))
          if (key !== "medianCycle")
            expect([word, key, shown[textsOf("en").kpi[key as "wonValue"].name]]).toEqual([
              word,
              key,
              expect.closeTo(Number(value), 6),
            ]);
        // Of sheets and columns, never of 8,800 deals.
        expect(calls).toBeLessThan(MOST_CALLS);
      }
      file = Buffer.from(await book.exportXlsx());
    }),
  240_000,
);

(present && office ? test : test.skip)(
  "LibreOffice computes the same of the last slice (skipped where it is not installed)",
  () => {
    const { formulas, differences } = recomputed([file]);
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(30);
  },
  240_000,
);

/** Types a slice of the last quarter into KPI Summary, and recalculates. */
async function cut(book: Workbench, by: SliceBy, word: string): Promise<number> {
  const { kpiSummary } = textsOf("en").views;
  const cells = [
    { ...PERIOD_CELL, word: kpiSummary.periods.quarter },
    { ...DAY_CELL, word: "2017-11-15" },
    ...SLICES.map((slice) => ({ ...sliceCell(slice), word: slice === by ? word : "" })),
  ];
  await byHand(
    book,
    (name, all) => {
      const sheet = SpreadsheetApp.getActive().getSheetByName(name);
      for (const { row, column, word: text } of all) sheet?.getRange(row, column).setValue(text);
    },
    textsOf("en").view.kpiSummary,
    cells,
  );
  const { serviceCalls } = await recalculated(book);
  return serviceCalls.reads + serviceCalls.writes + serviceCalls.other;
}

/** Won value by the words of a column of the sheet. */
function sumBy(
  rows: readonly (readonly string[])[],
  by: number,
  outcome: number,
  value: number,
): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const row of rows) {
    const word = row[by] ?? "";
    if (row[outcome] !== "Won") continue;
    sums[word] = (sums[word] ?? 0) + Number((row[value] ?? "").replace(/[^\d.-]/g, ""));
  }
  return sums;
}

/** The same from the files alone: each deal's seller looked up in the teams. */
function wonBy(column: 1 | 2): Readonly<Record<string, number>> {
  const teams = new Map(lines("sales_teams").map((line) => [line[0], line[column] ?? ""]));
  const sums: Record<string, number> = {};
  for (const [, agent, , , stage, , , value] of lines("sales_pipeline").slice(1)) {
    const word = teams.get(agent);
    if (stage === "Won" && word !== undefined) sums[word] = (sums[word] ?? 0) + Number(value);
  }
  return sums;
}
