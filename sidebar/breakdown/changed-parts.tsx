// How many parts differ from what stands in Plan now, and which.
import { useState } from "preact/hooks";
import type { Difference } from "./differences";
import { periodName, personName, type Words } from "./saying";

/** So many are listed. */
const LISTED = 50;

interface ChangedPartsProps {
  readonly differences: readonly Difference[];
  /** Whether anything stands in Plan, so that there is something to compare with. */
  readonly compared: boolean;
  readonly words: Words;
}

export function ChangedParts({ differences, compared, words }: ChangedPartsProps) {
  const { breakdown } = words.texts;
  const [open, setOpen] = useState(false);
  const many = (kind: Difference["kind"]) => differences.filter((one) => one.kind === kind).length;
  const sentence =
    differences.length === 0
      ? breakdown.unchanged
      : breakdown.changes(many("new"), many("changed"), many("gone"));
  return (
    <>
      <p role="status">{sentence}</p>
      {compared && differences.length > 0 ? (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{breakdown.which}</summary>
          {open ? <List differences={differences} words={words} /> : null}
        </details>
      ) : null}
    </>
  );
}

function List({ differences, words }: Omit<ChangedPartsProps, "compared">) {
  const { breakdown } = words.texts;
  const amount = (value: number | null) => (value === null ? "—" : words.amounts.show(value));
  return (
    <>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{breakdown.who}</th>
            <th scope="col">{breakdown.period}</th>
            <th scope="col" class="figures">
              {breakdown.before}
            </th>
            <th scope="col" class="figures">
              {breakdown.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, LISTED).map(({ person, period, before, after }) => (
            <tr key={`${person} ${period.level} ${period.from}`}>
              <th scope="row">{personName(person, words)}</th>
              <td>{periodName(period, words)}</td>
              <td class="figures">{amount(before)}</td>
              <td class="figures">{amount(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {differences.length > LISTED ? (
        <p>{breakdown.moreChanges(differences.length - LISTED)}</p>
      ) : null}
    </>
  );
}
