// The rules of SMART as data: for each letter what is looked at, in the order in which it is advised.
import { countWorkdays } from "../../calendar/workdays";
import type { Day } from "../../model/day";
import type { Goal, Metric } from "../../model/rows";
import type { SmartAdviceCode, SmartAdviceParams, SmartLetter } from "../../model/smart";
import { isDivisible } from "../measure";
import { quantity } from "../quantity";
import { hedgeIn, saysNothing, saysWhat } from "./goal-words";
import type { Past } from "./past";
import type { SmartContext } from "./smart-context";

/** What a rule looks at besides the goal. */
export interface SmartFacts extends SmartContext {
  /** The goal's own; null where nobody knows. */
  readonly past: Past | null;
}

export interface SmartRule<C extends SmartAdviceCode> {
  readonly letter: SmartLetter;
  /** What the letter is where the rule is broken: not met, or not to be known. */
  readonly leaves: false | null;
  /** What the advice has to tell; null where the goal keeps the rule. */
  readonly broken: (goal: Goal, facts: SmartFacts) => SmartAdviceParams[C] | null;
}

/** Metrics that do not say by themselves what they count. */
const NEEDS_UNIT: readonly (Metric | null)[] = ["actuals", "checkIns"];
/** As many a working day as one person can do of it. */
const MOST_A_DAY: Partial<Readonly<Record<Metric, number>>> = {
  visits: 8,
  calls: 80,
  activities: 80,
};
/** A target may ask for half as much again as was reached before. */
const STEEP = 1.5;
const MONTHS_A_YEAR = 12;
const DAYS_A_MONTH = 30.4;

const when = (broken: boolean): Record<never, never> | null => (broken ? {} : null);

/** Of each letter the first broken rule is what is advised. */
export const SMART_RULES: { readonly [C in SmartAdviceCode]: SmartRule<C> } = {
  nameIt: { letter: "S", leaves: false, broken: ({ name }) => when(name === null) },
  sayMore: {
    letter: "S",
    leaves: false,
    broken: ({ name }) => (name !== null && saysNothing(name) ? { name } : null),
  },
  sayPlainly: {
    letter: "S",
    leaves: false,
    broken: ({ name }) => {
      const word = name === null ? null : hedgeIn(name);
      return word === null ? null : { word };
    },
  },
  sayDoing: {
    letter: "S",
    leaves: false,
    // A metric says it too.
    broken: ({ name, metric }) =>
      name === null || metric !== null || saysWhat(name) ? null : { name },
  },
  nameOwner: { letter: "S", leaves: false, broken: ({ owner }) => when(owner === null) },

  chooseMetric: { letter: "M", leaves: false, broken: ({ metric }) => when(metric === null) },
  setTarget: { letter: "M", leaves: false, broken: ({ target }) => when(target === null) },
  sayUnit: {
    letter: "M",
    leaves: false,
    broken: ({ metric, unit }) => when(unit === null && NEEDS_UNIT.includes(metric)),
  },
  sayStart: {
    letter: "M",
    leaves: false,
    // What adds up begins at nothing.
    broken: (goal) =>
      when(goal.startValue === null && (goal.direction === "down" || !isDivisible(goal))),
  },

  cannotCompare: {
    letter: "A",
    leaves: null,
    broken: ({ metric, target, start, due }) =>
      when(metric === null || target === null || start === null || due === null || due < start),
  },
  tooMany: {
    letter: "A",
    leaves: false,
    broken: (goal, { calendar, people }) => {
      const most = goal.metric === null ? undefined : MOST_A_DAY[goal.metric];
      const { target, start, due } = goal;
      if (most === undefined || target === null || start === null || due === null) return null;
      const who = Math.max(1, people(goal.owner));
      const each = target / Math.max(1, countWorkdays(calendar, start, due)) / who;
      return each > most ? { each, people: who, most } : null;
    },
  },
  tooSteep: {
    letter: "A",
    leaves: false,
    broken: (goal, { past }) => {
      if (past === null || past.times <= STEEP) return null;
      const { times, before, since, until, byDay } = past;
      return { times, before: quantity(goal, before), since, until, byDay };
    },
  },
  noHistory: {
    letter: "A",
    leaves: null,
    broken: (_, { past }) => when(past === null),
  },

  sayWhy: {
    letter: "R",
    leaves: false,
    broken: ({ parent, purpose }) => when(parent === null && purpose === null),
  },

  setStart: { letter: "T", leaves: false, broken: ({ start }) => when(start === null) },
  setDue: { letter: "T", leaves: false, broken: ({ due }) => when(due === null) },
  swapDates: {
    letter: "T",
    leaves: false,
    broken: ({ start, due }) => when(start !== null && due !== null && due < start),
  },
  breakDown: {
    letter: "T",
    leaves: false,
    broken: (goal, { brokenDown }) => {
      const months = monthsOf(goal.start, goal.due);
      return months > MONTHS_A_YEAR && !brokenDown(goal) ? { months } : null;
    },
  },
};

const monthsOf = (start: Day | null, due: Day | null): number =>
  start === null || due === null ? 0 : Math.round((due - start + 1) / DAYS_A_MONTH);
