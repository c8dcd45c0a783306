// Preview: the cells that a recalculation would change, as people read them. Writes nothing.
import { type Cell, isFormula } from "../core/model/cell";
import { type Day, formatDay } from "../core/model/day";
import { languageOf } from "../i18n/texts";
import type { Host } from "../platform/host";
import { cellName } from "../workbook/layout";
import { type CellChange, changesIn } from "../workbook/plan/block";
import type { WorkbookPlan } from "../workbook/plan/plan-workbook";
import { schemaOf } from "../workbook/schema/tables";
import { planNow } from "./recalculate";
import type { PreviewCell, PreviewResult } from "./rpc";

/** As many as a dialog can show at once. */
const MOST = 300;

export function preview(host: Host): PreviewResult {
  const plan = planNow(host);
  const changes: readonly { readonly name: string; readonly change: CellChange }[] = [
    ...plan.tables.flatMap(({ table, blocks }) => {
      const name = plan.read.tables.get(table)?.raw.sheet.getName() ?? "";
      return blocks.flatMap((block) => changesIn(block).map((change) => ({ name, change })));
    }),
    ...plan.views.flatMap(({ view, block }) => {
      const name = view.sheet?.getName() ?? plan.read.texts.view[view.name];
      return block ? changesIn(block).map((change) => ({ name, change })) : [];
    }),
    ...plan.settings.flatMap((block) =>
      changesIn(block).map((change) => ({ name: plan.read.texts.table.settings, change })),
    ),
  ];
  return {
    lang: languageOf(host.Session.getActiveUserLocale()),
    count: changes.length,
    cells: changes.slice(0, MOST).map(({ name, change }) => previewCell(plan, name, change)),
    newSheets: plan.views
      .filter(({ view }) => view.sheet === null)
      .map(({ view }) => plan.read.texts.view[view.name]),
  };
}

function previewCell(plan: WorkbookPlan, sheet: string, change: CellChange): PreviewCell {
  const isDay = dayColumns(plan, change.sheet).has(change.column - 1);
  return {
    sheet,
    cell: cellName(change.row, change.column),
    before: shown(change.before, isDay),
    after: shown(change.after, isDay),
  };
}

/** Columns of a table that hold days, which are numbers in the plan. */
function dayColumns(plan: WorkbookPlan, sheet: number): ReadonlySet<number> {
  for (const [table, { raw }] of plan.read.tables) {
    if (raw.place.sheet !== sheet) continue;
    const { computed } = schemaOf(table);
    return new Set(
      [...raw.columns].flatMap(([key, index]) =>
        computed[key]?.kind === "day" || key.endsWith("*") ? [index] : [],
      ),
    );
  }
  return new Set();
}

function shown(cell: Cell, isDay: boolean): string {
  if (cell === null) return "";
  if (isFormula(cell)) return `=${cell.formula}`;
  if (typeof cell === "number")
    return isDay ? formatDay(cell as Day) : String(Math.round(cell * 1e6) / 1e6);
  return String(cell);
}
