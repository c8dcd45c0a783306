// How the goal tree looks: widths, formats, control cells, and few rules that stay the same as it grows.
import { PERIODS } from "../core/model/settings";
import type { ViewContext } from "./context";
import { GOAL_CELL, GOAL_PERIOD_CELL } from "./goal-tree-choices";
import {
  columnOf,
  GOAL_TREE_FIRST,
  GOAL_TREE_WIDTHS,
  type GoalTreeField,
  letterOf,
  SHOWN,
} from "./goal-tree-columns";
import { MOST_ROWS } from "./goal-tree-groups";
import { PERSON } from "./goal-tree-rows";
import type { Area, Grid, Rule, Style } from "./grid";
import { ACCENT, DATE_FORMAT, HEADER, INPUT, MUTED, NOTE, statusRules, TITLE } from "./palette";

const HEAD = GOAL_TREE_FIRST - 1;
/** In points of attainment: the sign says the direction without colour. */
const TREND_FORMAT = '"↑ +"0.0%;"↓ -"0.0%;"= "0.0%';

export function goalTreeLook({ texts }: ViewContext): Grid["look"] {
  const { row, column } = GOAL_CELL;
  const rows = GOAL_PERIOD_CELL.row - row + 1;
  const below = (field: GoalTreeField, style: Style): Area => ({
    row: GOAL_TREE_FIRST,
    column: columnOf(field),
    rows: null,
    columns: 1,
    style,
  });
  const head = (first: GoalTreeField, columns: number, style: Style): Area => ({
    row: HEAD,
    column: columnOf(first),
    rows: 1,
    columns,
    style,
  });
  return {
    tabColor: ACCENT,
    widths: GOAL_TREE_WIDTHS,
    titleHeight: 32,
    frozenRows: HEAD,
    frozenColumns: 1,
    hidden: [SHOWN + 1],
    controls: [
      { ...GOAL_PERIOD_CELL, choices: PERIODS.map((period) => texts.choice.periods[period]) },
    ],
    areas: [
      { row: 1, column: 1, rows: 1, columns: 1, style: TITLE },
      { row, column: 1, rows, columns: SHOWN, style: NOTE },
      { row, column: column - 1, rows, columns: 1, style: { align: "right" } },
      { row, column, rows, columns: 1, style: INPUT },
      { row: HEAD, column: 1, rows: 1, columns: SHOWN + 1, style: HEADER },
      head("status", 1, { align: "center" }),
      head("attainment", 1, { align: "right" }),
      head("target", 4, { align: "right" }),
      head("due", 1, { align: "center" }),
      head("trend", 2, { align: "right" }),
      head("weight", 1, { align: "center" }),
      below("name", { wrap: true }),
      below("status", { align: "center", wrap: true }),
      below("attainment", { format: "0%", align: "right" }),
      below("bar", { color: ACCENT }),
      below("owner", { wrap: true }),
      below("due", { format: DATE_FORMAT, align: "center" }),
      below("trend", { format: TREND_FORMAT, align: "right" }),
      below("confidence", { format: "0%", align: "right" }),
      below("weight", { format: "0.0%", align: "center" }),
      below("why", { wrap: true }),
    ],
  };
}

/** Over all rows that there may be, so that new goals and another filter need no new ones. */
export function goalTreeRules({ texts }: ViewContext): readonly Rule[] {
  const area = { row: GOAL_TREE_FIRST, column: 1, rows: MOST_ROWS, columns: SHOWN };
  const name = `$A${GOAL_TREE_FIRST}`;
  const status = { ...area, column: columnOf("status"), columns: 1 };
  const words = { ...texts.status, partly: texts.choice.lifecycle.partly };
  return [
    ...statusRules(words, letterOf("status"), status),
    { ...area, formula: `LEFT(TRIM(${name});1)="${PERSON}"`, color: MUTED },
    {
      ...area,
      columns: columnOf("attainment"),
      formula: `AND(${name}<>"";LEFT(${name};1)<>" ")`,
      bold: true,
    },
  ];
}
