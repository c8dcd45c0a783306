// Reads what a form gave, argument by argument, as a cell of its table would be read; what is wrong with it is
// collected by argument, in the user's language.

import type { Day } from "../../core/model/day";
import type { Fault } from "../../core/model/issue";
import type { Link } from "../../core/model/link";
import { toMajor } from "../../core/model/money";
import type { Minor, TableName } from "../../core/model/rows";
import { printLinks } from "../../core/typed/print-links";
import type { Texts } from "../../i18n/texts";
import { issueText } from "../../workbook/plan/computed-cells";
import type { WorkbookRead } from "../../workbook/read/read-workbook";
import { readTyped, type TypedContext, typedContext } from "../../workbook/read/typed-cell";
import type { Kind } from "../../workbook/schema/field";
import { schemaOf } from "../../workbook/schema/tables";
import type { RpcIssue } from "../rpc";

/** Each takes the argument's name and what was given; blank is null, and so is what was told of. */
export interface EntryReader {
  readonly book: WorkbookRead;
  readonly texts: Texts;
  readonly issues: readonly RpcIssue[];
  readonly text: (field: string, given: string | undefined) => string | null;
  readonly day: (field: string, given: string | undefined) => Day | null;
  /** A number, length of time or percentage. */
  readonly figure: (field: string, given: number | string | undefined) => number | null;
  /** In major units, as cells hold it. */
  readonly money: (field: string, given: string | undefined) => number | null;
  /** The id of the row that is meant. */
  readonly reference: (field: string, given: string | undefined) => string | null;
  /** In their one form: "T-3; T-7SS+2d". */
  readonly links: (field: string, given: string | undefined) => string | null;
  /** Tells of a blank argument that must be filled in. */
  readonly demand: (field: string, value: unknown) => void;
  readonly tell: (field: string, code: string, message: string) => null;
  /** The same for arguments that are another table's fields. */
  readonly of: (table: TableName) => EntryReader;
}

export function entryReader(table: TableName, book: WorkbookRead, texts: Texts): EntryReader {
  return readerOf(table, book, typedContext(book, texts), []);
}

function readerOf(
  table: TableName,
  book: WorkbookRead,
  context: TypedContext,
  issues: RpcIssue[],
): EntryReader {
  const { texts } = context;
  const tell = (field: string, code: string, message: string) => {
    issues.push({ field, code, message });
    return null;
  };
  const refuse = (field: string, fault: Fault) => tell(field, fault.code, issueText(fault, texts));
  const kindOf = (field: string): Kind | undefined => schemaOf(table).fields[field]?.kind;
  const value = (field: string, given: number | string): unknown => {
    const kind = kindOf(field);
    const cell = typeof given === "string" ? given.trim() : given;
    if (kind === undefined || cell === "") return null;
    const read = readTyped(context, field, kind, cell);
    return "fault" in read ? refuse(field, read.fault) : read.value;
  };
  return {
    book,
    texts,
    issues,
    tell,
    text: (field, given = "") => {
      const kind = kindOf(field);
      const text = given.trim();
      if (text === "") return null;
      const max = kind?.kind === "text" ? kind.max : 0;
      return text.length > max ? tell(field, "tooLong", texts.form.tooLong(max)) : text;
    },
    day: (field, given = "") => {
      const read = value(field, given);
      return typeof read === "number" ? (read as Day) : null;
    },
    figure: (field, given = "") => {
      const read = value(field, given);
      return typeof read === "number" ? read : null;
    },
    money: (field, given = "") => {
      const read = value(field, given);
      return typeof read === "number" ? toMajor(read as Minor, context.decimals) : null;
    },
    reference: (field, given = "") => {
      const read = value(field, given);
      return typeof read === "string" ? read : null;
    },
    links: (field, given = "") => {
      const read = readTyped(context, field, { kind: "links" }, given.trim());
      const faults = "fault" in read ? [read.fault] : (read.faults ?? []);
      for (const fault of faults) refuse(field, fault);
      // A cell of links was read as such.
      return "fault" in read ? null : printLinks(read.value as readonly Link[]) || null;
    },
    of: (other) => readerOf(other, book, context, issues),
    demand: (field, given) => {
      const told = issues.some((issue) => issue.field === field);
      if (given === null && !told) tell(field, "missing", texts.form.required);
    },
  };
}

/** People and projects are written by name, as people write them, where the name is theirs alone; others by id. */
export function asWritten(book: WorkbookRead, table: TableName, id: string | null): string | null {
  if (id === null || (table !== "team" && table !== "projects")) return id;
  const rows: readonly { readonly id: string; readonly name: string | null }[] = book.rows[table];
  const name = rows.find((row) => row.id === id)?.name ?? null;
  return name !== null && rows.filter((row) => row.name === name).length === 1 ? name : id;
}
