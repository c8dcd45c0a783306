// A few of many names in one line, and how many more there are. Pure.
import type { Texts } from "../../src/i18n/texts";

/** "1月, 2月, 3月 and 9 more". */
export function namesOf(names: readonly string[], { adopt }: Texts, shown = 6): string {
  const first = names.slice(0, shown).join(adopt.between);
  const more = names.length - shown;
  return more > 0 ? `${first}${adopt.between}${adopt.more(more)}` : first;
}
