// The forecast in the product: opened from the menu, a manager's word said in it, kept as a row, and shown when opened
// again beside what was computed.
import { LANGUAGES } from "../../src/core/model/rows";
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

const WHY = { en: "Signed next week", "zh-CN": "下周签字" };

test.each(LANGUAGES)(
  "a forecast is opened and a word said beside it, in %s",
  async (lang) => {
    product = await openProduct(lang, "sample");
    const { page, texts } = product;
    const { forecast: words } = texts;
    await chooseMenu(product, "openForecast");
    const dialog = pane(product, "dialog");
    const expected = dialog.locator(".facts dd").nth(2);
    await expected.waitFor();
    const computed = await expected.textContent();
    if (lang === "en") await accessible(product);
    else expect(await englishOnPage(page)).toEqual([]);
    await dialog.getByLabel(words.value).fill(lang === "en" ? "950k" : "95万");
    await dialog.getByLabel(words.why).fill(WHY[lang]);
    await dialog.getByLabel(words.who).fill("M-1");
    await dialog.getByRole("button", { name: words.save }).click();
    await dialog.getByText(words.savedWord).waitFor();
    expect(await dialog.locator(".word").textContent()).toContain(WHY[lang]);
    expect(await expected.textContent()).toBe(computed);
    await dialog.getByRole("button", { name: texts.form.close, exact: true }).click();
    await page.getByTestId("dialog").waitFor({ state: "detached" });
    await eventually(async () => {
      const { at, rowWhere } = await tableOf(product, "overrides");
      return at(rowWhere("id", "O-1"), "why");
    }, WHY[lang]);
    await chooseMenu(product, "openForecast");
    await pane(product, "dialog").locator(".word").getByText(WHY[lang]).waitFor();
  },
  120_000,
);
