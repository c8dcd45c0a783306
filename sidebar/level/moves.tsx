// The tasks that can begin later, each with a box that says whether it is to.
import type { LevelMove } from "../../src/app/rpc";
import { useTexts } from "../language";

interface MovesProps {
  readonly moves: readonly LevelMove[];
  /** Ids of those that stay where they are. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
}

export function Moves({ moves, left, onLeave }: MovesProps) {
  const { level } = useTexts();
  const turn = (id: string) => {
    const others = new Set(left);
    if (!others.delete(id)) others.add(id);
    onLeave(others);
  };
  return (
    <table class="moves">
      <caption>{level.moves}</caption>
      <thead>
        <tr>
          <th scope="col">{level.task}</th>
          <th scope="col">{level.dates}</th>
          <th scope="col">{level.reason}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ id, name, from, to, why }) => (
          <tr key={id}>
            <th scope="row">
              <label class="tick">
                <input type="checkbox" checked={!left.has(id)} onChange={() => turn(id)} />
                <span>
                  {name} <span class="id">{id}</span>
                </span>
              </label>
            </th>
            <td>{level.fromTo(from, to)}</td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
