// The Gantt chart in the product: a bar is dragged or moved by keys, what that would do is read, written and taken back.
import { LANGUAGES, type Language } from "../../src/core/model/rows";
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

/** What a task's row in the sheet holds. */
async function cellOf(id: string, key: string): Promise<string> {
  const tasks = await tableOf(product, "tasks");
  return tasks.at(tasks.rowWhere("id", id), key);
}

async function openPicture(lang: Language) {
  product = await openProduct(lang, "sample");
  await chooseMenu(product, "openPicture");
  const dialog = pane(product, "dialog");
  const bar = dialog.locator(".handle.whole").first();
  await bar.waitFor();
  return { dialog, bar, id: (await bar.getAttribute("data-task")) ?? "" };
}

test.each(LANGUAGES)("a bar is moved, in %s", async (lang) => {
  const { dialog, bar, id } = await openPicture(lang);
  const { texts, page } = product;
  const words = texts.picture;
  const before = [await cellOf(id, "start"), await cellOf(id, "days")];
  if (lang === "en") {
    await bar.hover({ position: { x: 5, y: 12 } });
    const box = await bar.boundingBox();
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 12, { steps: 4 });
    await page.mouse.up();
  } else {
    await bar.focus();
    for (const key of ["ArrowRight", "ArrowRight", "Shift+ArrowRight"])
      await page.keyboard.press(key);
  }
  await dialog.getByRole("heading", { name: words.effects }).waitFor();
  expect(await dialog.locator(".effects li").count()).toBeGreaterThan(1);
  expect([await cellOf(id, "start"), await cellOf(id, "days")]).toEqual(before);
  if (lang === "en") await accessible(product);
  else expect(await englishOnPage(page)).toEqual([]);

  if (lang === "en") await dialog.getByRole("button", { name: words.write, exact: true }).click();
  else await page.keyboard.press("Enter");
  await dialog.getByText(words.written).waitFor();
  const after = [await cellOf(id, "start"), await cellOf(id, "days")];
  expect(after[0] && after[0] > (before[0] ?? "")).toBe(true);
  expect(after[1] === before[1]).toBe(lang === "en");

  await dialog.getByRole("button", { name: words.undo, exact: true }).click();
  await dialog.getByText(words.undone).waitFor();
  await eventually(async () => [await cellOf(id, "start"), await cellOf(id, "days")], before);
});
