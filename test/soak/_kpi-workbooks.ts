// Random deals and what hangs on them, put into a workbook by hand and recalculated there for several choices of period,
// comparison and slice: each KPI's formula, and each of the funnel, is held against core, which gets the same as rows.
import type { Api } from "../../src/app/rpc";
import { assess, type Model } from "../../src/core/assess";
import { expanded } from "../../src/core/kpi/dictionary";
import { columnLetters } from "../../src/core/model/column-letters";
import { type Day, formatDay } from "../../src/core/model/day";
import { type FigureChoice, SLICES } from "../../src/core/model/figure-choice";
import { resolve } from "../../src/core/model/layout";
import type { Language, Rows, TableName } from "../../src/core/model/rows";
import { DEFAULTS } from "../../src/core/model/settings";
import { kpiName } from "../../src/i18n/kpi-words";
import { textsOf } from "../../src/i18n/texts";
import {
  COMPARE_CELL,
  DAY_CELL,
  PERIOD_CELL,
  sliceCell,
} from "../../src/views/kpi-summary-choices";
import { quoted } from "../../src/workbook/layout";
import { SETTINGS_COLUMNS } from "../../src/workbook/read/read-settings";
import { headerOf } from "../../src/workbook/schema/headers";
import type { Workbench } from "../../workbench/api";
import { goal, NO_ROWS } from "../core/rows";
import {
  asked,
  type BookOptions,
  byHand,
  recalculated,
  type Saved,
  saved,
  withSaved,
} from "../scenario/sample-book";
import { hold } from "./_hold";
import {
  AS_OF,
  CUSTOMERS,
  cellOfDay,
  type KpiRows,
  MARKET_SIZE,
  PRODUCTS,
  RATE,
  STAGES,
  TEAM,
  type TimedDeal,
} from "./_kpi-rows";

/** Of the KPIs compared, those that had a figure. */
export const NOT_BLANK = "not blank";

/** How many figures were compared, by KPI. */
export type Compared = Record<string, number>;

/** A workbook without deals; `second` is the user's own sheet that feeds Deals as well. */
export interface KpiBook {
  readonly start: Saved;
  readonly name: string;
  readonly second: boolean;
}

interface Kind {
  readonly lang: Language;
  readonly timeZone: string;
  readonly second: boolean;
}

/** Zones on both sides of the date line, with and without summer time. */
export const KINDS: readonly Kind[] = [
  { lang: "en", timeZone: "America/Los_Angeles", second: true },
  { lang: "zh-CN", timeZone: "Asia/Shanghai", second: true },
  { lang: "en", timeZone: "Pacific/Apia", second: false },
];

const SECOND = "More deals";
const SCRATCH = "Scratch";

export async function kpiBook({ lang, timeZone, second }: Kind): Promise<KpiBook> {
  const options: BookOptions = { template: "empty", lang, timeZone };
  const start = await saved(options, async (book) => {
    for (const table of TABLES)
      await asked(book, "openTable", { table } satisfies Api["openTable"]["args"]);
    const texts = textsOf(lang);
    await byHand(
      book,
      (settings, kpis, column, given) => {
        const spreadsheet = SpreadsheetApp.getActive();
        const sheet = spreadsheet.getSheetByName(settings);
        const rows = sheet?.getDataRange().getValues() ?? [];
        for (const [name, value] of given)
          sheet?.getRange(rows.findIndex((row) => row.includes(name)) + 1, column).setValue(value);
        const list = spreadsheet.getSheetByName(kpis);
        const [headers = [], ...lines] = list?.getDataRange().getValues() ?? [];
        list
          ?.getRange(2, headers.length > 0 ? 2 : 1, lines.length, 1)
          .setValues(lines.map(() => [true]));
      },
      texts.table.settings,
      texts.table.kpis,
      SETTINGS_COLUMNS.value,
      [
        [texts.settings.rows.rates.name, `EUR=${RATE}`],
        [texts.settings.rows.marketSize.name, MARKET_SIZE],
      ] as const,
    );
    await typeIn(
      book,
      texts.table.team,
      lang,
      "team",
      TEAM.map(({ id, name, department, region, manager }) => ({
        id,
        name,
        department,
        region,
        manager,
      })),
    );
    await typeIn(
      book,
      texts.table.customers,
      lang,
      "customers",
      CUSTOMERS.map(({ id, name, otherNames, segment }) => ({ id, name, otherNames, segment })),
    );
    await typeIn(
      book,
      texts.table.products,
      lang,
      "products",
      PRODUCTS.map(({ id, name, otherNames }) => ({ id, name, otherNames })),
    );
    await typeIn(
      book,
      texts.table.stages,
      lang,
      "stages",
      STAGES.map(({ id, name, order, kind, chance }) => ({
        id,
        name,
        order,
        kind: kind && texts.choice.stageKinds[kind],
        chance,
      })),
    );
    // Holidays would move what a goal asks of a part of its time.
    await typeIn(book, texts.table.calendar, lang, "calendar", []);
    if (second) {
      // A sheet of Milepost's own that holds nothing would make room for the user's.
      await typeIn(book, texts.table.deals, lang, "deals", [{ id: "D-1", name: "First" }]);
      await book.importCsv(SECOND_CSV, SECOND);
      const request = { sheets: [SECOND], table: "deals", replace: false } as const;
      await asked(book, "adoptSheets", request satisfies Api["adoptSheets"]["args"]);
    }
    await recalculated(book);
  });
  return { start, name: `${lang}, ${timeZone}`, second };
}

