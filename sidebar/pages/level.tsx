// The dialog that proposes which tasks to begin later, so that nobody has more work than hours.
import { useState } from "preact/hooks";
import type { Levelling, LoadLevelled } from "../../src/app/rpc";
import { ask } from "../call";
import { Done, Leave } from "../components/done";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { Spinner } from "../components/spinner";
import { openPage } from "../first-answer";
import { useTexts } from "../language";
import { Moves } from "../level/moves";
import { Weeks } from "../level/weeks";
import "../style.css";
import "../styles/dialog.css";
import "../styles/table.css";
import "../styles/level.css";

function Outcome({ moved, notes }: LoadLevelled) {
  const { level } = useTexts();
  return (
    <Done>
      <p class="outcome">{level.moved(moved)}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {moved > 0 ? <p>{level.undoHint}</p> : null}
    </Done>
  );
}

function Nothing({ over, weeks }: Levelling) {
  const { level } = useTexts();
  return (
    <Done details={weeks.length > 0 ? <Weeks weeks={weeks} moving={false} /> : null}>
      <p class="outcome">{over > 0 ? level.stuck(over) : level.balanced}</p>
    </Done>
  );
}

function Level({ first }: { readonly first: Levelling }) {
  const { level, form } = useTexts();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [phase, setPhase] = useState<"looking" | "working" | LoadLevelled>("looking");
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const accepted = first.moves.filter(({ id }) => !left.has(id));
  const go = async () => {
    if (phase !== "looking" || accepted.length === 0) return;
    setTrouble(null);
    setPhase("working");
    const moves = accepted.map(({ id, day }) => ({ id, day }));
    const reply = await ask("acceptLevelling", { moves });
    if ("ok" in reply) return setPhase(reply.ok);
    setPhase("looking");
    setTrouble(faultsOf(reply));
  };
  return (
    <main aria-labelledby="page-title">
      <h1 class="unseen" id="page-title">
        {level.title}
      </h1>
      {typeof phase === "object" ? (
        <Outcome {...phase} />
      ) : first.moves.length === 0 ? (
        <Nothing {...first} />
      ) : (
        <>
          <div class="content">
            <p>{level.intro}</p>
            <p>
              <strong>{level.over(first.over, first.left)}</strong>
            </p>
            <Moves moves={first.moves} left={left} onLeave={setLeft} />
            <Weeks weeks={first.weeks} moving />
            {trouble === null ? null : <Faults faults={trouble} onRetry={go} />}
          </div>
          <div class="actions">
            <button
              type="button"
              class="action"
              aria-disabled={phase === "working" || accepted.length === 0}
              onClick={go}
            >
              {accepted.length === 0 ? level.goNone : level.go(accepted.length)}
            </button>
            <Leave />
            {phase === "working" ? <Spinner label={form.working} /> : null}
          </div>
        </>
      )}
    </main>
  );
}

openPage(
  () => ask("proposeLevelling", {}),
  (result) => <Level first={result} />,
);
