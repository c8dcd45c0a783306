// Where positions go when rows or columns are inserted, removed and moved.
import fc from "fast-check";
import { type Shift, type Span, shiftIndex, shiftSpan } from "../../../workbench/engine/shift";
import { shiftFormula } from "../../../workbench/engine/shift-formula";

const insert = (at: number, count: number): Shift => ({ kind: "insert", at, count });
const remove = (at: number, count: number): Shift => ({ kind: "remove", at, count });
const move = (from: number, count: number, to: number): Shift => ({
  kind: "move",
  from,
  count,
  to,
});

test.each<[name: string, shift: Shift, positions: readonly (number | null)[]]>([
  ["insert two at 1", insert(1, 2), [0, 3, 4, 5, 6]],
  ["remove two at 1", remove(1, 2), [0, null, null, 1, 2]],
  ["move 0 to before 3", move(0, 1, 3), [2, 0, 1, 3, 4]],
  ["move 3 and 4 to before 1", move(3, 2, 1), [0, 3, 4, 1, 2]],
  ["move 1 to where it is", move(1, 1, 2), [0, 1, 2, 3, 4]],
])("%s", (_name, shift, positions) => {
  expect([0, 1, 2, 3, 4].map((index) => shiftIndex(shift, index))).toEqual(positions);
});

test.each<[name: string, shift: Shift, span: Span, becomes: readonly Span[]]>([
  ["insert before", insert(2, 1), { start: 2, end: 4 }, [{ start: 3, end: 5 }]],
  ["insert inside", insert(3, 2), { start: 2, end: 4 }, [{ start: 2, end: 6 }]],
  ["insert after", insert(5, 2), { start: 2, end: 4 }, [{ start: 2, end: 4 }]],
  ["remove part", remove(0, 3), { start: 2, end: 4 }, [{ start: 0, end: 1 }]],
  ["remove all", remove(2, 3), { start: 2, end: 4 }, []],
  [
    "move out of it",
    move(3, 1, 8),
    { start: 2, end: 4 },
    [
      { start: 2, end: 3 },
      { start: 7, end: 7 },
    ],
  ],
  ["move within it", move(2, 1, 5), { start: 2, end: 4 }, [{ start: 2, end: 4 }]],
])("a span: %s", (_name, shift, span, becomes) => {
  expect(shiftSpan(shift, span)).toEqual(becomes);
});

test("a move is a permutation", () => {
  const anyMove = fc
    .record({ from: fc.nat(20), count: fc.integer({ min: 1, max: 5 }), to: fc.nat(25) })
    .filter(({ from, count, to }) => to <= from || to >= from + count);
  fc.assert(
    fc.property(anyMove, ({ from, count, to }) => {
      const size = 30;
      const places = Array.from({ length: size }, (_, i) => shiftIndex(move(from, count, to), i));
      expect([...places].sort((a, b) => Number(a) - Number(b))).toEqual(
        Array.from({ length: size }, (_, i) => i),
      );
    }),
  );
});

test.each<[formula: string, dimension: "rows" | "columns", shift: Shift, becomes: string]>([
  ["=$A2>0", "rows", insert(0, 2), "=$A4>0"],
  ["=$A2>0", "columns", insert(0, 1), "=$B2>0"],
  ["=AND(B$1>=$C2;B$1<=$D2)", "columns", move(2, 1, 1), "=AND(C$1>=$B2;C$1<=$D2)"],
  ['=A2="A2"', "rows", insert(0, 1), '=A3="A2"'],
  ["=A2>Stages!A2", "rows", insert(0, 1), "=A3>Stages!A2"],
  ["=LOG10(A2)", "rows", insert(0, 1), "=LOG10(A3)"],
  ["=A2>0", "rows", remove(1, 1), "=#REF!>0"],
])("a formula: %s", (formula, dimension, shift, becomes) => {
  expect(shiftFormula(formula, dimension, shift)).toBe(becomes);
});
