// Which of a sheet's columns is read as which field, as it is being chosen, and what is missing in that.
// Pure: a choice is a field's id by column number; "" where the column is not used.
import type { AdoptProposal, ColumnProposal } from "../../src/app/rpc";

export type Chosen = Readonly<Record<number, string>>;
/** Field to header, as the server keeps it. */
export type Headers = Readonly<Record<string, string>>;

/** A column without a header has no name to be kept by, so it cannot be read. */
export const usable = ({ columns }: AdoptProposal): readonly ColumnProposal[] =>
  columns.filter(({ header }) => header.trim() !== "");

/** Columns whose header stands in a column before them: a header names the first one. */
export function repeatedHeaders(proposal: AdoptProposal): readonly number[] {
  const columns = usable(proposal);
  return columns.flatMap(({ column, header }, index) =>
    columns.findIndex((other) => other.header === header) < index ? [column] : [],
  );
}

/** What the server proposes, or what the user made of it. A field that stands twice counts once. */
export function chosenOf(proposal: AdoptProposal, corrected: Headers | null): Chosen {
  const held = new Set<string>();
  const fieldOf = ({ header, field }: ColumnProposal) =>
    corrected === null
      ? field
      : Object.keys(corrected).find((id) => corrected[id] === header && !held.has(id));
  return Object.fromEntries(
    usable(proposal).map((column) => {
      const field = fieldOf(column) ?? "";
      if (held.has(field)) return [column.column, ""];
      held.add(field);
      return [column.column, field];
    }),
  );
}

/** A column read as a field: whichever column was read as it before gives it up. */
export function choose(chosen: Chosen, column: number, field: string): Chosen {
  const freed = Object.entries(chosen).map(([other, held]) => [other, held === field ? "" : held]);
  return { ...Object.fromEntries(freed), [column]: field };
}

export const headersOf = (proposal: AdoptProposal, chosen: Chosen): Headers =>
  Object.fromEntries(
    usable(proposal).flatMap(({ column, header }) => {
      const field = chosen[column] ?? "";
      return field === "" ? [] : [[field, header]];
    }),
  );

/** Names of the required fields that neither a column nor the sheet's name holds. */
export function missingFields(proposal: AdoptProposal, chosen: Chosen): readonly string[] {
  const held = new Set([...Object.values(chosen), proposal.given?.id]);
  return proposal.fields
    .filter(({ id, required }) => required && !held.has(id))
    .map(({ name }) => name);
}

/** Columns to look at. One that was to be looked at stays so: a row does not move away under the pointer. */
export const columnsToCheck = (
  proposal: AdoptProposal,
  before: readonly number[],
): readonly number[] =>
  usable(proposal)
    .filter(({ column, confidence }) => confidence !== "sure" || before.includes(column))
    .map(({ column }) => column);
