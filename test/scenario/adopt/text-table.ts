// Tables written as text, one line a row and | between cells, so that a case looks like its sheet.
import type { CaseCell, CaseColumn, CaseValue } from "./adopt-case";

/**
 * A sheet's cells. A number, a day (2026-03-02), true or false, or a formula (=A1) is what it looks like; `!` before
 * a text types it as a person would, `'` keeps it text, `⏎` is a line break. Everything else is text.
 */
export const cells = (text: string): readonly (readonly CaseCell[])[] =>
  lines(text).map((line) => line.map(cellOf));

/** Records: the first line names the fields, a blank is null, a day is its text. */
export function rows(text: string): readonly Readonly<Record<string, CaseValue>>[] {
  const [fields = [], ...records] = lines(text);
  return records.map((record) =>
    Object.fromEntries(fields.map((field, i) => [field, scalar(record[i] ?? "")])),
  );
}

/**
 * Columns: headers above, fields below. `-` is no field; behind a field, `?` says that it has to be asked about, and
 * `~` that it may as well be left out.
 */
export function columns(text: string): readonly CaseColumn[] {
  const [headers = [], fields = []] = lines(text);
  return headers.map((header, i) => {
    const field = fields[i] ?? "";
    const name = field.replace(/[?~]$/, "");
    return {
      header: broken(header),
      field: name === "-" || name === "" ? null : name,
      unsure: field.endsWith("?"),
      optional: field.endsWith("~"),
    };
  });
}

/** Lines without the template's own first and last break. */
const lines = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/^ *\n/, "")
    .replace(/\n *$/, "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

const NUMBER = /^-?\d+(\.\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function scalar(text: string): CaseValue {
  if (text === "") return null;
  if (text === "true" || text === "false") return text === "true";
  return NUMBER.test(text) ? Number(text) : broken(text.replace(/^'/, ""));
}

function cellOf(text: string): CaseCell {
  if (text.startsWith("=")) return { formula: text };
  if (text.startsWith("!")) return { typed: text.slice(1) };
  return DAY.test(text) ? { date: text } : scalar(text);
}

const broken = (text: string): string => text.replaceAll("⏎", "\n");
