// The goal tree: a row for each goal and each person's part, indented and folded, with target, actual, pace, status, why.
import type { Cell } from "../core/model/cell";
import { emptyText, type ViewContext } from "./context";
import { columnOf, GOAL_TREE_FIRST, GOAL_TREE_WIDTHS } from "./goal-tree-columns";
import { figureFormat } from "./goal-tree-formats";
import { drawnLines, foldsOf, rowGroups } from "./goal-tree-groups";
import { type TreeLine, treeLines } from "./goal-tree-lines";
import { goalTreeLook, goalTreeRules } from "./goal-tree-look";
import { treeRows } from "./goal-tree-rows";
import { type Grid, squared } from "./grid";

/** Target, actual, what is expected, where it begins. */
const FIGURES = 4;

export function drawGoalTree(context: ViewContext): Grid {
  const { model, tree } = context;
  const filtered = Object.values(tree).some((chosen) => chosen !== null);
  const all = treeLines(context);
  const { lines: kept, left } = drawnLines(
    all.map(({ level }) => level),
    filtered,
  );
  const lines = kept.flatMap((line): TreeLine | readonly TreeLine[] => all[line] ?? []);
  const rows = treeRows(context, lines, (line) => left.get(kept[line] ?? -1) ?? 0);
  const folds = foldsOf(
    lines.map(({ level }) => level),
    filtered,
  );
  return {
    cells: squared(
      [
        ...head(context, lines.length, all.length),
        ...(rows.length > 0 ? rows : [[noRows(context)]]),
      ],
      GOAL_TREE_WIDTHS.length,
    ),
    formats:
      lines.length === 0
        ? null
        : {
            row: GOAL_TREE_FIRST,
            column: columnOf("target"),
            formats: lines.map(({ state }) =>
              Array<string>(FIGURES).fill(figureFormat(state, model.settings.currency)),
            ),
          },
    look: goalTreeLook(context),
    // Groups of another choice of goals are others, so that all that was found stands open.
    rowGroups: rowGroups(
      folds,
      GOAL_TREE_FIRST,
      (line) => `${filtered ? "found " : ""}${lines[line]?.state.goal.id}`,
    ),
    rules: goalTreeRules(context),
  };
}

/** Title, as-of line, control cells with their labels, explanations of the signs, and the columns' names. */
function head(
  { texts, tree, asOfFormula }: ViewContext,
  drawn: number,
  all: number,
): readonly (readonly Cell[])[] {
  const words = texts.views.goalTree;
  const { periods } = texts.choice;
  const line = (first: Cell, label: string, value: Cell, hint: string): readonly Cell[] => [
    ...[first, null, null, null, label, value],
    ...[null, hint],
  ];
  const cut = drawn < all ? words.cut(drawn, all) : null;
  return [
    [words.title],
    line({ formula: asOfFormula }, words.only, tree.only, words.barHint),
    line(cut, words.department, tree.department, words.trendHint),
    line(null, words.period, periods[tree.period ?? "all"], words.personHint),
    [
      words.goal,
      words.status,
      words.attainment,
      words.bar,
      words.owner,
      words.target,
      words.actual,
      words.expected,
      words.begin,
      words.due,
      words.why,
      words.trend,
      words.confidence,
      words.weight,
    ],
  ];
}

function noRows(context: ViewContext): string {
  const words = context.texts.views.goalTree;
  return context.model.goals.length > 0
    ? words.noneMatch
    : emptyText(context, "goals", words.empty);
}
