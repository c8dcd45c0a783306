// Reasons as sentences, for whoever shows them: views, mails, the sidebar.
import type { Effect } from "../core/model/effect";
import type { Reason } from "../core/model/reason";
import type { Formatter } from "./format";
import type { Texts } from "./texts";

/** A reason as a sentence. */
export function sentence(reason: Reason, texts: Texts, format: Formatter): string {
  // Code and params are one pair; the catalogue's type pairs them the same way.
  const say = texts.reason[reason.code] as (params: Reason["params"], format: Formatter) => string;
  return say(reason.params, format);
}

/** Several reasons one behind the other, as the language joins sentences; null where there are none. */
export function sentences(
  reasons: readonly Reason[],
  texts: Texts,
  format: Formatter,
): string | null {
  const said = reasons.map((reason) => sentence(reason, texts, format));
  return said.length === 0 ? null : said.reduce((all, next) => texts.followed(all, next));
}

/** What a change would do, as a sentence. */
export function effectSentence(effect: Effect, texts: Texts, format: Formatter): string {
  const say = texts.effect[effect.code] as (params: Effect["params"], format: Formatter) => string;
  return say(effect.params, format);
}
