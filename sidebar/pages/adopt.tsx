// The dialog that adopts sheets of the user's: which, as which table, how their columns are read, and what came of it.
import { useState } from "preact/hooks";
import type { Adopted, SheetGroup } from "../../src/app/rpc";
import { AdoptForm } from "../adopt/adopt-form";
import { AdoptedOutcome } from "../adopt/adopted";
import { type Adoptable, SheetList } from "../adopt/sheet-list";
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
import "../styles/adopt.css";

type Step =
  | { readonly at: "list"; readonly back: boolean }
  | { readonly at: "form"; readonly group: SheetGroup }
  | { readonly at: "done"; readonly adopted: Adopted };

/** Where there is nothing to choose, the one group is gone on with. */
function firstStep({ groups }: Adoptable): Step {
  const [group, another] = groups;
  return group && !another && !group.adopted ? { at: "form", group } : { at: "list", back: false };
}

function Steps({ adoptable }: { readonly adoptable: Adoptable }) {
  const { adopt } = useTexts();
  const [known, setKnown] = useState(adoptable);
  const [step, setStep] = useState(() => firstStep(adoptable));
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const [asking, setAsking] = useState(false);
  /** What can be adopted has changed with what was adopted. */
  const another = async () => {
    setAsking(true);
    setTrouble(null);
    const reply = await ask("adoptable", {});
    setAsking(false);
    if (!("ok" in reply)) return setTrouble(faultsOf(reply));
    setKnown(reply.ok);
    setStep({ at: "list", back: true });
  };
  if (asking || trouble !== null)
    return (
      <div class="content">
        {trouble === null ? (
          <Spinner />
        ) : (
          <Faults faults={trouble} onRetry={() => void another()} />
        )}
      </div>
    );
  if (step.at === "done")
    return <AdoptedOutcome adopted={step.adopted} onAnother={() => void another()} />;
  if (step.at === "form")
    return (
      <AdoptForm
        adoptable={known}
        group={step.group}
        onBack={known.groups.length > 1 ? () => setStep({ at: "list", back: true }) : null}
        onAdopted={(adopted) => setStep({ at: "done", adopted })}
      />
    );
  if (known.groups.length === 0)
    return (
      <Done>
        <p class="outcome">{adopt.noSheets}</p>
        <p>{adopt.noSheetsHint}</p>
      </Done>
    );
  return (
    <SheetList
      adoptable={known}
      back={step.back}
      onChoose={(group) => setStep({ at: "form", group })}
    />
  );
}

function Adopt({ adoptable }: { readonly adoptable: Adoptable }) {
  const { adopt } = useTexts();
  return (
    <main aria-labelledby="page-title">
      <h1 class="unseen" id="page-title">
        {adopt.title}
      </h1>
      <Steps adoptable={adoptable} />
    </main>
  );
}

openPage(
  () => ask("adoptable", {}),
  (adoptable) => <Adopt adoptable={adoptable} />,
);
