// A goal's own actual: what its one source says for a span of days and a person, before any roll-up.
import type { Day } from "../model/day";
import { toMajor } from "../model/money";
import type { Goal, Minor } from "../model/rows";
import { ratio } from "../statistics/mean";
import { lastWord } from "./check-ins";
import type { Counted, Counts, Ledger, OwnCounted, Whose } from "./sources";

/**
 * The actual from the goal's start to `asOf`, in the goal's unit; null where its source holds nothing to count from.
 * Rows count for the owner and for everybody who reports to the owner; without an owner all count.
 */
export function ownActual(goal: Goal, ledger: Ledger, asOf: Day): number | null {
  const until = Math.min(goal.due ?? asOf, asOf) as Day;
  switch (goal.metric) {
    case "checkIns":
      return lastWord(goal, ledger, until).value ?? goal.checkIn;
    case "actuals": {
      const counted = countedIn(goal, ledger, goal.start, until, null);
      return counted === null ? null : (goal.startValue ?? 0) + counted;
    }
    // A task is done for its goal, whenever that was.
    case "tasksDone":
    case "milestones":
      return countedIn(goal, ledger, null, null, null);
    default:
      return countedIn(
        goal,
        ledger,
        goal.start,
        until,
        goal.owner === null ? null : { person: goal.owner },
      );
  }
}

/**
 * What a goal's source counts from one day to another, in the goal's unit, without its start value. Null where nothing is there to count from, and for check-ins.
 */
export function countedIn(
  goal: Goal,
  ledger: Counts,
  from: Day | null,
  to: Day | null,
  whose: Whose,
): number | null {
  const of = (what: Counted) => ledger.between(what, from, to, whose);
  const some = (what: Counted, value: () => number | null) => (ledger.any(what) ? value() : null);
  const own = (what: OwnCounted) => ledger.ownBetween(what, goal.id, from, to, whose);
  const money = (minor: number) => toMajor(minor as Minor, ledger.decimals);
  switch (goal.metric) {
    case "wonValue":
      return some("wonValue", () => money(of("wonValue")));
    case "wonDeals":
      return some("won", () => of("won"));
    case "newCustomers":
      return some("new", () => of("new"));
    case "winRate":
      return ratio(of("won"), of("closed"));
    case "averageDeal":
      return ratio(money(of("wonValue")), of("valued"));
    case "collected":
      return some("collected", () => money(of("collected")));
    case "activities":
      return some("activity", () => of("activity"));
    case "visits":
      return some("visit", () => of("visit"));
    case "calls":
      return some("call", () => of("call"));
    case "tasksDone":
      return own("tasks");
    case "milestones":
      return own("milestones");
    case "actuals":
      return own("actuals");
    case "checkIns":
    case null:
      return null;
  }
}
