// Which columns of a table are Milepost's own, and where those stand that are not there yet.
import type { TableName } from "../../core/model/rows";
import type { Texts } from "../../i18n/texts";
import type { RawTable } from "../read/raw-table";
import {
  autoIdHeader,
  headerOf,
  NORMALIZED,
  normalizedHeader,
  normalizedKey,
} from "../schema/headers";
import { schemaOf } from "../schema/tables";

export interface NewColumn {
  readonly key: string;
  /** 0 the first. */
  readonly index: number;
  readonly header: string;
  readonly note: string;
}

export interface OwnColumns {
  /** Every column by key, those to be made included; 0 the first. */
  readonly columns: ReadonlyMap<string, number>;
  /** Computed, normalized and id columns, by index. */
  readonly own: ReadonlyMap<number, string>;
  readonly added: readonly NewColumn[];
}

/** Missing columns of ours go to the right of the last used one. */
export function ownColumns(
  raw: RawTable,
  interpreted: ReadonlySet<string>,
  texts: Texts,
): OwnColumns {
  const { table } = raw;
  const { computed } = schemaOf(table);
  const normalized = (NORMALIZED[table] ?? []).filter(
    (field) => interpreted.has(field) || raw.columns.has(normalizedKey(field)),
  );
  const keys = ["id", ...normalized.map(normalizedKey), ...Object.keys(computed)];
  const columns = new Map(raw.columns);
  const added: NewColumn[] = [];
  for (const key of keys) {
    if (columns.has(key)) continue;
    const index = raw.width + added.length;
    columns.set(key, index);
    added.push({ key, index, ...headerAndNote(table, key, texts) });
  }
  return {
    columns,
    own: new Map(keys.flatMap((key) => [[columns.get(key) ?? -1, key] as const])),
    added,
  };
}

function headerAndNote(table: TableName, key: string, texts: Texts) {
  if (key === "id") return { header: autoIdHeader(table, texts), note: texts.autoNote };
  if (key.endsWith("*")) {
    const field = key.slice(0, -1);
    return {
      header: normalizedHeader(table, field, texts),
      note: texts.normalizedNote(headerOf(table, field, texts)),
    };
  }
  return { header: headerOf(table, key, texts), note: texts.autoNote };
}
