// The sheet's columns: those to look at first, the clear ones folded away.
import type { AdoptProposal } from "../../src/app/rpc";
import { useTexts } from "../language";
import { type Chosen, repeatedHeaders, usable } from "./chosen";
import { ColumnTable, type Moved } from "./column-table";
import { Tick } from "./confidence";

interface ColumnsProps {
  readonly proposal: AdoptProposal;
  readonly toCheck: readonly number[];
  readonly chosen: Chosen;
  readonly busy: boolean;
  readonly moved: Moved | null;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChoose: (column: number, field: string) => void;
}

export function Columns({ proposal, toCheck, open, onOpen, ...rest }: ColumnsProps) {
  const { adopt } = useTexts();
  const columns = usable(proposal);
  const looked = columns.filter(({ column }) => toCheck.includes(column));
  const clear = columns.filter(({ column }) => !toCheck.includes(column));
  const shared = { ...rest, fields: proposal.fields, repeated: repeatedHeaders(proposal) };
  return (
    <section class="part" aria-labelledby="columns">
      <h3 id="columns">{looked.length > 0 ? adopt.check(looked.length) : adopt.columns}</h3>
      {looked.length > 0 ? (
        <ColumnTable {...shared} label={adopt.check(looked.length)} columns={looked} />
      ) : null}
      {clear.length > 0 ? (
        <details
          class="fold"
          open={open}
          onToggle={({ currentTarget }) => onOpen(currentTarget.open)}
        >
          <summary>
            <Tick />
            {adopt.clear(clear.length)}
          </summary>
          <ColumnTable {...shared} label={adopt.clear(clear.length)} columns={clear} />
        </details>
      ) : null}
    </section>
  );
}
