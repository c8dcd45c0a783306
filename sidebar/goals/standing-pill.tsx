// A status in word and sign: nobody has to tell its colour.
import type { Standing } from "../../src/app/rpc/goals";
import { GoalSign } from "../goal-picture/goal-sign";

export function StandingPill({ standing }: { readonly standing: Standing }) {
  const { status, word, tone } = standing;
  return (
    <span class={`status ${tone} signed`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <GoalSign status={status} />
      </svg>
      {word}
    </span>
  );
}
