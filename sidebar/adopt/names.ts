// A few of many names in one line, and how many more there are. Pure.
import type { Texts } from "../../src/i18n/texts";

/** "1月, 2月, 3月 and 9 more". */
export function namesOf(names: readonly string[], { adopt, listed }: Texts, shown = 6): string {
  const more = names.length - shown;
  return listed([...names.slice(0, shown), ...(more > 0 ? [adopt.more(more)] : [])]);
}
