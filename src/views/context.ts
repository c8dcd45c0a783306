// What every view is drawn from.
import type { Model } from "../core/assess";
import type { Cell } from "../core/model/cell";
import type { Layout } from "../core/model/layout";
import type { Reason } from "../core/model/reason";
import type { TableName } from "../core/model/rows";
import type { Formatter } from "../i18n/format";
import { sentences as said } from "../i18n/say";
import type { Texts } from "../i18n/texts";
import type { GoalFilter } from "./goal-tree-choices";
import type { FigureControls } from "./kpi-summary-choices";
import type { Grouping } from "./timeline-choices";

/** Somewhere in the workbook, for people: "Tasks, row 12". */
export interface Place {
  readonly label: string;
  /** Leads there from a cell: "#gid=7&range=12:12"; null where there is nothing to go to. */
  readonly link: string | null;
}

/** Something that the run noticed besides the model: a cell to mend, a mail that has not gone, a figure typed over. */
export interface Notice {
  readonly kind: keyof Texts["views"]["start"]["notices"];
  readonly name: string | null;
  readonly where: Place;
  readonly sentence: string;
}

export interface ViewContext {
  readonly model: Model;
  readonly texts: Texts;
  readonly format: Formatter;
  readonly layout: Layout;
  /** A formula for the as-of line, which also says when tables changed since. */
  readonly asOfFormula: string;
  /** Where a goal, task or deal stands. */
  readonly where: (kind: string, id: string) => Place;
  /** The sheet of a view, a table or Settings; null where there is none. */
  readonly sheet: (name: keyof Texts["view"] | keyof Texts["table"]) => Place | null;
  readonly notices: readonly Notice[];
  /** Tables that were there once, and whose sheet somebody has deleted. */
  readonly deleted: readonly TableName[];
  /** What people chose in control cells; null where nothing was. */
  readonly scale: string | null;
  readonly grouping: Grouping | null;
  /** A part of a person's or project's name: Timeline shows their tasks alone. */
  readonly only: string | null;
  /** What stands in KPI Summary's control cells. */
  readonly figures: FigureControls;
  /** Which goals Goal Tree shows. */
  readonly tree: GoalFilter;
}

export function sentences(context: ViewContext, reasons: readonly Reason[]): string | null {
  return said(reasons, context.texts, context.format);
}

/** A cell that leads to a place. Its words are text within the formula, whatever they are. */
export function linked({ label, link }: Place, words: string = label): Cell {
  if (link === null) return words;
  return { formula: `HYPERLINK("${link}";"${words.replace(/"/g, '""')}")` };
}

/** The words of a cell that leads to a place; null for any other formula. */
export function wordsOfLink(formula: string): string | null {
  const [, words = null] = /^HYPERLINK\("[^"]*"[;,]\s*"((?:[^"]|"")*)"\)$/.exec(formula) ?? [];
  return words?.replace(/""/g, '"') ?? null;
}

/** What a view without rows says: that there are none yet, or that their table was deleted. */
export function emptyText({ deleted, texts }: ViewContext, table: TableName, none: string): string {
  return deleted.includes(table) ? texts.views.deleted(texts.table[table]) : none;
}
