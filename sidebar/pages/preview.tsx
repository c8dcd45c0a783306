// The dialog that shows the cells which a recalculation would change, before anything is written.
import { useState } from "preact/hooks";
import type { PreviewResult, Recalculated } from "../../src/app/rpc";
import { ask } from "../call";
import { Done, Leave } from "../components/done";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { Spinner } from "../components/spinner";
import { openPage } from "../first-answer";
import { useTexts } from "../language";
import "../style.css";
import "../styles/dialog.css";
import "../styles/table.css";

function Cells({ cells }: Pick<PreviewResult, "cells">) {
  const { preview } = useTexts();
  const value = (text: string) => (text === "" ? <span class="blank">{preview.blank}</span> : text);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
    <section class="scroll" tabIndex={0} aria-label={preview.title}>
      <table class="cells">
        <thead>
          <tr>
            <th scope="col">{preview.sheet}</th>
            <th scope="col">{preview.cell}</th>
            <th scope="col">{preview.before}</th>
            <th scope="col">{preview.after}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ sheet, cell, before, after }) => (
            <tr key={`${sheet} ${cell}`}>
              <td>{sheet}</td>
              <td>{cell}</td>
              <td>{value(before)}</td>
              <td>{value(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Summary({ count, cells, newSheets }: PreviewResult) {
  const { listed, preview } = useTexts();
  return (
    <>
      <p>{preview.intro}</p>
      {newSheets.length > 0 ? <p>{preview.newSheets(listed(newSheets))}</p> : null}
      <p>
        <strong>{preview.count(count)}</strong>{" "}
        {cells.length < count ? preview.cut(cells.length) : ""}
      </p>
    </>
  );
}

function Outcome({ changed, unread }: Recalculated) {
  const { toast } = useTexts();
  return (
    <Done>
      <p class="outcome">{changed > 0 ? toast.recalculated(changed) : toast.unchanged}</p>
      {unread > 0 ? <p>{toast.issues(unread)}</p> : null}
    </Done>
  );
}

function Preview({ first }: { readonly first: PreviewResult }) {
  const { preview, form } = useTexts();
  const [phase, setPhase] = useState<"looking" | "working" | Recalculated>("looking");
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const go = async () => {
    if (phase !== "looking") return;
    setTrouble(null);
    setPhase("working");
    const reply = await ask("recalculate", {});
    if ("ok" in reply) return setPhase(reply.ok);
    setPhase("looking");
    setTrouble(faultsOf(reply));
  };
  const changes = first.count > 0 || first.newSheets.length > 0;
  return (
    <main aria-labelledby="page-title">
      <h1 class="unseen" id="page-title">
        {preview.title}
      </h1>
      {typeof phase === "object" ? (
        <Outcome {...phase} />
      ) : changes ? (
        <>
          <div class="content">
            <Summary {...first} />
            {first.cells.length > 0 ? <Cells cells={first.cells} /> : null}
            {trouble === null ? null : <Faults faults={trouble} onRetry={go} />}
          </div>
          <div class="actions">
            <button type="button" class="action" aria-disabled={phase === "working"} onClick={go}>
              {preview.go}
            </button>
            <Leave />
            {phase === "working" ? <Spinner label={form.working} /> : null}
          </div>
        </>
      ) : (
        <Done>
          <p class="outcome">{preview.none}</p>
        </Done>
      )}
    </main>
  );
}

openPage(
  () => ask("preview", {}),
  (result) => <Preview first={result} />,
);
