// Breaking a goal down by hand in a real workbook: to people and weeks, one part typed over in the sheet, and again,
// where it is kept.
import type { FrameLocator } from "playwright-core";
import { englishOnPage } from "./english";
import { accessible, chooseMenu, eventually, type Product, pane, tableOf } from "./product-page";
import { typeInto } from "./workbench-page";

/** Opens the dialog with the first goal, down to weeks, for the first two of the team. */
async function open(product: Product): Promise<FrameLocator> {
  const { texts } = product;
  await chooseMenu(product, "openBreakdown");
  const dialog = pane(product, "dialog");
  await dialog.locator("#breakdown-goal").fill("G-1");
  await dialog.locator("#breakdown-goal").press("Tab");
  await dialog.locator("#finest-week").check();
  const people = dialog.locator(".ticks");
  await people.getByRole("button", { name: texts.breakdown.nobody }).click();
  for (const at of [0, 1]) await people.getByRole("checkbox").nth(at).check();
  return dialog;
}

async function write(product: Product, dialog: FrameLocator): Promise<void> {
  const { texts } = product;
  await dialog.getByRole("button", { name: texts.breakdown.go }).click();
  await dialog.locator(".outcome").waitFor();
}

async function close(product: Product, name: string): Promise<void> {
  await pane(product, "dialog").getByRole("button", { name, exact: true }).click();
  await product.page.getByTestId("dialog").waitFor({ state: "detached" });
}

const numberIn = (text: string) => Number(text.replace(/[^\d.-]/g, ""));

/** What is typed over a part in Plan is kept, and the parts still add up. */
export async function breakDownTwice(product: Product): Promise<void> {
  const { texts, page, lang } = product;
  const dialog = await open(product);
  await dialog.locator(".grid").waitFor();
  await accessible(product);
  if (lang === "zh-CN") expect(await englishOnPage(page)).toEqual([]);
  await write(product, dialog);
  await close(product, texts.breakdown.showPlan);

  const plan = await tableOf(product, "plan");
  const week = plan.rows.findIndex(
    (_, i) =>
      plan.at(i + 1, "level") === texts.choice.planLevels.week &&
      plan.at(i + 1, "person") !== "" &&
      numberIn(plan.at(i + 1, "planned")) > 10,
  );
  const id = plan.at(week + 1, "id");
  await typeInto(page, plan.name, `${plan.letter("override")}${week + 1}`, "12.34");
  const overrideNow = async () => {
    const now = await tableOf(product, "plan");
    return now.at(now.rowWhere("id", id), "override");
  };
  await eventually(async () => numberIn(await overrideNow()), 12.34);

  const again = await open(product);
  await again.getByText(/\d/).first().waitFor();
  await write(product, again);
  await close(product, texts.form.close);
  expect(numberIn(await overrideNow())).toBe(12.34);
  const after = await tableOf(product, "plan");
  const cents = (row: number) =>
    Math.round(100 * numberIn(after.at(row, "override") || after.at(row, "planned")));
  const sumOf = (level: keyof typeof texts.choice.planLevels) =>
    after.rows
      .map((_, i) => i + 1)
      .filter(
        (row) =>
          after.at(row, "goal").includes("G-1") &&
          after.at(row, "person") !== "" &&
          after.at(row, "level") === texts.choice.planLevels[level],
      )
      .reduce((sum, row) => sum + cents(row), 0);
  expect(sumOf("week")).toBe(sumOf("total"));
}
