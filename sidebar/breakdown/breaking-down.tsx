// One goal in the dialog: what is chosen on the left, the parts that come of it on the right, and writing them.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { BreakdownDone, BreakdownState } from "../../src/app/rpc/breakdown";
import { isMoney } from "../../src/core/goals/measure";
import { quantity } from "../../src/core/goals/quantity";
import type { Goal } from "../../src/core/model/rows";
import { symbolOf } from "../../src/i18n/format";
import { ask } from "../call";
import { Leave } from "../components/done";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { Notice } from "../components/notice";
import { Spinner } from "../components/spinner";
import { sendable } from "./edits";
import { Parts } from "./parts";
import { PeopleChoice } from "./people-choice";
import type { Words } from "./saying";
import { TimeChoice } from "./time-choice";
import { useBreakdown } from "./use-breakdown";

interface BreakingDownProps {
  readonly state: BreakdownState;
  readonly chosen: NonNullable<BreakdownState["chosen"]>;
  /** Where the goal is chosen. */
  readonly children: ComponentChildren;
  readonly onDone: (done: BreakdownDone) => void;
}

export function BreakingDown({ state, chosen, children, onDone }: BreakingDownProps) {
  const breaking = useBreakdown(state, chosen);
  const { facts, choice, made, words } = breaking;
  const { breakdown, planParts, form } = words.texts;
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const canWrite = made.kind !== "none" && made.parts.length > 0;
  const write = async () => {
    if (working || made.kind === "none" || !canWrite) return;
    setTrouble(null);
    setWorking(true);
    const { id: goal } = facts.goal;
    const reply = await ask("breakDown", { goal, choice: sendable(choice, made.parts) });
    setWorking(false);
    if ("ok" in reply) onDone(reply.ok);
    else setTrouble(faultsOf(reply));
  };
  const { target, start, due } = facts.goal;
  return (
    <>
      <div class="content">
        {trouble === null ? null : <Faults faults={trouble} onRetry={() => void write()} />}
        <div class="split">
          <div class="asked">
            {children}
            {target === null || start === null || due === null ? null : (
              <p>
                {breakdown.head(
                  targetOf(facts.goal, target, words, state.currency),
                  words.format.months(start, due),
                )}
              </p>
            )}
            {made.kind === "none" && made.why !== "tooMany" ? null : (
              <fieldset class="asked" disabled={working}>
                <TimeChoice {...breaking} />
                <PeopleChoice {...breaking} />
              </fieldset>
            )}
          </div>
          <section class="parts" aria-labelledby="parts">
            <h2 id="parts">{breakdown.parts}</h2>
            {made.kind === "none" ? (
              <Notice tone="bad">
                <p>{planParts.unbreakable[made.why]}</p>
              </Notice>
            ) : (
              <Parts breaking={breaking} made={made} />
            )}
          </section>
        </div>
      </div>
      <div class="actions">
        <button
          type="button"
          class="action"
          aria-disabled={working || !canWrite}
          onClick={() => void write()}
        >
          {breakdown.go}
        </button>
        <Leave />
        {working ? <Spinner label={form.working} /> : null}
      </div>
    </>
  );
}

/** The target with its unit, exact where it is money. */
function targetOf(
  goal: Goal,
  target: number,
  { format, amounts }: Words,
  currency: string,
): string {
  return isMoney(goal)
    ? symbolOf(currency) + amounts.show(target)
    : format.level(quantity(goal, target));
}
