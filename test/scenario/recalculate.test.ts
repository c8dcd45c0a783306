// Recalculate: nothing to do the second time, as many calls for many rows as for few, and formulas that agree with core.

import { sampleRows, sampleSettings } from "../../src/app/sample/sample";
import { assess } from "../../src/core/assess";
import { isShown, KPI_KEYS } from "../../src/core/kpi/dictionary";
import { day } from "../../src/core/model/day";
import { PLAIN_CHOICE } from "../../src/core/model/figure-choice";
import { LANGUAGES } from "../../src/core/model/rows";
import { DEFAULTS, PERIODS } from "../../src/core/model/settings";
import { kpiName } from "../../src/i18n/kpi-words";
import { textsOf } from "../../src/i18n/texts";
import { KPI_FIRST } from "../../src/views/kpi-summary-columns";
import type { Workbench } from "../../workbench/api";
import { readSample } from "../app/sample-reading";
import { contents, differences } from "./contents";
import { byHand, recalculated, withBook } from "./sample-book";

const CASES = LANGUAGES.flatMap((lang) =>
  (["empty", "sample"] as const).map((template) => ({ lang, template })),
);

test.each(CASES)("an unchanged workbook takes no write: $template, $lang", (options) =>
  withBook(options, async (book) => {
    const before = await contents(book);
    for (let run = 0; run < 2; run++) {
      const { serviceCalls, result } = await recalculated(book);
      expect(serviceCalls.writes).toBe(0);
      expect(result).toEqual({ changed: 0, unread: 0 });
    }
    expect(differences(before, await contents(book))).toEqual([]);
  }),
);

/** Service calls of recalculations with so many tasks: the first, one after every task changed, an idle one. */
const callsWith = (tasks: number) =>
  withBook({ template: "empty", lang: "en" }, async (book) => {
    await addTasks(book, tasks);
    const first = await recalculated(book);
    await byHand(
      book,
      (count) => {
        const column = SpreadsheetApp.getActive().getSheetByName("Tasks")?.getRange(2, 10, count);
        column?.setValue(5);
      },
      tasks,
    );
    const changed = await recalculated(book);
    const idle = await recalculated(book);
    expect(idle.serviceCalls.writes).toBe(0);
    const rows = await book.show("Tasks");
    expect(rows?.length).toBe(tasks + 1);
    expect(rows?.every((row) => row[0] !== "" && row[23] !== "")).toBe(true);
    return { first, changed, idle };
  });

const addTasks = (book: Workbench, tasks: number) =>
  byHand(
    book,
    (count) => {
      const sheet = SpreadsheetApp.getActive().getSheetByName("Tasks");
      const more = count + 1 - (sheet?.getMaxRows() ?? 0);
      if (more > 0) sheet?.insertRowsAfter(sheet.getMaxRows(), more);
      const rows = Array.from({ length: count }, (_, i) => [`Task ${i + 1}`]);
      sheet?.getRange(2, 2, count, 1).setValues(rows);
      const days = Array.from({ length: count }, (_, i) => [(i % 9) + 1]);
      sheet?.getRange(2, 10, count, 1).setValues(days);
    },
    tasks,
  );

test("5,000 tasks take as many service calls as 100", async () => {
  const few = await callsWith(100);
  const many = await callsWith(5_000);
  expect(many.idle.serviceCalls).toEqual(few.idle.serviceCalls);
  expect(many.changed.serviceCalls).toEqual(few.changed.serviceCalls);
  // The first time, Timeline's sheet and the journal's may have to grow: once a sheet, however many rows.
  const { "Sheet.insertRowsAfter": grown = 0, ...calls } = many.first.serviceCalls.byMethod;
  expect(grown).toBeLessThanOrEqual(2);
  expect(calls).toEqual(few.first.serviceCalls.byMethod);
});

