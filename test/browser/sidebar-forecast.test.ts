// The dialog of the forecast in a real browser: look at a figure, say what one expects, take it back.
import { textsOf } from "../../src/i18n/texts";
import { allTime, forecastState, newBook, overridden, sliced } from "./forecast-answers";
import { pageTests } from "./page-tests";
import type { Script } from "./sidebar-page";

const { choice, forecast: words, form, toast } = textsOf("en");
const UNREAD = "This is no number.";
const pages = pageTests();
const open = (script: Script = {}) =>
  pages.open("forecast", { forecast: () => ({ ok: forecastState("en") }), ...script });

test("a figure shows what is expected, how sure that is, and which way counts", async () => {
  const { page } = await open();
  const headline = page.getByRole("region", { name: words.expected, exact: true });
  await headline.getByText("$845,000").waitFor();
  await headline.getByText(words.range("$710,000", "$970,000")).waitFor();
  await headline.getByText(words.record(9, "58 %", "56 %")).waitFor();
  const counting = page.getByRole("row", { name: words.aboutMethod.pipeline });
  expect(await counting.textContent()).toContain(words.offBy("6 %", 14));
  expect(await counting.textContent()).toContain(words.counts);
  await page.getByText(words.carriedOn.amounts).waitFor();
  // Another figure by keyboard: counts, not money.
  await page.getByRole("radio", { name: choice.forecastKeys.wonValue }).focus();
  await page.keyboard.press("ArrowRight");
  await headline.getByText("84.5").waitFor();
});

test("the chart is said as a table too, and a deal leads to its row", async () => {
  const { page, asked } = await open({ show: () => ({ ok: { row: 7 } }) });
  const chart = page.getByRole("img", { name: words.chart });
  await chart.waitFor();
  const said = await chart.locator("text[text-anchor=end]").allTextContents();
  expect(said).toEqual(["$0", "$500K", "$1M", "31 Mar 2026"]);
  // In a small window its text is no smaller.
  await page.setViewportSize({ width: 300, height: 640 });
  await page.waitForFunction(
    () => (document.querySelector(".burn-up svg[role]")?.clientWidth ?? 999) < 300,
  );
  expect(
    await chart
      .locator("text")
      .first()
      .evaluate((text) => text.getBoundingClientRect().height),
  ).toBeGreaterThan(10);
  await page.setViewportSize({ width: 880, height: 640 });
  await page.locator("summary").click();
  await page.getByRole("cell", { name: "$710,000 – $970,000" }).waitFor();
  await page.getByRole("button", { name: `Storage expansion: ${form.show("D-1")}` }).click();
  expect(await asked("show", 1)).toEqual([{ table: "deals", id: "D-1" }]);
});

test("what a manager expects is saved with why, shown beside the forecast, and taken back", async () => {
  const { page, callsOf } = await open({
    overrideForecast: () => ({ ok: overridden("en") }),
    takeBackForecast: () => ({ ok: forecastState("en") }),
  });
  await page.getByLabel(words.value).fill("950k");
  await page.getByLabel(words.why).fill("Signed next week");
  await page.keyboard.press("Enter");
  await page.getByText(words.savedWord).waitFor();
  const headline = page.getByRole("region", { name: words.expected, exact: true });
  await headline.getByText("$845,000").waitFor();
  await headline.getByText(words.says("Julia Brandt", "$950,000", "2 Mar 2026")).waitFor();
  expect(await page.getByLabel(words.value).inputValue()).toBe("");
  await page.getByRole("button", { name: words.takeBack }).click();
  await page.getByText(words.takenBack).waitFor();
  // Its button is gone; the keyboard goes on in the form.
  await page.locator("#override-value:focus").waitFor();
  const shown = { figure: "wonValue", from: 46_023, to: 46_112, person: null };
  expect(callsOf("overrideForecast")).toEqual([
    { ...shown, value: "950k", why: "Signed next week" },
  ]);
  expect(callsOf("takeBackForecast")).toEqual([{ ...shown, word: "O-1" }]);
});

test("what is missing is said at its field, and nothing typed is lost", async () => {
  const { page, callsOf } = await open({
    overrideForecast: (_, times) => ({
      issues: [
        ...(times === 1 ? [{ field: "value", code: "notANumber", message: UNREAD }] : []),
        { field: null, code: "busy", message: toast.busy },
      ],
    }),
  });
  await page.getByLabel(words.value).fill("950k");
  await page.getByRole("button", { name: words.save }).click();
  await page.locator("#override-why[aria-invalid=true]:focus").waitFor();
  await page.getByText(form.required).waitFor();
  // Seen here, before anything is sent.
  expect(callsOf("overrideForecast")).toEqual([]);
  await page.keyboard.type("Because");
  expect(await page.locator("#override-why").getAttribute("aria-invalid")).toBe("false");
  await page.keyboard.press("Enter");
  // What has a field and what has none.
  await page.locator("#override-value[aria-invalid=true]").waitFor();
  await page.getByText(UNREAD).waitFor();
  await page.getByRole("alert").getByText(toast.busy).waitFor();
  await page.getByRole("button", { name: words.save }).click();
  await page.getByText(UNREAD).waitFor({ state: "detached" });
  await page.getByRole("alert").getByText(toast.busy).waitFor();
  expect(await page.getByLabel(words.value).inputValue()).toBe("950k");
});

test("what is typed of a figure stays while another is looked at", async () => {
  const { page, callsOf } = await open({
    forecast: () => ({ ok: newBook("en") }),
    overrideForecast: () => "never",
  });
  const figure = (key: keyof typeof choice.forecastKeys) =>
    page.getByRole("radio", { name: choice.forecastKeys[key], exact: true });
  await page.getByLabel(words.value).fill("950k");
  await page.getByLabel(words.why).fill("Because");
  await page.getByLabel(words.who).fill("Julia");
  await figure("newCustomers").check();
  expect(await page.getByLabel(words.value).inputValue()).toBe("");
  expect(await page.getByLabel(words.who).inputValue()).toBe("Julia");
  await figure("wonValue").check();
  expect(await page.getByLabel(words.why).inputValue()).toBe("Because");
  // What comes of it is to be read where it was said.
  await page.getByRole("button", { name: words.save }).click();
  await page.getByText(form.working).waitFor();
  expect(await figure("newCustomers").isDisabled()).toBe(true);
  expect(callsOf("overrideForecast")).toMatchObject([
    { figure: "wonValue", value: "950k", why: "Because", by: "Julia" },
  ]);
});

test("whoever is not known says who they are; too little history is said, not guessed", async () => {
  const { page } = await open({ forecast: () => ({ ok: newBook("en") }) });
  await page.getByLabel(words.who).waitFor();
  await page.getByText(words.nothing).waitFor();
  await page.getByText(words.noDeals).waitFor();
  expect(await page.getByRole("img", { name: words.chart }).count()).toBe(0);
});

test("a slice takes no word, and all time has no forecast", async () => {
  const slice = await open({ forecast: () => ({ ok: sliced("en") }) });
  await slice.page.getByText(words.notOfSlice).waitFor();
  const all = await open({ forecast: () => ({ ok: allTime("en") }) });
  await all.page.getByText(words.allTime).waitFor();
});
