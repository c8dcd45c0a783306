// What goals count from, laid out once: who happened to do what on which day, by source and by person.

import type { Day } from "../model/day";
import type { DealFacts, Receipt } from "../model/facts";
import { groupBy } from "../model/group-by";
import { isDone } from "../model/is-done";
import type { Activity, Actual, CheckIn, GoalId, PersonId, Project, Task } from "../model/rows";
import { reportsIn, type Team } from "./reports";
import { type Happening, type Tally, tally } from "./tally";

/** The rows that goals count. */
export interface Sources {
  readonly deals: readonly DealFacts[];
  readonly receipts: readonly Receipt[];
  readonly actuals: readonly Actual[];
  readonly activities: readonly Activity[];
  readonly checkIns: readonly CheckIn[];
  readonly tasks: readonly Task[];
  readonly projects: readonly Project[];
  readonly team: Team;
  /** Of the base currency. */
  readonly decimals: number;
}

/** What is counted of deals that have closed, of collections and of activities, in the order of their amounts. */
const OF_DEALS = ["wonValue", "won", "valued", "closed", "new"] as const;
const OF_RECEIPTS = ["collected"] as const;
const OF_ACTIVITIES = ["activity", "visit", "call"] as const;
export const COUNTED = [...OF_DEALS, ...OF_RECEIPTS, ...OF_ACTIVITIES] as const;
export type Counted = (typeof COUNTED)[number];
/** One goal's own: its dated amounts, its tasks done, its milestones reached. */
export type OwnCounted = "actuals" | "tasks" | "milestones";

/** Whose doings count: a person's with all who report to them, a person's alone, or everybody's. */
export type Whose = { readonly person: PersonId; readonly alone?: true } | null;

/** Each question is answered in logarithmic time, once for each person whose doings count. */
export interface Ledger {
  readonly between: (what: Counted, from: Day | null, to: Day | null, whose: Whose) => number;
  /** Null where the goal has no rows of the kind. */
  readonly ownBetween: (
    what: OwnCounted,
    goal: GoalId,
    from: Day | null,
    to: Day | null,
    whose: Whose,
  ) => number | null;
  /** From which day on there are rows of the kind, whether they count or not; null where there are none. */
  readonly since: (what: Counted, whose: Whose) => Day | null;
  /** Whether there is anything to count from. */
  readonly any: (what: Counted) => boolean;
  /** A goal's check-ins, the earliest first. */
  readonly checkInsOf: (goal: GoalId) => readonly CheckIn[];
  readonly decimals: number;
}

/** What is counted, as far as a metric asks. */
export type Counts = Omit<Ledger, "checkInsOf">;

type Told = Happening<PersonId>;

interface Place {
  readonly tally: Tally<PersonId>;
  /** Which of the amounts. */
  readonly amount: number;
  readonly rows: number;
}

export function ledger(sources: Sources): Ledger {
  const reports = reportsIn(sources.team);
  const places = new Map<Counted, Place>();
  const put = (names: readonly Counted[], told: readonly Told[], rows: number) => {
    const made = tally(told, names.length);
    names.forEach((name, amount) => {
      places.set(name, { tally: made, amount, rows });
    });
  };
  put(OF_DEALS, ofDeals(sources), sources.deals.length);
  put(OF_RECEIPTS, ofReceipts(sources), sources.receipts.length);
  put(OF_ACTIVITIES, ofActivities(sources), sources.activities.length);
  const own = ownTallies(sources);
  const checkIns = inOrder(sources.checkIns);
  const asked = (
    made: Tally<PersonId>,
    amount: number,
    from: Day | null,
    to: Day | null,
    whose: Whose,
  ): number => {
    if (whose === null) return made.all(amount, from, to);
    if (whose.alone) return made.of(whose.person)(amount, from, to);
    let sum = 0;
    for (const person of reports(whose.person)) sum += made.of(person)(amount, from, to);
    return sum;
  };
  return {
    between: (what, from, to, whose) => {
      const place = places.get(what);
      return place ? asked(place.tally, place.amount, from, to, whose) : 0;
    },
    ownBetween: (what, goal, from, to, whose) => {
      const made = own[what].get(goal);
      return made ? asked(made, 0, from, to, whose) : null;
    },
    since: (what, whose) => {
      const made = places.get(what)?.tally;
      if (made === undefined || whose === null) return made?.first ?? null;
      if (whose.alone) return made.firstOf(whose.person);
      const days = [...reports(whose.person)].flatMap((person) => made.firstOf(person) ?? []);
      return days.length === 0 ? null : (Math.min(...days) as Day);
    },
    any: (what) => (places.get(what)?.rows ?? 0) > 0,
    checkInsOf: (goal) => checkIns.get(goal) ?? [],
    decimals: sources.decimals,
  };
}

