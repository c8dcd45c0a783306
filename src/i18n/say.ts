// Reasons as sentences, for whoever shows them: views, mails, the sidebar.
import type { Effect } from "../core/model/effect";
import type { Reason } from "../core/model/reason";
import type { SmartAdvice, SmartCheck } from "../core/model/smart";
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
  return said.length === 0 ? null : texts.followed(...said);
}

/** What a change would do, as a sentence. */
export function effectSentence(effect: Effect, texts: Texts, format: Formatter): string {
  const say = texts.effect[effect.code] as (params: Effect["params"], format: Formatter) => string;
  return say(effect.params, format);
}

/** What to write instead, as a sentence. */
export function adviceSentence(advice: SmartAdvice, texts: Texts, format: Formatter): string {
  const say = texts.smart.advice[advice.code] as (
    params: SmartAdvice["params"],
    format: Formatter,
  ) => string;
  return say(advice.params, format);
}

/** SMART in short: the letters, "–" for one that is not met and "?" for one that nobody knows, and what to do first. */
export function smartLine(
  checks: readonly SmartCheck[],
  first: SmartCheck | null,
  texts: Texts,
  format: Formatter,
): string {
  const letters = checks
    .map(({ letter, met }) => (met === null ? "?" : met ? letter : "–"))
    .join(" ");
  if (first === null || first.advice === null) return letters;
  const advice = texts.labelled(first.letter, adviceSentence(first.advice, texts, format));
  return `${letters} · ${advice}`;
}
