// The sheet's columns, each with what it holds and the field that it is to be read as.
import type { AdoptProposal, ColumnProposal } from "../../src/app/rpc";
import { useTexts } from "../language";
import { type Chosen, usable } from "./chosen";

interface ColumnTableProps {
  readonly proposal: AdoptProposal;
  readonly chosen: Chosen;
  readonly busy: boolean;
  /** Columns whose field is held by another already, where that is to be seen. */
  readonly repeated: readonly number[];
  readonly onChoose: (column: number, field: string) => void;
}

export function ColumnTable({ proposal, chosen, busy, repeated, onChoose }: ColumnTableProps) {
  const { adopt } = useTexts();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
    <section class="scroll" tabIndex={0} aria-label={proposal.sheet}>
      <table class="columns">
        <thead>
          <tr>
            <th scope="col">{adopt.column}</th>
            <th scope="col">{adopt.holds}</th>
            <th scope="col">{adopt.field}</th>
          </tr>
        </thead>
        <tbody>
          {usable(proposal).map((column) => (
            <ColumnRow
              key={column.column}
              column={column}
              fields={proposal.fields}
              field={chosen[column.column] ?? ""}
              busy={busy}
              repeated={repeated.includes(column.column)}
              onChoose={(field) => onChoose(column.column, field)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ColumnRowProps {
  readonly column: ColumnProposal;
  readonly fields: AdoptProposal["fields"];
  readonly field: string;
  readonly busy: boolean;
  readonly repeated: boolean;
  readonly onChoose: (field: string) => void;
}

function ColumnRow({ column, fields, field, busy, repeated, onChoose }: ColumnRowProps) {
  const { adopt } = useTexts();
  const { header, samples, by } = column;
  const id = `column-${column.column}`;
  const name = fields.find((each) => each.id === field)?.name ?? "";
  const reason = field !== "" && field === column.field && by !== null ? adopt.reason[by] : null;
  return (
    <tr>
      <th scope="row" id={`${id}-header`}>
        {header}
      </th>
      <td class="samples">{samples.join(" · ")}</td>
      <td>
        <select
          id={id}
          value={field}
          disabled={busy}
          aria-labelledby={`${id}-header`}
          aria-invalid={repeated}
          aria-describedby={`${id}-note`}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <option value="">{adopt.ignore}</option>
          {fields.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
              {each.required ? " *" : ""}
            </option>
          ))}
        </select>
        <p id={`${id}-note`} class={repeated ? "fault" : "hint"}>
          {repeated ? adopt.twice(name) : reason}
        </p>
      </td>
    </tr>
  );
}
