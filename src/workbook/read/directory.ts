// Finds the row that somebody means by an id, a name or a mail address.

import { plainName, plainNames } from "../../core/model/plain-name";
import type { TableName } from "../../core/model/rows";
import type { NamedKpi } from "../../core/typed/formula-tokens";
import type { ReferenceRead } from "../codec/cell-read";
import { KPI_NAMES } from "../codec/kpi-names";
import { isBlank } from "../codec/read-cell";
import type { RawTable } from "./raw-table";

/** Columns, besides the id, by which a row can be meant. */
const NAMES: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  goals: ["name"],
  projects: ["name"],
  tasks: ["name"],
  deals: ["name"],
  team: ["name", "otherNames", "mail"],
};

export interface Directory {
  readonly resolve: (table: string, text: string) => ReferenceRead;
  /** The KPIs that a formula may name: the dictionary's, then the user's own. */
  readonly kpis: readonly NamedKpi[];
}

/** @param tables each sheet of each table, with its records' ids in the records' order */
export function directory(
  tables: readonly { readonly raw: RawTable; readonly ids: readonly string[] }[],
): Directory {
  const ids = new Map<string, Set<string>>();
  const names = new Map<string, Map<string, Set<string>>>();
  for (const { raw, ids: own } of tables) {
    const known = ids.get(raw.table) ?? new Set();
    for (const id of own) known.add(id);
    ids.set(raw.table, known);
    const named = names.get(raw.table) ?? new Map<string, Set<string>>();
    addNames(named, raw, own);
    names.set(raw.table, named);
  }
  return {
    kpis: [...KPI_NAMES, ...tables.flatMap(({ raw, ids: own }) => ownKpis(raw, own))],
    resolve: (table, text) => {
      if (ids.get(table)?.has(text)) return { id: text };
      const upper = text.normalize("NFKC").toUpperCase().replace(/\s/g, "");
      if (ids.get(table)?.has(upper)) return { id: upper };
      const found = [...(names.get(table)?.get(plainName(text)) ?? [])];
      const [only] = found;
      if (only !== undefined && found.length === 1) return { id: only };
      return found.length === 0
        ? {
            fault: {
              code: "unknownReference",
              params: { value: text.slice(0, 60), table: table as TableName },
            },
          }
        : { fault: { code: "ambiguousReference", params: { value: text, ids: found } } };
    },
  };
}

function ownKpis({ table, columns, records, values }: RawTable, ids: readonly string[]) {
  const column = table === "kpis" ? columns.get("own") : undefined;
  if (column === undefined) return [];
  return records.flatMap((row, i) => {
    const name = String(values[row]?.[column] ?? "").trim();
    return name === "" ? [] : [{ id: ids[i] ?? "", name }];
  });
}

function addNames(names: Map<string, Set<string>>, raw: RawTable, ids: readonly string[]): void {
  for (const key of NAMES[raw.table] ?? []) {
    const column = raw.columns.get(key);
    if (column === undefined) continue;
    raw.records.forEach((row, i) => {
      const cell = raw.values[row]?.[column];
      const id = ids[i];
      if (id === undefined || cell === undefined || isBlank(cell)) return;
      const own = key === "otherNames" ? plainNames(String(cell)) : [plainName(String(cell))];
      for (const name of own) {
        const meant = names.get(name);
        if (meant) meant.add(id);
        else names.set(name, new Set([id]));
      }
    });
  }
}
