// A KPI of one's own, typed into KPIs: a formula that is wrong is told where it is, a right one stands in KPI Summary
// as a formula over the cells beside it, and is what core computes.
import { LANGUAGES, type Language } from "../../src/core/model/rows";
import { textsOf } from "../../src/i18n/texts";
import { headerOf } from "../../src/workbook/schema/headers";
import type { Workbench } from "../../workbench/api";
import { rowsOf } from "./contents";
import { byHand, recalculated, withBook } from "./sample-book";

/** Types into the row of a KPI by its own name, or a new one below the others; by header. */
const typed = (book: Workbench, sheet: string, cells: Readonly<Record<string, unknown>>) =>
  byHand(
    book,
    (name, entries, own) => {
      const at = SpreadsheetApp.getActive().getSheetByName(name);
      const rows = at?.getDataRange().getValues() ?? [];
      const headers = rows[0] ?? [];
      const known = rows.findIndex((row) => row[headers.indexOf(own)] === entries[own]);
      for (const [header, value] of Object.entries(entries))
        at?.getRange((known < 0 ? rows.length : known) + 1, headers.indexOf(header) + 1).setValue(
          value,
        );
    },
    sheet,
    cells,
    Object.keys(cells)[0] ?? "",
  );

interface Shown {
  readonly value: unknown;
  readonly formula: string;
}

/** The summary's values and formulas by the KPI's name. */
async function summary(book: Workbench, sheet: string): Promise<Readonly<Record<string, Shown>>> {
  const cells = await byHand(
    book,
    (name) => {
      const range = SpreadsheetApp.getActive().getSheetByName(name)?.getRange("A1:B60");
      return { values: range?.getValues() ?? [], formulas: range?.getFormulas() ?? [] };
    },
    sheet,
  );
  const rows = cells.values.map(([name, value], i): readonly [string, Shown] => [
    String(name),
    { value, formula: cells.formulas[i]?.[1] ?? "" },
  ]);
  // The trend's months stand below under the same names.
  return Object.fromEntries(rows.reverse());
}

const WORDS: Readonly<
  Record<
    Language,
    { readonly name: string; readonly wrong: string; readonly right: string; readonly mend: string }
  >
> = {
  en: {
    name: "Won value for each deal lost",
    wrong: "won valeu / Deals lost",
    right: "Won value / (Deals lost + 0.5)",
    mend: "did you mean “Won value”?",
  },
  "zh-CN": {
    name: "每丢一单的成交额",
    wrong: "成交饿／丢单数",
    right: "成交额÷（丢单数＋０.５）",
    mend: "是否想写“成交额”？",
  },
};

test.each(LANGUAGES)("a wrong formula is told, a right one computes: %s", (lang) =>
  withBook({ template: "sample", lang }, async (book) => {
    const texts = textsOf(lang);
    const header = (key: string) => headerOf("kpis", key, texts);
    const [table, view] = [texts.table.kpis, texts.view.kpiSummary];
    const { name, wrong, right, mend } = WORDS[lang];
    const rowOf = async (own: string) =>
      (await rowsOf(book, table)).find((row) => row[header("own")] === own) ?? {};
    const own = { [header("own")]: name };
    await typed(book, table, {
      ...own,
      [header("show")]: true,
      [header("unit")]: texts.choice.kpiUnits.money,
      [header("formula")]: wrong,
    });
    await recalculated(book);
    expect((await rowOf(name))[header("check")]).toContain(mend);
    expect((await summary(book, view))[name]).toEqual({ value: "", formula: "" });

    await typed(book, table, { ...own, [header("formula")]: right });
    await typed(book, table, {
      [header("own")]: "X",
      [header("show")]: true,
      [header("formula")]: `${name} * 2`,
    });
    await recalculated(book);
    expect((await rowOf(name))[header("check")]).toBe("");
    const shown = await summary(book, view);
    const { value, formula } = shown[name] ?? {};
    const [won, lost] = [texts.kpi.wonValue.name, texts.kpi.dealsLost.name].map((kpi) =>
      Number(shown[kpi]?.value),
    );
    expect(value).toBeCloseTo((won ?? 0) / ((lost ?? 0) + 0.5), 6);
    expect(formula).toMatch(/^=IF\(OR\(\$B\$\d+="";\$B\$\d+=""\);"";IFERROR\(\$B\$\d+ ?\/ ?\(/);
    expect(shown["X"]?.value).toBeCloseTo(Number(value) * 2, 6);

    // Hidden, it stands in the other's formula with its own.
    await typed(book, table, { ...own, [header("show")]: false });
    await recalculated(book);
    const hidden = await summary(book, view);
    expect(hidden[name]).toBeUndefined();
    expect(hidden["X"]?.value).toBeCloseTo(Number(value) * 2, 6);
    expect((await rowOf(name))[header("definition")]).toContain(texts.ownKpi.hidden(""));
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }),
);

test("what begins with = is the sheet's own formula, and how to write it is said", () =>
  withBook({ template: "sample", lang: "en" }, async (book) => {
    const { table } = textsOf("en");
    await typed(book, table.kpis, {
      "KPI of your own": "Mine",
      Formula: "=wonValue/dealsWon",
    });
    await recalculated(book);
    const row = (await rowsOf(book, table.kpis)).find((each) => each["KPI of your own"] === "Mine");
    expect(row?.["Check (auto)"]).toMatch(/without “=”/);
  }));
