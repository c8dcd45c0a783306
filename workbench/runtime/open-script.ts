// An in-memory workbook on an add-on given as source text: for tests of the workbench itself.
import type { OpenOptions, Workbench } from "../api";
import { addOnFrom } from "./add-on";
import { openAddOn } from "./open";

/** @param files pages and appsscript.json by name */
export const openScript = (
  code: string,
  files: Readonly<Record<string, string>> = {},
  options: Partial<Omit<OpenOptions, "dist" | "book">> = {},
): Workbench => openAddOn(addOnFrom(code, files), { lang: "en", today: "2026-03-02", ...options });
