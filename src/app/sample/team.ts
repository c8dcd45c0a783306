// The sample's six people, and the days on which nobody works.
import { addMonths, startOfMonth } from "../../core/model/day";
import type { Texts } from "../../i18n/texts";
import type { Holiday } from "../holidays/holiday";
import { round, row, type SampleRow, type Scene } from "./scene";

/** Months since each person joined: the manager, then the sellers. */
const MONTHS_HERE = [74, 50, 38, 27, 8, 19];

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
