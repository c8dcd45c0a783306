// The frozen left part: what each row is, its sign, and whose it is. Groups fold and unfold here.
import type { PersonId } from "../../src/core/model/rows";
import { useTexts } from "../language";
import { ROW_HEIGHT } from "./bar-shapes";
import type { GroupRow, PictureRow, TaskRow } from "./picture-rows";
import { FoldSign, StatusSign } from "./status-sign";
import type { RowWindow } from "./window-rows";

export const NAMES_WIDTH = 270;

interface NamesProps {
  readonly rows: readonly PictureRow[];
  readonly shown: RowWindow;
  readonly people: ReadonlyMap<PersonId, string>;
  readonly chosen: string | null;
  readonly onFold: (key: string) => void;
}

export function Names({ rows, shown, people, chosen, onFold }: NamesProps) {
  return (
    <div
      class="names"
      style={{ width: `${NAMES_WIDTH}px`, height: `${rows.length * ROW_HEIGHT}px` }}
    >
      {rows.slice(shown.first, shown.end).map((row, i) => (
        <div
          key={row.key}
          class={`name ${row.kind}${row.key === chosen ? " chosen" : ""}`}
          style={{ top: `${(shown.first + i) * ROW_HEIGHT}px`, height: `${ROW_HEIGHT}px` }}
        >
          {row.kind === "task" ? (
            <Task row={row} owner={people.get(row.state.task.owner ?? ("" as PersonId)) ?? null} />
          ) : (
            <Group row={row} onFold={onFold} />
          )}
        </div>
      ))}
    </div>
  );
}

const indent = (depth: number) => ({ paddingInlineStart: `${8 + depth * 12}px` });

function Task({
  row: { depth, state },
  owner,
}: {
  readonly row: TaskRow;
  readonly owner: string | null;
}) {
  const { task, status } = state;
  const name = task.name ?? task.id;
  return (
    <>
      <span class="what" style={indent(depth)} title={name}>
        <svg class="sign" width="12" height="12" aria-hidden="true">
          <StatusSign status={status} />
        </svg>
        {name}
      </span>
      <span class="who" title={owner ?? ""}>
        {owner}
      </span>
    </>
  );
}

function Group({
  row: { depth, name, open, key, states },
  onFold,
}: {
  readonly row: GroupRow;
  readonly onFold: (key: string) => void;
}) {
  const { picture } = useTexts();
  const label = name ?? picture.noProject;
  return (
    <button
      type="button"
      class="fold"
      style={indent(depth)}
      aria-expanded={open}
      title={label}
      onClick={() => onFold(key)}
    >
      <FoldSign open={open} />
      <span class="fold-name">{label}</span>
      <span class="fold-count">{states.length}</span>
    </button>
  );
}
