// The dialog that adopts a sheet of the user's: which sheet, as which table, and which column is which field.
import { useEffect, useState } from "preact/hooks";
import type { Adopted, AdoptProposal } from "../../src/app/rpc";
import { AdoptForm } from "../adopt/adopt-form";
import { AdoptedOutcome } from "../adopt/adopted";
import { type Adoptable, type Source, SourceChoice } from "../adopt/source-choice";
import { ask } from "../call";
import { Done } from "../components/done";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { Spinner } from "../components/spinner";
import { openPage } from "../first-answer";
import { useTexts } from "../language";
import "../style.css";
import "../styles/fields.css";
import "../styles/dialog.css";
import "../styles/table.css";

interface ChoosingProps {
  readonly adoptable: Adoptable;
  readonly begin: Source;
  readonly onAdopted: (adopted: Adopted) => void;
}

/** A proposal that comes in after another source was chosen is left out. */
function Choosing({ adoptable, begin, onAdopted }: ChoosingProps) {
  const { adopt } = useTexts();
  const [source, setSource] = useState(begin);
  const [proposal, setProposal] = useState<AdoptProposal | null>(null);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  useEffect(() => {
    let current = true;
    setProposal(null);
    setTrouble(null);
    void ask("proposeColumns", source).then((reply) => {
      if (!current) return;
      if ("ok" in reply) setProposal(reply.ok);
      else setTrouble(faultsOf(reply));
    });
    return () => {
      current = false;
    };
  }, [source]);
  return (
    <>
      <div class="content source">
        <p>{adopt.intro}</p>
        <SourceChoice adoptable={adoptable} source={source} onChoose={setSource} />
        {trouble === null ? null : (
          <Faults faults={trouble} onRetry={() => setSource({ ...source })} />
        )}
        {proposal === null && trouble === null ? <Spinner /> : null}
      </div>
      {proposal === null ? null : (
        <AdoptForm
          key={`${proposal.table} ${proposal.sheet}`}
          proposal={proposal}
          onAdopted={onAdopted}
        />
      )}
    </>
  );
}

function Adopt({ adoptable }: { readonly adoptable: Adoptable }) {
  const { adopt } = useTexts();
  const [adopted, setAdopted] = useState<Adopted | null>(null);
  const [first] = adoptable.sheets;
  return (
    <main aria-labelledby="page-title">
      <h1 class="unseen" id="page-title">
        {adopt.title}
      </h1>
      {adopted !== null ? (
        <AdoptedOutcome adopted={adopted} />
      ) : first === undefined ? (
        <Done>
          <p class="outcome">{adopt.noSheets}</p>
        </Done>
      ) : (
        <Choosing
          adoptable={adoptable}
          begin={{ sheet: first.name, table: first.table }}
          onAdopted={setAdopted}
        />
      )}
    </main>
  );
}

openPage(
  () => ask("adoptable", {}),
  (adoptable) => <Adopt adoptable={adoptable} />,
);
