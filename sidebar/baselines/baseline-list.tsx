// The saved baselines: which one is compared with, and a way to delete each.
import type { BaselineState } from "../../src/app/rpc";
import { useTexts } from "../language";

interface BaselineListProps {
  readonly state: BaselineState;
  readonly working: boolean;
  /** Null for always the latest. */
  readonly onCompare: (name: string | null) => void;
  readonly onDelete: (name: string) => void;
}

export function BaselineList({ state, working, onCompare, onDelete }: BaselineListProps) {
  const { baselines } = useTexts();
  const [latest] = state.baselines;
  if (latest === undefined) return <p class="hint">{baselines.noneYet}</p>;
  const choice = (name: string | null, label: string) => (
    <label class="choice">
      <input
        type="radio"
        name="compared"
        checked={state.chosen === name}
        disabled={working}
        onChange={() => onCompare(name)}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset class="saved">
      <legend>{baselines.compareWith}</legend>
      {choice(null, baselines.latest(latest.name))}
      <table class="baselines">
        <thead>
          <tr>
            <th scope="col">{baselines.list}</th>
            <th scope="col">{baselines.savedOn}</th>
            <th scope="col" class="figure">
              {baselines.tasks}
            </th>
            <th scope="col">
              <span class="unseen">{baselines.delete}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {state.baselines.map(({ name, savedOn, tasks }) => (
            <tr key={name}>
              <th scope="row">{choice(name, name)}</th>
              <td>{savedOn}</td>
              <td class="figure">{tasks}</td>
              <td>
                <button
                  type="button"
                  class="link"
                  aria-label={baselines.deleteOne(name)}
                  aria-disabled={working}
                  onClick={() => onDelete(name)}
                >
                  {baselines.delete}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
