// What a goal's target asks for against what the same metric, owner and length gave before.
import { countWorkdays } from "../../calendar/workdays";
import type { Day } from "../../model/day";
import type { Goal, Metric } from "../../model/rows";
import { countedIn } from "../actual";
import { monthsBefore } from "../before";
import { isFlow, originOf } from "../measure";
import type { Counted } from "../sources";
import type { SmartContext } from "./smart-context";

export interface Past {
  /** How many times as much the target asks for. */
  readonly times: number;
  /** Reckoned for each working day; a rate is taken as it is. */
  readonly byDay: boolean;
  readonly before: number;
  readonly since: Day;
  readonly until: Day;
}

/** What tells from when on there are figures. */
const SOURCE: Partial<Readonly<Record<Metric, Counted>>> = {
  wonValue: "wonValue",
  wonDeals: "won",
  newCustomers: "new",
  winRate: "closed",
  averageDeal: "valued",
  collected: "collected",
  activities: "activity",
  visits: "visit",
  calls: "call",
};

/** Figures that cover less than this share of the time before say too little. */
const ENOUGH = 0.5;

/** Null where nobody knows: without a figure from before, without what the target is reckoned from, and downwards. */
export function pastOf(goal: Goal, context: SmartContext): Past | null {
  const { target, start, due, direction, metric } = goal;
  if (target === null || start === null || due === null || metric === null) return null;
  if (direction === "down" || due < start) return null;
  const source = SOURCE[metric];
  return source === undefined
    ? carriedOn(goal, target, start, due, context)
    : counted(goal, source, target, start, due, context);
}

function counted(
  goal: Goal,
  source: Counted,
  target: number,
  start: Day,
  due: Day,
  { calendar, counts, asOf }: SmartContext,
): Past | null {
  const whose = goal.owner === null ? null : { person: goal.owner };
  const first = counts.since(source, whose);
  const span = monthsBefore(start, due, asOf);
  if (first === null || first > span.to) return null;
  const since = Math.max(first, span.from) as Day;
  const days = countWorkdays(calendar, since, span.to);
  if (days < ENOUGH * countWorkdays(calendar, span.from, span.to)) return null;
  const before = countedIn(goal, counts, since, span.to, whose);
  if (before === null || before <= 0) return null;
  const past = { before, since, until: span.to };
  if (!isFlow(goal)) return { ...past, byDay: false, times: target / before };
  return { ...past, byDay: true, times: perDay(target, start, due, calendar) / (before / days) };
}

/** What only its own rows tell has no past but that of the goal which it carries on. */
function carriedOn(
  goal: Goal,
  target: number,
  start: Day,
  due: Day,
  { calendar, carriedOn: previous }: SmartContext,
): Past | null {
  const last = previous(goal);
  if (last === null || last.goal.metric !== goal.metric) return null;
  const { start: since, due: until } = last.goal;
  if (since === null || until === null || until < since) return null;
  const before = last.actual - (originOf(last.goal) ?? 0);
  const then = perDay(before, since, until, calendar);
  if (then <= 0) return null;
  const now = perDay(target - (originOf(goal) ?? 0), start, due, calendar);
  return { times: now / then, byDay: true, before, since, until };
}

const perDay = (value: number, from: Day, to: Day, calendar: SmartContext["calendar"]): number =>
  value / Math.max(1, countWorkdays(calendar, from, to));
