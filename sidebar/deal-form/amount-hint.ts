// How an amount is read that was typed in short: "12万" is ¥120,000.

import type { EntryOptions } from "../../src/app/rpc";
import type { Language } from "../../src/core/model/rows";
import { readNumberText } from "../../src/core/typed/parse-number";
import { formatter } from "../../src/i18n/format";
import type { Texts } from "../../src/i18n/texts";

/** Nothing where there is nothing to read. */
export function amountHint(
  text: string,
  { currency, numberStyle }: Pick<EntryOptions, "currency" | "numberStyle">,
  lang: Language,
  { entry }: Texts,
): string {
  const read = readNumberText(text, numberStyle);
  return read === null || read.percent || read.value < 0
    ? ""
    : entry.readAs(formatter(lang, currency).money(read.value));
}
