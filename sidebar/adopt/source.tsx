// What is being adopted: as which table, from which of the sheets that have the same headers.
import type { Option } from "../../src/app/rpc";
import type { TableName } from "../../src/core/model/rows";
import { Field } from "../components/field";
import { useTexts } from "../language";
import type { Draft } from "./draft";
import { namesOf } from "./names";

interface SourceProps {
  readonly tables: readonly Option[];
  /** All sheets of the group. */
  readonly sheets: readonly string[];
  readonly draft: Draft;
  readonly busy: boolean;
  readonly onTable: (table: TableName) => void;
  readonly onSheet: (sheet: string) => void;
}

export function Source({ tables, sheets, draft, busy, onTable, onSheet }: SourceProps) {
  const texts = useTexts();
  const { adopt } = texts;
  return (
    <div class="source">
      <Field id="table" label={adopt.table} fault={null}>
        {(tied) => (
          <select
            {...tied}
            value={draft.table}
            disabled={busy}
            // The server lists tables by their names alone.
            onChange={({ currentTarget: { value } }) => onTable(value as TableName)}
          >
            {tables.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {sheets.length < 2 ? null : (
        <details class="fold">
          <summary>{namesOf(draft.sheets, texts)}</summary>
          <ul class="boxes">
            {sheets.map((sheet) => (
              <li key={sheet}>
                <label>
                  <input
                    type="checkbox"
                    checked={draft.sheets.includes(sheet)}
                    // The last one stays: a proposal is of one sheet at least.
                    disabled={busy || (draft.sheets.length === 1 && draft.sheets[0] === sheet)}
                    onChange={() => onSheet(sheet)}
                  />{" "}
                  {sheet}
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
