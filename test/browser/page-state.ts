// A state that a page can be in: what the server answers, and what brings the page there.
import type { Page } from "playwright-core";
import type { Language } from "../../src/core/model/rows";
import type { PageName, Script } from "./sidebar-page";

export interface State {
  readonly name: string;
  /** Only more of what another state shows: axe, which takes its time for each element, looks at that one. */
  readonly isLarge?: boolean;
  readonly page: PageName;
  readonly script: (lang: Language) => Script;
  /** Brings the page into the state; what is named by CSS is the same in both languages. */
  readonly act: (page: Page, lang: Language) => Promise<unknown>;
}
