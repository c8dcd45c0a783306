// Every goal's actual, attainment, pace, status and reasons: own sources at the leaves, roll-up above.
import type { WorkCalendar } from "../calendar/work-calendar";
import { type Day, startOfWeek } from "../model/day";
import type { Finding } from "../model/issue";
import type { Reason, Status } from "../model/reason";
import type { Goal, GoalId, PersonId, PlanPart, Snapshot } from "../model/rows";
import type { Settings } from "../model/settings";
import { ownActual } from "./actual";
import { causesIn } from "./causes";
import { lastWord, staleReason } from "./check-ins";
import { checkInFindings, goalFindings } from "./goal-faults";
import { originOf } from "./measure";
import { attainmentOf, type Pace, paceOf, statusOf } from "./pace";
import { type PersonShare, sharesOf } from "./people";
import { partsByGoal } from "./plan-parts";
import { reasonsFor, type Standing } from "./reasons";
import { countsIn, rolledUp } from "./roll-up";
import { lastWeek } from "./snapshots";
import { type Ledger, ledger, type Sources } from "./sources";
import { flatten, type GoalNode, goalTree } from "./tree";

export interface GoalState {
  readonly goal: Goal;
  readonly depth: number;
  /** Those below it that count in the same measure: what its roll-up is made of. */
  readonly children: readonly GoalId[];
  readonly actual: number | null;
  /** 0 to 1 and above. */
  readonly attainment: number | null;
  readonly pace: Pace | null;
  readonly status: Status;
  readonly reasons: readonly Reason[];
  /** Whom it was shared out to. */
  readonly people: readonly PersonShare[];
  /** Attainment gained since the last week's snapshot; null without one. */
  readonly trend: number | null;
  /** How sure its owner was of it when last asked, 0 to 1, and when that was. */
  readonly confidence: number | null;
  readonly checkedOn: Day | null;
}

export interface GoalsAssessed {
  /** In tree order, parents before children. */
  readonly goals: readonly GoalState[];
  readonly findings: readonly Finding[];
  /** What they were counted from. */
  readonly ledger: Ledger;
}

export interface GoalRows {
  readonly goals: readonly Goal[];
  readonly plan: readonly PlanPart[];
  readonly history: readonly Snapshot[];
}

/** @param nameOf how a person is called */
export function assessGoals(
  { goals, plan, history }: GoalRows,
  sources: Sources,
  calendar: WorkCalendar,
  asOf: Day,
  settings: Settings,
  nameOf: (person: PersonId) => string,
): GoalsAssessed {
  const tree = goalTree(goals);
  const nodes = flatten(tree.roots);
  const parts = partsByGoal(plan);
  const counts = ledger(sources);
  const causes = causesIn(sources, asOf);
  const before = lastWeek(history, "goal", startOfWeek(asOf, settings.weekStart));
  const states = new Map<GoalId, GoalState>();
  // Children stand after their parents, so the way back meets each child before its parent.
  for (const node of [...nodes].reverse()) {
    const { goal } = node;
    const children = childrenOf(node, states);
    const own = parts.get(goal.id) ?? [];
    const shot = before.get(goal.id);
    const actual = rolledUp(goal.rollUp, children) ?? ownActual(goal, counts, asOf);
    const attainment = attainmentOf(goal, actual);
    const pace = paceOf(goal, own, calendar, asOf);
    const status = statusOf(goal, actual, pace, asOf, settings, shot?.status ?? null);
    const people = own.length === 0 ? [] : sharesOf(goal, own, counts, calendar, asOf, settings);
    const was = attainmentOf(goal, shot?.value ?? null);
    const word = lastWord(goal, counts, asOf);
    states.set(goal.id, {
      goal,
      depth: node.depth,
      children: children.map((child) => child.goal.id),
      actual,
      attainment,
      pace,
      status,
      reasons: [
        ...reasonsFor(
          goal,
          actual,
          pace,
          status,
          standings(children, people, nameOf),
          causes,
          asOf,
        ),
        ...staleReason(goal, word, status, asOf, settings.weekStart),
      ],
      people,
      trend: was === null || attainment === null ? null : attainment - was,
      confidence: word.confidence,
      checkedOn: word.on,
    });
  }
  return {
    goals: nodes.flatMap((node) => states.get(node.goal.id) ?? []),
    findings: [
      ...tree.findings,
      ...goalFindings(goals, sources),
      ...checkInFindings(sources.checkIns, goals, (on) => startOfWeek(on, settings.weekStart)),
    ],
    ledger: counts,
  };
}

function childrenOf(
  { goal, children }: GoalNode,
  states: ReadonlyMap<GoalId, GoalState>,
): readonly GoalState[] {
  return children.flatMap((child) => {
    const state = states.get(child.goal.id);
    return state && countsIn(goal, child.goal) ? [state] : [];
  });
}

/** The parts in which a gap is looked for: the goals below, else the people whom it is shared out to. */
function standings(
  children: readonly GoalState[],
  people: readonly PersonShare[],
  nameOf: (person: PersonId) => string,
): readonly Standing[] {
  if (children.length > 0)
    return children.map(({ goal, actual, pace }) => ({
      name: goal.name ?? goal.id,
      ids: [goal.id],
      actual,
      expected: pace?.expected ?? null,
      from: originOf(goal) ?? 0,
    }));
  return people.map(({ person, actual, pace }) => ({
    name: nameOf(person),
    ids: [person],
    actual,
    expected: pace?.expected ?? null,
    from: 0,
  }));
}
