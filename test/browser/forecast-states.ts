// The dialog of the forecast in each state that it can be in.
import type { Page } from "playwright-core";
import type { Language } from "../../src/core/model/rows";
import { textsOf } from "../../src/i18n/texts";
import { allTime, forecastState, newBook, overridden, sliced } from "./forecast-answers";
import type { State } from "./page-state";
import type { Script } from "./sidebar-page";

const state = (
  name: string,
  script: (lang: Language) => Script,
  act: (page: Page) => Promise<unknown> = async () => {},
): State => ({
  name: `forecast, ${name}`,
  page: "forecast",
  script: (lang) => ({ forecast: () => ({ ok: forecastState(lang) }), ...script(lang) }),
  act: async (page) => {
    await page.locator(".scope").waitFor();
    await act(page);
  },
});

export const FORECAST_STATES: readonly State[] = [
  state(
    "with everything open",
    (lang) => ({ forecast: () => ({ ok: overridden(lang) }) }),
    async (page) => {
      await page.locator("summary").click();
      await page.locator(".part > .link").click();
    },
  ),
  state("of a slice", (lang) => ({ forecast: () => ({ ok: sliced(lang) }) })),
  state("too little history", (lang) => ({ forecast: () => ({ ok: newBook(lang) }) })),
  state("all time", (lang) => ({ forecast: () => ({ ok: allTime(lang) }) })),
  state(
    "refused",
    (lang) => ({
      overrideForecast: () => ({
        issues: [{ field: "value", code: "missing", message: textsOf(lang).form.required }],
      }),
    }),
    async (page) => {
      await page.locator("#override-value").fill("1");
      await page.locator("#override-why").fill("1");
      await page.locator(".override .action").click();
      await page.locator("#override-value[aria-invalid=true]:focus").waitFor();
    },
  ),
];
