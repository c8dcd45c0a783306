// The dialog that breaks a goal down: which goal, how, the parts before anything is written, and what was written.
import { useState } from "preact/hooks";
import type { BreakdownDone, BreakdownState } from "../../src/app/rpc/breakdown";
import { BreakingDown } from "../breakdown/breaking-down";
import { GoalField } from "../breakdown/goal-field";
import { Written } from "../breakdown/written";
import { ask } from "../call";
import { Leave } from "../components/done";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { Spinner } from "../components/spinner";
import { openPage } from "../first-answer";
import { useTexts } from "../language";
import "../style.css";
import "../styles/fields.css";
import "../styles/dialog.css";
import "../styles/table.css";
import "../styles/breakdown.css";

function Choosing({ first }: { readonly first: BreakdownState }) {
  const { breakdown } = useTexts();
  const [state, setState] = useState(first);
  const [loading, setLoading] = useState(false);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const [done, setDone] = useState<BreakdownDone | null>(null);
  const load = async (goal: string) => {
    setTrouble(null);
    setLoading(true);
    const reply = await ask("breakdownFacts", { goal });
    setLoading(false);
    if ("ok" in reply) setState(reply.ok);
    else setTrouble(faultsOf(reply));
  };
  const { chosen, goals } = state;
  if (done !== null) return <Written done={done} />;
  const goalField = (
    <>
      <GoalField
        goals={goals}
        chosen={chosen?.facts.goal.id ?? null}
        onChoose={(id) => void load(id)}
      />
      {loading ? <Spinner /> : null}
      {trouble === null ? null : <Faults faults={trouble} />}
    </>
  );
  if (chosen !== null)
    return (
      <BreakingDown key={chosen.facts.goal.id} state={state} chosen={chosen} onDone={setDone}>
        {goalField}
      </BreakingDown>
    );
  return (
    <>
      <div class="content">
        {goals.length === 0 ? <p>{breakdown.noGoals}</p> : goalField}
        {goals.length === 0 ? null : <p class="hint">{breakdown.chooseGoal}</p>}
      </div>
      <div class="actions">
        <Leave main={goals.length === 0} />
      </div>
    </>
  );
}

function Page({ first }: { readonly first: BreakdownState }) {
  const { breakdown } = useTexts();
  return (
    <main aria-labelledby="page-title">
      <h1 class="unseen" id="page-title">
        {breakdown.title}
      </h1>
      <Choosing first={first} />
    </main>
  );
}

/** The goal with which the dialog was opened; null where the user is to choose. */
const goalAsked = () =>
  document.querySelector("meta[name=milepost-goal]")?.getAttribute("content") || null;

openPage(
  () => ask("breakdownFacts", { goal: goalAsked() }),
  (state) => <Page first={state} />,
);
