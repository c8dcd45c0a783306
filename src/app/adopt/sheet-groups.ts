// The sheets that can be adopted: alone, or together where they have one layout and their names tell them apart.
import type { TableName } from "../../core/model/rows";
import { bestTable, tableScore } from "../../workbook/recognize/likely-table";
import { looseHeader } from "../../workbook/recognize/match-header";
import {
  isFilled,
  type KnownOfSheet,
  proposeColumns,
} from "../../workbook/recognize/propose-columns";
import { seriesBy } from "../../workbook/recognize/sheet-name";
import { placesOf, type Registry } from "../../workbook/registry";
import type { SheetGroup } from "../rpc";
import { ADOPTABLE, type SeenSheet } from "./seen-sheet";

/** As many rows as it takes to see what a sheet is. */
const ROWS = 60;
/** Share of headers that sheets of one series have in common. */
const ALIKE = 0.8;

export function sheetGroups(
  sheets: readonly SeenSheet[],
  registry: Registry,
  known: KnownOfSheet,
): readonly SheetGroup[] {
  const groups: SeenSheet[][] = [];
  for (const sheet of sheets) {
    const group = groups.find((standing) => belongs(sheet, standing, known));
    if (group) group.push(sheet);
    else groups.push([sheet]);
  }
  return groups.map((group): SheetGroup => {
    const tables = group.map(({ sheet }) => adoptedAs(registry, sheet.getSheetId()));
    const place = tables.find((table) => table !== null);
    const likely = place
      ? { table: place, confidence: "sure" as const }
      : likelyTable(group, known);
    return {
      ...likely,
      sheets: group.map(({ name }) => name),
      adopted: tables.every((table) => table !== null),
    };
  });
}

function belongs(sheet: SeenSheet, group: readonly SeenSheet[], known: KnownOfSheet): boolean {
  const [first] = group;
  const names = [...group, sheet].map(({ name }) => name);
  return first !== undefined && alike(first, sheet) && seriesBy(names, known.isPerson) !== null;
}

function adoptedAs(registry: Registry, sheet: number): TableName | null {
  return (
    ADOPTABLE.find((table) =>
      placesOf(registry, table).some((place) => place.adopted && place.sheet === sheet),
    ) ?? null
  );
}

function likelyTable(group: readonly SeenSheet[], known: KnownOfSheet) {
  const [first] = group;
  // Days without a month are dates in a month's sheet.
  const monthly =
    seriesBy(
      group.map(({ name }) => name),
      known.isPerson,
    ) === "period";
  const told = { ...known, column: { ...known.column, month: monthly ? 1 : null } };
  const scores = new Map<TableName, number>();
  if (first)
    for (const table of ADOPTABLE) {
      const rows = first.values.slice(first.header.row).filter(isFilled).slice(0, ROWS);
      const proposals = proposeColumns(table, first.headers, rows, told, first.lower);
      scores.set(table, tableScore(table, first.name, proposals));
    }
  return bestTable(scores);
}

function alike(a: SeenSheet, b: SeenSheet): boolean {
  const plain = ({ headers }: SeenSheet) => new Set(headers.filter(Boolean).map(looseHeader));
  const [left, right] = [plain(a), plain(b)];
  const shared = [...left].filter((header) => right.has(header)).length;
  return shared / Math.max(left.size, right.size) >= ALIKE;
}
