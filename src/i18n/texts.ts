// The texts of a language, and the languages that there are.
import type { Language } from "../core/model/rows";
import { en, type Texts } from "./en";
import { zhCN } from "./zh-CN";

export type { Texts };

const TEXTS: Readonly<Record<Language, Texts>> = { en, "zh-CN": zhCN };

export const textsOf = (language: Language): Texts => TEXTS[language];

/** Every language's texts: cells may hold words of any of them. */
export const ALL_TEXTS: readonly Texts[] = Object.values(TEXTS);

/** The language for a locale such as "zh_CN", "zh-Hans", "en-GB": Chinese for any zh, else English. */
export function languageOf(locale: string): Language {
  return /^zh\b|^zh[_-]/i.test(locale) ? "zh-CN" : "en";
}
