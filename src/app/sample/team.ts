// The sample's six people, and the days on which nobody works.
import { addMonths, type Day, startOfMonth } from "../../core/model/day";
import type { Texts } from "../../i18n/texts";
import type { Holiday } from "../holidays/holiday";
import { round, row, type SampleRow, type Scene } from "./scene";
import { SELLERS } from "./words";

/** Months since each person joined: the manager, then the sellers. */
const MONTHS_HERE = [74, 50, 38, 27, 14, 19];
/** The seller who came last, and the months before the quarter since which deals of theirs have closed. */
const LATEST = { seller: 3, months: 9 };

/** The manager, then five sellers who report to them. */
export function teamRows({ words, choice, language, asOf }: Scene): readonly SampleRow[] {
  const [manager] = words.team;
  return words.team.map((person, i) =>
    row({
      id: `M-${i + 1}`,
      name: person.name,
      otherNames: person.otherNames,
      mail: person.mail,
      language: choice.languages[language],
      role: person.role,
      department: person.department,
      manager: i === 0 ? null : manager?.name,
      level: person.level,
      skills: person.skills,
      hours: person.hours,
      start: addMonths(startOfMonth(asOf), -round(MONTHS_HERE, i)),
      share: i === 5 ? 0.8 : 1,
    }),
  );
}

/** Whose deals had begun to close by a day. */
export function sellersOn({ from }: Scene, on: Day): readonly number[] {
  const all = Array.from({ length: SELLERS }, (_, seller) => seller);
  return on < addMonths(from, -LATEST.months)
    ? all.filter((seller) => seller !== LATEST.seller)
    : all;
}

/** Holidays as rows of Calendar. */
export function calendarRows(
  holidays: readonly Holiday[],
  choice: Texts["choice"],
): readonly SampleRow[] {
  return holidays.map((holiday, i) =>
    row({
      id: `K-${i + 1}`,
      on: holiday.on,
      kind: choice.dayKinds[holiday.kind],
      name: holiday.name,
      provisional: holiday.provisional,
    }),
  );
}
