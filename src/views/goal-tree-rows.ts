// The goal tree's rows: a goal, or below it a person's part of it.
import type { GoalState } from "../core/goals/assess-goals";
import type { PersonShare } from "../core/goals/people";
import { weightShares } from "../core/goals/roll-up";
import type { Cell } from "../core/model/cell";
import { personName } from "../core/model/person-name";
import type { GoalId, PlanPart } from "../core/model/rows";
import { goalStatus } from "../i18n/goal-status";
import { sentences, type ViewContext } from "./context";
import { attainmentBar } from "./goal-tree-bar";
import { GOAL_TREE_FIRST } from "./goal-tree-columns";
import { decimalsOf } from "./goal-tree-formats";
import { attainmentFormula, beginOf, rollUpFormula } from "./goal-tree-formulas";
import type { TreeLine } from "./goal-tree-lines";
import { traceOf } from "./trace";

/** Stands before a person's name. */
export const PERSON = "•";
const INDENT = "    ";
/** Levels whose figures are formulas. */
const WITH_FORMULAS = 2;

/**
 * @param lines those that are drawn, from the first row on
 * @param leftOf how many lines below one are not drawn
 */
export function treeRows(
  context: ViewContext,
  lines: readonly TreeLine[],
  leftOf: (line: number) => number,
): readonly (readonly Cell[])[] {
  const rows = new Map(
    lines.flatMap(({ state, share }, i) =>
      share === null ? [[state.goal.id, GOAL_TREE_FIRST + i] as const] : [],
    ),
  );
  const states = new Map(context.model.goals.map((state) => [state.goal.id, state]));
  const shares = sharesOf(context.model.goals, states);
  const parts = wholeParts(context.model.rows.plan);
  return lines.map(({ state, share, level }, i) => {
    const row = GOAL_TREE_FIRST + i;
    if (share !== null) {
      const part = `${state.goal.id} ${share.person}`;
      return personRow(context, state, share, { level, row, part: parts.get(part) ?? part });
    }
    const children = state.children.flatMap((id) => states.get(id) ?? []);
    const formula =
      level < WITH_FORMULAS
        ? rollUpFormula(
            state,
            children,
            (id) => rows.get(id) ?? null,
            (id) => shares.get(id) ?? null,
          )
        : null;
    return goalRow(context, state, {
      level,
      row,
      rollUp: formula,
      share: shares.get(state.goal.id) ?? null,
      left: leftOf(i),
    });
  });
}

/** Each goal's part of what it is rolled up into, by the weight that it has there. */
function sharesOf(
  goals: readonly GoalState[],
  states: ReadonlyMap<GoalId, GoalState>,
): ReadonlyMap<GoalId, number> {
  const shares = new Map<GoalId, number>();
  for (const { goal, children } of goals) {
    const rollUp = goal.rollUp ?? "sum";
    if (rollUp !== "sum" && rollUp !== "mean") continue;
    const below = children.flatMap((id) => states.get(id)?.goal ?? []);
    weightShares(below).forEach((share, i) => {
      const child = below[i];
      if (child && share !== null) shares.set(child.id, share);
    });
  }
  return shares;
}

/** The ids of people's parts of whole goals, by goal and person. */
const wholeParts = (plan: readonly PlanPart[]): ReadonlyMap<string, string> =>
  new Map(
    plan.flatMap(({ id, goal, person, level }) =>
      level === "total" && person !== null ? [[`${goal} ${person}`, id] as const] : [],
    ),
  );

interface Place {
  readonly level: number;
  readonly row: number;
  readonly rollUp: string | null;
  readonly share: number | null;
  readonly left: number;
}

function goalRow(
  context: ViewContext,
  state: GoalState,
  { level, row, rollUp, share, left }: Place,
): readonly Cell[] {
  const { model, texts } = context;
  const { goal, actual, attainment, pace, status, reasons, trend, confidence } = state;
  const begin = beginOf(state);
  const why = sentences(context, reasons);
  const more = left === 0 ? null : texts.views.goalTree.below(left);
  const cells: readonly Cell[] = [
    INDENT.repeat(level) + (goal.name ?? goal.id),
    goalStatus(goal, status, texts),
    attained(attainment, level, row, begin),
    attainmentBar(attainment, pace, begin, goal.target),
    personName(model.rows.team, goal.owner),
    goal.target,
    rollUp === null ? actual : { formula: rollUp },
    pace === null ? null : rounded(pace.expected, decimalsOf(state) + 1),
    begin === 0 ? null : begin,
    goal.due,
    more === null || why === null ? (more ?? why) : texts.followed(more, why),
    // Less than is shown is nothing.
    trend === null ? null : rounded(trend, 3),
    confidence,
    share,
  ];
  return [...cells, traceOf("goals", goal.id, cells)];
}

function personRow(
  { model, texts }: ViewContext,
  state: GoalState,
  share: PersonShare,
  { level, row, part }: { readonly level: number; readonly row: number; readonly part: string },
): readonly Cell[] {
  const { goal } = state;
  const { person, target, actual, attainment, pace, status } = share;
  const name = personName(model.rows.team, person);
  const cells: readonly Cell[] = [
    `${INDENT.repeat(level)}${PERSON} ${name}`,
    status === "none" ? null : texts.status[status],
    attained(attainment, level, row, 0),
    attainmentBar(attainment, pace, 0, target),
    name,
    target,
    actual,
    pace === null ? null : rounded(pace.expected, decimalsOf(state) + 1),
    null,
    goal.due,
    null,
    null,
    null,
    goal.target === null || goal.target === 0 ? null : target / goal.target,
  ];
  return [...cells, traceOf("plan", part, cells)];
}

/** Of the top levels as a formula, which needs its parts in cells. */
function attained(attainment: number | null, level: number, row: number, begin: number): Cell {
  return attainment !== null && level < WITH_FORMULAS
    ? { formula: attainmentFormula(row, begin) }
    : attainment;
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
