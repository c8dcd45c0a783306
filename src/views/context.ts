// What every view is drawn from.
import type { Model } from "../core/assess";
import type { Layout } from "../core/model/layout";
import type { Reason } from "../core/model/reason";
import type { PersonId } from "../core/model/rows";
import type { Formatter } from "../i18n/format";
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
  const said = reasons.map((reason) => sentence(reason, context.texts, context.format));
  return said.length === 0 ? null : said.reduce((all, next) => context.texts.followed(all, next));
}

/** A reason as a sentence. */
export function sentence(reason: Reason, texts: Texts, format: Formatter): string {
  // Code and params are one pair; the catalogue's type pairs them the same way.
  const say = texts.reason[reason.code] as (params: Reason["params"], format: Formatter) => string;
  return say(reason.params, format);
}
