// Cells packed for the way to a page come out as they went in, and a format on many cells takes little room.
import fc from "fast-check";
import { packCells, unpackCells } from "../../../workbench/server/packed-cells";

const cell = fc.oneof(
  fc.constant(null),
  fc.record({ v: fc.oneof(fc.string(), fc.integer()), t: fc.constantFrom(1, 2, 3) }),
  fc.record({ s: fc.constantFrom("a", "b") }),
);
const index = fc.integer({ min: 0, max: 12 }).map(String);

test("what is packed is unpacked", () => {
  fc.assert(
    fc.property(fc.dictionary(index, fc.dictionary(index, cell, { minKeys: 1 })), (matrix) => {
      const plain = JSON.parse(JSON.stringify(matrix));
      expect(unpackCells(JSON.parse(JSON.stringify(packCells(plain))))).toEqual(plain);
    }),
  );
});

test("a format on a thousand cells is one cell and a run for each column", () => {
  const style = { s: { bg: { rgb: "#eef2f7" } } };
  const matrix = Object.fromEntries(
    Array.from({ length: 500 }, (_, row) => [row + 1, { 0: { ...style }, 3: { ...style } }]),
  );
  expect(packCells(matrix)).toEqual({ cells: [style], runs: [0, 0, 1, 500, 0, 3, 1, 500] });
});

test("equal cells are objects of their own", () => {
  const matrix = unpackCells({ cells: [{ s: {} }], runs: [0, 0, 0, 2] });
  expect(matrix[0]?.[0]).not.toBe(matrix[1]?.[0]);
});
