// Tells of fields that somebody else changed after they were shown to whoever changes them now.
import { formatter } from "../../i18n/format";
import { languageOf } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import type { WorkbookRead } from "../../workbook/read/read-workbook";
import { headerOf } from "../../workbook/schema/headers";
import type { RpcIssue, TaskChange, TaskFacts } from "../rpc";
import { userTexts } from "../session";
import type { PlannedChange } from "./change-row";
import { sayField } from "./say-field";

/**
 * An issue for each field that would be written over something else than what was shown, with what stands there now,
 * so that the form may ask again. What holds already what it is to hold is none.
 */
export function overtaken(
  host: Host,
  book: WorkbookRead,
  task: TaskFacts,
  { cells }: PlannedChange,
  stood: NonNullable<TaskChange["stood"]>,
): readonly RpcIssue[] {
  const holds: Readonly<Record<string, unknown>> = { ...task };
  const now = (key: string) => JSON.stringify(holds[key] ?? null);
  const other = cells.filter(({ key }) => stood[key] !== undefined && stood[key] !== now(key));
  if (other.length === 0) return [];
  const texts = userTexts(host);
  const lang = languageOf(host.Session.getActiveUserLocale());
  const format = formatter(lang, book.settings.settings.currency);
  return other.map(({ key }) => {
    const said = sayField(book, "tasks", key, holds[key], texts, format);
    const message = texts.taskForm.overtaken(headerOf("tasks", key, texts), said);
    return { field: key, code: "changed", message, now: now(key) };
  });
}
