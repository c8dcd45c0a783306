// Tells of fields that somebody else changed after they were shown to whoever changes them now.
import type { TableName } from "../../core/model/rows";
import { formatter } from "../../i18n/format";
import { languageOf } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import type { WorkbookRead } from "../../workbook/read/read-workbook";
import { headerOf } from "../../workbook/schema/headers";
import type { RpcIssue } from "../rpc";
import { userTexts } from "../session";
import type { PlannedChange } from "./change-row";
import { sayField } from "./say-field";

/**
 * An issue for each field that would be written over something else than what was shown, with what stands there now,
 * so that the form may ask again. What holds already what it is to hold is none.
 *
 * @param row as the page knows it, without blank fields
 */
export function overtaken(
  host: Host,
  book: WorkbookRead,
  table: TableName,
  row: object,
  { cells }: PlannedChange,
  stood: Readonly<Record<string, string>>,
): readonly RpcIssue[] {
  const holds: Readonly<Record<string, unknown>> = { ...row };
  const now = (key: string) => JSON.stringify(holds[key] ?? null);
  const other = cells.filter(({ key }) => stood[key] !== undefined && stood[key] !== now(key));
  if (other.length === 0) return [];
  const texts = userTexts(host);
  const lang = languageOf(host.Session.getActiveUserLocale());
  const format = formatter(lang, book.settings.settings.currency);
  return other.map(({ key }) => {
    const said = sayField(book, table, key, holds[key], texts, format);
    const message = texts.taskForm.overtaken(headerOf(table, key, texts), said);
    return { field: key, code: "changed", message, now: now(key) };
  });
}
