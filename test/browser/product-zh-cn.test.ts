// The product in a real browser, in Chinese: set up with the sample, used once all through, and no English left.
import { english, englishOnPage } from "./english";
import {
  accessible,
  cell,
  cellShows,
  chooseMenu,
  chooseOption,
  clickToggle,
  eventually,
  goTo,
  groupsOf,
  openProduct,
  type Product,
  pane,
  tableOf,
  toast,
} from "./product-page";
import { closeCircle, endEarlier } from "./schedule-by-hand";
import { closeBrowser, typeInto } from "./workbench-page";

let product: Product;
beforeAll(async () => {
  product = await openProduct("zh-CN", null);
});
afterAll(async () => {
  await product.close();
  await closeBrowser();
});
afterEach(() => expect(product.errors).toEqual([]));

async function noEnglishOnPage(): Promise<void> {
  expect(await englishOnPage(product.page)).toEqual([]);
}

test("Chinese can be drawn in every weight that the page uses, with no font of the machine's", async () => {
  const faces = await product.page.evaluate(() =>
    Promise.all(
      ["400", "500", "600", "700"].flatMap((weight) =>
        ["Arial", "Noto Sans SC"].map(
          async (family) => (await document.fonts.load(`${weight} 13px "${family}"`, "目")).length,
        ),
      ),
    ),
  );
  expect(Math.min(...faces)).toBeGreaterThan(0);
});

test("the dialog sets up the sample in Chinese", async () => {
  const { texts, page } = product;
  await chooseMenu(product, "setUp");
  const dialog = pane(product, "dialog");
  await dialog.getByRole("radio", { name: texts.setUp.sample }).check();
  expect(await dialog.getByLabel(texts.setUp.language).inputValue()).toBe("zh-CN");
  await accessible(product);
  await dialog.getByRole("button", { name: texts.setUp.go, exact: true }).click();
  await dialog.getByText(texts.setUp.done).waitFor();
  await noEnglishOnPage();
  // The views are drawn behind it, and looked at next.
  await cellShows(product, texts.view.timeline, "A2", texts.views.asOf("2026年3月2日"));
  await eventually(() => page.getByTestId("running").textContent(), "");
  await dialog.getByRole("button", { name: texts.form.close, exact: true }).click();
  await page.getByTestId("dialog").waitFor({ state: "detached" });
});

test("no cell of a visible sheet is English", async () => {
  const { page, workbench } = product;
  const shown = await page.evaluate(() =>
    window.milepostWorkbench
      .api()
      .getActiveWorkbook()
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden())
      .map((sheet) => ({
        name: sheet.getSheetName(),
        columns: Array.from({ length: sheet.getMaxColumns() }, (_, i) =>
          sheet.getSheet().getColVisible(i),
        ),
      })),
  );
  expect(shown.flatMap(({ name }) => english(name))).toEqual([]);
  const found: string[] = [];
  for (const { name, columns } of shown) {
    const rows = (await workbench.show(name)) ?? [];
    for (const text of new Set(rows.flatMap((row) => row.filter((_, i) => columns[i]))))
      if (english(text).length > 0) found.push(`${name}: ${text}`);
  }
  expect(found).toEqual([]);
});

test("a typed date moves its task; the preview shows what would change; recalculating does it", async () => {
  const { texts, page } = product;
  const tasks = await tableOf(product, "tasks");
  const row = tasks.rowWhere("id", "T-13");
  await typeInto(page, tasks.name, `${tasks.letter("start")}${row}`, "2026年3月25日");
  await cellShows(product, tasks.name, `${tasks.letter("begins")}${row}`, "2026-03-25");
  await cellShows(product, texts.view.timeline, "A2", new RegExp(texts.views.staleAsOf(".*")));
  await chooseMenu(product, "preview");
  const dialog = pane(product, "dialog");
  await dialog.getByRole("cell", { name: "2026-03-25" }).first().waitFor();
  await accessible(product);
  await noEnglishOnPage();
  await dialog.getByRole("button", { name: texts.form.close, exact: true }).click();
  await chooseMenu(product, "recalculate");
  await toast(product, /已重新计算，更新了\d+个单元格/);
  await chooseMenu(product, "undo");
  await toast(product, /已撤销上次计算/);
});

test("a task is added in the sidebar, after a mistake", async () => {
  const { page, texts } = product;
  const before = await tableOf(product, "tasks");
  await chooseMenu(product, "openTaskForm");
  const sidebar = pane(product, "sidebar");
  const save = sidebar.getByRole("button", { name: texts.form.save, exact: true });
  await sidebar.getByLabel(texts.form.due, { exact: true }).fill("2月30日");
  await save.click();
  await sidebar.locator("#task-name-fault").getByText(texts.form.required).waitFor();
  await sidebar.locator("#task-due-fault").getByText(texts.form.badDate).waitFor();
  await accessible(product);
  await noEnglishOnPage();
  await sidebar.getByLabel(texts.form.name, { exact: true }).fill("拜访新客户");
  await sidebar.getByLabel(texts.form.due, { exact: true }).fill("2026-03-20");
  await save.click();
  const id = `T-${before.rows.length}`;
  await sidebar.getByText(texts.entry.saved("拜访新客户", id, texts.table.tasks)).waitFor();
  const tasks = await tableOf(product, "tasks");
  expect(tasks.at(tasks.rowWhere("id", id), "name")).toBe("拜访新客户");
  await sidebar.getByRole("tab", { name: texts.form.tabs.mine }).click();
  await sidebar.getByText(texts.form.who).waitFor();
  await accessible(product);
  await noEnglishOnPage();
  await page.getByTestId("close-sidebar").click();
  await page.getByTestId("sidebar").waitFor({ state: "detached" });
});

