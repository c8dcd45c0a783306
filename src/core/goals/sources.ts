// What goals count from, laid out once: who happened to do what on which day, by source and by person.
import type { DealFacts, Receipt } from "../model/facts";
import type { Activity, Actual, CheckIn, GoalId, PersonId, Project, Task } from "../model/rows";
import { reportsIn, type Team } from "./reports";
import { type Happening, type Series, series } from "./series";

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

const COUNTED = [
  "wonValue",
  "won",
  "valued",
  "closed",
  "new",
  "collected",
  "activity",
  "visit",
  "call",
] as const;
export type Counted = (typeof COUNTED)[number];
/** One goal's own: its dated amounts, its tasks done, its milestones reached. */
export type OwnCounted = "actuals" | "tasks" | "milestones";

/** Whose doings count: a person's with all who report to them, a person's alone, or everybody's. */
export type Whose = { readonly person: PersonId; readonly alone?: true } | null;

/** Each question is answered in logarithmic time, once its series has been asked for. */
export interface Ledger {
  readonly of: (what: Counted, whose: Whose) => Series;
  readonly ownOf: (what: OwnCounted, goal: GoalId, whose: Whose) => Series;
  /** Whether there is anything to count from. */
  readonly any: (what: Counted) => boolean;
  readonly anyOwn: (what: OwnCounted, goal: GoalId) => boolean;
  /** A goal's check-ins, the earliest first. */
  readonly checkInsOf: (goal: GoalId) => readonly CheckIn[];
  readonly decimals: number;
}

type Told = Happening<PersonId>;

export function ledger(sources: Sources): Ledger {
  const reports = reportsIn(sources.team);
  const shared: Readonly<Record<Counted, () => readonly Told[]>> = {
    wonValue: () => won(sources, (deal) => deal.value ?? 0),
    won: () => won(sources, () => 1),
    valued: () => won(sources, (deal) => Number(deal.value !== null)),
    closed: () =>
      deals(sources, (deal) => Number(deal.outcome === "won" || deal.outcome === "lost")),
    new: () => won(sources, (deal) => Number(deal.newCustomer === true)),
    collected: () => receipts(sources),
    activity: () => activities(sources, () => true),
    visit: () => activities(sources, ({ kind }) => kind === "visit"),
    call: () => activities(sources, ({ kind }) => kind === "call"),
  };
  const whole = new Map<Counted, ReturnType<typeof byPerson>>();
  const known = (what: Counted) => {
    const found = whole.get(what) ?? byPerson(shared[what](), reports);
    whole.set(what, found);
    return found;
  };
  const own = { actuals: actuals(sources), ...taskSeries(sources) };
  const ownKnown = new Map<string, ReturnType<typeof byPerson>>();
  const sizes: Readonly<Record<Counted, number>> = {
    wonValue: sources.deals.length,
    won: sources.deals.length,
    valued: sources.deals.length,
    closed: sources.deals.length,
    new: sources.deals.length,
    collected: sources.receipts.length,
    activity: sources.activities.length,
    visit: sources.activities.length,
    call: sources.activities.length,
  };
  const checkIns = inOrder(sources.checkIns);
  return {
    of: (what, whose) => known(what)(whose),
    ownOf: (what, goal, whose) => {
      const key = `${what} ${goal}`;
      const found = ownKnown.get(key) ?? byPerson(own[what].get(goal) ?? [], reports);
      ownKnown.set(key, found);
      return found(whose);
    },
    any: (what) => sizes[what] > 0,
    anyOwn: (what, goal) => own[what].has(goal),
    checkInsOf: (goal) => checkIns.get(goal) ?? [],
    decimals: sources.decimals,
  };
}

/** The series of each person, made when first asked for. */
function byPerson(
  told: readonly Told[],
  reports: (person: PersonId) => ReadonlySet<PersonId>,
): (whose: Whose) => Series {
  const known = new Map<string, Series>();
  let groups: ReadonlyMap<PersonId | null, readonly Told[]> | null = null;
  const toldOf = (whose: Whose): readonly Told[] => {
    if (whose === null) return told;
    groups ??= grouped(told, ({ who }) => who);
    const parts = groups;
    return whose.alone
      ? (parts.get(whose.person) ?? [])
      : [...reports(whose.person)].flatMap((one) => parts.get(one) ?? []);
  };
  return (whose) => {
    const key = whose === null ? "" : `${whose.alone ? "alone " : "with "}${whose.person}`;
    const found = known.get(key);
    if (found) return found;
    const made = series(toldOf(whose));
    known.set(key, made);
    return made;
  };
}

function deals({ deals: all }: Sources, amountOf: (deal: DealFacts) => number): readonly Told[] {
  return all.flatMap((deal) =>
    deal.closed === null ? [] : [{ on: deal.closed, who: deal.owner, amount: amountOf(deal) }],
  );
}

const won = (sources: Sources, amountOf: (deal: DealFacts) => number): readonly Told[] =>
  deals(sources, (deal) => (deal.outcome === "won" ? amountOf(deal) : 0));

const receipts = (sources: Sources): readonly Told[] =>
  sources.receipts.flatMap(({ on, owner, value }) =>
    on === null || value === null ? [] : [{ on, who: owner, amount: value }],
  );

const activities = (sources: Sources, counts: (activity: Activity) => boolean): readonly Told[] =>
  sources.activities.flatMap((activity) =>
    activity.on === null || !counts(activity)
      ? []
      : [{ on: activity.on, who: activity.person, amount: 1 }],
  );

function actuals(sources: Sources): ReadonlyMap<GoalId, readonly Told[]> {
  const own = new Map<GoalId, Told[]>();
  for (const { goal, on, value, person } of sources.actuals)
    if (goal !== null && on !== null) add(own, goal, { on, who: person, amount: value ?? 0 });
  return own;
}

/** Long before everything: a task that is done, nobody says when. */
const SOMETIME = 0 as Happening<PersonId>["on"];

/** Tasks of a goal, and those without one whose project serves it. What is not done counts 0. */
function taskSeries({ tasks, projects }: Sources) {
  const goalOf = new Map(projects.map(({ id, goal }) => [id, goal]));
  const done = new Map<GoalId, Told[]>();
  const reached = new Map<GoalId, Told[]>();
  for (const task of tasks) {
    const goal = task.goal ?? (task.project === null ? null : (goalOf.get(task.project) ?? null));
    if (goal === null) continue;
    const isDone = task.finished !== null || (task.done ?? 0) >= 1;
    const told = { on: task.finished ?? SOMETIME, who: task.owner, amount: Number(isDone) };
    add(done, goal, told);
    if (task.milestone) add(reached, goal, told);
  }
  return { tasks: done, milestones: reached };
}

function inOrder(checkIns: readonly CheckIn[]): ReadonlyMap<GoalId, readonly CheckIn[]> {
  const all = new Map<GoalId, CheckIn[]>();
  for (const checkIn of checkIns)
    if (checkIn.goal !== null && checkIn.on !== null) add(all, checkIn.goal, checkIn);
  // Stable: of two on one day the lower row is the later word.
  for (const own of all.values()) own.sort((a, b) => (a.on ?? 0) - (b.on ?? 0));
  return all;
}

function grouped<K, T>(
  entries: readonly T[],
  keyOf: (entry: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of entries) add(groups, keyOf(entry), entry);
  return groups;
}

function add<K, T>(groups: Map<K, T[]>, key: K, entry: T): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}
