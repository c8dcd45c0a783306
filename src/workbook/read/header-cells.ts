// The header's texts, one for each column: of two rows where a group stands over its columns, both in one.
import type { CellValue } from "../../platform/host";
import { isOwnHeader } from "../schema/headers";

/** Headers that stand twice are told apart by a number: "Date", "Date (2)". */
export function toldApart(headers: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const times = (seen.get(header) ?? 0) + 1;
    seen.set(header, times);
    return header === "" || times === 1 ? header : `${header} (${times})`;
  });
}

/**
 * @param headerRow the lowest row of the header, 1 the first
 * @param rows how many rows make it up; a group reaches to the right as far as its columns have headers of their own
 */
export function headerCells(
  values: readonly (readonly CellValue[])[],
  headerRow: number,
  rows: number,
): readonly string[] {
  const texts = (row: number) => (values[row - 1] ?? []).map((cell) => String(cell).trim());
  const lower = texts(headerRow);
  if (rows < 2) return lower;
  const upper = texts(headerRow - 1);
  let group = "";
  return lower.map((text, column) => {
    const above = upper[column] ?? "";
    // A column that has its header in the upper row alone is merged downwards, and ends the group before it.
    if (above !== "" || text === "" || isOwnHeader(text)) group = above;
    return [group, text].filter(Boolean).join(" ");
  });
}
