// The product in a real browser, in English: the sample workbook through its menu, sidebar, grid, clock and mails.
import {
  accessible,
  cell,
  cellShows,
  chooseByKeyboard,
  chooseMenu,
  chooseOption,
  clickCell,
  clickToggle,
  eventually,
  goTo,
  groupsOf,
  openProduct,
  type Product,
  painted,
  pane,
  tableOf,
  timelineColumn,
  timelineRow,
  toast,
} from "./product-page";
import { closeCircle, endEarlier } from "./schedule-by-hand";
import { closeBrowser, typeInto } from "./workbench-page";

let product: Product;
beforeAll(async () => {
  product = await openProduct("en", "sample");
  // With the task that is moved below the chart is too long for days on its own, and by weeks its rows are others.
  const { timeline } = product.texts.views;
  await product.workbench.type(product.texts.view.timeline, "F2", [[timeline.scales.day]]);
});
afterAll(async () => {
  await product.close();
  await closeBrowser();
});
afterEach(() => expect(product.errors).toEqual([]));

/** The words that a text is made of around a figure: "Recalculated: 3 cells changed." whatever the figure. */
const anyFigure = (text: string) => new RegExp(text.replace(/\d+ cells?/g, "\\d+ cells?"));

test("the workbook opens with its views and tables, and axe finds nothing", async () => {
  const { page, texts } = product;
  const names = await page.evaluate(() =>
    window.milepostWorkbench
      .api()
      .getActiveWorkbook()
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden())
      .map((sheet) => sheet.getSheetName()),
  );
  expect(names).toEqual(
    expect.arrayContaining([...Object.values(texts.view), texts.table.tasks, texts.table.deals]),
  );
  await accessible(product);
});

test("Recalculate by mouse and by keyboard says what came of it", async () => {
  const { texts } = product;
  await chooseMenu(product, "recalculate");
  await toast(product, texts.toast.unchanged);
  await chooseByKeyboard(product, "recalculate");
  await toast(product, texts.toast.unchanged);
});

test("a date typed into Tasks moves the task at once, and marks the views as older", async () => {
  const { texts } = product;
  const before = await tableOf(product, "tasks");
  const row = before.rowWhere("id", "T-13");
  expect(before.at(row, "begins")).not.toBe("2026-03-25");
  await typeInto(product.page, before.name, `${before.letter("start")}${row}`, "2026-03-25");
  await cellShows(product, before.name, `${before.letter("begins")}${row}`, "2026-03-25");
  // Four working days from a Wednesday.
  await cellShows(product, before.name, `${before.letter("ends")}${row}`, "2026-03-30");
  for (const view of Object.values(texts.view))
    await cellShows(product, view, "A2", new RegExp(texts.views.staleAsOf(".*")));
});

test("Preview shows the cells before and after, recalculates from there, and Undo takes it back", async () => {
  const { page, texts, workbench } = product;
  const timeline = texts.view.timeline;
  const at = async () => {
    const rows = (await workbench.show(timeline)) ?? [];
    return rows.findIndex(([name]) => name?.trim() === "Install the pilot site") + 1;
  };
  const begins = `B${await at()}`;
  const old = await cell(product, timeline, begins);
  expect(old).toBe("2026-03-10");
  await chooseMenu(product, "preview");
  const dialog = pane(product, "dialog");
  const change = dialog.getByRole("row").filter({ hasText: `${timeline}${begins}` });
  await change.waitFor();
  expect(await change.getByRole("cell").allTextContents()).toEqual([
    timeline,
    begins,
    "2026-03-10",
    "2026-03-25",
  ]);
  await accessible(product);
  await dialog.getByRole("button", { name: texts.preview.go }).click();
  await dialog.getByText(anyFigure(texts.toast.recalculated(2))).waitFor();
  await dialog.getByRole("button", { name: texts.form.close }).click();
  await page.getByTestId("dialog").waitFor({ state: "detached" });
  await cellShows(product, timeline, begins, "2026-03-25");
  await chooseMenu(product, "undo");
  await toast(product, anyFigure(texts.toast.undone(2, 0)));
  await cellShows(product, timeline, begins, "2026-03-10");
});

test("the Start checkbox recalculates", async () => {
  const { texts } = product;
  await goTo(product, texts.view.start);
  await cellShows(product, texts.view.start, "A2", new RegExp(texts.views.staleAsOf(".*")));
  await clickCell(product, "B3");
  await cellShows(product, texts.view.start, "A2", texts.views.asOf("2 Mar 2026"));
  await eventually(() => cell(product, texts.view.start, "B3"), "FALSE");
});

