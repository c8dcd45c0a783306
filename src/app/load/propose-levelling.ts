// What the dialog that levels the load shows: each move with its reason, and the weeks that change. Writes nothing.

import { levelLoad } from "../../core/level-load";
import type { Levelled, Move } from "../../core/load/level";
import { hoursOver, type Load, overloads } from "../../core/load/load";
import { formatDay } from "../../core/model/day";
import { personName } from "../../core/model/person-name";
import type { Person } from "../../core/model/rows";
import { type Formatter, formatter } from "../../i18n/format";
import { languageOf, textsOf } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import type { LevelledWeek, Levelling, LevelMove } from "../rpc";
import { readLoad } from "./read-load";

/** Weeks that a dialog shows. */
const MOST_WEEKS = 40;

export function proposeLevelling(host: Host): Levelling {
  const { model } = readLoad(host);
  const levelled = levelLoad(model);
  const lang = languageOf(host.Session.getActiveUserLocale());
  const format = formatter(lang, model.settings.currency);
  const { team } = model.rows;
  return {
    lang,
    over: rounded(hoursOver(levelled.before)),
    left: rounded(hoursOver(levelled.after)),
    moves: levelled.moves.map((move) => moveShown(move, team, format, textsOf(lang))),
    weeks: weeksShown(levelled, team, format).slice(0, MOST_WEEKS),
  };
}

function moveShown(
  { task, from, to, person, week, eases }: Move,
  team: readonly Person[],
  format: Formatter,
  { level }: ReturnType<typeof textsOf>,
): LevelMove {
  const owner = personName(team, person) ?? person;
  return {
    id: task.id,
    name: task.name ?? "",
    owner,
    from: format.day(from),
    to: format.day(to),
    day: formatDay(to),
    why: level.why(owner, format.day(week), rounded(eases)),
  };
}

/** Each person's weeks that are too much, or that the moves change. */
function weeksShown(
  { before, after }: Levelled,
  team: readonly Person[],
  format: Formatter,
): readonly LevelledWeek[] {
  const over = new Set(overloads(before).map(({ person, week }) => `${person} ${week}`));
  const hoursIn = (load: Load, at: number, week: number) =>
    rounded(load.people[at]?.weeks[week]?.hours ?? 0);
  return before.people.flatMap(({ person, weeks }, at) =>
    weeks.flatMap(({ capacity }, week): readonly LevelledWeek[] => {
      const day = before.weeks[week];
      const [was, is] = [hoursIn(before, at, week), hoursIn(after, at, week)];
      if (person === null || day === undefined) return [];
      if (was === is && !over.has(`${person} ${week}`)) return [];
      const name = personName(team, person) ?? person;
      return [
        { person: name, week: format.day(day), before: was, after: is, there: rounded(capacity) },
      ];
    }),
  );
}

const rounded = (hours: number): number => Math.round(hours);
