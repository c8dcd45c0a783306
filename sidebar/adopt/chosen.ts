// Which of a sheet's columns is read as which field, as it is being chosen, and what is wrong with that.
// Pure: a choice is a field's id by column number; "" where the column is not used.
import type { AdoptProposal } from "../../src/app/rpc";

export type Chosen = Readonly<Record<number, string>>;

export interface ChoiceFaults {
  /** Names of the required fields that no column holds. */
  readonly missing: readonly string[];
  /** Columns that repeat a field which a column before them holds. */
  readonly repeated: readonly number[];
}

/** A column without a header has no name to be kept by, so it cannot be read. */
export const usable = ({ columns }: AdoptProposal) =>
  columns.filter(({ header }) => header.trim() !== "");

export const proposedChoice = (proposal: AdoptProposal): Chosen =>
  Object.fromEntries(usable(proposal).map(({ column, field }) => [column, field ?? ""]));

export function choiceFaults(proposal: AdoptProposal, chosen: Chosen): ChoiceFaults {
  const held = new Set<string>();
  const repeated: number[] = [];
  for (const { column } of usable(proposal)) {
    const field = chosen[column] ?? "";
    if (field === "") continue;
    if (held.has(field)) repeated.push(column);
    held.add(field);
  }
  const missing = proposal.fields.filter(({ id, required }) => required && !held.has(id));
  return { missing: missing.map(({ name }) => name), repeated };
}

/** Field to header, as the server keeps it. */
export const columnsOf = (
  proposal: AdoptProposal,
  chosen: Chosen,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    usable(proposal).flatMap(({ column, header }) => {
      const field = chosen[column] ?? "";
      return field === "" ? [] : [[field, header]];
    }),
  );
