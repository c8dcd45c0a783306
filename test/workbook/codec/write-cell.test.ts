// Nothing that people typed becomes a formula, number, date or truth value on its way into a cell.
import fc from "fast-check";
import { sameFormula, toWritable } from "../../../src/workbook/codec/write-cell";

test.each([
  [null, ""],
  [12.5, 12.5],
  [true, true],
  ["", ""],
  [{ formula: "SUM(A1:A3)" }, "=SUM(A1:A3)"],
  ["Visit the customer", "Visit the customer"],
  ["拜访客户", "拜访客户"],
  ["█████░░░░░", "█████░░░░░"],
  ['=IMPORTXML("http://x","//a")', '\'=IMPORTXML("http://x","//a")'],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  [" =1", "' =1"],
  ["\t=1", "'\t=1"],
  ["'=1", "''=1"],
  ["1/2", "'1/2"],
  ["2026-03-02", "'2026-03-02"],
  ["Mar 5", "'Mar 5"],
  ["1e5", "'1e5"],
  ["TRUE", "'TRUE"],
  ["false", "'false"],
  ["$5", "'$5"],
  ["１２", "'１２"],
  ["<img onerror=1>", "'<img onerror=1>"],
] as const)("%j goes in as %j", (cell, written) => {
  expect(toWritable(cell)).toBe(written);
});

/** Google Sheets' limit. */
const CELL_CHARACTERS = 50_000;

test("no text is taken for a formula or figure, and none is lost", () => {
  const risky = fc.stringMatching(/^[=+\-@' \t]?[=+\-@'a-zA-Z0-9$%/.:]{0,12}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), risky, fc.string({ unit: "grapheme" })), (text) => {
      const written = String(toWritable(text));
      // As Sheets reads it: an apostrophe in front is taken off, and the rest is text.
      expect(written.startsWith("'") ? written.slice(1) : written).toBe(text);
      if (!written.startsWith("'")) {
        expect(written).not.toMatch(/^\s*[=+\-@]/);
        expect(written).not.toMatch(/\d/);
        expect(written.trim()).not.toMatch(/^(true|false)$/i);
      }
    }),
    { numRuns: 2_000 },
  );
});

test.each([49_998, 49_999, 50_000, 50_001, 120_000])("%i characters fit into a cell", (length) => {
  const written = String(toWritable("=".repeat(length)));
  expect(written.length).toBeLessThanOrEqual(CELL_CHARACTERS);
  expect(written.endsWith("…")).toBe(length >= CELL_CHARACTERS);
});

test.each([
  ["SUM(A1;B1)", "=sum( A1, B1 )", true],
  ["'Deals'!$A:$A", "Deals!$A:$A", true],
  ['IF(A1="a;b";1)', 'IF(A1="a;b",1)', true],
  ['IF(A1="a;b";1)', 'IF(A1="a,b";1)', false],
  ['IF(A1="Won";1)', 'IF(A1="won";1)', false],
  ["SUM(A1;B1)", "SUM(A1;B2)", false],
])("%s and %s: the same is %s", (a, b, same) => {
  expect(sameFormula(a, b)).toBe(same);
});
