// Which sheet is to be adopted, and as which table.
import type { Api } from "../../src/app/rpc";
import type { TableName } from "../../src/core/model/rows";
import { Field } from "../components/field";
import { useTexts } from "../language";

export type Adoptable = Api["adoptable"]["result"];
export interface Source {
  readonly sheet: string;
  readonly table: TableName;
}

interface SourceChoiceProps {
  readonly adoptable: Adoptable;
  readonly source: Source;
  readonly onChoose: (source: Source) => void;
}

export function SourceChoice({ adoptable, source, onChoose }: SourceChoiceProps) {
  const { adopt } = useTexts();
  const { sheets, tables } = adoptable;
  return (
    <div class="pair">
      <Field id="sheet" label={adopt.sheet} fault={null}>
        {(tied) => (
          <select
            {...tied}
            value={source.sheet}
            onChange={({ currentTarget: { value } }) => {
              const sheet = sheets.find(({ name }) => name === value);
              if (sheet) onChoose({ sheet: sheet.name, table: sheet.table });
            }}
          >
            {sheets.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="table" label={adopt.table} fault={null}>
        {(tied) => (
          <select
            {...tied}
            value={source.table}
            onChange={({ currentTarget: { value } }) =>
              // The server lists tables by their names alone.
              onChoose({ ...source, table: value as TableName })
            }
          >
            {tables.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
