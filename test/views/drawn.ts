// The sample workbook's model and what views are drawn from, for goldens; and a grid as text that people can read.
import { sampleRows, sampleSettings } from "../../src/app/sample/sample";
import { assess, type Model } from "../../src/core/assess";
import { type Cell, isFormula } from "../../src/core/model/cell";
import { columnLetters } from "../../src/core/model/column-letters";
import { day, dayOfSerial, formatDay } from "../../src/core/model/day";
import { PLAIN_CHOICE } from "../../src/core/model/figure-choice";
import type { Language, Rows } from "../../src/core/model/rows";
import { DEFAULTS } from "../../src/core/model/settings";
import { formatter } from "../../src/i18n/format";
import { textsOf } from "../../src/i18n/texts";
import type { ViewContext } from "../../src/views/context";
import type { Grid } from "../../src/views/grid";
import { readSample } from "../app/sample-reading";

export const AS_OF = day(2026, 3, 2);

export function sampleModel(language: Language): Model {
  const { rows } = readSample(sampleRows(language, AS_OF), language);
  return assess(rows, { ...DEFAULTS, language, ...sampleSettings(language) }, PLAIN_CHOICE, AS_OF);
}

export function emptyModel(language: Language): Model {
  const { rows } = readSample({}, language);
  return assess(rows, { ...DEFAULTS, language }, PLAIN_CHOICE, AS_OF);
}

/** Columns and cells are addressed by their names in brackets, so that a golden says what a formula is about. */
export function contextOf(model: Model, more: Partial<ViewContext> = {}): ViewContext {
  const { language, currency } = model.settings;
  const texts = textsOf(language);
  return {
    model,
    texts,
    format: formatter(language, currency),
    layout: {
      sheets: (table) => [(field) => `[${table}.${field}]`],
      cell: (name) => `[${name}]`,
    },
    asOfFormula: '"as of"',
    where: (kind, id) => ({
      label: texts.views.place(kind, rowIn(model.rows, id)),
      link: `#${id}`,
    }),
    sheet: (name) => ({ label: name, link: `#${name}` }),
    notices: [],
    deleted: [],
    scale: null,
    grouping: null,
    only: null,
    figures: { period: null, on: null, compare: null, slice: {}, faults: [] },
    tree: { only: null, department: null, period: null },
    ...more,
  };
}

function rowIn(rows: Rows, id: string): number | null {
  for (const table of [rows.goals, rows.tasks, rows.deals]) {
    const index = table.findIndex((row) => row.id === id);
    if (index >= 0) return index + 2;
  }
  return null;
}

/** A line for each row: its number, and its filled cells with their column's letter. Days are written as such. */
export function printed(grid: Grid): string {
  return grid.cells
    .map((row, r) => {
      const filled = row.flatMap((cell, c) => {
        if (cell === null || cell === "") return [];
        return [`${columnLetters(c)} ${shown(cell, formatAt(grid, r + 1, c + 1))}`];
      });
      return `${String(r + 1).padStart(3)} ${filled.join(" | ")}`.trimEnd();
    })
    .join("\n");
}

function shown(cell: Cell, format: string): string {
  if (isFormula(cell)) return `=${cell.formula}`;
  if (typeof cell !== "number") return String(cell);
  if (/^[ymd-]+$/.test(format)) return formatDay(dayOfSerial(cell));
  return String(Number(cell.toFixed(4)));
}

/** The number format of a cell: that which follows the content, else the look's last that covers it. */
function formatAt({ formats, look }: Grid, row: number, column: number): string {
  const own = formats?.formats[row - formats.row]?.[column - formats.column];
  if (own !== undefined) return own;
  const covering = look.areas.filter(
    (area) =>
      row >= area.row &&
      row < area.row + (area.rows ?? Number.POSITIVE_INFINITY) &&
      column >= area.column &&
      column < area.column + area.columns &&
      area.style.format !== undefined,
  );
  return covering.at(-1)?.style.format ?? "";
}
