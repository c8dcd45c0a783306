// Real input: a CRM's export of 8,800 deals, imported, adopted as it is, and computed. The data stays outside the
// project; where it is not there, these tests are skipped.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { columnLetters } from "../../src/core/model/column-letters";
import { textsOf } from "../../src/i18n/texts";
import type { Workbench } from "../../workbench/api";
import { differences, kpiFigures, ofAllTime } from "./contents";
import { asked, byHand, recalculated, withBook } from "./sample-book";

const FILE = join(process.cwd(), "../shared/data/crm-sales/sales_pipeline.csv");
const present = existsSync(FILE);
const testHere = present ? test : test.skip;

/** The imported columns as they stand: values and formulas. */
const imported = (book: Workbench) =>
  byHand(book, () => {
    const range = SpreadsheetApp.getActive().getSheetByName("Pipeline")?.getRange(1, 1, 8801, 8);
    return [range?.getValues().map((row) => row.map(String)), range?.getFormulas()];
  });

async function adopt(book: Workbench): Promise<Adopted> {
  expect(await book.importCsv(readFileSync(FILE, "utf8"), "Pipeline")).toBe(8801);
  const before = await imported(book);
  const adopted = await asked<Adopted>(book, "adoptSheets", {
    sheets: ["Pipeline"],
    table: "deals",
  });
  await recalculated(book);
  expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  expect(differences(before, await imported(book))).toEqual([]);
  return adopted;
}
interface Adopted {
  readonly rows: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly unreadCount: number;
}

testHere(
  "adopted as Deals, all time agrees with the export",
  () =>
    withBook({ template: "empty", lang: "en" }, async (book) => {
      const adopted = await adopt(book);
      expect(adopted.rows).toBe(8800);
      expect(adopted.unreadCount).toBe(0);
      expect(adopted.columns).toEqual({
        id: "opportunity_id",
        owner: "sales_agent",
        product: "product",
        customer: "account",
        stage: "deal_stage",
        created: "engage_date",
        closed: "close_date",
        amount: "close_value",
      });
      const all = await ofAllTime(book);
      const allTime = (name: string) => all[name]?.["Value"];
      expect(await kpiFigures(book)).toMatchObject({
        "Won value": 10_005_534,
        "Deals won": 4238,
        "Deals lost": 2473,
        "Win rate": expect.closeTo(4238 / (4238 + 2473), 12),
      });
      expect(["Won value", "Deals won", "Win rate"].map(allTime)).toEqual([
        "$10.01M",
        "4,238",
        "63.2%",
      ]);
      for (const name of ["Open pipeline", "Weighted pipeline"]) {
        expect(allTime(name)).toBe("");
        expect(all[name]?.["Why"]).toMatch(/None of the 2,?089 deals has an amount\.$/);
      }
    }),
  120_000,
);

testHere(
  "in a Chinese workbook its dates are text, and the figures the same",
  () =>
    withBook({ template: "empty", lang: "zh-CN", locale: "zh_CN" }, async (book) => {
      const adopted = await adopt(book);
      expect(adopted.unreadCount).toBe(0);
      const texts = textsOf("zh-CN");
      const [headers = [], first = []] = (await book.show("Pipeline")) ?? [];
      expect(headers.slice(0, 8)).toEqual([
        "opportunity_id",
        "sales_agent",
        "product",
        "account",
        "deal_stage",
        "engage_date",
        "close_date",
        "close_value",
      ]);
      const read = headers.indexOf(texts.normalized(texts.field.deals.closed));
      expect(read).toBeGreaterThanOrEqual(8);
      expect([first[6], first[read]]).toEqual(["3/1/2017", "2017-03-01"]);
      const all = await ofAllTime(book, "zh-CN");
      const { value: allTime, why } = texts.views.kpiSummary;
      const of = (key: keyof typeof texts.kpi) => all[texts.kpi[key].name] ?? {};
      expect(await kpiFigures(book, "zh-CN")).toMatchObject({
        [texts.kpi.wonValue.name]: 10_005_534,
        [texts.kpi.dealsWon.name]: 4238,
        [texts.kpi.dealsLost.name]: 2473,
        [texts.kpi.winRate.name]: expect.closeTo(4238 / (4238 + 2473), 12),
      });
      expect(of("wonValue")[allTime]).toMatch(/^[¥￥]1000\.6万$/);
      for (const key of ["openPipeline", "weightedPipeline"] as const) {
        expect(of(key)[allTime]).toBe("");
        expect(of(key)[why]).toMatch(/2,?089/);
      }
      expect(columnLetters(read)).not.toBe("H");
    }),
  120_000,
);
