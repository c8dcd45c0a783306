// Preview: the cells that a recalculation would change, as people read them, and only those that they see. Writes
// nothing.
import { type Cell, isFormula } from "../core/model/cell";
import { type Day, formatDay } from "../core/model/day";
import { languageOf } from "../i18n/texts";
import type { Host } from "../platform/host";
import { wordsOfLink } from "../views/context";
import { formatAt } from "../views/grid";
import { DATE_FORMAT } from "../views/palette";
import { cellName } from "../workbook/layout";
import { type CellChange, changesIn } from "../workbook/plan/block";
import { changesSeen } from "../workbook/plan/plan-view";
import type { WorkbookPlan } from "../workbook/plan/plan-workbook";
import { partsOf } from "../workbook/read/read-workbook";
import { schemaOf } from "../workbook/schema/tables";
import { planNow } from "./recalculate";
import type { PreviewCell, PreviewResult } from "./rpc";

/** As many as a dialog can show at once. */
const MOST = 300;

export function preview(host: Host): PreviewResult {
  const plan = planNow(host);
  const changes: readonly { readonly name: string; readonly change: CellChange }[] = [
    ...plan.tables.flatMap(({ part, blocks }) => {
      const name = part.raw.sheet.getName();
      return blocks.flatMap((block) => changesIn(block).map((change) => ({ name, change })));
    }),
    ...plan.views.flatMap((drawn) => {
      const name = drawn.view.sheet?.getName() ?? plan.read.texts.view[drawn.view.name];
      return changesSeen(drawn).map((change) => ({ name, change }));
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
  const format = formatOf(plan, change);
  return {
    sheet,
    cell: cellName(change.row, change.column),
    before: shown(change.before, format),
    after: shown(change.after, format),
  };
}

/** How a number in that cell is shown: by the view's own format, or by the kind of the table's column. */
function formatOf(plan: WorkbookPlan, { sheet, row, column }: CellChange): string {
  const drawn = plan.views.find(({ view }) => (view.place?.sheet ?? -1) === sheet);
  if (drawn) return formatAt(drawn.grid, row, column) ?? "";
  return dayColumns(plan, sheet).has(column - 1) ? DATE_FORMAT : "";
}

/** Columns of a table that hold days, which are numbers in the plan. */
function dayColumns(plan: WorkbookPlan, sheet: number): ReadonlySet<number> {
  for (const { raw } of partsOf(plan.read)) {
    if (raw.place.sheet !== sheet) continue;
    const { computed } = schemaOf(raw.table);
    return new Set(
      [...raw.columns].flatMap(([key, index]) =>
        computed[key]?.kind === "day" || key.endsWith("*") ? [index] : [],
      ),
    );
  }
  return new Set();
}

/** Links by their words, days and percents as people write them; other numbers without their format. */
function shown(cell: Cell, format: string): string {
  if (cell === null) return "";
  if (isFormula(cell)) return wordsOfLink(cell.formula) ?? `=${cell.formula}`;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell !== "number") return cell;
  if (/^[dmy-]+$/.test(format)) return formatDay(cell as Day);
  if (format.endsWith("%")) return `${Math.round(cell * 1e4) / 100}%`;
  return String(Math.round(cell * 1e6) / 1e6);
}
