// Charts over the grid in a real browser: drawn from their cells, where they are anchored, and anew when cells change.
import { closeBrowser, type OpenPage, openPage } from "./workbench-page";

const CODE = `
function onOpen() {}
function draw() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.setFrozenRows(1);
  sheet.getRange('A1:C4').setValues([['Month', 'Won', 'Target'], ['Jan', 10, 20], ['Feb', 30, 25], ['Mar', 15, 30]]);
  var add = function (type, row, column, title, options) {
    var builder = sheet.newChart().setChartType(Charts.ChartType[type]).addRange(sheet.getRange('A1:C4'))
      .setPosition(row, column, 4, 4).setOption('title', title).setOption('width', 380).setOption('height', 240);
    Object.keys(options || {}).forEach(function (key) { builder.setOption(key, options[key]); });
    sheet.insertChart(builder.build());
  };
  add('COLUMN', 6, 1, 'Columns');
  add('COMBO', 6, 6, 'Combo', { seriesType: 'bars', 'series.1.type': 'line' });
  add('BAR', 6, 10, 'Funnel', { isStacked: true, colors: ['#188038', '#dadce0'] });
  add('AREA', 17, 1, 'Area');
  add('LINE', 17, 6, 'Line', { legend: { position: 'none' } });
  add('GEO', 17, 10, 'Map');
}
function hide() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange('X1:Z4').setValues([['Month', 'Plan', 'Range'], ['Jan', 10, 20], ['Feb', 30, 25], ['Mar', 1500, 30]]);
  sheet.hideColumns(24, 3);
  ['SHOW_BOTH', 'IGNORE_BOTH'].forEach(function (strategy, i) {
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COMBO).addRange(sheet.getRange('X1:Z4'))
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy[strategy])
      .setOption('title', strategy).setOption('legend', { position: 'bottom' }).setOption('width', 300)
      .setOption('series', { 0: { type: 'line', lineDashStyle: [6, 4] }, 1: { type: 'bars', dataLabel: 'value' } })
      .setPosition(6 + 11 * i, 10, 4, 4).build());
  });
}
function days() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange('H1:I4').setValues([['Day', 'Won'], [46023, 10], [46027, 20], [46063, 30]]);
  ['LINE', 'COLUMN'].forEach(function (type, i) {
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType[type]).addRange(sheet.getRange('H1:I4'))
      .setOption('title', 'Days as ' + type).setOption('width', 484).setPosition(30, 1 + 6 * i, 0, 0).build());
  });
}
function remove() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getCharts().forEach(function (chart) { sheet.removeChart(chart); });
}`;

let opened: OpenPage;
beforeAll(async () => {
  opened = await openPage(CODE);
});
afterAll(async () => {
  await opened.close();
  await closeBrowser();
});
afterEach(() => expect(opened.errors).toEqual([]));

test("charts are drawn where they are anchored, with a name for those who do not see them", async () => {
  const { page, workbench } = opened;
  expect((await workbench.run("draw")).error).toBeNull();
  const columns = page.getByRole("img", { name: "Columns, Won, Target" });
  await columns.waitFor();
  expect(await columns.locator(".chart-bar").count()).toBe(6);
  const combo = page.getByRole("img", { name: "Combo, Won, Target" });
  expect(await combo.locator(".chart-bar").count()).toBe(3);
  expect(await combo.locator("path.chart-line").count()).toBe(1);
  expect(await page.getByRole("img", { name: /^Map/ }).textContent()).toContain("not drawn here");
  const box = await columns.boundingBox();
  const grid = await page.getByTestId("grid").locator("canvas").last().boundingBox();
  // Row 6 is below a header of 20 and five rows of 24; column A is beside a header of 46.
  expect([(box?.x ?? 0) - (grid?.x ?? 0), (box?.y ?? 0) - (grid?.y ?? 0)]).toEqual([50, 144]);
});

test("a chart covers the lines of the grid", async () => {
  const { page } = opened;
  const layer = page.locator(".chart-layer").first();
  const canvas = page.getByTestId("grid").locator("canvas").last();
  const height = (element: Element): number => Number(getComputedStyle(element).zIndex) || 0;
  expect(await layer.evaluate(height)).toBeGreaterThan(await canvas.evaluate(height));
});

test("a chart follows its cells and the scrolling of its sheet", async () => {
  const { page, workbench } = opened;
  const bar = page
    .getByRole("img", { name: /^Columns/ })
    .locator(".chart-bar")
    .first();
  const before = Number(await bar.getAttribute("height"));
  await workbench.type("Sheet1", "B2", [["20"]]);
  await page.waitForFunction(
    (height) =>
      Number(document.querySelector(".chart-bar")?.getAttribute("height")) > Number(height) * 1.5,
    before,
  );
  const top = async () => (await page.getByRole("img", { name: /^Columns/ }).boundingBox())?.y ?? 0;
  const still = await top();
  const grid = await page.getByTestId("grid").locator("canvas").last().boundingBox();
  await page.mouse.move((grid?.x ?? 0) + 300, (grid?.y ?? 0) + 60);
  await page.mouse.wheel(0, 48);
  await page.waitForTimeout(300);
  expect(await top()).toBeLessThan(still - 20);
});

test("hidden columns are shown where that is asked for, with dashes, labels, and figures in its name", async () => {
  const { page, workbench } = opened;
  expect((await workbench.run("hide")).error).toBeNull();
  const name =
    "SHOW_BOTH, Plan, Range. Plan: Jan 10, Feb 30, Mar 1500; Range: Jan 20, Feb 25, Mar 30";
  const shown = page.getByRole("img", { name, exact: true });
  await shown.waitFor();
  expect(await shown.locator("path.chart-line").getAttribute("stroke-dasharray")).toBe("6 4");
  expect(await shown.locator(".chart-bar + .chart-label").allTextContents()).toEqual([
    "20",
    "25",
    "30",
  ]);
  const left = page.getByRole("img", { name: "IGNORE_BOTH", exact: true });
  expect(await left.locator(".chart-bar, path.chart-line").count()).toBe(0);
});

test("a line goes by how far its days are apart, bars are evenly spaced", async () => {
  const { page, workbench } = opened;
  expect((await workbench.run("days")).error).toBeNull();
  const chart = (type: string) => page.getByRole("img", { name: new RegExp(`^Days as ${type}`) });
  // 400 pixels from the first day to the last, which are 40 days.
  const line = await chart("LINE").locator("path.chart-line").getAttribute("d");
  const across = [...(line ?? "").matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));
  expect(across).toEqual([64, 104, 464]);
  const bars = await chart("COLUMN")
    .locator(".chart-bar")
    .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute("x"))));
  expect((bars[2] ?? 0) - (bars[1] ?? 0)).toBeCloseTo((bars[1] ?? 0) - (bars[0] ?? 0), 6);
});

test("a removed chart leaves the page", async () => {
  const { page, workbench } = opened;
  await workbench.run("remove");
  await page.locator(".chart").first().waitFor({ state: "detached" });
  expect(await page.locator(".chart").count()).toBe(0);
});
