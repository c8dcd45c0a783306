// The texts in the workbench's language, for every part of the chrome.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../api";
import { en, type Texts } from "./en";
import { zhCn } from "./zh-cn";

const CATALOGUES: Readonly<Record<Language, Texts>> = { en, "zh-CN": zhCn };

export const textsIn = (lang: Language): Texts => CATALOGUES[lang];

export const TextsContext = createContext<Texts>(en);

/** The texts of the page that a component is on. */
export const useTexts = (): Texts => useContext(TextsContext);