/** Tables that are made when they are first needed. */
const TABLES: readonly TableName[] = [
  "kpis",
  "customers",
  "products",
  "stages",
  "stageChanges",
  "activities",
  "collections",
  "costs",
  "feedback",
];

const SECOND_FIELDS = [
  "name",
  "customer",
  "owner",
  "product",
  "region",
  "source",
  "stage",
  "amount",
  "currency",
  "chance",
  "created",
  "expected",
  "closed",
] as const;
const SECOND_CSV = [
  SECOND_FIELDS.map((field) => textsOf("en").field.deals[field]).join(","),
  "Deal X,Foo,Bob,MG,North,Web,Signed,100,EUR,0.5,2026-01-05,2026-02-05,2026-02-05",
].join("\n");

/**
 * Throws where a figure in the workbook is not core's, or where a formula is missing. Adds up what it compared. Gives
 * the workbook as an xlsx file, as it stands after the last choice.
 */
export const agree = (kind: KpiBook, rows: KpiRows, compared: Compared): Promise<Buffer> =>
  withSaved(kind.start, async (book) => {
    const { lang } = kind.start;
    await typeRows(book, rows, kind);
    const known = modelRows(rows, kind);
    const settings = {
      ...DEFAULTS,
      language: lang,
      ...currencyOf(lang),
      rates: { EUR: RATE },
      marketSize: MARKET_SIZE,
    };
    for (const choice of rows.choices) {
      await choose(book, lang, choice);
      await recalculated(book);
      const model = assess(known, settings, choice, AS_OF);
      const where = `${kind.name}, ${JSON.stringify(choice)}`;
      await holdKpis(book, model, lang, where, compared);
      await holdFunnel(book, model, lang, where, compared);
    }
    return Buffer.from(await book.exportXlsx());
  });

const currencyOf = (lang: Language) => ({ currency: lang === "en" ? "USD" : "CNY", decimals: 2 });

/** The same as core gets it. */
function modelRows(rows: KpiRows, { second }: KpiBook): Rows {
  const { deals, others, changes, tasks, projects, activities, collections, costs, feedback } =
    rows;
  return {
    ...NO_ROWS,
    stages: STAGES,
    team: TEAM,
    customers: CUSTOMERS,
    products: PRODUCTS,
    deals: [...deals, ...(second ? others : [])].map((one) => one.deal),
    stageChanges: changes,
    tasks,
    projects,
    activities,
    collections,
    costs,
    feedback,
    goals: goalsOf(rows),
  };
}

/** One quarter's goal of the team, which reaches into the periods around it. */
const goalsOf = ({ target }: KpiRows) => [
  goal({
    id: "G-1",
    name: "Sell",
    metric: "wonValue",
    target,
    start: (AS_OF - 80) as Day,
    due: (AS_OF + 50) as Day,
  }),
];

async function holdKpis(
  book: Workbench,
  model: Model,
  lang: Language,
  where: string,
  compared: Compared,
): Promise<void> {
  const texts = textsOf(lang);
  const { values, formulas } = await sheetOf(book, texts.view.kpiSummary);
  const words = texts.views.kpiSummary;
  const head = values.findIndex((row) => row.includes(words.kpi) && row.includes(words.value));
  const [name, value] = [
    values[head]?.indexOf(words.kpi) ?? -1,
    values[head]?.indexOf(words.value) ?? -1,
  ];
  for (const state of model.kpis) {
    const row = values.findIndex((cells, i) => i > head && cells[name] === kpiName(state, texts));
    if (row < 0) throw new Error(`${where}: ${state.id} is not drawn`);
    if (state.formula !== null && !formulas[row]?.[value])
      throw new Error(`${where}: ${state.id} has no formula`);
    hold(`${where}: ${state.id} ${formulas[row]?.[value]}`, values[row]?.[value], state.value);
    count(compared, state.id);
    if (state.value !== null) count(compared, NOT_BLANK);
  }
}

