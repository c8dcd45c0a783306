// Somebody types over the computed cell of a part: it is kept as its override, and what was computed comes back.
import type { Model } from "../../core/assess";
import type { Host, Range } from "../../platform/host";
import type { WorkbookRead } from "../../workbook/read/read-workbook";
import { headerOf } from "../../workbook/schema/headers";
import { userTexts } from "../session";

const SECONDS = 10;

/** Part of a simple trigger. For single cells alone; formulas stay. @returns whether anything was moved */
export function keepTypedPart(
  host: Host,
  read: WorkbookRead,
  { plan }: Pick<Model, "plan">,
  range: Range,
): boolean {
  if (range.getNumRows() !== 1 || range.getNumColumns() !== 1) return false;
  const sheet = range.getSheet();
  const part = read.tables
    .get("plan")
    ?.parts.find(({ raw }) => raw.place.sheet === sheet.getSheetId());
  if (!part) return false;
  const { raw, identified } = part;
  const [planned, override] = [raw.columns.get("planned"), raw.columns.get("override")];
  const record = range.getRow() - 1;
  const id = identified.ids[raw.records.indexOf(record)];
  const row = read.rows.plan.find((one) => one.id === id);
  const computed = plan.find((one) => one.id === id)?.computed ?? null;
  if (planned === undefined || range.getColumn() !== planned + 1 || override === undefined)
    return false;
  if (!row || row.level === null || row.planned === null || computed === null) return false;
  if (row.planned === computed || (raw.formulas[record]?.[planned] ?? "") !== "") return false;
  sheet.getRange(record + 1, override + 1).setValue(row.planned);
  range.setValue(computed);
  const { product, planParts } = userTexts(host);
  const header = (key: string) => headerOf("plan", key, read.texts);
  const told = planParts.moved(header("override"), header("planned"));
  read.spreadsheet.toast(told, product, SECONDS);
  return true;
}
