// The corpus itself: whether each case says what it means, before anything is run on it.
import { schemaOf } from "../../../src/workbook/schema/tables";
import type { AdoptCase, CaseCell } from "./adopt-case";
import { CORPUS } from "./corpus";

const of = (lang: string) => CORPUS.filter((one) => one.lang === lang).length;

test("there are enough cases, as many in Chinese as in English", () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(48);
  expect(of("zh-CN")).toBe(of("en"));
  expect(new Set(CORPUS.map(({ name }) => name)).size).toBe(CORPUS.length);
});

const shown = (cell: CaseCell | undefined): string => {
  if (cell === undefined || cell === null) return "";
  if (typeof cell !== "object") return String(cell).trim();
  return Object.values(cell).join("");
};

/** Headers that stand in no cell of their column, columns that the case leaves out, and fields that are none. */
function faults({ as, columns, rows, sheets, stages = {} }: AdoptCase): readonly string[] {
  const fields = Object.keys(schemaOf(as).fields);
  const cells = sheets[0]?.cells ?? [];
  const width = Math.max(...cells.map((row) => row.length));
  const known = (field: string | null, where: string) =>
    field === null || fields.includes(field) ? [] : [`${where}: ${as} has no ${field}`];
  return [
    ...(width === columns.length ? [] : [`${width} columns, ${columns.length} described`]),
    ...columns.flatMap(({ header, field }, i) => [
      ...(header === "" || cells.some((row) => shown(row[i]) === header)
        ? []
        : [`no ${header} in column ${i + 1}`]),
      ...known(field, header),
    ]),
    ...columns
      .map(({ field }) => field)
      .filter((field, i, all) => field !== null && all.indexOf(field) !== i)
      .map((field) => `${field} twice`),
    ...Object.keys(rows[0] ?? {}).flatMap((field) => known(field, "rows")),
    ...rows.flatMap((row, i) =>
      Object.keys(row).join() === Object.keys(rows[0] ?? {}).join() ? [] : [`row ${i + 1}`],
    ),
    ...Object.keys(stages).flatMap((word) =>
      sheets.some((sheet) => sheet.cells.flat().includes(word)) ? [] : [`no stage ${word}`],
    ),
  ];
}

test.each(CORPUS)("$lang: $name", (one) => {
  expect(faults(one)).toEqual([]);
});

/** Rows below the header in which something stands, not counting what stands to the right of the last field. */
const rowsBelow = ({ sheets, columns }: AdoptCase): number => {
  const width = columns.findLastIndex(({ field }) => field !== null) + 1;
  const isHeader = (row: readonly CaseCell[]) =>
    columns.every(({ header }, i) => header === "" || shown(row[i]) === header);
  return sheets
    .flatMap(({ cells }) => cells.slice(cells.findIndex(isHeader) + 1))
    .filter((row) => row.slice(0, width).some((cell) => shown(cell) !== "")).length;
};

test.each(CORPUS)("every row is accounted for: $name", (one) => {
  const skipped = Object.values(one.skipped).reduce((sum, count) => sum + count, 0);
  expect(one.rows.length + skipped).toBe(rowsBelow(one));
});
