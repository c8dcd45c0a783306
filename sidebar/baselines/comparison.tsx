// What moved since a baseline: projects first, then the tasks that end on another day, those that slipped most first.
import type { BaselineComparison, MovedEnd } from "../../src/app/rpc";
import { useTexts } from "../language";

export function Comparison({ compared }: { readonly compared: BaselineComparison }) {
  const { baselines, clauses } = useTexts();
  const { name, projects, tasks, later, earlier, same, added, gone } = compared;
  const parts = [
    baselines.later(later),
    baselines.earlier(earlier),
    baselines.same(same),
    ...(added > 0 ? [baselines.added(added)] : []),
    ...(gone > 0 ? [baselines.gone_(gone)] : []),
  ];
  return (
    <section class="comparison" aria-labelledby="since">
      <h2 id="since">{baselines.since(name)}</h2>
      <p role="status">{baselines.ended(clauses(parts))}</p>
      {projects.length + tasks.length === 0 ? null : (
        <table class="moved">
          <thead>
            <tr>
              <th scope="col">{baselines.what}</th>
              <th scope="col">{baselines.before}</th>
              <th scope="col">{baselines.now}</th>
              <th scope="col">{baselines.slip}</th>
            </tr>
          </thead>
          <tbody>
            {[...projects, ...tasks].map((moved) => (
              <Row key={moved.id} moved={moved} />
            ))}
          </tbody>
        </table>
      )}
      {tasks.length < later + earlier ? <p class="hint">{baselines.first(tasks.length)}</p> : null}
      <p class="hint">{baselines.views}</p>
    </section>
  );
}

function Row({ moved: { id, name, before, now, slip } }: { readonly moved: MovedEnd }) {
  const { baselines } = useTexts();
  return (
    <tr>
      <th scope="row">
        {name} <span class="id">{id}</span>
      </th>
      <td>{before}</td>
      <td>{now}</td>
      <td class={slip > 0 ? "later" : ""}>{baselines.slipped(slip)}</td>
    </tr>
  );
}
