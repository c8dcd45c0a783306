// The cells that could not be read, with why, and a way to each of them.
import { useState } from "preact/hooks";
import type { UnreadCell } from "../../src/app/rpc";
import { ask } from "../call";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { useTexts } from "../language";

/** So many are seen at once; the others are folded away. */
const SEEN = 4;

interface UnreadProps {
  readonly cells: readonly UnreadCell[];
  /** How many there are in all. */
  readonly count: number;
  /** Whether the cells are in several sheets, and are named with theirs. */
  readonly several: boolean;
}

export function Unread({ cells, count, several }: UnreadProps) {
  const { adopt } = useTexts();
  const [gone, setGone] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const nameOf = ({ sheet, cell }: UnreadCell) => (several ? `${sheet} ${cell}` : cell);
  const go = async (to: UnreadCell) => {
    setTrouble(null);
    setGone(null);
    const reply = await ask("showCell", { sheet: to.sheet, cell: to.cell });
    if ("ok" in reply) setGone(nameOf(to));
    else setTrouble(faultsOf(reply));
  };
  const entry = (cell: UnreadCell) => (
    <li key={`${cell.sheet} ${cell.cell} ${cell.message}`}>
      <button
        type="button"
        class="link"
        aria-label={adopt.goTo(nameOf(cell))}
        onClick={() => void go(cell)}
      >
        {nameOf(cell)}
      </button>{" "}
      <strong>{adopt.cell(cell.column, cell.row)}</strong> {cell.message}
    </li>
  );
  const rest = cells.slice(SEEN);
  return (
    <section class="part" aria-labelledby="unread">
      <h3 id="unread">{adopt.unread(count)}</h3>
      <p class="hint">{adopt.unreadHint}</p>
      <ul class="unread">{cells.slice(0, SEEN).map(entry)}</ul>
      {rest.length > 0 ? (
        <details class="fold">
          <summary>{adopt.unreadMore(count - SEEN)}</summary>
          <ul class="unread">
            {rest.map(entry)}
            {cells.length < count ? (
              <li class="hint">{adopt.unreadMore(count - cells.length)}</li>
            ) : null}
          </ul>
        </details>
      ) : null}
      {trouble === null ? null : <Faults faults={trouble} />}
      <p class="hint" role="status">
        {gone === null ? "" : adopt.wentTo(gone)}
      </p>
    </section>
  );
}
