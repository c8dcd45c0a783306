// The server's snapshot as the page needs it: Univer's part, and the spreadsheet's locale.
import type { IWorkbookData } from "@univerjs/core";
import type { Language } from "../../api";

export interface PageSnapshot {
  readonly workbook: Partial<IWorkbookData>;
  /** "en_US", "zh_CN". */
  readonly locale: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

export function readSnapshot(value: unknown, lang: Language): PageSnapshot {
  if (!isRecord(value)) throw new Error("The workbook cannot be read.");
  const custom = isRecord(value["custom"]) ? value["custom"] : {};
  const locale =
    typeof custom["locale"] === "string" ? custom["locale"] : lang === "zh-CN" ? "zh_CN" : "en_US";
  return { workbook: value as Partial<IWorkbookData>, locale };
}
