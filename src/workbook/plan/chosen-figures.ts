// Which figures people chose in KPI Summary's cells, and what of it nobody understands.
import type { Cell } from "../../core/model/cell";
import { civil, type Day, formatDay, startOfYear } from "../../core/model/day";
import {
  COMPARISONS,
  type Comparison,
  type FigureChoice,
  PLAIN_CHOICE,
  SLICES,
  type Slice,
} from "../../core/model/figure-choice";
import { PERIODS, type PeriodKind } from "../../core/model/settings";
import { shortened } from "../../core/model/shortened";
import { bareContext } from "../../core/typed/day-context";
import { readSpan } from "../../core/typed/read-day";
import { ALL_TEXTS, type Texts } from "../../i18n/texts";
import {
  COMPARE_CELL,
  DAY_CELL,
  type FigureControls,
  PERIOD_CELL,
  sliceCell,
} from "../../views/kpi-summary-choices";
import type { WorkbookRead } from "../read/read-workbook";
import { cellOf } from "./block";
import type { ViewRead } from "./plan-view";

export interface ChosenFigures {
  readonly choice: FigureChoice;
  readonly controls: FigureControls;
}

type Ground = Pick<WorkbookRead, "asOf" | "base" | "registry" | "serialOf" | "settings" | "texts">;

/**
 * Words in any language. What is blank or means nothing is as nobody had chosen; a view that is not there, or has not
 * these cells yet, as last.
 */
export function chosenFigures(view: ViewRead | undefined, read: Ground): ChosenFigures {
  const { texts, registry } = read;
  const words = texts.views.kpiSummary;
  if (!view?.sheet || !view.place?.made || !view.place.charts)
    return lastChosen(registry.figures ?? PLAIN_CHOICE, texts);
  const cells = cellsOf((row, column) =>
    cellOf(view.values[row]?.[column], undefined, read.serialOf),
  );
  const period = periodNamed(plain(cells.period));
  const on = dayMeant(cells.on, read);
  const compare = comparisonNamed(plain(cells.compare));
  const slice: Slice = Object.fromEntries(
    SLICES.flatMap((by) => {
      const word = plain(cells.slice[by]);
      return word === "" ? [] : [[by, word]];
    }),
  );
  const faults = [
    ...(period === null ? [words.unknownPeriod(plain(cells.period))] : []),
    ...(on === null && plain(cells.on) !== "" ? [words.unknownDay(plain(cells.on))] : []),
    ...(compare === null ? [words.unknownComparison(plain(cells.compare))] : []),
  ];
  const shown = cellsOf((row, column) =>
    cellOf(view.values[row]?.[column], view.formulas[row]?.[column], read.serialOf),
  );
  const choice: FigureChoice = {
    period: period ?? PLAIN_CHOICE.period,
    on,
    compare: compare ?? PLAIN_CHOICE.compare,
    slice,
  };
  return {
    choice,
    controls: {
      ...shown,
      period: shown.period ?? words.periods[choice.period],
      compare: shown.compare ?? words.comparisons[choice.compare],
      faults,
    },
  };
}

/** @param at a cell by row and column, 0 the first */
function cellsOf(at: (row: number, column: number) => Cell): Omit<FigureControls, "faults"> {
  const of = ({ row, column }: { readonly row: number; readonly column: number }) =>
    at(row - 1, column - 1);
  return {
    period: of(PERIOD_CELL),
    on: of(DAY_CELL),
    compare: of(COMPARE_CELL),
    slice: Object.fromEntries(SLICES.map((by) => [by, of(sliceCell(by))])),
  };
}

function lastChosen(choice: FigureChoice, { views }: Texts): ChosenFigures {
  const { periods, comparisons } = views.kpiSummary;
  const { period, on, compare, slice } = choice;
  const controls = {
    period: periods[period],
    on: on === null ? null : formatDay(on),
    compare: comparisons[compare],
    slice,
    faults: [],
  };
  return { choice, controls };
}

/** No name is longer; what is pasted may be, and is kept where there is little room. */
const LONGEST = 200;

const plain = (cell: Cell | undefined): string =>
  typeof cell === "object" ? "" : shortened(String(cell ?? "").trim(), LONGEST);

const same = (word: string, typed: string): boolean => word.toLowerCase() === typed.toLowerCase();

/** "Quarter", and "This quarter" as other cells call it; null for another word. */
function periodNamed(typed: string): PeriodKind | null {
  if (typed === "") return PLAIN_CHOICE.period;
  const named = (kind: PeriodKind) =>
    ALL_TEXTS.some(({ choice, views }) =>
      [views.kpiSummary.periods[kind], choice.periods[kind]].some((word) => same(word, typed)),
    );
  return PERIODS.find(named) ?? null;
}

function comparisonNamed(typed: string): Comparison | null {
  if (typed === "") return PLAIN_CHOICE.compare;
  const named = (kind: Comparison) =>
    ALL_TEXTS.some(({ views }) => same(views.kpiSummary.comparisons[kind], typed));
  return COMPARISONS.find(named) ?? null;
}

/** Years that people look at; the same numbers as days lie before anybody's records. */
const isYear = (number: number): boolean => number >= 1950 && number <= 2199;

/** Of a period that was named, the day nearest to the as-of day. Null for what names none. */
function dayMeant(cell: Cell, { asOf, base, settings }: Ground): Day | null {
  const text = plain(cell);
  if (text === "") return null;
  if (typeof cell === "number" && !isYear(cell)) {
    const on = Math.floor(cell) as Day;
    return isYear(civil(on).year) ? on : null;
  }
  const { fiscalStart, weekStart } = settings.settings;
  const span = readSpan(typeof cell === "number" ? String(Math.round(cell)) : text, {
    ...bareContext(base.order),
    year: civil(startOfYear(asOf, fiscalStart)).year,
    month: civil(asOf).month,
    fiscalStart,
    weekStart,
    anchor: asOf,
  });
  return span && (Math.min(Math.max(asOf, span.first), span.last) as Day);
}
