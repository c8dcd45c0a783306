// A goal's parts as cells of Plan: what is written into rows that stand there, and which rows are new.
import type { BrokenDown, Part } from "../../core/goals/breakdown/breakdown";
import type { Goal, PlanPart } from "../../core/model/rows";
import { isBlank } from "../../workbook/codec/read-cell";
import type { PartRead } from "../../workbook/read/read-part";
import type { WorkbookRead } from "../../workbook/read/read-workbook";
import { schemaOf } from "../../workbook/schema/tables";
import type { NewRow } from "../../workbook/write/append-rows";
import { asWritten } from "../entries/entry-reader";

/** What is to stand in Plan. */
export interface PlanRows {
  /** Cells by row. A row that is to go has all of its fields blank. */
  readonly cells: ReadonlyMap<string, NewRow>;
  readonly gone: ReadonlySet<string>;
  readonly added: readonly NewRow[];
}

/**
 * New parts take the rows of parts that are no more; what is left of those goes. Rows of people's own stay as they are.
 *
 * @param existing the goal's rows, with what is typed into them now
 * @param kept rows that may not go
 */
export function planRows(
  book: WorkbookRead,
  goal: Goal,
  made: BrokenDown,
  existing: readonly PlanPart[],
  kept: ReadonlySet<string>,
): PlanRows {
  const byId = new Map(existing.map((row) => [row.id, row]));
  const cells = new Map<string, NewRow>();
  const unplaced: NewRow[] = [];
  for (const part of made.parts) {
    const row = part.row === null ? undefined : byId.get(part.row);
    if (row === undefined)
      unplaced.push({ ...ownerCells(book, goal, part), ...partCells(book, part) });
    else cells.set(row.id, part.typed ? { override: row.override } : partCells(book, part));
  }
  const free = made.obsolete.map(({ id }) => id).filter((id) => !kept.has(id));
  unplaced.slice(0, free.length).forEach((row, i) => {
    cells.set(free[i] ?? "", row);
  });
  const gone = new Set(free.slice(unplaced.length));
  for (const id of gone)
    cells.set(
      id,
      Object.fromEntries(Object.keys(schemaOf("plan").fields).map((key) => [key, null])),
    );
  return { cells, gone, added: unplaced.slice(free.length) };
}

const ownerCells = (book: WorkbookRead, goal: Goal, { person }: Part): NewRow => ({
  goal: goal.id,
  person: asWritten(book, "team", person),
});

function partCells(book: WorkbookRead, part: Part): NewRow {
  const { level, from, to, share, planned, override } = part;
  return {
    level: book.texts.choice.planLevels[level],
    from,
    to,
    ...(share === null ? {} : { share }),
    planned,
    override,
  };
}

/** Rows beside whose fields people keep something else, or that hold a formula of theirs. */
export function rowsWithMore({ raw, identified }: PartRead): ReadonlySet<string> {
  const known = new Set(raw.columns.values());
  return new Set(
    raw.records.flatMap((record, i) => {
      const has = (raw.values[record] ?? []).some(
        (value, column) =>
          (!known.has(column) && !isBlank(value)) || (raw.formulas[record]?.[column] ?? "") !== "",
      );
      const id = identified.ids[i];
      return has && id !== undefined ? [id] : [];
    }),
  );
}