test("a mistake in the sidebar's form stands at its field, and nothing is written", async () => {
  const { texts } = product;
  const before = await tableOf(product, "tasks");
  await chooseMenu(product, "openSidebar");
  const sidebar = pane(product, "sidebar");
  const name = sidebar.getByLabel(texts.form.name, { exact: true });
  await name.waitFor();
  await sidebar.getByLabel(texts.form.due, { exact: true }).fill("2026-02-30");
  await sidebar.getByRole("button", { name: texts.form.save, exact: true }).click();
  await sidebar.locator("#task-name-fault").getByText(texts.form.required).waitFor();
  await sidebar.locator("#task-due-fault").getByText(texts.form.badDate).waitFor();
  await sidebar.getByText(texts.form.fix(2)).waitFor();
  await accessible(product);
  expect((await tableOf(product, "tasks")).rows).toEqual(before.rows);
});

test("what is right becomes a row in Tasks with an ID, and a bar in Timeline", async () => {
  const { texts, workbench, page } = product;
  const before = await tableOf(product, "tasks");
  const sidebar = pane(product, "sidebar");
  const fields = { name: "Visit the new site", start: "2026-03-18", due: "", days: "3" } as const;
  for (const [field, value] of Object.entries(fields))
    await sidebar.getByLabel(texts.form[field as keyof typeof fields], { exact: true }).fill(value);
  await sidebar.getByLabel(texts.form.project, { exact: true }).fill("P-2");
  await sidebar.getByLabel(texts.form.owner, { exact: true }).fill("Priya Nair");
  await sidebar.getByRole("button", { name: texts.form.save, exact: true }).click();
  const id = `T-${before.rows.length}`;
  await sidebar.getByText(texts.entry.saved("Visit the new site", id, texts.table.tasks)).waitFor();

  const tasks = await tableOf(product, "tasks");
  const row = tasks.rowWhere("id", id);
  expect(row).toBe(before.rows.length + 1);
  expect(["name", "start", "days", "begins", "ends"].map((key) => tasks.at(row, key))).toEqual([
    "Visit the new site",
    "2026-03-18",
    "3",
    "2026-03-18",
    "2026-03-20",
  ]);

  const timeline = texts.view.timeline;
  const shown = (await workbench.show(timeline)) ?? [];
  const bar = shown.findIndex(([name]) => name?.trim() === "Visit the new site") + 1;
  expect(shown[bar - 1]?.slice(1, 3)).toEqual(["2026-03-18", "2026-03-20"]);
  expect(shown[bar - 1]?.[5]).toBe("Priya Nair");
  await goTo(product, timeline);
  // 17 March 2026, a Tuesday, as the sheet's serial number.
  const days = [0, 1, 2, 3, 4].map((by) => timelineColumn(product, 46_098 + by));
  // So large that nothing has to be scrolled.
  await page.setViewportSize({ width: 2600, height: 1500 });
  const colours = async () =>
    Promise.all(days.map(async (day) => painted(product, `${await day}${bar}`)));
  // The Tuesday before, three days of work, and the Saturday after.
  await eventually(colours, ["bare", "#9cc0ea", "#9cc0ea", "#9cc0ea", "#eceff3"]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByTestId("close-sidebar").click();
});

test("an activity logged from the menu is a row in Activities, and its next step stands in the deal's row", async () => {
  const { texts } = product;
  await chooseMenu(product, "openActivityForm");
  const sidebar = pane(product, "sidebar");
  const { activities, deals } = texts.field;
  const fill = (name: string, value: string) =>
    sidebar.getByRole("textbox", { name, exact: true }).fill(value);
  await sidebar.getByLabel(texts.choice.activityKinds.visit, { exact: true }).check();
  const open = await tableOf(product, "deals");
  const row = open.rowWhere("outcome", texts.choice.stageKinds.open);
  const deal = open.at(row, "id");
  await sidebar.getByRole("combobox", { name: activities.deal, exact: true }).fill(deal);
  await fill(activities.note, "Met the board");
  await fill(deals.nextStep, "Send the contract");
  await fill(deals.nextDate, "2026/3/13");
  await accessible(product);
  await sidebar.getByRole("button", { name: texts.form.save, exact: true }).press("Control+Enter");
  await sidebar.locator(".notice.good").getByText(texts.table.activities).waitFor();
  const after = await tableOf(product, "deals");
  expect(["nextStep", "nextDate"].map((key) => after.at(row, key))).toEqual([
    "Send the contract",
    "2026-03-13",
  ]);
});

test("another period redraws KPI Summary, and another scale Timeline", async () => {
  const { texts } = product;
  const { kpiSummary, timeline } = texts.view;
  const { charts, periods } = texts.views.kpiSummary;
  const { scales } = texts.views.timeline;
  await goTo(product, kpiSummary);
  const quarter = await cell(product, kpiSummary, "B7");
  await chooseOption(product, "A4", periods.year);
  await cellShows(product, kpiSummary, "A5", "Figures of Jan–Dec 2026, compared with Jan–Dec 2025");
  await chooseOption(product, "A4", periods.month);
  await cellShows(product, kpiSummary, "A5", "Figures of Mar 2026, compared with Feb 2026");
  await eventually(async () => (await cell(product, kpiSummary, "B7")) !== quarter, true);
  await product.page.getByRole("img", { name: charts.burnUp }).waitFor();
  await product.page.getByRole("img", { name: charts.people }).waitFor();

  await goTo(product, timeline);
  await cellShows(product, timeline, "M4", "2026-02");
  await chooseOption(product, "F2", scales.month);
  await cellShows(product, timeline, "M4", "2026");
  await cellShows(product, timeline, "M5", "1");
  await cellShows(product, timeline, "N5", "2");
});

test("a date typed into Timeline moves its bar at once, and a click folds a group", async () => {
  const { page, texts } = product;
  await endEarlier(product, "T-16");
  await page.setViewportSize({ width: 2600, height: 1500 });
  const head = await timelineRow(product, "Roll out");
  const folded = async () =>
    groupsOf(product, texts.view.timeline).find(({ start }) => start === head)?.collapsed;
  expect(await folded()).toBe(false);
  await clickToggle(product, head, 2);
  await eventually(folded, true);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test("links that run in a circle are spelled out in their row until they are mended", () =>
  closeCircle(product, ["T-13", "T-14", "T-15"]));

test("next Monday 08:00 brings each recipient one mail, to be read in the tray; firing again brings none", async () => {
  const { page, texts, workbench } = product;
  const settings = (await workbench.show(texts.table.settings)) ?? [];
  const to = settings
    .find(([name]) => name === texts.settings.rows.recipients.name)?.[1]
    ?.split(/,\s*/);
  expect(to?.length).toBeGreaterThan(1);
  await page.getByTestId("clock").click();
  await page.getByTestId("next-monday").click();
  await page.locator('[data-now="2026-03-09 08:00"]').waitFor();
  await page.keyboard.press("Escape");
  await page.getByTestId("unread").getByText(String(to?.length)).waitFor();
  const list = page.getByTestId("mail-list");
  await page.getByTestId("toggle-mails").click();
  expect((await list.locator(".mail-to").allTextContents()).sort()).toEqual([...(to ?? [])].sort());

  const subject = texts.mail.subject("Untitled spreadsheet", "9 Mar 2026");
  for (const address of to ?? []) {
    await list.getByRole("button").filter({ hasText: address }).click();
    await page.getByTestId("mail").getByRole("heading", { name: subject }).waitFor();
    const body = page.frameLocator('[data-testid="mail-frame"]');
    for (const part of [texts.mail.title, texts.mail.attention, texts.mail.kpis])
      await body.getByText(part).first().waitFor();
    await body.getByText("Won value, Q1 2026").first().waitFor();
  }
  await accessible(product);
  await page.getByTestId("mail-tab-text").click();
  expect(await page.getByTestId("mail-text").inputValue()).toContain(texts.mail.hello);
  await page.getByTestId("mail-tab-source").click();
  await eventually(
    async () => /^Subject: .+/m.test(await page.getByTestId("mail-text").inputValue()),
    true,
  );
  await page.getByTestId("close-panel").click();

  const fired = await workbench.run("onClock", [], { startedBy: "clock" });
  expect([fired.error, fired.mails]).toEqual([null, []]);
  await chooseMenu(product, "sendReports");
  await toast(product, texts.toast.sentNone);
  expect(workbench.mails()).toHaveLength(to?.length ?? 0);
});
