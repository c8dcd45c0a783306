// The different words that sheets hold in a field.
import type { RawTable } from "../../workbook/read/raw-table";

/** Different texts of a field, the frequent ones first. */
export function wordsIn(raws: readonly RawTable[], field: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { columns, records, values } of raws) {
    const column = columns.get(field);
    if (column === undefined) continue;
    for (const record of records) {
      const cell = values[record]?.[column];
      const word = typeof cell === "string" ? cell.trim() : "";
      if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
