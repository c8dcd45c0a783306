// Random edits of a workbook, as people and their pastes make them: a list of plain data that can be replayed.
import fc from "fast-check";
import type { Workbench } from "../../workbench/api";
import { byHand } from "./sample-book";

const SHEETS = [
  "Goals",
  "Projects",
  "Tasks",
  "Deals",
  "Stages",
  "Team",
  "Plan",
  "Actuals",
] as const;

/** What is typed: good, bad, and hostile. */
const VALUES = [
  "",
  "abc",
  "T-1",
  "T-1; T-2",
  "T-2SS-50%; 3FF+2ed",
  "T-1 FS +",
  "T-4SF+9999d",
  "Must start on",
  "G-1",
  "Won",
  "Lost",
  "2026-04-01",
  "31/31/2026",
  "12万",
  "-5",
  "0",
  "1",
  "250000",
  "80%",
  "TRUE",
  "=1/0",
  "=1+1",
  '="T-"&1',
  "#REF!",
  "EUR",
  "x".repeat(600),
] as const;

const sheet = fc.constantFrom(...SHEETS);
/** A row or a column, as a share of the used ones. */
const place = fc.double({ min: 0, max: 0.999, noNaN: true });

const edit = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("type" as const),
      sheet,
      row: place,
      column: place,
      value: fc.constantFrom(...VALUES),
    }),
  },
  fc.record({
    kind: fc.constantFrom("insertRow", "deleteRow", "copyRow", "insertColumn", "sort", "header"),
    sheet,
    row: place,
    column: place,
    value: fc.constantFrom("Mine", "Name", "Owner", "Start"),
  }),
  fc.record({
    kind: fc.constantFrom("moveColumn", "deleteColumn", "append"),
    sheet,
    row: place,
    column: place,
    value: fc.constantFrom(...VALUES),
  }),
);
export type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
export const edits = fc.array(edit, { minLength: 1, maxLength: 6 });

/** Makes one edit by hand, without onEdit. */
export const make = (book: Workbench, one: Edit) =>
  byHand(
    book,
    ({ kind, sheet: name, row, column, value }) => {
      const at = SpreadsheetApp.getActive().getSheetByName(name);
      if (!at) return;
      const [rows, columns] = [at.getLastRow(), at.getLastColumn()];
      const r = 2 + Math.floor(row * Math.max(1, rows - 1));
      const c = 1 + Math.floor(column * Math.max(1, columns));
      if (kind === "type") at.getRange(r, c).setValue(value);
      else if (kind === "header") at.getRange(1, c).setValue(value);
      else if (kind === "append") at.appendRow([value, value, value]);
      else if (kind === "insertRow") at.insertRowsAfter(r, 1);
      else if (kind === "deleteRow" && rows > 3) at.deleteRow(r);
      else if (kind === "copyRow") at.getRange(r, 1, 1, columns).copyTo(at.getRange(rows + 1, 1));
      else if (kind === "insertColumn") at.insertColumnAfter(c);
      else if (kind === "deleteColumn" && columns > 6) at.deleteColumn(c);
      else if (kind === "moveColumn") at.moveColumns(at.getRange(1, c), columns + 1);
      else if (kind === "sort" && rows > 2)
        at.getRange(2, 1, rows - 1, columns).sort({ column: c, ascending: value.length % 2 === 0 });
    },
    one,
  );
