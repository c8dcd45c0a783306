// One goal that is being broken down: what is chosen, what comes of it at once, and the words for it.
import { useMemo, useState } from "preact/hooks";
import type { BreakdownState } from "../../src/app/rpc/breakdown";
import type { Breakdown } from "../../src/core/goals/breakdown/breakdown";
import {
  type BreakdownChoice,
  type BreakdownFacts,
  breakdownInput,
} from "../../src/core/goals/breakdown/choice";
import { decompose } from "../../src/core/goals/breakdown/decompose";
import type { PersonId } from "../../src/core/model/rows";
import { formatter } from "../../src/i18n/format";
import { useTexts } from "../language";
import { amountsOf } from "./amounts";
import type { Words } from "./saying";

export interface Breaking {
  readonly state: BreakdownState;
  readonly facts: BreakdownFacts;
  readonly choice: BreakdownChoice;
  readonly choose: (choice: BreakdownChoice) => void;
  readonly made: Breakdown;
  /** Those whom it is shared out to, in the order of the team. */
  readonly people: readonly PersonId[];
  readonly words: Words;
}

export function useBreakdown(
  state: BreakdownState,
  { facts, choice: first }: NonNullable<BreakdownState["chosen"]>,
): Breaking {
  const texts = useTexts();
  const [choice, choose] = useState(first);
  const made = useMemo(() => decompose(breakdownInput(facts, choice)), [facts, choice]);
  const way = made.kind === "none" ? 0 : made.whole;
  const words = useMemo(
    (): Words => ({
      texts,
      format: formatter(state.lang, state.currency),
      amounts: amountsOf(facts.goal, way, facts.unitsPerOne, state.lang, state.numberStyle),
      people: new Map(state.people.map(({ id, name }) => [id, name])),
    }),
    [texts, state, facts, way],
  );
  const people = useMemo(
    () => facts.team.map(({ id }) => id).filter((id) => choice.people.includes(id)),
    [facts, choice.people],
  );
  return { state, facts, choice, choose, made, people, words };
}
