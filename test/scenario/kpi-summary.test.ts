// KPI Summary in use: period and slice are typed into its cells, words that mean nothing are told, and its charts are made
// once, follow their cells and stay as people leave them.
import { LANGUAGES, type Language } from "../../src/core/model/rows";
import { textsOf } from "../../src/i18n/texts";
import {
  COMPARE_CELL,
  DAY_CELL,
  PERIOD_CELL,
  sliceCell,
} from "../../src/views/kpi-summary-choices";
import { cellName } from "../../src/workbook/layout";
import type { Workbench } from "../../workbench/api";
import { byHand, recalculated, withBook } from "./sample-book";

const at = ({ row, column }: { readonly row: number; readonly column: number }) =>
  cellName(row, column);
const PERSON = at(sliceCell("person"));
const REGION = at(sliceCell("region"));

const sheetOf = (lang: Language) => textsOf(lang).view.kpiSummary;
const typed = async (book: Workbench, lang: Language, cell: string, word: string) => {
  const edit = await book.type(sheetOf(lang), cell, [[word]]);
  expect(edit?.error).toBeNull();
  return edit;
};
/** As displayed. */
const shown = async (book: Workbench, lang: Language, row: number, column: number) =>
  ((await book.show(sheetOf(lang))) ?? [])[row - 1]?.[column - 1] ?? "";
const line = (book: Workbench, lang: Language) => shown(book, lang, 5, 1);

const WORDS = {
  en: {
    people: ["Thomas Reed", "Priya Nair"],
    regions: ["Germany", "Midwest"],
    quarter: "2025 Q4",
    before: "last quarter",
    span: "Oct–Dec 2025",
  },
  "zh-CN": {
    people: ["王磊", "李思琪"],
    regions: ["华东", "华南"],
    quarter: "2025年四季度",
    before: "上季度",
    span: "2025年10–12月",
  },
} as const;

test.each(LANGUAGES)("a person and a period are chosen by typing: %s", (lang) =>
  withBook({ template: "sample", lang }, async (book) => {
    const words = WORDS[lang];
    const all = await shown(book, lang, 7, 2);
    await typed(book, lang, PERSON, words.people[0]);
    const own = await shown(book, lang, 7, 2);
    expect(own).not.toBe(all);
    expect(await line(book, lang)).toContain(words.people[0]);
    const second = await typed(book, lang, PERSON, words.people[1]);
    expect(await shown(book, lang, 7, 2)).not.toBe(own);
    // The chart of people has one row since the first of them was chosen.
    const third = await typed(book, lang, PERSON, words.people[0]);
    expect(third?.serviceCalls.byMethod).toEqual(second?.serviceCalls.byMethod);
    expect(await shown(book, lang, 7, 2)).toBe(own);
    await typed(book, lang, PERSON, "");
    expect(await shown(book, lang, 7, 2)).toBe(all);

    for (const word of [words.quarter, words.before, "2025-11-30"]) {
      await typed(book, lang, at(DAY_CELL), word);
      expect([word, await line(book, lang)]).toEqual([word, expect.stringContaining(words.span)]);
      expect(await shown(book, lang, DAY_CELL.row, DAY_CELL.column)).toBe(word);
    }
    const { periods, comparisons } = textsOf(lang).views.kpiSummary;
    await typed(book, lang, at(COMPARE_CELL), comparisons.lastYear);
    await typed(book, lang, at(PERIOD_CELL), periods.year);
    expect(await line(book, lang)).toMatch(/2025.*2024/);
    await typed(book, lang, at(PERIOD_CELL), periods.all);
    expect(await line(book, lang)).toBe(textsOf(lang).views.kpiSummary.ofAllTime);
  }),
);

test.each(LANGUAGES)("what means nothing is told beside the cells and stays: %s", (lang) =>
  withBook({ template: "sample", lang }, async (book) => {
    await typed(book, lang, at(DAY_CELL), "Q9");
    expect(await line(book, lang)).toBe(`! ${textsOf(lang).views.kpiSummary.unknownDay("Q9")}`);
    await byHand(
      book,
      (name, row, column) => {
        const cell = SpreadsheetApp.getActive().getSheetByName(name)?.getRange(row, column);
        cell?.setNumberFormat("General").setValue(12);
      },
      sheetOf(lang),
      DAY_CELL.row,
      DAY_CELL.column,
    );
    await recalculated(book);
    expect(await line(book, lang)).toBe(`! ${textsOf(lang).views.kpiSummary.unknownDay("12")}`);
    await typed(book, lang, at(DAY_CELL), "Q9");
    await typed(book, lang, PERSON, "Nobody At All");
    const [person] = WORDS[lang].people;
    expect(await line(book, lang)).toMatch(new RegExp(`^! .*Q9.*Nobody At All.*${person}`));
    expect(await shown(book, lang, DAY_CELL.row, DAY_CELL.column)).toBe("Q9");
    expect(await shown(book, lang, 7, 2)).toBe("");
    await recalculated(book);
    expect(await shown(book, lang, 4, sliceCell("person").column)).toBe("Nobody At All");
    await typed(book, lang, at(DAY_CELL), "");
    await typed(book, lang, PERSON, "");
    expect(await line(book, lang)).not.toMatch(/^!/);
  }),
);

