// What KPI Summary's formulas, charts and dropdowns look at, in columns that nobody sees: named cells and lists.

import { columnLetters } from "../core/model/column-letters";
import { SLICES } from "../core/model/figure-choice";
import { comparedWith } from "../core/model/period";
import type { ViewContext } from "./context";
import { NAMED_CELLS, namedCells } from "./kpi-named-cells";
import { HIDDEN, KPI_FIRST, PAGE_ROWS } from "./kpi-summary-columns";
import type { Part } from "./parts";

/** Days stand first, the others in the order of their cells. */
const DAYS = ["from", "to", "beforeFrom", "beforeTo"] as const;
export const NAMED_DAYS = DAYS.length;
const NAMES = [...DAYS, ...NAMED_CELLS] as const;

/** Where the named cells stand, for the layout that formulas are resolved with: "won" to "$Z$12". */
export const KPI_CELLS: Readonly<Record<string, string>> = Object.fromEntries(
  NAMES.map((name, i) => [name, `$${columnLetters(HIDDEN.words)}$${KPI_FIRST + i}`]),
);

/** Named cells with what they are, and what there is to choose from for each slice. */
export function hiddenParts(context: ViewContext): readonly Part[] {
  const { model, texts } = context;
  const words = texts.views.kpiSummary;
  const before = comparedWith(model.period, model.choice.compare);
  const values = {
    from: model.period.from,
    to: model.period.to,
    beforeFrom: before?.from ?? null,
    beforeTo: before?.to ?? null,
    ...namedCells(context),
  };
  const choices = model.cut.choices();
  const most = PAGE_ROWS - KPI_FIRST + 1;
  return [
    {
      row: KPI_FIRST - 1,
      column: HIDDEN.words,
      cells: [
        [words.hidden.words, null],
        ...NAMES.map((name) => [words.hidden.named[name], values[name]]),
      ],
    },
    ...SLICES.map(
      (by, i): Part => ({
        row: KPI_FIRST - 1,
        column: HIDDEN.choices + i,
        cells: [[words.slices[by]], ...choices[by].slice(0, most).map((word) => [word])],
      }),
    ),
  ];
}
