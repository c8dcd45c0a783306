// The sentences of the dialog: what a place in the table is called, what does not fit, and what was taken instead.
import type {
  Breakdown,
  BreakdownNote,
  BrokenDown,
  Misfit,
} from "../../src/core/goals/breakdown/breakdown";
import { isDivisible, isFlow } from "../../src/core/goals/measure";
import type { Goal, PersonId } from "../../src/core/model/rows";
import type { Formatter } from "../../src/i18n/format";
import type { Texts } from "../../src/i18n/texts";
import type { Amounts } from "./amounts";
import type { Period } from "./grid";

/** What sentences are made with. */
export interface Words {
  readonly texts: Texts;
  readonly format: Formatter;
  readonly amounts: Amounts;
  readonly people: ReadonlyMap<PersonId, string>;
}

export const personName = (person: PersonId | null, { texts, people }: Words): string =>
  person === null ? texts.breakdown.everybody : (people.get(person) ?? person);

export function periodName({ level, from, to }: Period, { texts, format }: Words): string {
  if (level === "total") return texts.choice.planLevels.total;
  return level === "week" ? format.week(from, to) : format.months(from, to);
}

export const placeName = (person: PersonId | null, period: Period, words: Words): string =>
  words.texts.breakdown.of(personName(person, words), periodName(period, words));

/** One sentence for each part below which things don't add up. */
export function sayMisfit(
  { level, person, from, sum, whole }: Misfit,
  { parts }: BrokenDown,
  words: Words,
): string {
  const to = parts.find((part) => part.level === level && part.from === from)?.to ?? from;
  const { breakdown } = words.texts;
  const { show } = words.amounts;
  const isMore = Math.abs(sum) > Math.abs(whole);
  return (isMore ? breakdown.more : breakdown.less)(
    placeName(person, { level, from, to }, words),
    show(sum),
    show(whole),
  );
}

export function sayNote(note: BreakdownNote, { texts, format, amounts }: Words): string {
  const { notes } = texts.breakdown;
  switch (note.code) {
    case "seasonTooShort":
      return notes.seasonTooShort(note.months, note.missing);
    case "noPast":
      return notes.noPast;
    case "sharesScaled":
      return (note.of === "people" ? notes.peopleScaled : notes.periodsScaled)(
        sayShare(note.sum, format),
      );
    case "overAssigned":
      return notes.overAssigned(amounts.show(note.sum), amounts.show(note.whole));
    case "provisional":
      return notes.provisional(note.years.join(texts.breakdown.comma));
  }
}

/** 0.08333 as 8.33 %. */
export const sayShare = (share: number, { percent }: Formatter): string => percent(share, 2);

/** What the parts of a goal add up to, where that is not its target. */
export function sayKind(goal: Goal, made: Breakdown, { texts, amounts }: Words): string | null {
  const { breakdown } = texts;
  if (made.kind === "none") return null;
  if (!isDivisible(goal)) return goal.metric === "checkIns" ? breakdown.checkedIn : breakdown.rate;
  const { startValue, target } = goal;
  if (isFlow(goal) || !startValue || target === null) return null;
  return breakdown.fromStart(
    amounts.show(startValue),
    amounts.show(target),
    amounts.show(made.whole),
  );
}
