// What a server would answer the dialog of the templates, in both languages.
import type { TemplateState } from "../../src/app/rpc";
import { templatesIn } from "../../src/app/templates/templates";
import type { Language } from "../../src/core/model/rows";
import { wordsOf } from "./sidebar-answers";

const options = (prefix: string, names: readonly string[]) =>
  names.map((name, i) => ({ id: `${prefix}-${i + 1}`, name }));

/** Monday 2 March 2026, with Saturday and Sunday off. */
export function templateState(lang: Language): TemplateState {
  const { projects, goals, people, customers } = wordsOf(lang);
  return {
    lang,
    templates: templatesIn(lang, lang),
    projects: options("PR", projects),
    goals: options("G", goals),
    people: options("P", people),
    customers,
    today: "2026-03-02",
    calendar: { weekend: [6, 7], daysOff: [], workdays: [] },
  };
}
