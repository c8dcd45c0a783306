// How a goal stands in one line: its status in sign and word, attainment, the way to its row, owner and due date.
import type { GoalEntry } from "../../src/app/rpc/goals";
import { useTexts } from "../language";
import { RowLink } from "./row-link";
import { StandingPill } from "./standing-pill";

export function GoalFacts({ goal }: { readonly goal: GoalEntry }) {
  const { form, goalDetail } = useTexts();
  const { id, standing, attainment, owner, due, stale } = goal;
  const facts = [
    attainment === null ? null : goalDetail.attained(attainment),
    owner,
    due === null ? null : form.due_(due),
  ].filter((fact) => fact !== null);
  return (
    <>
      <p class="entry-facts">
        <StandingPill standing={standing} />
        <RowLink table="goals" id={id}>
          {id}
        </RowLink>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {stale === null ? null : <p class="stale">{stale}</p>}
    </>
  );
}
