// The formulas at the top of the goal tree: what a click on an actual or an attainment explains. Core computes the same.
import type { GoalState } from "../core/goals/assess-goals";
import { originOf } from "../core/goals/measure";
import { rolledUp } from "../core/goals/roll-up";
import type { GoalId } from "../core/model/rows";
import { letterOf } from "./goal-tree-columns";

/** As many arguments as every spreadsheet takes. */
const MOST_TERMS = 250;
const ACTUAL = letterOf("actual");
const TARGET = letterOf("target");
const BEGIN = letterOf("begin");
const WEIGHT = letterOf("weight");

/** What has been reached of the way from where a goal begins to its target. */
export function attainmentFormula(row: number, begin: number): string {
  const [actual, target, from] = [`${ACTUAL}${row}`, `${TARGET}${row}`, `${BEGIN}${row}`];
  return begin === 0
    ? `IFERROR(${actual}/${target};"")`
    : `IFERROR((${actual}-${from})/(${target}-${from});"")`;
}

/** Where a goal's way begins; a person's part begins at nothing. */
export const beginOf = ({ goal }: GoalState): number => originOf(goal) ?? 0;

/**
 * A goal's actual from the cells of those below it. Null where it stands on its own rows, where one of them is not drawn,
 * and where they are too many to be read.
 *
 * @param rowOf where a goal is drawn
 * @param shareOf a goal's part of all weights, as its row shows it
 */
export function rollUpFormula(
  { goal }: GoalState,
  children: readonly GoalState[],
  rowOf: (goal: GoalId) => number | null,
  shareOf: (goal: GoalId) => number | null,
): string | null {
  if (rolledUp(goal.rollUp, children) === null) return null;
  const known = children.filter(({ actual }) => actual !== null);
  const rows = known.flatMap((child) => rowOf(child.goal.id) ?? []);
  const cells = runsOf(rows);
  if (rows.length < known.length || cells.length > MOST_TERMS) return null;
  const of = (column: string) => cells.map((run) => rangeOf(column, run)).join(";");
  switch (goal.rollUp ?? "sum") {
    case "sum":
      return `SUM(${of(ACTUAL)})`;
    case "product":
      return `PRODUCT(${of(ACTUAL)})`;
    case "min":
      return `MIN(${of(ACTUAL)})`;
    case "max":
      return `MAX(${of(ACTUAL)})`;
    case "mean": {
      if (known.some((child) => shareOf(child.goal.id) === null)) return null;
      const weighted = cells.map((run) => {
        const [values, weights] = [rangeOf(ACTUAL, run), rangeOf(WEIGHT, run)];
        return run.first === run.last ? `${values}*${weights}` : `SUMPRODUCT(${values};${weights})`;
      });
      return `(${weighted.join("+")})/SUM(${of(WEIGHT)})`;
    }
    case "latest":
      return latestOf(known, rowOf);
    case "none":
      return null;
  }
}

/** The cell of the one that begins last; of two the lower. */
function latestOf(
  known: readonly GoalState[],
  rowOf: (goal: GoalId) => number | null,
): string | null {
  const begins = ({ goal }: GoalState) => goal.start ?? 0;
  const last = known.reduce((one, next) => (begins(next) >= begins(one) ? next : one));
  const row = rowOf(last.goal.id);
  return row === null ? null : `${ACTUAL}${row}`;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Rows that follow one another, so that a formula stays short. */
function runsOf(rows: readonly number[]): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && run.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

const rangeOf = (column: string, { first, last }: Run): string =>
  first === last ? `${column}${first}` : `${column}${first}:${column}${last}`;
