// The page's language: its texts for every part below, and what the document says of itself.
import type { ComponentChildren } from "preact";
import { createContext } from "preact";
import { useContext, useLayoutEffect } from "preact/hooks";
import type { Language } from "../src/core/model/rows";
import { languageOf, type Texts, textsOf } from "../src/i18n/texts";

/** Until the server says which, the browser's. */
export const browserLanguage = (): Language => languageOf(navigator.language);

const Words = createContext<Texts>(textsOf("en"));

export const useTexts = (): Texts => useContext(Words);

interface InLanguageProps {
  readonly lang: Language;
  readonly children: ComponentChildren;
}

export function InLanguage({ lang, children }: InLanguageProps) {
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return <Words.Provider value={textsOf(lang)}>{children}</Words.Provider>;
}
