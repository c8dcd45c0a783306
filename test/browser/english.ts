// Finds English words where everything ought to be Chinese: in texts, and all over a page with its panes.
import type { Page } from "playwright-core";

/**
 * What is named so in Chinese too: products, formats, keys, functions, currencies, addresses, TRUE and FALSE, IDs and
 * cells, and the links between tasks.
 */
const NAMES =
  /Milepost|Ctrl\+Enter|Google|Arial|Excel|[\w.]+@[\w.]+|\.?eml\b|\b(?:CSV|CRM|KPI|SMART|CSAT|NPS|SPI|TCPI|CPI|EAC|HTML|SVG|PNG|Shift|Esc|CNY|USD|EUR|TRUE|FALSE|ID|fx|FS|SS|FF|SF)\b|\b[A-Z]{1,3}-?\d+(?:(?:SS|FF|SF)(?:[+-]\d+[a-z%]*)?)?\b/g;

export const english = (text: string): readonly string[] =>
  text.replace(NAMES, " ").match(/[A-Za-z]{2,}/g) ?? [];

/** The page's words, those of its panes, and what only a screen reader or a pointer brings out. */
export async function englishOnPage(page: Page): Promise<readonly string[]> {
  const words = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() =>
          [
            // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not on screen
            document.body.innerText,
            ...["aria-label", "title", "placeholder", "alt"].flatMap((name) =>
              [...document.querySelectorAll(`[${name}]`)]
                .filter((element) => element.checkVisibility())
                .map((element) => element.getAttribute(name) ?? ""),
            ),
          ].join("\n"),
        )
        // A mail's frame runs no scripts, not even a test's: its text is looked at as text.
        .catch(() => ""),
    ),
  );
  return words.flatMap(english);
}
