// Reads what somebody types outside of a table, in a form or over a view, as a cell of its table would be read.
import { civil } from "../../core/model/day";
import { styleOfLocale } from "../../core/typed/number-style";
import type { Texts } from "../../i18n/texts";
import type { CellValue } from "../../platform/host";
import type { CellContext, CellRead } from "../codec/cell-read";
import { type ColumnContext, columnContext, type KnownOfColumn } from "../codec/column-context";
import { orderOfLocale } from "../codec/parse-day";
import { readCell } from "../codec/read-cell";
import type { Kind } from "../schema/field";
import { directory } from "./directory";
import { partsOf, type WorkbookRead } from "./read-workbook";

/** Who types a 5, or "next Friday", does so as of the workbook's day. */
export interface TypedContext extends Omit<CellContext, keyof ColumnContext> {
  readonly known: KnownOfColumn;
}

/** @param texts in the language of whoever types */
export function typedContext(book: WorkbookRead, texts: Texts): TypedContext {
  const { resolve, kpis } = directory(
    partsOf(book).map(({ raw, identified }) => ({ raw, ids: identified.ids })),
  );
  const { settings } = book.settings;
  const locale = book.spreadsheet.getSpreadsheetLocale();
  const { year, month } = civil(book.asOf);
  return {
    serialOf: book.serialOf,
    texts,
    decimals: settings.decimals,
    resolve,
    kpis,
    known: {
      order: orderOfLocale(locale),
      numberStyle: styleOfLocale(locale),
      year,
      month,
      anchor: book.asOf,
      fiscalStart: settings.fiscalStart,
      weekStart: settings.weekStart,
    },
  };
}

export function readTyped(
  context: TypedContext,
  field: string,
  kind: Kind,
  cell: CellValue,
): CellRead {
  return readCell(kind, cell, { ...context, ...columnContext(field, kind, [cell], context.known) });
}
