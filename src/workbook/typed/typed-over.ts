// What somebody typed over a drawn cell where no trigger noticed: on a phone without a network, or by another program.
// The next run draws over it and says so on Start for a week, so that nothing is lost in silence.
import { type Cell, isFormula } from "../../core/model/cell";
import type { Day } from "../../core/model/day";
import type { Grid } from "../../views/grid";
import { readTrace, typedOver } from "../../views/trace";
import type { SerialOf } from "../codec/zone";
import { cellOf, sameCell } from "../plan/block";
import type { ViewRead } from "../plan/plan-view";
import type { TypedOver } from "../registry";
import { TABLE_NAMES } from "../schema/tables";
import { TRACED } from "./traced-views";

/** As many as Start has room for. */
const MOST = 20;
const DAYS = 7;

/**
 * What is to be told: what was found now, and what was found in the last days and still is not what the view shows.
 *
 * @param drawn what each view is to hold
 */
export function typedOvers(
  before: readonly TypedOver[],
  views: readonly { readonly view: ViewRead; readonly drawn: Grid }[],
  serialOf: SerialOf,
  today: Day,
): readonly TypedOver[] {
  const found = views.flatMap(({ view, drawn }) => foundIn(view, drawn, serialOf, today));
  const key = ({ view, table, id, field }: TypedOver) => [view, table, id, field].join();
  const fresh = new Set(found.map(key));
  const kept = before.filter((one) => !fresh.has(key(one)) && today - one.on < DAYS);
  const shown = shownNow(views);
  return [...found, ...kept]
    .filter((one) => {
      const now = shown.get(key(one));
      return now !== undefined && !sameCell(now, one.value);
    })
    .slice(0, MOST);
}

function foundIn(
  { name, values, formulas }: ViewRead,
  drawn: Grid,
  serialOf: SerialOf,
  on: Day,
): readonly TypedOver[] {
  const columns = TRACED[name];
  if (columns === undefined) return [];
  const { first, fields } = columns;
  const cellsOf = (row: number): readonly Cell[] =>
    fields.map((_, i) => cellOf(values[row]?.[i], formulas[row]?.[i], serialOf));
  // Where columns were moved, nothing can be told apart.
  const header = cellsOf(first - 2);
  if (!header.every((cell, i) => sameCell(cell, drawn.cells[first - 2]?.[i] ?? null))) return [];
  return values.slice(first - 1).flatMap((line, i): readonly TypedOver[] => {
    const trace = readTrace(String(line[fields.length] ?? ""));
    const table = TABLE_NAMES.find((known) => known === trace?.table);
    if (trace === null || table === undefined) return [];
    const cells = cellsOf(first - 1 + i);
    return typedOver(trace, cells).flatMap((column) => {
      const value = cells[column] ?? null;
      const field = fields[column] ?? "";
      if (value === null || isFormula(value)) return [];
      return [{ view: name, table, id: trace.id, field, value, on }];
    });
  });
}

/** What each traced cell is to hold, by view, table, id and field. */
function shownNow(
  views: readonly { readonly view: ViewRead; readonly drawn: Grid }[],
): ReadonlyMap<string, Cell> {
  const shown = new Map<string, Cell>();
  for (const { view, drawn } of views) {
    const columns = TRACED[view.name];
    if (columns === undefined) continue;
    for (const cells of drawn.cells.slice(columns.first - 1)) {
      const trace = readTrace(String(cells[columns.fields.length] ?? ""));
      if (trace === null) continue;
      columns.fields.forEach((field, i) => {
        shown.set([view.name, trace.table, trace.id, field].join(), cells[i] ?? null);
      });
    }
  }
  return shown;
}
