// The table of the parts, with one stop for the Tab key: arrows move, typing or Enter types over a part, Escape leaves
// it as it was, Delete takes back what is typed over.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Part } from "../../src/core/goals/breakdown/breakdown";
import type { Difference } from "./differences";
import { withEdit } from "./edits";
import { type Grid, headsOf } from "./grid";
import { GridRow } from "./grid-row";
import type { Hands } from "./hands";
import { type At, moved } from "./moved";
import { periodName, placeName } from "./saying";
import type { Breaking } from "./use-breakdown";

interface PartsGridProps {
  readonly breaking: Breaking;
  readonly grid: Grid;
  /** Empty where nothing stands in Plan yet. */
  readonly differing: ReadonlyMap<Part, Difference>;
}

/** The cell that the keyboard is at, and the text with which typing began there; null while nobody types. */
interface Place extends At {
  readonly typing: string | null;
}

export function PartsGrid({ breaking, grid, differing }: PartsGridProps) {
  const { choice, choose, words } = breaking;
  const { breakdown } = words.texts;
  const heads = headsOf(grid);
  const [wanted, setPlace] = useState<Place>({ row: 0, column: 0, typing: null });
  const [told, setTold] = useState("");
  const table = useRef<HTMLTableElement>(null);
  const toFocus = useRef(false);
  const place: Place = {
    ...wanted,
    row: Math.min(wanted.row, grid.lines.length - 1),
    column: Math.min(wanted.column, heads.length - 1),
  };
  useLayoutEffect(() => {
    if (!toFocus.current) return;
    toFocus.current = false;
    table.current?.querySelector<HTMLElement>("td button[tabindex='0']")?.focus();
  });
  const current = grid.lines[place.row]?.cells[place.column];
  const go = (to: At) => {
    toFocus.current = true;
    setPlace({ ...to, typing: null });
  };
  const put = (override: number | null) => {
    const part = current?.part ?? null;
    if (part === null || (override === null && part.override === null)) return;
    choose({ ...choice, edits: withEdit(choice.edits, part, { override }) });
    const name = placeName(part.person, part, words);
    setTold(
      override === null
        ? breakdown.takenBack(name)
        : breakdown.changed(name, words.amounts.show(override)),
    );
  };
  const hands: Hands = {
    open: (at, text) => {
      const cell = grid.lines[at.row]?.cells[at.column];
      const isFixed = cell === undefined || cell.part === null;
      setPlace({ ...at, typing: isFixed ? null : (text ?? words.amounts.plain(cell.value)) });
    },
    // What is typed counts, unless it is the same as before or no amount.
    take: (text) => {
      const value = words.amounts.read(text);
      setPlace({ ...place, typing: null });
      if (text.trim() === "") put(null);
      else if (value === null) setTold(breakdown.notAnAmount(text));
      else if (current && text !== words.amounts.plain(current.value)) put(value);
    },
    move: (key) => {
      const to = moved(place, key, grid.lines.length, heads.length);
      if (to !== null) go(to);
      return to !== null;
    },
    leave: () => go(place),
    clear: () => put(null),
  };
  // Rows that don't change are not drawn again: what they call is always the latest.
  const latest = useRef(hands);
  latest.current = hands;
  return (
    <>
      <div class="scroll across">
        <table ref={table} class="grid" aria-label={breakdown.parts}>
          <thead>
            <tr>
              <th scope="col">{breakdown.who}</th>
              {heads.map((period) => (
                <th
                  scope="col"
                  key={`${period.level} ${period.from}`}
                  class={period === grid.whole ? "sum" : ""}
                >
                  {period !== grid.whole
                    ? periodName(period, words)
                    : period.level === "total"
                      ? breakdown.sum
                      : words.texts.labelled(breakdown.sum, periodName(period, words))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.lines.map((line, row) => (
              <GridRow
                key={line.person ?? ""}
                grid={grid}
                row={row}
                column={row === place.row ? place.column : null}
                typing={row === place.row ? place.typing : null}
                differing={differing}
                words={words}
                latest={latest}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint" role="status">
        {told === "" ? breakdown.howTo : told}
      </p>
    </>
  );
}
