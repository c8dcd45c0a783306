// The way in, in a real browser: an empty workbook, its set-up, and a sheet of one's own brought and adopted.
import type { FrameLocator } from "playwright-core";
import {
  accessible,
  cell,
  cellShows,
  chooseMenu,
  openProduct,
  type Product,
  pane,
  tableOf,
  toast,
} from "./product-page";
import { closeBrowser } from "./workbench-page";

/** Deals as a CRM exports them: one date that is none, one amount that is none, and a column that misleads. */
const CSV = [
  "Opportunity,Account,Sales rep,Deal stage,Close value,Created on,Close date,Remark",
  'Server upgrade,Acme Ltd,Mei Chen,Won,"$12,500.00",1/12/2026,2/20/2026,sent',
  "Cloud backup,Globex,Tom Hill,Lost,8000,1/15/2026,2/27/2026,",
  "Support contract,Initech,Mei Chen,Prospecting,many,2/2/2026,,call back",
  "Storage,Umbrella,Tom Hill,Won,4300,2/3/2026,13/45/2026,",
].join("\n");

let product: Product;
beforeAll(async () => {
  product = await openProduct("en", null);
});
afterAll(async () => {
  await product.close();
  await closeBrowser();
});
afterEach(() => expect(product.errors).toEqual([]));

/** Brings to sight what is clear, and so folded away. */
async function unfold(dialog: FrameLocator): Promise<void> {
  for (const fold of await dialog.locator("summary").all()) await fold.click();
}

const closeDialog = async () => {
  await pane(product, "dialog")
    .getByRole("button", { name: product.texts.form.close, exact: true })
    .click();
  await product.page.getByTestId("dialog").waitFor({ state: "detached" });
};

test("before set-up, a command says that it is missing", async () => {
  const { texts } = product;
  await chooseMenu(product, "recalculate");
  await toast(product, texts.toast.notSetUp);
});

test("the dialog sets up empty tables; views say what to do next", async () => {
  const { texts, workbench } = product;
  await chooseMenu(product, "setUp");
  const dialog = pane(product, "dialog");
  await dialog.getByLabel(texts.setUp.team).waitFor();
  await accessible(product);
  await dialog.getByRole("button", { name: texts.setUp.go, exact: true }).click();
  await dialog.getByText(texts.setUp.done).waitFor();
  await closeDialog();
  const { start, goalTree, timeline, kpiSummary } = texts.view;
  await cellShows(product, start, "B12", `${texts.views.start.steps.team} »`);
  await cellShows(product, goalTree, "A6", texts.views.goalTree.empty);
  await cellShows(product, timeline, "A6", texts.views.timeline.empty);
  // What there is nothing to compute from is blank, with its reason.
  expect([await cell(product, kpiSummary, "B7"), await cell(product, kpiSummary, "L7")]).toEqual([
    "",
    expect.stringMatching(/\.$/),
  ]);
  // All but the command before the set-up.
  const failed = workbench.executions().filter(({ error }) => error !== null);
  expect(failed.map(({ fn }) => fn)).toEqual(["recalculate"]);
});

test("a CSV comes in by File > Import CSV", async () => {
  const { page, workbench } = product;
  await page.getByTestId("menu-file").click();
  await page.getByRole("menuitem", { name: "Import CSV…" }).click();
  await page
    .getByTestId("import-file")
    .setInputFiles({ name: "crm.csv", mimeType: "text/csv", buffer: Buffer.from(CSV) });
  await page.getByTestId("import-start").click();
  await page.getByTestId("import-dialog").waitFor({ state: "detached" });
  expect((await workbench.show("crm"))?.[1]?.slice(0, 4)).toEqual([
    "Server upgrade",
    "Acme Ltd",
    "Mei Chen",
    "Won",
  ]);
});

test("its columns are proposed, one is corrected, and it is adopted with what could not be read", async () => {
  const { texts, workbench } = product;
  const imported = ((await workbench.show("crm")) ?? []).map((row) => row.slice(0, 8));
  await chooseMenu(product, "openAdopt");
  const dialog = pane(product, "dialog");
  const { deals } = texts.field;
  await dialog.getByRole("heading", { name: texts.adopt.summary(4, texts.table.deals) }).waitFor();
  await unfold(dialog);
  const chosen = (header: string) =>
    dialog.getByRole("combobox", { name: header, exact: true }).locator("option:checked");
  const proposed = {
    Opportunity: deals.name,
    Account: deals.customer,
    "Sales rep": deals.owner,
    "Deal stage": `${deals.stage} *`,
    "Close value": deals.amount,
    "Close date": deals.closed,
  };
  for (const [header, field] of Object.entries(proposed))
    expect([header, await chosen(header).textContent()]).toEqual([header, field]);
  await accessible(product);
  await dialog.getByRole("combobox", { name: "Remark" }).selectOption({ label: deals.nextStep });
  await dialog.locator("[aria-busy=false] .records").getByText("call back").waitFor();
  await dialog.getByRole("button", { name: texts.adopt.go, exact: true }).click();
  await dialog.getByText(texts.adopt.done(texts.table.deals, 4)).waitFor();
  const unread = dialog.locator(".unread li");
  expect(await unread.allTextContents()).toEqual(
    expect.arrayContaining([
      expect.stringContaining(texts.adopt.cell("Close value", 4)),
      expect.stringContaining(texts.adopt.cell("Close date", 5)),
    ]),
  );
  await accessible(product);
  await closeDialog();

  const now = (await workbench.show("crm")) ?? [];
  expect(now.map((row) => row.slice(0, 8))).toEqual(imported);
  const { kpiSummary, start } = texts.view;
  await chooseMenu(product, "recalculate");
  await toast(product, /Recalculated/);
  const summary = (await workbench.show(kpiSummary)) ?? [];
  const won = summary.find(([name]) => name === texts.kpi.wonValue.name);
  expect(won?.[1]).toBe("$12,500");
  const places = ((await workbench.show(start)) ?? []).map((row) => row[2]);
  expect(places).toEqual(
    expect.arrayContaining([
      expect.stringContaining("crm, row 4"),
      expect.stringContaining("crm, row 5"),
    ]),
  );
  expect((await tableOf(product, "team")).rows.flat()).toEqual(
    expect.arrayContaining(["Mei Chen", "Tom Hill"]),
  );
});
