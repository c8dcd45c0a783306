// Where a key leads within a table, by the ARIA pattern "grid".
export interface At {
  readonly row: number;
  readonly column: number;
}

/** Null for keys that don't move. At the table's edges one stays where one is. */
export function moved({ row, column }: At, key: string, rows: number, columns: number): At | null {
  const within = (to: At): At => ({
    row: Math.max(0, Math.min(rows - 1, to.row)),
    column: Math.max(0, Math.min(columns - 1, to.column)),
  });
  switch (key) {
    case "ArrowUp":
      return within({ row: row - 1, column });
    case "ArrowDown":
      return within({ row: row + 1, column });
    case "ArrowLeft":
      return within({ row, column: column - 1 });
    case "ArrowRight":
      return within({ row, column: column + 1 });
    case "Home":
      return { row, column: 0 };
    case "End":
      return within({ row, column: columns });
    case "PageUp":
      return { row: 0, column };
    case "PageDown":
      return within({ row: rows, column });
    default:
      return null;
  }
}