/** The funnel's formulas, put on a sheet of their own beside what they look at. */
async function holdFunnel(
  book: Workbench,
  model: Model,
  lang: Language,
  where: string,
  compared: Compared,
): Promise<void> {
  const { choice, table, field, auto } = textsOf(lang);
  const { from, to, kind } = model.period;
  const sheets = await byHand(
    book,
    (names) =>
      names.flatMap((sheet) => {
        const [headers = []] =
          SpreadsheetApp.getActive().getSheetByName(sheet)?.getDataRange().getValues() ?? [];
        return headers.length === 0 ? [] : [{ sheet, headers: headers.map(String) }];
      }),
    [table.deals, SECOND],
  );
  const cells: Readonly<Record<string, string>> = { from: "A1", to: "A2", won: "A3", lost: "A4" };
  const layout = {
    cell: (name: string) =>
      cells[name] === undefined ? null : `$${cells[name][0]}$${cells[name][1]}`,
    sheets: () =>
      sheets.map(({ sheet, headers }) => (key: string) => {
        const titles = [
          headerOf("deals", key, textsOf(lang)),
          auto(headerOf("deals", key, textsOf("en")).replace(/ \(auto\)$/, "")),
          field.deals[key as "closed"],
          textsOf("en").field.deals[key as "closed"],
        ];
        const at = titles.map((title) => headers.indexOf(title)).find((index) => index >= 0);
        return at === undefined
          ? null
          : `${quoted(sheet)}!$${columnLetters(at)}:$${columnLetters(at)}`;
      }),
  };
  const lines = model.funnel.stages.flatMap(({ stage, now, reachedFormula, conversionFormula }) => [
    { what: `${stage} reached`, formula: reachedFormula, value: now.reached as number | null },
    ...(conversionFormula === null
      ? []
      : [{ what: `${stage} conversion`, formula: conversionFormula, value: now.conversion }]),
  ]);
  const written = lines.map(({ formula }) =>
    resolve(expanded(formula, kind === "all" ? "all" : "period"), layout),
  );
  const shown = await byHand(
    book,
    (name, looked, formulas) => {
      const spreadsheet = SpreadsheetApp.getActive();
      const sheet = spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name);
      sheet.getRange(1, 1, looked.length, 1).setValues(looked.map((cell) => [cell]));
      sheet
        .getRange(1, 2, formulas.length, 1)
        .setFormulas(formulas.map((formula) => [`=${formula}`]));
      return sheet
        .getRange(1, 2, formulas.length, 1)
        .getValues()
        .map(([cell]) => cell);
    },
    SCRATCH,
    [from ?? "", to ?? "", choice.stageKinds.won, choice.stageKinds.lost],
    written,
  );
  lines.forEach(({ what, value }, i) => {
    hold(`${where}: ${what} ${written[i]}`, shown[i], value);
    count(compared, what.endsWith("reached") ? "funnel: reached" : "funnel: conversion");
  });
}

function count(compared: Compared, what: string): void {
  compared[what] = (compared[what] ?? 0) + 1;
}

const sheetOf = (book: Workbench, name: string) =>
  byHand(
    book,
    (sheet) => {
      const range = SpreadsheetApp.getActive().getSheetByName(sheet)?.getDataRange();
      return {
        values:
          range?.getValues().map((row) => row.map((cell) => (cell instanceof Date ? "" : cell))) ??
          [],
        formulas: range?.getFormulas() ?? [],
      };
    },
    name,
  );

/** Types a choice into KPI Summary's cells, as a person would. */
function choose(
  book: Workbench,
  lang: Language,
  { period, on, compare, slice }: FigureChoice,
): Promise<unknown> {
  const texts = textsOf(lang);
  const { comparisons, periods } = texts.views.kpiSummary;
  const cells = [
    { at: PERIOD_CELL, word: periods[period] },
    { at: DAY_CELL, word: on === null ? "" : formatDay(on) },
    { at: COMPARE_CELL, word: comparisons[compare] },
    ...SLICES.map((by) => ({ at: sliceCell(by), word: slice[by] ?? "" })),
  ];
  return byHand(
    book,
    (name, all) => {
      const sheet = SpreadsheetApp.getActive().getSheetByName(name);
      for (const { at, word } of all) sheet?.getRange(at.row, at.column).setValue(word);
    },
    texts.view.kpiSummary,
    cells,
  );
}

