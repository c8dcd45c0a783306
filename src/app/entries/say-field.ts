// What a field of a row holds, as people write it.
import type { Day } from "../../core/model/day";
import type { Link } from "../../core/model/link";
import type { Rows, TableName } from "../../core/model/rows";
import { printLinks } from "../../core/typed/print-links";
import type { Formatter } from "../../i18n/format";
import type { Texts } from "../../i18n/texts";
import type { WorkbookRead } from "../../workbook/read/read-workbook";
import { schemaOf } from "../../workbook/schema/tables";

/** @returns null where it is blank */
export function sayField(
  { rows }: WorkbookRead,
  table: TableName,
  field: string,
  value: unknown,
  { choice }: Texts,
  format: Formatter,
): string | null {
  if (value === null || value === undefined) return null;
  const kind = schemaOf(table).fields[field]?.kind;
  switch (kind?.kind) {
    case "day":
      return format.day(value as Day);
    case "percent":
      return format.percent(Number(value));
    case "number":
      return format.number(Number(value), 2);
    case "flag":
      return value === true ? choice.yes : choice.no;
    case "choice": {
      const words: Readonly<Record<string, string>> = choice[kind.choices];
      return words[String(value)] ?? String(value);
    }
    case "reference":
      return nameOf(rows, kind.to, String(value));
    case "links":
      return printLinks(value as readonly Link[]);
    default:
      return String(value);
  }
}

/** The row's name, where its table gives names. */
function nameOf(rows: Rows, table: TableName, id: string): string {
  const named: readonly { readonly id: string; readonly name?: string | null }[] = rows[table];
  return named.find((row) => row.id === id)?.name ?? id;
}
