// Random trees of goals, put into a workbook by hand and recalculated there: what the formulas of Goal Tree compute is
// held against core, which gets the same goals as rows.

import fc from "fast-check";
import { assess } from "../../src/core/assess";
import type { GoalState } from "../../src/core/goals/assess-goals";
import { rolledUp } from "../../src/core/goals/roll-up";
import { addDays, type Day, day, formatDay } from "../../src/core/model/day";
import { PLAIN_CHOICE } from "../../src/core/model/figure-choice";
import { DIRECTIONS, type Goal, LIFECYCLE, ROLL_UPS } from "../../src/core/model/rows";
import { DEFAULTS } from "../../src/core/model/settings";
import { textsOf } from "../../src/i18n/texts";
import { columnOf, GOAL_TREE_FIRST, GOAL_TREE_WIDTHS } from "../../src/views/goal-tree-columns";
import { readTrace } from "../../src/views/trace";
import type { Workbench } from "../../workbench/api";
import { goal, NO_ROWS } from "../core/rows";
import { byHand, recalculated, type Saved, saved, withSaved } from "../scenario/sample-book";
import { hold } from "./_hold";

const AS_OF = day(2026, 3, 2);
const DEEPEST = 5;
const texts = textsOf("en");

/** What was compared: figures of formulas by what they roll up by, and of the computed columns of Goals. */
export type Compared = Record<string, number>;

const figure = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 1_000 }) },
  fc.integer({ min: -200_000, max: 2_000_000 }).map((cents) => cents / 100),
);
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });
const METRICS = ["checkIns", "checkIns", "checkIns", "wonValue", "winRate", "visits"] as const;

/** One goal without its place: `above` says which of those before it is its parent. */
const one = fc.record({
  above: fc.nat(),
  root: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  metric: fc.constantFrom(...METRICS),
  direction: sometimes(fc.constantFrom(...DIRECTIONS)),
  startValue: sometimes(figure),
  target: fc.option(figure, { nil: null, freq: 9 }),
  begins: sometimes(fc.integer({ min: -60, max: 60 })),
  weight: sometimes(fc.oneof(fc.constantFrom(0, 1, 2.5), fc.integer({ min: 0, max: 100 }))),
  rollUp: sometimes(fc.constantFrom(...ROLL_UPS)),
  checkIn: fc.option(figure, { nil: null, freq: 6 }),
  state: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...LIFECYCLE) },
  ),
});

/** Trees of one to five levels, their rows in any order. */
export const goalTrees: fc.Arbitrary<readonly Goal[]> = fc
  .noBias(fc.array(one, { minLength: 1, maxLength: 40, size: "max" }))
  .map((parts) => {
    const levels: number[] = [];
    return parts.map(({ above, root, begins, ...rest }, i) => {
      const open = levels.flatMap((level, k) => (level < DEEPEST - 1 ? [k] : []));
      const parent = i === 0 || root ? undefined : open[above % open.length];
      levels.push(parent === undefined ? 0 : (levels[parent] ?? 0) + 1);
      const start = begins === null ? null : addDays(AS_OF, begins);
      return goal({
        ...rest,
        id: `G-${i + 1}`,
        name: `Goal ${i + 1}`,
        unit: "x",
        start,
        due: start === null ? null : addDays(start, 90),
        parent: parent === undefined ? null : `G-${parent + 1}`,
      });
    });
  })
  .chain((goals) => fc.shuffledSubarray([...goals], { minLength: goals.length }));

export const emptyBook = (): Promise<Saved> =>
  saved({ template: "empty", lang: "en" }, async () => {});

/** Throws where a figure in the workbook is not core's, or where a formula is missing. Adds up what it compared. */
export const agree = (start: Saved, goals: readonly Goal[], compared: Compared): Promise<void> =>
  withSaved(start, async (book) => {
    await typeIn(book, goals);
    await recalculated(book);
    const { goals: states } = assess({ ...NO_ROWS, goals }, DEFAULTS, PLAIN_CHOICE, AS_OF);
    const known = new Map(states.map((state) => [String(state.goal.id), state]));
    const drawn = new Set<string>();
    const count = (what: string) => {
      compared[what] = (compared[what] ?? 0) + 1;
    };
    for (const row of await treeRows(book)) {
      const state = known.get(row.id);
      if (!state) throw new Error(`${row.id} is no goal`);
      hold(`${row.id} actual`, row.actual, state.actual);
      hold(`${row.id} attainment`, row.attainment, state.attainment);
      const rollUp = expectedFormula(state, known);
      if (rollUp !== null && row.actualFormula === "" && rollUp !== "mean")
        throw new Error(`${row.id} is rolled up by ${rollUp} without a formula`);
      if (row.actualFormula !== "") count(`roll-up by ${rollUp}`);
      if (row.attainmentFormula !== "") count("attainment");
      else if (state.depth < 2 && state.attainment !== null)
        throw new Error(`${row.id} has an attainment without a formula`);
      drawn.add(row.id);
    }
    const missing = [...known.keys()].filter((id) => !drawn.has(id));
    if (missing.length > 0) throw new Error(`not drawn: ${missing.join(", ")}`);
    for (const { id, actual, attainment } of await computedRows(book)) {
      const state = known.get(id);
      hold(`${id} actual in Goals`, actual, state?.actual ?? null);
      const rounded = Math.round((state?.attainment ?? 0) * 1e4) / 1e4;
      hold(`${id} attainment in Goals`, attainment, state?.attainment === null ? null : rounded);
      count("cells of Goals");
      count("cells of Goals");
    }
  });

