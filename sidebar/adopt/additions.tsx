// What adopting would add, and where; and which words are taken for stages that are there.
import type { AdoptProposal } from "../../src/app/rpc";
import { useTexts } from "../language";
import { namesOf } from "./names";

/** So many names are listed. */
const SHOWN = 12;

export function Additions({ adds }: Pick<AdoptProposal, "adds">) {
  const texts = useTexts();
  const { adopt, choice } = texts;
  const { columns, people, stages } = adds;
  const listed = (names: readonly string[]) => namesOf(names, texts, SHOWN);
  const added = stages.flatMap(({ name, kind, into }) =>
    into === null ? [adopt.stageOf(name, choice.stageKinds[kind])] : [],
  );
  const known = stages.flatMap(({ name, into }) =>
    into === null || into === name ? [] : [adopt.stageAs(name, into)],
  );
  const lines = [
    columns.length > 0 ? adopt.addsColumns(listed(columns)) : "",
    people.length > 0 ? adopt.addsPeople(people.length, listed(people)) : "",
    added.length > 0 ? adopt.addsStages(added.length, listed(added)) : "",
  ].filter(Boolean);
  return (
    <section class="part" aria-labelledby="adds">
      <h3 id="adds">{adopt.adds}</h3>
      <ul class="adds">
        {(lines.length > 0 ? lines : [adopt.addsNothing]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {known.length > 0 ? <p>{adopt.knownStages(listed(known))}</p> : null}
    </section>
  );
}
