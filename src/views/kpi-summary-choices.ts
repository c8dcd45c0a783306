// What people choose in KPI Summary's own cells: the period, what it is compared with, and whose figures.
import type { Cell } from "../core/model/cell";
import { SLICES, type SliceBy } from "../core/model/figure-choice";

interface At {
  readonly row: number;
  readonly column: number;
}

export const CONTROLS_ROW = 4;
export const PERIOD_CELL = { row: CONTROLS_ROW, column: 1 } as const;
/** A day in the period, or its words: "2025 Q4". */
export const DAY_CELL = { row: CONTROLS_ROW, column: 2 } as const;
export const COMPARE_CELL = { row: CONTROLS_ROW, column: 3 } as const;

/** The slices stand side by side, behind the others and a gap. */
export const sliceCell = (by: SliceBy): At => ({
  row: CONTROLS_ROW,
  column: COMPARE_CELL.column + 2 + SLICES.indexOf(by),
});

/** All of them. */
export const FIGURE_CELLS: readonly At[] = [
  PERIOD_CELL,
  DAY_CELL,
  COMPARE_CELL,
  ...SLICES.map(sliceCell),
];

/** What stands in the cells, as it was typed; and what of it means nothing, as sentences. */
export interface FigureControls {
  readonly period: Cell;
  readonly on: Cell;
  readonly compare: Cell;
  readonly slice: Readonly<Partial<Record<SliceBy, Cell>>>;
  readonly faults: readonly string[];
}
