// What differs between two grids, as the one smallest rectangle.
import fc from "fast-check";
import type { Cell } from "../../../src/core/model/cell";
import { blockOf, cellOf, changesIn, sameCell } from "../../../src/workbook/plan/block";

test.each<[Cell, Cell, boolean]>([
  [null, null, true],
  [null, "", true],
  [null, 0, false],
  [null, false, false],
  [0, false, false],
  [1, "1", false],
  [0.1 + 0.2, 0.3, true],
  [1e12, 1e12 + 1, true],
  [100, 100.01, false],
  ["a", "A", false],
  [{ formula: "SUM(A1;B1)" }, { formula: "sum(A1,B1)" }, true],
  [{ formula: "SUM(A1;B1)" }, { formula: "SUM(A1;B2)" }, false],
  [{ formula: "1" }, 1, false],
])("%j and %j: the same is %s", (a, b, same) => {
  expect([sameCell(a, b), sameCell(b, a)]).toEqual([same, same]);
});

test.each([
  ["a formula", 3, "=A1+A2", { formula: "A1+A2" }],
  ["a value", 3, "", 3],
  ["nothing", "", "", null],
  ["a tick", false, undefined, false],
  ["a date", new Date(0), "", 25_569],
])("a sheet's cell: %s", (_, value, formula, expected) => {
  expect(cellOf(value, formula, (date) => date.getTime() / 86_400_000 + 25_569)).toEqual(expected);
});

test("equal grids need nothing", () => {
  expect(blockOf(1, 2, 3, [[1, "a"]], [[1, "a"]])).toBeNull();
  expect(blockOf(1, 2, 3, [], [])).toBeNull();
});

test("one difference is one cell, where it stands in the sheet", () => {
  const block = blockOf(
    9,
    5,
    3,
    [
      [1, 2],
      [3, 4],
    ],
    [
      [1, 2],
      [3, 5],
    ],
  );
  expect(block).toEqual({ sheet: 9, row: 6, column: 4, before: [[4]], after: [[5]] });
});

const anyCell: fc.Arbitrary<Cell> = fc.constantFrom(null, 0, 1, "a", "b", true, { formula: "A1" });
const grids = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) => {
    const grid = fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    });
    return fc.tuple(grid, grid);
  });

test("a block holds every difference, each edge of it has one, and writing it gives the other grid", () => {
  fc.assert(
    fc.property(grids, ([before, after]) => {
      const block = blockOf(1, 1, 1, before, after);
      const differences = after.flatMap((cells, r) =>
        cells.flatMap((cell, c) =>
          sameCell(before[r]?.[c] ?? null, cell) ? [] : [[r + 1, c + 1] as const],
        ),
      );
      if (block === null) {
        expect(differences).toEqual([]);
        return;
      }
      const rows = differences.map(([row]) => row);
      const columns = differences.map(([, column]) => column);
      expect([block.row, block.row + block.after.length - 1]).toEqual([
        Math.min(...rows),
        Math.max(...rows),
      ]);
      expect([block.column, block.column + (block.after[0]?.length ?? 0) - 1]).toEqual([
        Math.min(...columns),
        Math.max(...columns),
      ]);
      const written = before.map((cells, r) =>
        cells.map(
          (cell, c) =>
            block.after[r + 1 - block.row]?.[c + 1 - block.column] ??
            (inside(block, r, c) ? null : cell),
        ),
      );
      const wrong = written.filter((cells, r) =>
        cells.some((cell, c) => !sameCell(cell, after[r]?.[c] ?? null)),
      );
      expect(wrong).toEqual([]);
      expect(changesIn(block).map(({ row, column }) => [row, column])).toEqual(
        differences.map((d) => [...d]),
      );
    }),
    { numRuns: 1_000 },
  );
});

function inside(block: NonNullable<ReturnType<typeof blockOf>>, r: number, c: number): boolean {
  const [row, column] = [r + 1 - block.row, c + 1 - block.column];
  return (
    row >= 0 && column >= 0 && row < block.after.length && column < (block.after[0]?.length ?? 0)
  );
}