type Line = Readonly<Record<string, string | number | boolean | null>>;

async function typeRows(
  book: Workbench,
  rows: KpiRows,
  { start: { lang }, second }: KpiBook,
): Promise<void> {
  const { choice, table } = textsOf(lang);
  const on = (day: Day | null) => (day === null ? null : formatDay(day));
  const money = (minor: number | null) => (minor === null ? null : minor / 100);
  const dealLine = ({ deal, times }: TimedDeal): Line => ({
    name: `Deal ${deal.id}`,
    customer: deal.customer,
    owner: deal.owner,
    product: deal.product,
    region: deal.region,
    source: deal.source,
    stage: deal.stage,
    amount: money(deal.amount),
    currency: deal.currency,
    chance: deal.chance,
    created: on(deal.created),
    expected: cellOfDay(deal.expected, times.expected, formatDay),
    closed: cellOfDay(deal.closed, times.closed, formatDay),
  });
  const type = (key: TableName, lines: readonly Line[]) =>
    typeIn(book, table[key], lang, key, lines);
  await type(
    "deals",
    rows.deals.map((one) => ({ id: one.deal.id, ...dealLine(one) })),
  );
  if (second) await typeIn(book, SECOND, "en", "deals", rows.others.map(dealLine));
  await type(
    "stageChanges",
    rows.changes.map((row) => ({ ...row, on: on(row.on) })),
  );
  await type(
    "tasks",
    rows.tasks.map(({ id, name, milestone, project, owner, start, days, due, finished, done }) => ({
      id,
      name,
      milestone,
      project,
      owner,
      start: on(start),
      days,
      due: on(due),
      finished: on(finished),
      done,
    })),
  );
  await type(
    "projects",
    rows.projects.map(({ id, name, budget }) => ({ id, name, budget: money(budget) })),
  );
  await type(
    "activities",
    rows.activities.map((row) => ({
      ...row,
      on: on(row.on),
      kind: row.kind && choice.activityKinds[row.kind],
    })),
  );
  await type(
    "collections",
    rows.collections.map((row) => ({ ...row, on: on(row.on), amount: money(row.amount) })),
  );
  await type(
    "costs",
    rows.costs.map((row) => ({ ...row, on: on(row.on), amount: money(row.amount) })),
  );
  await type(
    "feedback",
    rows.feedback.map((row) => ({
      ...row,
      on: on(row.on),
      kind: row.kind && choice.feedbackKinds[row.kind],
    })),
  );
  await type(
    "goals",
    goalsOf(rows).map(({ id, name, metric, target, start, due }) => ({
      id,
      name,
      metric: metric && choice.metrics[metric],
      target,
      start: on(start),
      due: on(due),
    })),
  );
}

/** Puts rows below a table's header, by the fields' headers in a language; what stood there goes. */
function typeIn(
  book: Workbench,
  sheet: string,
  lang: Language,
  table: TableName,
  lines: readonly Line[],
): Promise<unknown> {
  const texts = textsOf(lang);
  const cells = lines.map((line) =>
    Object.fromEntries(
      Object.entries(line).map(([key, value]) => [headerOf(table, key, texts), value ?? ""]),
    ),
  );
  return byHand(
    book,
    (name, rows) => {
      const place = SpreadsheetApp.getActive().getSheetByName(name);
      if (!place) throw new Error(`no sheet ${name}`);
      const [headers = []] = place.getRange(1, 1, 1, place.getLastColumn()).getValues();
      if (place.getLastRow() > 1)
        place.getRange(2, 1, place.getLastRow() - 1, headers.length).clearContent();
      const [first] = rows;
      if (first === undefined) return;
      const used = headers.map(String).filter((header) => header in first);
      if (used.length < Object.keys(first).length)
        throw new Error(
          `${name} lacks ${Object.keys(first).filter((header) => !used.includes(header))}`,
        );
      for (const header of used)
        place
          .getRange(2, headers.indexOf(header) + 1, rows.length, 1)
          .setValues(rows.map((row) => [row[header] ?? ""]));
    },
    sheet,
    cells,
  );
}
