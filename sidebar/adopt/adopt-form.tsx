// Corrects the proposed columns of one sheet, and adopts it: straight away, or after asking where rows are replaced.
import { useState } from "preact/hooks";
import type { Adopted, AdoptProposal } from "../../src/app/rpc";
import { ask } from "../call";
import { Leave } from "../components/done";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { Notice } from "../components/notice";
import { Spinner } from "../components/spinner";
import { useTexts } from "../language";
import { choiceFaults, columnsOf, proposedChoice, usable } from "./chosen";
import { ColumnTable } from "./column-table";
import { Replace } from "./replace";

interface AdoptFormProps {
  readonly proposal: AdoptProposal;
  readonly onAdopted: (adopted: Adopted) => void;
}

type Phase = "choosing" | "asking" | "working";

export function AdoptForm({ proposal, onAdopted }: AdoptFormProps) {
  const { adopt, form } = useTexts();
  const [chosen, setChosen] = useState(() => proposedChoice(proposal));
  const [phase, setPhase] = useState<Phase>("choosing");
  const [tried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const { missing, repeated } = choiceFaults(proposal, chosen);
  const faulty = missing.length > 0 || repeated.length > 0;

  /** The first column to look at: one that repeats a field, else one that is free for a missing field. */
  const showFaults = () => {
    setTried(true);
    const free = usable(proposal).find(({ column }) => !chosen[column]);
    document.getElementById(`column-${repeated[0] ?? free?.column}`)?.focus();
  };

  const send = async (replace: boolean) => {
    setTrouble(null);
    setPhase("working");
    const { sheet, table } = proposal;
    const columns = columnsOf(proposal, chosen);
    const reply = await ask("adoptSheet", { sheet, table, columns, replace });
    if ("ok" in reply) return onAdopted(reply.ok);
    const taken = "issues" in reply && reply.issues.some(({ field }) => field === "replace");
    setPhase(taken && !replace ? "asking" : "choosing");
    if (!taken || replace) setTrouble(faultsOf(reply));
  };
  const go = () => {
    if (phase === "working") return;
    if (faulty) return showFaults();
    if (proposal.holds > 0) return setPhase("asking");
    void send(false);
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <div class="content">
        {tried && missing.length > 0 ? (
          <Notice tone="bad">
            <p>{adopt.needs(missing.join(", "))}</p>
          </Notice>
        ) : null}
        <ColumnTable
          proposal={proposal}
          chosen={chosen}
          busy={phase === "working"}
          repeated={tried ? repeated : []}
          onChoose={(column, field) => setChosen((now) => ({ ...now, [column]: field }))}
        />
        <p class="hint">{adopt.added}</p>
        {trouble === null ? null : <Faults faults={trouble} onRetry={go} />}
      </div>
      {phase === "asking" ? (
        <Replace
          proposal={proposal}
          onReplace={() => void send(true)}
          onBack={() => setPhase("choosing")}
        />
      ) : (
        <div class="actions">
          <button type="submit" class="action" aria-disabled={phase === "working"}>
            {adopt.go}
          </button>
          <Leave />
          {phase === "working" ? <Spinner label={form.working} /> : null}
        </div>
      )}
    </form>
  );
}
