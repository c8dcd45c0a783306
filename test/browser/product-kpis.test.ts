// KPIs in the product: another slice and period, charts and trend lines, and a KPI of one's own, with a faulty formula and
// then a right one.
import { LANGUAGES } from "../../src/core/model/rows";
import { PERIOD_CELL, sliceCell } from "../../src/views/kpi-summary-choices";
import { KPI_FIRST, kpiLetter } from "../../src/views/kpi-summary-columns";
import { cellName } from "../../src/workbook/layout";
import { englishOnPage } from "./english";
import {
  cell,
  cellShows,
  chooseMenu,
  chooseOption,
  clickCell,
  closesBehind,
  eventually,
  goTo,
  inkIn,
  openProduct,
  type Product,
  tableOf,
} from "./product-page";
import { typeInto } from "./workbench-page";

let product: Product;
closesBehind(() => product);

test.each(LANGUAGES)(
  "KPIs are sliced, drawn and added to, in %s",
  async (lang) => {
    product = await openProduct(lang, "sample");
    await switchSliceAndPeriod(product);
    await seeCharts(product);
    await addOwn(product);
    if (lang === "zh-CN") expect(await englishOnPage(product.page)).toEqual([]);
  },
  180_000,
);

/** Clicks into a cell of the open sheet, and types. */
async function typeCell(product: Product, sheet: string, a1: string, text: string) {
  await clickCell(product, a1);
  await typeInto(product.page, sheet, a1, text);
}

const nameOf = ({ row, column }: { readonly row: number; readonly column: number }) =>
  cellName(row, column);

/** The cell of KPI Summary in the row of a KPI, by the KPI's name. */
async function kpiCell(
  { workbench, texts }: Product,
  name: string,
  field: Parameters<typeof kpiLetter>[0],
): Promise<string> {
  const rows = (await workbench.show(texts.view.kpiSummary)) ?? [];
  const row = rows.findIndex(([first], i) => i + 1 >= KPI_FIRST && first === name) + 1;
  expect([name, row > 0]).toEqual([name, true]);
  return `${kpiLetter(field)}${row}`;
}

/** "$1,234,567", "¥ 123万" and the like as digits. */
const digits = (text: string) => Number(text.replace(/[^\d.-]/g, ""));

/** What deals won between two days are worth, of one owner or of everybody, added up from the Deals sheet. */
async function wonBetween(product: Product, from: string, to: string, owner: string | null) {
  const deals = await tableOf(product, "deals");
  return deals.rows.slice(1).reduce((sum, _, i) => {
    const row = i + 2;
    const closed = deals.at(row, "closed");
    const counts =
      deals.at(row, "outcome") === product.texts.choice.stageKinds.won &&
      closed >= from &&
      closed <= to &&
      (owner === null || deals.at(row, "owner") === owner);
    return counts ? sum + digits(deals.at(row, "value")) : sum;
  }, 0);
}

async function switchSliceAndPeriod(product: Product): Promise<void> {
  const { texts, workbench } = product;
  const sheet = texts.view.kpiSummary;
  await goTo(product, sheet);
  const value = await kpiCell(product, texts.kpi.wonValue.name, "value");
  const shows = async () => digits(await cell(product, sheet, value));
  expect(await shows()).toBe(await wonBetween(product, "2026-01-01", "2026-03-31", null));
  const deals = await tableOf(product, "deals");
  const owner = deals.at(deals.rowWhere("outcome", texts.choice.stageKinds.won), "owner");
  await chooseOption(product, nameOf(sliceCell("person")), owner);
  await eventually(shows, await wonBetween(product, "2026-01-01", "2026-03-31", owner));
  await chooseOption(product, nameOf(PERIOD_CELL), texts.views.kpiSummary.periods.year);
  await eventually(shows, await wonBetween(product, "2026-01-01", "2026-12-31", owner));
  // What means nothing here is told beside the choices, and cuts everything away.
  await workbench.type(sheet, nameOf(sliceCell("person")), [["Nobody Known"]]);
  await eventually(async () => {
    const rows = (await workbench.show(sheet)) ?? [];
    return rows[PERIOD_CELL.row]?.some((text) => text.includes("Nobody Known")) ?? false;
  }, true);
  await workbench.type(sheet, nameOf(sliceCell("person")), [[""]]);
  await workbench.type(sheet, nameOf(PERIOD_CELL), [[texts.views.kpiSummary.periods.quarter]]);
  await eventually(shows, await wonBetween(product, "2026-01-01", "2026-03-31", null));
}

async function seeCharts(product: Product): Promise<void> {
  const { page, texts } = product;
  const sheet = texts.view.kpiSummary;
  await page.setViewportSize({ width: 1500, height: 1300 });
  const { burnUp, funnel, people } = texts.views.kpiSummary.charts;
  for (const title of [burnUp, funnel, people])
    await page.getByRole("img", { name: title }).first().waitFor();
  const trend = await kpiCell(product, texts.kpi.wonValue.name, "trend");
  await goTo(product, sheet);
  await eventually(async () => (await inkIn(product, trend)) > 20, true);
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** A KPI of one's own in the row below the others: its fault is told in the row, and mended. */
async function addOwn(product: Product): Promise<void> {
  const { texts, workbench } = product;
  const before = await tableOf(product, "kpis");
  const row = before.rows.length + 1;
  const own = product.lang === "en" ? "Value of a visit" : "每次拜访成交额";
  const type = (key: string, text: string) =>
    typeCell(product, before.name, `${before.letter(key)}${row}`, text);
  await goTo(product, before.name);
  await type("own", own);
  await type("formula", `${texts.kpi.wonValue.name} / ${texts.kpi.visits.name}x`);
  const check = `${before.letter("check")}${row}`;
  await cellShows(product, before.name, check, /\S/);
  expect(await cell(product, before.name, check)).toContain(`${texts.kpi.visits.name}x`);
  await type("formula", `${texts.kpi.wonValue.name} / ${texts.kpi.visits.name}`);
  await cellShows(product, before.name, check, "");
  await workbench.type(before.name, `${before.letter("show")}${row}`, [["TRUE"]]);
  await chooseMenu(product, "recalculate");
  const value = async () => {
    const rows = (await workbench.show(texts.view.kpiSummary)) ?? [];
    const found = rows.find(([first], i) => i + 1 >= KPI_FIRST && first === own);
    return found === undefined ? null : digits(found[1] ?? "");
  };
  const won = digits(
    await cell(
      product,
      texts.view.kpiSummary,
      await kpiCell(product, texts.kpi.wonValue.name, "value"),
    ),
  );
  await eventually(async () => (await value()) !== null, true);
  const activities = await tableOf(product, "activities");
  const visits = activities.rows.slice(1).filter((_, i) => {
    const on = activities.at(i + 2, "on");
    return (
      activities.at(i + 2, "counted") === texts.choice.activityKinds.visit &&
      on >= "2026-01-01" &&
      on <= "2026-03-31"
    );
  }).length;
  expect(visits).toBeGreaterThan(0);
  expect(await value()).toBeCloseTo(won / visits, 1);
}
