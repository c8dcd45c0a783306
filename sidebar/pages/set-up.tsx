// The dialog that sets Milepost up, on one screen: where and how the team works, who is in it, and one target; or
// sheets that are there already; or a sample.
import { useState } from "preact/hooks";
import type { Beginning, SetUpDone } from "../../src/app/rpc";
import type { Faults as FieldFaultsOf } from "../add/entry-form-of";
import { newRequest } from "../add/request-id";
import { sortedFaults } from "../add/sorted-faults";
import { ask, type ReplyOf } from "../call";
import { Faults, type FaultsOf } from "../components/faults";
import { Progress } from "../components/progress";
import { openPage } from "../first-answer";
import { useTexts } from "../language";
import { type Draft, draftOf, requestOf } from "../set-up/draft";
import { HabitFields } from "../set-up/habit-fields";
import { Outcome } from "../set-up/outcome";
import { TargetFields } from "../set-up/target-fields";
import { TeamField } from "../set-up/team-field";
import { WayChoice } from "../set-up/way-choice";
import "../style.css";
import "../styles/fields.css";
import "../styles/dialog.css";
import "../styles/set-up.css";

/** Arguments that have a field here, in their order; a fault in another one is shown above the buttons. */
const FIELDS = ["currency", "amount", "owner"] as const;
type FieldFaults = FieldFaultsOf<(typeof FIELDS)[number]>;

function SetUp({ first }: { readonly first: Beginning }) {
  const { setUp } = useTexts();
  const [draft, setDraft] = useState(draftOf(first));
  const [running, setRunning] = useState<string | null>(null);
  const [done, setDone] = useState<SetUpDone | null>(null);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const [faults, setFaults] = useState<FieldFaults>({});
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));

  const refused = (reply: Exclude<ReplyOf<"setUp">, { ok: SetUpDone }>) => {
    const { at, whole } = sortedFaults(reply, FIELDS);
    setFaults(at);
    setTrouble(whole);
    const first = FIELDS.find((field) => at[field] !== undefined);
    if (first !== undefined) requestAnimationFrame(() => document.getElementById(first)?.focus());
  };
  const go = async () => {
    if (running !== null) return;
    const progress = newRequest();
    setTrouble(null);
    setFaults({});
    setRunning(progress);
    const reply = await ask("setUp", requestOf(draft, first.ready, progress));
    setRunning(null);
    if ("ok" in reply) setDone(reply.ok);
    else refused(reply);
  };

  return (
    <main aria-labelledby="page-title">
      <h1 class="unseen" id="page-title">
        {setUp.title}
      </h1>
      {done !== null ? (
        <Outcome done={done} mine={draft.way === "mine" && !first.ready} />
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void go();
          }}
        >
          <fieldset class="content" disabled={running !== null}>
            {first.ready ? (
              <p>{setUp.again}</p>
            ) : (
              <Questions draft={draft} onChange={change} faults={faults} />
            )}
            {trouble === null ? null : <Faults faults={trouble} onRetry={go} />}
          </fieldset>
          <div class="actions">
            <button type="submit" class="action" aria-disabled={running !== null}>
              {setUp.go}
            </button>
            {running === null ? null : <Progress id={running} />}
          </div>
        </form>
      )}
    </main>
  );
}

interface QuestionsProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly faults: FieldFaults;
}

function Questions({ draft, onChange, faults }: QuestionsProps) {
  return (
    <>
      <WayChoice way={draft.way} onChoose={(way) => onChange({ way })} />
      <HabitFields draft={draft} onChange={onChange} currencyFault={faults.currency ?? null} />
      {draft.way === "sample" ? null : (
        <>
          <TeamField team={draft.team} onTeam={(team) => onChange({ team })} />
          <TargetFields
            draft={draft}
            onChange={onChange}
            amountFault={faults.amount ?? null}
            ownerFault={faults.owner ?? null}
          />
        </>
      )}
    </>
  );
}

openPage(
  () => ask("beginning", {}),
  (first) => <SetUp first={first} />,
);
