// Goals in the product: the tree's picture says why and leads to a row; a check-in of two clicks stands in its sheet;
// what is said of a goal off track leads to deals that are truly there; and a breakdown keeps what is typed over it.
import { LANGUAGES } from "../../src/core/model/rows";
import { breakDownTwice } from "./breakdown-by-hand";
import { englishOnPage } from "./english";
import {
  accessible,
  chooseMenu,
  closesBehind,
  eventually,
  openProduct,
  type Product,
  pane,
  tableOf,
} from "./product-page";

let product: Product;
closesBehind(() => product);

test.each(LANGUAGES)(
  "goals are drawn, checked in on, explained and broken down, in %s",
  async (lang) => {
    product = await openProduct(lang, "sample");
    const { page, texts } = product;
    await chooseMenu(product, "openGoalPicture");
    const dialog = pane(product, "dialog");
    const card = dialog.locator("[data-card=G-1]");
    await card.click();
    await dialog.getByRole("button", { name: texts.picture.showRow }).waitFor();
    expect((await dialog.locator(".why").textContent())?.length).toBeGreaterThan(10);
    expect(await dialog.locator(".item[aria-level='2']").count()).toBe(5);
    if (lang === "en") await accessible(product);
    else expect(await englishOnPage(page)).toEqual([]);
    await dialog.getByRole("button", { name: texts.picture.showRow }).click();
    await eventually(() => activeSheet(product), texts.table.goals);
    await page.keyboard.press("Escape");
    await page.getByTestId("dialog").waitFor({ state: "detached" });
    await checkIn(product);
    await followReason(product);
    await breakDownTwice(product);
  },
  180_000,
);

/** The open sheet's name. */
const activeSheet = ({ page }: Product) =>
  page.evaluate(() =>
    window.milepostWorkbench.api().getActiveWorkbook().getActiveSheet().getSheetName(),
  );

/** Opens the sidebar's list of all goals. */
async function openGoals(product: Product) {
  await chooseMenu(product, "openSidebar");
  const sidebar = pane(product, "sidebar");
  await sidebar.getByRole("tab", { name: product.texts.form.tabs.goals }).click();
  await sidebar.getByLabel(product.texts.goalList.all).check();
  return sidebar;
}

/** Two clicks in the sidebar, and this week's row of Check-ins holds how sure its owner is. */
async function checkIn(product: Product): Promise<void> {
  const sidebar = await openGoals(product);
  const goals = await tableOf(product, "goals");
  const name = goals.at(goals.rowWhere("id", "G-1"), "name");
  const form = sidebar.getByRole("form", { name: product.texts.goalList.checkInOne(name) });
  await form.getByLabel("30", { exact: true }).click();
  await form.locator("button[type=submit]").click();
  await eventually(async () => {
    const { rows, at } = await tableOf(product, "checkIns");
    const [row = 0] = rows.flatMap((_, i) =>
      at(i + 1, "confidence") === "30%" && at(i + 1, "on").includes("2026-03-02") ? [i + 1] : [],
    );
    return at(row, "goal").startsWith("G-1");
  }, true);
}

/** From what is said of a goal off track to the deal behind it: its row is shown, and is that deal's. */
async function followReason(product: Product): Promise<void> {
  const { page, texts } = product;
  const sidebar = pane(product, "sidebar");
  const goals = await tableOf(product, "goals");
  const name = goals.at(goals.rowWhere("id", "G-5"), "name");
  await sidebar.getByRole("button", { name: texts.goalList.explainOne(name) }).click();
  const reason = sidebar.locator(".reasons li", { has: sidebar.locator(".reason-rows") }).first();
  const link = reason.locator(".reason-rows button").first();
  const deal = (await link.textContent()) ?? "";
  const id = /D-\d+/.exec((await link.getAttribute("aria-label")) ?? "")?.[0] ?? "";
  const deals = await tableOf(product, "deals");
  expect(deals.at(deals.rowWhere("id", id), "name")).toBe(deal);
  await link.click();
  await eventually(() => activeSheet(product), texts.table.deals);
  if (product.lang === "zh-CN") expect(await englishOnPage(page)).toEqual([]);
}
