// A goal as the sidebar lists it: how it stands, and what a check-in of it begins with.

import type { Model } from "../../core/assess";
import type { GoalState } from "../../core/goals/assess-goals";
import { checkInOfWeek, parentsIn, takesValue } from "../../core/goals/check-ins";
import { isClosed } from "../../core/goals/closing";
import { quantity } from "../../core/goals/quantity";
import { isAlive } from "../../core/goals/roll-up";
import { groupBy } from "../../core/model/group-by";
import type { Reason, Status } from "../../core/model/reason";
import type { CheckIn, Goal, GoalId, PersonId } from "../../core/model/rows";
import type { NumberStyle } from "../../core/typed/number-style";
import type { Formatter } from "../../i18n/format";
import { sentence } from "../../i18n/say";
import type { Texts } from "../../i18n/texts";
import type { CheckInFacts, GoalEntry, Standing } from "../rpc/goals";

/** What entries are made with. */
export interface Reader {
  readonly texts: Texts;
  readonly format: Formatter;
  readonly numberStyle: NumberStyle;
  readonly me: PersonId | null;
}

/** As many as anybody scrolls through; others are found by name. */
const MOST = 300;

const TONES: Readonly<Record<Status, Standing["tone"]>> = {
  green: "good",
  amber: "warn",
  red: "bad",
  done: "calm",
  missed: "bad",
  waiting: "calm",
  none: "calm",
};

export const standingOf = (status: Status, texts: Texts): Standing => ({
  status,
  word: texts.status[status],
  tone: TONES[status],
});

/** A goal's value as people read it. */
export const valueShown = (goal: Goal, value: number, format: Formatter): string =>
  goal.metric === "winRate" ? format.percent(value) : format.quantity(quantity(goal, value));

/** A number as people type it into this spreadsheet. */
export const typedNumber = (value: number | null, style: NumberStyle): string => {
  if (value === null) return "";
  const text = String(Math.round(value * 1e6) / 1e6);
  return style === "comma" ? text.replace(".", ",") : text;
};

/** The goals that are in work: mine first to be kept where there are very many, all in tree order. */
export function goalEntries(model: Model, reader: Reader): readonly GoalEntry[] {
  const open = model.goals.filter(({ goal }) => isAlive(goal) && !isClosed(goal));
  const kept = new Set(
    [...open].sort((a, b) => Number(isMine(b, reader)) - Number(isMine(a, reader))).slice(0, MOST),
  );
  const make = entryMaker(model, reader);
  return open.filter((state) => kept.has(state)).map(make);
}

/** Makes entries of a model's goals. */
export function entryMaker(model: Model, reader: Reader): (state: GoalState) => GoalEntry {
  const { texts, format } = reader;
  const names = new Map(model.rows.team.map(({ id, name }) => [id, name ?? id]));
  const parents = parentsIn(model.rows.goals);
  const said = groupBy(model.rows.checkIns, ({ goal }) => goal ?? undefined);
  return (state) => {
    const { goal, attainment, reasons, status } = state;
    const say = (reason: Reason | undefined) =>
      reason === undefined ? null : sentence(reason, texts, format);
    return {
      id: goal.id,
      name: goal.name ?? goal.id,
      owner: goal.owner === null ? null : (names.get(goal.owner) ?? null),
      mine: isMine(state, reader),
      standing: standingOf(status, texts),
      attainment: attainment === null ? null : format.percent(attainment),
      pace: say(reasons.find(({ code }) => code !== "goalStale")),
      due: goal.due === null ? null : format.day(goal.due),
      stale: say(reasons.find(({ code }) => code === "goalStale")),
      checkIn:
        isAlive(goal) && !isClosed(goal)
          ? checkInFacts(state, said.get(goal.id) ?? [], parents, model, reader)
          : null,
    };
  };
}

const isMine = ({ goal }: GoalState, { me }: Reader): boolean => me !== null && goal.owner === me;

function checkInFacts(
  { goal, actual }: GoalState,
  own: readonly CheckIn[],
  parents: ReadonlySet<GoalId | null>,
  { asOf, settings }: Model,
  { numberStyle }: Reader,
): CheckInFacts {
  const standing = checkInOfWeek(own, asOf, settings.weekStart);
  const measured = takesValue(goal, parents);
  return {
    takesValue: measured,
    value: measured ? typedNumber(standing?.value ?? actual, numberStyle) : "",
    unit: goal.unit,
    stood: {
      value: standing?.value ?? null,
      confidence: standing?.confidence ?? null,
      note: standing?.note ?? null,
    },
  };
}
