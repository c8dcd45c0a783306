// What every view is drawn from.
import type { Model } from "../core/assess";
import type { Layout } from "../core/model/layout";
import type { Reason } from "../core/model/reason";
import type { PersonId } from "../core/model/rows";
import type { Formatter } from "../i18n/format";
import { sentences as said } from "../i18n/say";
import type { Texts } from "../i18n/texts";

export interface ViewContext {
  readonly model: Model;
  readonly texts: Texts;
  readonly format: Formatter;
  readonly layout: Layout;
  /** A formula for the as-of line, which also says when tables changed since. */
  readonly asOfFormula: string;
  /** Where a row stands, for people: "Tasks, row 12". */
  readonly where: (kind: string, id: string) => string;
  /** What could not be read, each with its place and its sentence. */
  readonly faults: readonly { readonly where: string; readonly sentence: string }[];
  /** What people chose in control cells; null where nothing was. */
  readonly scale: string | null;
}

export function personName(context: ViewContext, id: PersonId | null): string | null {
  if (id === null) return null;
  return context.model.rows.team.find((person) => person.id === id)?.name ?? id;
}

export function sentences(context: ViewContext, reasons: readonly Reason[]): string | null {
  return said(reasons, context.texts, context.format);
}
