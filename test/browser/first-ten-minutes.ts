// The way of somebody new, in a real browser: from a workbook with one messy sheet to the three views, click by click.
import { rmSync } from "node:fs";
import type { Locator } from "playwright-core";
import type { Language } from "../../workbench/api";
import { makeOnly } from "../scenario/adopt/build-book";
import { saved } from "../scenario/sample-book";
import { LEDGERS } from "./messy-ledger";
import { cellShows, chooseMenu, goTo, openProduct, type Product, pane } from "./product-page";

/** What there is to look at on the way, in this order. */
export type Step =
  | "sheet"
  | "set-up"
  | "filled"
  | "proposal"
  | "corrected"
  | "adopted"
  | "goal-tree"
  | "timeline"
  | "kpi-summary";

/** All but the stage, whose words are worth a look. */
const CLEAR = 7;

/** Counts what a hand does with the mouse; typing and pasting are no clicks. */
export interface Clicks {
  count: number;
}

/** A workbook with nothing but the ledger in it. */
export async function openLedger(lang: Language): Promise<Product> {
  const { locale, sheet } = LEDGERS[lang];
  const options = { template: null, lang, locale };
  const { file } = await saved(options, (book) => makeOnly(book, sheet));
  const product = await openProduct(lang, null, file);
  return {
    ...product,
    async close() {
      await product.close();
      rmSync(file, { force: true });
    },
  };
}

async function click(clicks: Clicks, what: Locator): Promise<void> {
  clicks.count++;
  await what.click();
}

/** Two clicks: the menu and the item; the submenu opens under the pointer. */
async function menu(
  product: Product,
  clicks: Clicks,
  item: keyof Product["texts"]["menu"],
): Promise<void> {
  clicks.count += 2;
  await chooseMenu(product, item);
}

/** Pastes the team and the target into the set-up's dialog, which proposes everything else. */
export async function beginSetUp(
  product: Product,
  clicks: Clicks,
  look: (step: Step) => Promise<void>,
): Promise<void> {
  const { page, texts, lang } = product;
  const { team, target } = LEDGERS[lang];
  await menu(product, clicks, "setUp");
  const dialog = pane(product, "dialog");
  await dialog.getByRole("radio", { name: texts.setUp.mine, checked: true }).waitFor();
  await look("set-up");
  await click(clicks, dialog.getByLabel(texts.setUp.team));
  await page.keyboard.insertText(team);
  await click(clicks, dialog.getByLabel(texts.setUp.target));
  await page.keyboard.insertText(target);
  await dialog.getByRole("region", { name: texts.setUp.understood(3) }).waitFor();
  await look("filled");
  await click(clicks, dialog.getByRole("button", { name: texts.setUp.go, exact: true }));
}

/** Corrects one column in the open adopt dialog, adopts the ledger, and looks at the views. */
export async function adoptLedger(
  product: Product,
  clicks: Clicks,
  look: (step: Step) => Promise<void>,
): Promise<void> {
  const { texts, lang } = product;
  const { correct, next, deals } = LEDGERS[lang];
  const dialog = pane(product, "dialog");
  await dialog
    .getByRole("heading", { name: texts.adopt.summary(deals, texts.table.deals) })
    .waitFor();
  await look("proposal");
  // Milepost is sure of it, so it is folded away.
  await click(clicks, dialog.locator("summary").filter({ hasText: texts.adopt.clear(CLEAR) }));
  const column = dialog.getByRole("combobox", { name: correct, exact: true });
  // The list and the choice in it.
  clicks.count += 2;
  await column.selectOption({ label: texts.field.deals.nextStep });
  await dialog.locator("[aria-busy=false] .records").getByText(next).waitFor();
  await column.evaluate((select) => select.scrollIntoView({ block: "center" }));
  await look("corrected");
  await click(clicks, dialog.getByRole("button", { name: texts.adopt.go, exact: true }));
  await dialog.getByText(texts.adopt.done(texts.table.deals, deals)).waitFor();
  await look("adopted");
  const { goalTree, timeline, kpiSummary } = texts.view;
  await click(clicks, dialog.getByRole("button", { name: goalTree, exact: true }));
  await product.page.getByTestId("dialog").waitFor({ state: "detached" });
  await cellShows(product, goalTree, "A1", texts.views.goalTree.title);
  await look("goal-tree");
  for (const [sheet, step] of [
    [timeline, "timeline"],
    [kpiSummary, "kpi-summary"],
  ] as const) {
    clicks.count++;
    await goTo(product, sheet);
    await look(step);
  }
}