/** How a goal of the first two levels is rolled up; null where it stands on its own rows. */
function expectedFormula(
  { goal: { rollUp }, depth, children }: GoalState,
  known: ReadonlyMap<string, GoalState>,
): string | null {
  const below = children.flatMap((id) => known.get(id) ?? []);
  return depth < 2 && rolledUp(rollUp, below) !== null ? (rollUp ?? "sum") : null;
}

function typeIn(book: Workbench, goals: readonly Goal[]): Promise<unknown> {
  const { metrics, directions, rollUps, lifecycle } = texts.choice;
  const { goals: headers } = texts.field;
  const date = (on: Day | null) => (on === null ? "" : formatDay(on));
  const cells = goals.map(
    (row): Readonly<Record<string, string | number>> => ({
      [headers.id]: row.id,
      [headers.name]: row.name ?? "",
      [headers.metric]: row.metric === null ? "" : metrics[row.metric],
      [headers.unit]: row.unit ?? "",
      [headers.direction]: row.direction === null ? "" : directions[row.direction],
      [headers.startValue]: row.startValue ?? "",
      [headers.target]: row.target ?? "",
      [headers.start]: date(row.start),
      [headers.due]: date(row.due),
      [headers.parent]: row.parent ?? "",
      [headers.weight]: row.weight ?? "",
      [headers.rollUp]: row.rollUp === null ? "" : rollUps[row.rollUp],
      [headers.checkIn]: row.checkIn ?? "",
      [headers.state]: row.state === null ? "" : lifecycle[row.state],
    }),
  );
  return byHand(
    book,
    (rows) => {
      const sheet = SpreadsheetApp.getActive().getSheetByName("Goals");
      const [named = []] = sheet?.getRange(1, 1, 1, sheet.getLastColumn()).getValues() ?? [];
      const missing = Object.keys(rows[0] ?? {}).filter((header) => !named.includes(header));
      missing.forEach((header, i) => {
        sheet?.getRange(1, named.length + i + 1).setValue(header);
      });
      const all = [...named.map(String), ...missing];
      sheet
        ?.getRange(2, 1, rows.length, all.length)
        .setValues(rows.map((row) => all.map((header) => row[header] ?? "")));
    },
    cells,
  );
}

interface TreeRow {
  readonly id: string;
  readonly actual: unknown;
  readonly attainment: unknown;
  readonly actualFormula: string;
  readonly attainmentFormula: string;
}

async function treeRows(book: Workbench): Promise<readonly TreeRow[]> {
  const { values, formulas } = await byHand(
    book,
    (name, first) => {
      const sheet = SpreadsheetApp.getActive().getSheetByName(name);
      const rows = (sheet?.getLastRow() ?? 0) - first + 1;
      const range = sheet?.getRange(first, 1, rows, sheet.getLastColumn());
      return { values: range?.getValues() ?? [], formulas: range?.getFormulas() ?? [] };
    },
    texts.view.goalTree,
    GOAL_TREE_FIRST,
  );
  const [actual, attainment] = [columnOf("actual") - 1, columnOf("attainment") - 1];
  const trace = GOAL_TREE_WIDTHS.length - 1;
  return values.flatMap((row, i): readonly TreeRow[] => {
    const id = readTrace(String(row[trace] ?? ""))?.id;
    if (id === undefined) return [];
    return [
      {
        id,
        actual: row[actual],
        attainment: row[attainment],
        actualFormula: formulas[i]?.[actual] ?? "",
        attainmentFormula: formulas[i]?.[attainment] ?? "",
      },
    ];
  });
}

async function computedRows(book: Workbench) {
  const [headers = [], ...rows] = await byHand(
    book,
    (name) => SpreadsheetApp.getActive().getSheetByName(name)?.getDataRange().getValues() ?? [],
    texts.table.goals,
  );
  const { id, actual, attainment } = texts.field.goals;
  const at = (header: string) => headers.indexOf(header);
  return rows.map((row) => ({
    id: String(row[at(id)]),
    actual: row[at(texts.auto(actual))],
    attainment: row[at(texts.auto(attainment))],
  }));
}
