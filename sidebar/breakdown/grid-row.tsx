// One person's row of the table, or everybody's. Drawn again only where something of it changed.
import type { RefObject } from "preact";
import { useMemo } from "preact/hooks";
import type { Part } from "../../src/core/goals/breakdown/breakdown";
import type { Difference } from "./differences";
import { type Grid, headsOf } from "./grid";
import type { Hands } from "./hands";
import { PartCell } from "./part-cell";
import { personName, placeName, type Words } from "./saying";

interface GridRowProps {
  readonly grid: Grid;
  readonly row: number;
  /** Where the keyboard is; null where it is in another row. */
  readonly column: number | null;
  readonly typing: string | null;
  readonly differing: ReadonlyMap<Part, Difference>;
  readonly words: Words;
  readonly latest: RefObject<Hands>;
}

export function GridRow(props: GridRowProps) {
  const { grid, row, column: active, typing, differing, words, latest } = props;
  return useMemo(() => {
    const { person = null, cells = [] } = grid.lines[row] ?? {};
    return (
      <tr class={person === null ? "all" : ""}>
        <th scope="row">{personName(person, words)}</th>
        {headsOf(grid).map((period, column) => {
          const cell = cells[column];
          return cell === undefined ? null : (
            <PartCell
              key={`${period.level} ${period.from}`}
              cell={cell}
              at={{ row, column }}
              label={placeName(person, period, words)}
              difference={(cell.part && differing.get(cell.part)) ?? null}
              isActive={column === active}
              isSum={period === grid.whole}
              typing={column === active ? typing : null}
              words={words}
              latest={latest}
            />
          );
        })}
      </tr>
    );
  }, [grid, row, active, typing, differing, words, latest]);
}