test("a date typed into the timeline moves its bar at once", async () => {
  await endEarlier(product, "T-16");
  await noEnglishOnPage();
});

test("links that run in a circle are spelled out in their row until they are mended", async () => {
  await closeCircle(product, ["T-13", "T-14", "T-15"]);
  await noEnglishOnPage();
});

test("another period and another scale are chosen from their lists", async () => {
  const { texts } = product;
  await goTo(product, texts.view.kpiSummary);
  await chooseOption(product, "A4", texts.views.kpiSummary.periods.year);
  await cellShows(product, texts.view.kpiSummary, "A5", "2026年1–12月的数据，对比2025年1–12月");
  await goTo(product, texts.view.timeline);
  await chooseOption(product, "F2", texts.views.timeline.scales.month);
  await cellShows(product, texts.view.timeline, "M4", "2026");
  await chooseOption(product, "F3", texts.views.timeline.groupings.owner);
  const [first = ""] = (await tableOf(product, "team")).rows.slice(1).map((row) => row[1]);
  await cellShows(product, texts.view.timeline, "A6", first);
  const folded = async () =>
    groupsOf(product, texts.view.timeline).find(({ start }) => start === 6)?.collapsed;
  await eventually(folded, false);
  await clickToggle(product, 6, 1);
  await eventually(folded, true);
  await noEnglishOnPage();
});

test("next Monday's mails are in Chinese, one for each recipient", async () => {
  const { page, texts, workbench } = product;
  await page.getByTestId("clock").click();
  await page.getByTestId("next-monday").click();
  await page.locator('[data-now="2026-03-09 08:00"]').waitFor();
  await page.keyboard.press("Escape");
  const mails = workbench.mails();
  const to = mails.flatMap((mail) => mail.to);
  expect([to.length, new Set(to).size]).toEqual([2, 2]);
  await page.getByTestId("toggle-mails").click();
  await page.frameLocator('[data-testid="mail-frame"]').getByText(texts.mail.hello).waitFor();
  await accessible(product);
  await noEnglishOnPage();
  const visible = (html: string) =>
    html.replace(/<style[\s\S]*?<\/style>/g, "").replace(/<[^>]*>/g, " ");
  for (const { subject, text, html } of mails)
    expect([subject, text, visible(html ?? "")].flatMap(english)).toEqual([]);
  await page.getByTestId("toggle-log").click();
  await noEnglishOnPageButFunctions();
  await page.getByTestId("close-panel").click();
  await chooseMenu(product, "sendReports");
  await toast(product, texts.toast.sentNone);
  expect(workbench.mails()).toHaveLength(2);
});

/** The execution log names the add-on's functions. */
async function noEnglishOnPageButFunctions(): Promise<void> {
  const functions = new Set(product.workbench.executions().map(({ fn }) => fn));
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not on screen
  const text = await product.page.evaluate(() => document.body.innerText);
  expect(english(text).filter((word) => !functions.has(word))).toEqual([]);
}

test("a sheet of one's own is adopted", async () => {
  const { page, texts, workbench } = product;
  const csv =
    "商机名称,客户名称,负责人,销售阶段,金额,关闭日期\n甲,甲公司,王磊,赢单,12万,2026/2/20\n乙,乙公司,王磊,丢单,面议,2026/2/21\n";
  await page.getByTestId("menu-file").click();
  await page.getByRole("menuitem", { name: "导入 CSV…" }).click();
  await page
    .getByTestId("import-file")
    .setInputFiles({ name: "客户表.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await page.getByTestId("import-start").click();
  await page.getByTestId("import-dialog").waitFor({ state: "detached" });
  await chooseMenu(product, "openAdopt");
  const dialog = pane(product, "dialog");
  await dialog.locator(".records").waitFor();
  await dialog.getByText("面议", { exact: false }).first().waitFor();
  await accessible(product);
  await noEnglishOnPage();
  await dialog.getByRole("radio", { name: texts.adopt.replace }).check();
  await dialog.getByRole("button", { name: texts.adopt.go, exact: true }).click();
  await dialog.getByText(texts.adopt.done(texts.table.deals, 2)).waitFor();
  await dialog.getByText(texts.adopt.cell("金额", 3)).waitFor();
  await noEnglishOnPage();
  await dialog.getByRole("button", { name: texts.form.close, exact: true }).click();
  expect(await cell(product, "客户表", "E2")).toBe("12万");
  expect(workbench.executions().filter(({ error }) => error !== null)).toEqual([]);
});
