// Columns of the sheet, each with what it holds, the field that it is to be read as, and what speaks for that.
import type { AdoptProposal, ColumnProposal } from "../../src/app/rpc";
import { useTexts } from "../language";
import type { Chosen } from "./chosen";
import { ConfidenceMark } from "./confidence";

/** The column that took a field over, and the header that held it before. */
export interface Moved {
  readonly column: number;
  readonly from: string;
}

interface ColumnTableProps {
  readonly label: string;
  readonly columns: readonly ColumnProposal[];
  readonly fields: AdoptProposal["fields"];
  readonly chosen: Chosen;
  readonly busy: boolean;
  readonly moved: Moved | null;
  /** Columns that cannot be named, since one before them has the same header. */
  readonly repeated: readonly number[];
  readonly onChoose: (column: number, field: string) => void;
}

/** The choice of a column, to bring the focus to. */
export const columnId = (column: number): string => `column-${column}`;

export function ColumnTable({
  label,
  columns,
  moved,
  repeated,
  chosen,
  ...rest
}: ColumnTableProps) {
  const { adopt } = useTexts();
  return (
    <table class="columns" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{adopt.column}</th>
          <th scope="col">{adopt.field}</th>
          <th scope="col">{adopt.how}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <ColumnRow
            key={column.column}
            {...rest}
            column={column}
            field={chosen[column.column] ?? ""}
            moved={moved?.column === column.column ? moved.from : null}
            repeated={repeated.includes(column.column)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ColumnRowProps extends Pick<ColumnTableProps, "fields" | "busy" | "onChoose"> {
  readonly column: ColumnProposal;
  readonly field: string;
  readonly moved: string | null;
  readonly repeated: boolean;
}

function ColumnRow({ column, fields, field, busy, moved, repeated, onChoose }: ColumnRowProps) {
  const { adopt } = useTexts();
  const { header, samples, confidence, reason } = column;
  const id = columnId(column.column);
  const proposed = field === (column.field ?? "");
  return (
    <tr>
      <th scope="row">
        <span id={`${id}-header`}>{header}</span>
        {samples.length > 0 ? <span class="samples">{samples.join(" · ")}</span> : null}
      </th>
      <td>
        <select
          id={id}
          value={field}
          disabled={busy || repeated}
          aria-labelledby={`${id}-header`}
          aria-describedby={`${id}-note`}
          onChange={(event) => onChoose(column.column, event.currentTarget.value)}
        >
          <option value="">{adopt.ignore}</option>
          {fields.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
              {each.required ? " *" : ""}
            </option>
          ))}
        </select>
        <p id={`${id}-note`} class="hint">
          {repeated
            ? adopt.sameHeader(header)
            : moved !== null
              ? adopt.moved(moved)
              : proposed
                ? reason
                : null}
        </p>
      </td>
      <td>{proposed ? <ConfidenceMark confidence={confidence} /> : null}</td>
    </tr>
  );
}