function ofDeals({ deals }: Sources): readonly Told[] {
  const told: Told[] = [];
  for (const { closed, owner, outcome, value, newCustomer } of deals) {
    if (closed === null || (outcome !== "won" && outcome !== "lost")) continue;
    const won = Number(outcome === "won");
    const amounts = [
      won * (value ?? 0),
      won,
      won * Number(value !== null),
      1,
      won * Number(newCustomer === true),
    ];
    told.push({ on: closed, who: owner, amounts });
  }
  return told;
}

const ofReceipts = ({ receipts }: Sources): readonly Told[] =>
  receipts.flatMap(({ on, owner, value }) =>
    on === null || value === null ? [] : [{ on, who: owner, amounts: [value] }],
  );

/** What an activity of each kind counts as. One array for all of a kind: there are many activities. */
const VISIT = [1, 1, 0];
const CALL = [1, 0, 1];
const OTHER = [1, 0, 0];

function ofActivities({ activities }: Sources): readonly Told[] {
  const told: Told[] = [];
  for (const { on, person, kind } of activities) {
    const amounts = kind === "visit" ? VISIT : kind === "call" ? CALL : OTHER;
    if (on !== null) told.push({ on, who: person, amounts });
  }
  return told;
}

/** Long before everything: a task that is done, nobody says when. */
const SOMETIME = 0 as Day;

interface OwnTold extends Told {
  readonly goal: GoalId;
}

/** By goal. Tasks count for their goal, and those without one for their project's; what is not done counts 0. */
function ownTallies({ actuals, tasks, projects }: Sources) {
  const goalOf = new Map(projects.map(({ id, goal }) => [id, goal]));
  const done = tasks.flatMap((task): readonly (OwnTold & Pick<Task, "milestone">)[] => {
    const { project, finished, owner: who, milestone } = task;
    const goal = task.goal ?? (project === null ? null : (goalOf.get(project) ?? null));
    if (goal === null) return [];
    return [{ goal, on: finished ?? SOMETIME, who, amounts: [Number(isDone(task))], milestone }];
  });
  return {
    actuals: tallies(
      actuals.flatMap(({ goal, on, value, person }) =>
        goal === null || on === null ? [] : [{ goal, on, who: person, amounts: [value ?? 0] }],
      ),
    ),
    tasks: tallies(done),
    milestones: tallies(done.filter(({ milestone }) => milestone)),
  };
}

const tallies = (told: readonly OwnTold[]): ReadonlyMap<GoalId, Tally<PersonId>> =>
  new Map([...groupBy(told, ({ goal }) => goal)].map(([goal, own]) => [goal, tally(own, 1)]));

function inOrder(checkIns: readonly CheckIn[]): ReadonlyMap<GoalId, readonly CheckIn[]> {
  const all = groupBy(checkIns, ({ goal, on }) =>
    goal === null || on === null ? undefined : goal,
  );
  // Stable: of two on one day the lower row is the later word.
  for (const own of all.values()) own.sort((a, b) => (a.on ?? 0) - (b.on ?? 0));
  return all;
}