test("an edit of a deal computes with the slice that was chosen last", () =>
  withBook({ template: "sample", lang: "en" }, async (book) => {
    const headline = async () => ((await book.show("Start")) ?? [])[8];
    const everybody = await headline();
    await typed(book, "en", REGION, WORDS.en.regions[0]);
    // Start and mails tell of everything, whoever looked at a part of it last.
    expect(await headline()).toEqual(everybody);
    const inSlice = async () => {
      const [heads = [], ...rows] = (await book.show("Deals")) ?? [];
      return rows.map((row) => row[heads.findIndex((head) => head.startsWith("In KPI slice"))]);
    };
    const before = await inSlice();
    expect(new Set(before)).toEqual(new Set(["0", "1"]));
    await book.type("Deals", "I3", [["29001"]]);
    expect(await inSlice()).toEqual(before);
  }));

test.each(LANGUAGES)("what was chosen comes back with a sheet that was deleted: %s", (lang) =>
  withBook({ template: "sample", lang }, async (book) => {
    const words = WORDS[lang];
    await typed(book, lang, at(DAY_CELL), words.before);
    await typed(book, lang, PERSON, words.people[0]);
    const chosen = await line(book, lang);
    await byHand(
      book,
      (name) => {
        const spreadsheet = SpreadsheetApp.getActive();
        const sheet = spreadsheet.getSheetByName(name);
        if (sheet) spreadsheet.deleteSheet(sheet);
      },
      sheetOf(lang),
    );
    await recalculated(book);
    expect(await line(book, lang)).toBe(chosen);
    expect(await shown(book, lang, DAY_CELL.row, DAY_CELL.column)).toBe("2025-12-31");
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
    expect(await line(book, lang)).toBe(chosen);
  }),
);

test("a whole page pasted into a slice is told and kept, and nothing fails by it", () =>
  withBook({ template: "sample", lang: "en" }, async (book) => {
    const page = "All work and no play. ".repeat(2_000).trim();
    await typed(book, "en", PERSON, page);
    expect(await shown(book, "en", 4, sliceCell("person").column)).toBe(page);
    expect((await line(book, "en")).length).toBeLessThan(1_000);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }));

const charts = (book: Workbench) =>
  byHand(
    book,
    (name) =>
      SpreadsheetApp.getActive()
        .getSheetByName(name)
        ?.getCharts()
        .map((chart) => [
          chart.getChartId(),
          chart.getRanges()[0]?.getA1Notation(),
          chart.getContainerInfo().getAnchorRow(),
          String(chart.getHiddenDimensionStrategy()),
        ]),
    sheetOf("en"),
  );

test("charts are made once, follow their cells, and stay as people leave them until the look is reset", () =>
  withBook({ template: "sample", lang: "en" }, async (book) => {
    const made = (await charts(book)) ?? [];
    expect(made).toHaveLength(3);
    expect(made.map(([, , , hidden]) => hidden)).toEqual(Array(3).fill("SHOW_BOTH"));
    const { serviceCalls } = await recalculated(book);
    expect(Object.keys(serviceCalls.byMethod).filter((call) => /Chart/.test(call))).toEqual([]);
    expect(serviceCalls.writes).toBe(0);

    // One is removed, one moved; a month has fewer weeks than a quarter.
    await byHand(
      book,
      (name) => {
        const sheet = SpreadsheetApp.getActive().getSheetByName(name);
        const [first, second] = sheet?.getCharts() ?? [];
        if (second) sheet?.removeChart(second);
        if (first) sheet?.updateChart(first.modify().setPosition(50, 1, 0, 0).build());
      },
      sheetOf("en"),
    );
    await typed(book, "en", at(PERIOD_CELL), "Month");
    const left = (await charts(book)) ?? [];
    expect(left.map(([id]) => id)).toEqual([made[0]?.[0], made[2]?.[0]]);
    expect(left[0]?.[2]).toBe(50);
    expect(left[0]?.[1]).not.toBe(made[0]?.[1]);

    expect((await book.run("resetLook", [], { startedBy: "menu" })).error).toBeNull();
    const anew = (await charts(book)) ?? [];
    expect(anew.map(([, , row]) => row)).toEqual(made.map(([, , row]) => row));
  }));
