// The goal tree: one row a goal, indented, with target, actual, pace and status, and why.
import type { GoalState } from "../core/goals/assess-goals";
import type { Cell } from "../core/model/cell";
import { personName } from "../core/model/person-name";
import type { GoalId } from "../core/model/rows";
import { emptyText, sentences, type ViewContext } from "./context";
import { type Area, type Grid, squared } from "./grid";
import { ACCENT, DATE_FORMAT, HEADER, NOTE, statusRules, TITLE, unitFormat } from "./palette";
import { type TraceColumns, traceOf } from "./trace";

const FIRST = 5;
/** What a phone shows stands first: goal, status, attainment. */
export const GOAL_TREE_TRACE: TraceColumns = {
  first: FIRST,
  fields: [
    "name",
    "status",
    "attainment",
    "bar",
    "owner",
    "target",
    "actual",
    "expected",
    "due",
    "why",
  ],
};
const WIDTHS = [200, 88, 88, 150, 104, 96, 96, 96, 92, 380, 20];
const TRACE = WIDTHS.length;
const INDENT = "      ";
const BAR = 10;
/** Rows that hold rules beyond the drawn ones, so that a few new goals need no new rules. */
const SPARE = 50;

export function drawGoalTree(context: ViewContext): Grid {
  const { model, texts } = context;
  const words = texts.views.goalTree;
  const rowOf = new Map(model.goals.map(({ goal }, i) => [goal.id, FIRST + i]));
  const known = new Set(
    model.goals.filter(({ actual }) => actual !== null).map(({ goal }) => goal.id),
  );
  const rows = model.goals.map((state) => {
    const cells = goalRow(context, state, rowOf, known);
    return [...cells, traceOf("goals", state.goal.id, cells)];
  });
  const { currency } = model.settings;
  const last = FIRST + rows.length + SPARE;
  const area = { row: FIRST, column: 1, rows: last - FIRST, columns: TRACE - 1 };
  const column = (index: number, style: Area["style"]): Area => ({
    row: FIRST,
    column: index,
    rows: null,
    columns: 1,
    style,
  });
  return {
    cells: squared(
      [
        [words.title],
        [{ formula: context.asOfFormula }, null, null, null, words.barHint],
        [],
        [
          words.goal,
          words.status,
          words.attainment,
          words.bar,
          words.owner,
          words.target,
          words.actual,
          words.expected,
          words.due,
          words.why,
        ],
        ...(rows.length > 0 ? rows : [[emptyText(context, "goals", words.empty)]]),
      ],
      WIDTHS.length,
    ),
    formats:
      rows.length === 0
        ? null
        : {
            row: FIRST,
            column: 6,
            formats: model.goals.map((state) => Array(3).fill(formatOf(state, currency))),
          },
    look: {
      tabColor: ACCENT,
      widths: WIDTHS,
      titleHeight: 32,
      frozenRows: FIRST - 1,
      frozenColumns: 1,
      hidden: [TRACE],
      controls: [],
      areas: [
        { row: 1, column: 1, rows: 1, columns: 1, style: TITLE },
        { row: 2, column: 1, rows: 1, columns: WIDTHS.length, style: NOTE },
        { row: FIRST - 1, column: 1, rows: 1, columns: WIDTHS.length, style: HEADER },
        { row: FIRST - 1, column: 2, rows: 1, columns: 1, style: { align: "center" } },
        { row: FIRST - 1, column: 3, rows: 1, columns: 1, style: { align: "right" } },
        { row: FIRST - 1, column: 6, rows: 1, columns: 3, style: { align: "right" } },
        { row: FIRST - 1, column: 9, rows: 1, columns: 1, style: { align: "center" } },
        column(1, { wrap: true }),
        column(2, { align: "center" }),
        column(3, { format: "0%", align: "right" }),
        column(4, { color: ACCENT }),
        column(9, { format: DATE_FORMAT, align: "center" }),
        column(10, { wrap: true }),
      ],
    },
    rules: [
      ...statusRules(texts.status, "B", { ...area, column: 2, columns: 1 }),
      { ...area, columns: 8, formula: `AND($A${FIRST}<>"";LEFT($A${FIRST};1)<>" ")`, bold: true },
    ],
  };
}

/** Money and counts whole, where they are; other measures with one decimal. */
function formatOf({ goal, actual }: GoalState, currency: string): string {
  if (goal.metric === "wonValue") return unitFormat("money", currency);
  const whole = [goal.target, actual].every((value) => value === null || Number.isInteger(value));
  return whole ? "#,##0" : "#,##0.0";
}

function goalRow(
  context: ViewContext,
  state: GoalState,
  rowOf: ReadonlyMap<GoalId, number>,
  known: ReadonlySet<GoalId>,
): readonly Cell[] {
  const { goal, depth, actual, attainment, pace, status } = state;
  const { model, texts } = context;
  const row = rowOf.get(goal.id) ?? FIRST;
  return [
    INDENT.repeat(depth) + (goal.name ?? goal.id),
    status === "none" ? null : texts.status[status],
    depth < 2 && attainment !== null && (goal.startValue ?? 0) === 0
      ? { formula: `IFERROR(G${row}/F${row};"")` }
      : attainment,
    bar(state),
    personName(model.rows.team, goal.owner),
    goal.target,
    depth < 2 ? (sumOfChildren(state, rowOf, known) ?? actual) : actual,
    pace === null ? null : Math.round(pace.expected * 10) / 10,
    goal.due,
    sentences(context, state.reasons),
  ];
}

/** At the top of the tree a sum is a formula that a click explains; with no child's figure it is the goal's own. */
function sumOfChildren(
  { goal, children }: GoalState,
  rowOf: ReadonlyMap<GoalId, number>,
  known: ReadonlySet<GoalId>,
): Cell {
  if ((goal.rollUp ?? "sum") !== "sum" || !children.some((id) => known.has(id))) return null;
  return { formula: `SUM(${children.map((id) => `G${rowOf.get(id) ?? 0}`).join(";")})` };
}

/** Ten boxes of attainment, with a mark where the goal should be by now. */
function bar({ attainment, pace, goal }: GoalState): string | null {
  if (attainment === null) return null;
  const filled = Math.round(Math.min(1, Math.max(0, attainment)) * BAR);
  const boxes = "█".repeat(filled) + "░".repeat(BAR - filled);
  const from = goal.startValue ?? 0;
  if (pace === null || goal.target === null || goal.target === from) return boxes;
  const expected = Math.min(1, Math.max(0, (pace.expected - from) / (goal.target - from)));
  const mark = Math.round(expected * BAR);
  return `${boxes.slice(0, mark)}┃${boxes.slice(mark)}`;
}
