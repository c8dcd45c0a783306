// The goal tree's picture in the product: opened from the menu, a goal's reasons are read, and its row is gone to.
import { LANGUAGES } from "../../src/core/model/rows";
import { englishOnPage } from "./english";
import {
  accessible,
  chooseMenu,
  eventually,
  openProduct,
  type Product,
  pane,
} from "./product-page";
import { closeBrowser } from "./workbench-page";

let product: Product;
afterEach(async () => {
  expect(product.errors).toEqual([]);
  await product.close();
});
afterAll(closeBrowser);

test.each(LANGUAGES)("a goal says why, and its row is shown, in %s", async (lang) => {
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
  await eventually(
    () =>
      page.evaluate(() =>
        window.milepostWorkbench.api().getActiveWorkbook().getActiveSheet().getSheetName(),
      ),
    texts.table.goals,
  );
});
