// Cells on their way to a page: each different cell once, and where it stands as runs down the columns. A format that is
// set on a thousand cells is one cell and one run. Pure; the server packs, the page unpacks.

type Cells = Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>;

export interface PackedCells {
  readonly cells: readonly unknown[];
  /** Four numbers a run: which cell, its column, the first row, how many rows. */
  readonly runs: readonly number[];
}

export function packCells(matrix: Cells): PackedCells {
  const known = new Map<string, number>();
  const cells: unknown[] = [];
  const runs: number[] = [];
  /** Where the last run of each column begins in `runs`. */
  const last = new Map<number, number>();
  for (const row of Object.keys(matrix).map(Number))
    for (const [key, cell] of Object.entries(matrix[row] ?? {})) {
      const text = JSON.stringify(cell ?? null);
      const index = known.get(text) ?? cells.length;
      if (index === cells.length) {
        known.set(text, index);
        cells.push(cell ?? null);
      }
      const column = Number(key);
      const at = last.get(column);
      const joins =
        at !== undefined && runs[at] === index && (runs[at + 2] ?? 0) + (runs[at + 3] ?? 0) === row;
      if (joins) runs[at + 3] = (runs[at + 3] ?? 0) + 1;
      else {
        last.set(column, runs.length);
        runs.push(index, column, row, 1);
      }
    }
  return { cells, runs };
}

/** Of plain data; structuredClone takes five times as long for so many small objects. */
function copy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copy);
  const made: Record<string, unknown> = {};
  for (const key in value) made[key] = copy((value as Record<string, unknown>)[key]);
  return made;
}

/** Each cell is an object of its own: Univer changes what it is given. */
export function unpackCells({ cells, runs }: PackedCells): Record<number, Record<number, unknown>> {
  const matrix: Record<number, Record<number, unknown>> = {};
  for (let at = 0; at < runs.length; at += 4) {
    const [index = 0, column = 0, first = 0, count = 0] = runs.slice(at, at + 4);
    for (let row = first; row < first + count; row++) {
      const line = matrix[row] ?? {};
      line[column] = copy(cells[index]);
      matrix[row] = line;
    }
  }
  return matrix;
}