/** As many goals in three levels, of which few lie in groups of their own. */
const addGoals = (book: Workbench, goals: number) =>
  byHand(
    book,
    (count) => {
      const sheet = SpreadsheetApp.getActive().getSheetByName("Goals");
      const more = count + 1 - (sheet?.getMaxRows() ?? 0);
      if (more > 0) sheet?.insertRowsAfter(sheet.getMaxRows(), more);
      const rows = Array.from({ length: count }, (_, i) => [
        ...[`G-${i + 1}`, `Goal ${i + 1}`, "Check-ins", "", "", "", 10 + i],
        ...["2026-01-01", "2026-12-31", "", i === 0 ? "" : i === 1 ? "G-1" : "G-2"],
      ]);
      sheet?.getRange(2, 1, count, rows[0]?.length ?? 1).setValues(rows);
    },
    goals,
  );

/** Service calls of recalculations with so many goals: the first, one after every target changed, an idle one. */
const callsWithGoals = (goals: number) =>
  withBook({ template: "empty", lang: "en" }, async (book) => {
    await addGoals(book, goals);
    const first = await recalculated(book);
    await byHand(
      book,
      (count) => {
        SpreadsheetApp.getActive().getSheetByName("Goals")?.getRange(2, 7, count).setValue(50);
      },
      goals,
    );
    const changed = await recalculated(book);
    const idle = await recalculated(book);
    expect(idle.serviceCalls.writes).toBe(0);
    expect((await book.show("Goal Tree"))?.length).toBeGreaterThanOrEqual(Math.min(goals, 900));
    return { first, changed, idle };
  });

test("5,000 goals take as many service calls as 100", async () => {
  const few = await callsWithGoals(100);
  const many = await callsWithGoals(5_000);
  expect(many.idle.serviceCalls).toEqual(few.idle.serviceCalls);
  expect(many.changed.serviceCalls).toEqual(few.changed.serviceCalls);
  // The first time, the journal's sheet may have to grow.
  const { "Sheet.insertRowsAfter": grown = 0, ...calls } = many.first.serviceCalls.byMethod;
  expect(grown).toBeLessThanOrEqual(1);
  expect(calls).toEqual(few.first.serviceCalls.byMethod);
});

test.each(LANGUAGES)("every KPI's formula gives what core computes: %s", (lang) =>
  withBook({ template: "sample", lang }, async (book) => {
    const texts = textsOf(lang);
    const sheet = texts.view.kpiSummary;
    const asOf = day(2026, 3, 2);
    const { rows, faults } = readSample(sampleRows(lang, asOf), lang);
    expect(faults).toEqual([]);
    const settings = { ...DEFAULTS, ...sampleSettings(lang), language: lang };
    for (const period of PERIODS) {
      const edit = await book.type(sheet, "A4", [[texts.views.kpiSummary.periods[period]]]);
      expect(edit?.error).toBeNull();
      const shown = await byHand(
        book,
        (name, first, count) => {
          const range = SpreadsheetApp.getActive()
            .getSheetByName(name)
            ?.getRange(first, 1, count, 9);
          return { values: range?.getValues() ?? [], formulas: range?.getFormulas() ?? [] };
        },
        sheet,
        KPI_FIRST,
        KPI_KEYS.length,
      );
      assess(rows, settings, { ...PLAIN_CHOICE, period }, asOf)
        .kpis.filter(({ id }) => isShown(id, rows.kpis))
        .forEach((kpi, i) => {
          const { id, value } = kpi;
          const row = shown.values[i] ?? [];
          expect([id, period, row[0]]).toEqual([id, period, kpiName(kpi, texts)]);
          if (kpi.formula !== null) expect(shown.formulas[i]?.[1]).toMatch(/^=IF/);
          close(row[1], value);
        });
    }
  }),
);

/** Within 1e-9 of each other, in proportion. A blank cell is a null. */
function close(shown: unknown, computed: number | null): void {
  if (computed === null) expect(shown).toBe("");
  else
    expect(Math.abs(Number(shown) - computed)).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(computed)),
    );
}
