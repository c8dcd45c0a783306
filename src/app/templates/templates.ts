// The templates in a language, as the dialog shows them and as their rows are written.
import type { Language } from "../../core/model/rows";
import type { StepTemplate } from "../rpc";
import { PLOTS, TEMPLATES, type TemplateKey } from "./plots";
import type { TemplateWords } from "./words";
import { wordsEn } from "./words-en";
import { wordsZhCN } from "./words-zh-cn";

const WORDS: Readonly<Record<Language, TemplateWords>> = { en: wordsEn, "zh-CN": wordsZhCN };

/** @param reader who is to choose it @param book the language of the rows that it makes */
export function templateOf(key: TemplateKey, reader: Language, book: Language): StepTemplate {
  const { name, about } = WORDS[reader][key];
  const { phases, steps } = WORDS[book][key];
  return {
    key,
    name,
    about,
    steps: PLOTS[key].map(({ phase, days, after }, i) => {
      const words = steps[i] ?? "";
      const [step, acceptance] = typeof words === "string" ? [words, null] : words;
      return { name: step, phase: phases[phase] ?? "", days, after, acceptance };
    }),
  };
}

export const templatesIn = (reader: Language, book: Language): readonly StepTemplate[] =>
  TEMPLATES.map((key) => templateOf(key, reader, book));
