// What was written, what stays as it was, how to take it back, and the way to the Plan.
import { useState } from "preact/hooks";
import type { BreakdownDone } from "../../src/app/rpc/breakdown";
import { ask } from "../call";
import { Done } from "../components/done";
import { useTexts } from "../language";

export function Written({ done }: { readonly done: BreakdownDone }) {
  const { breakdown } = useTexts();
  const { added, changed, removed, notes } = done;
  return (
    <Done further={<ShowPlan />}>
      <p class="outcome">{breakdown.done(added, changed, removed)}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {added + changed + removed > 0 ? <p>{breakdown.doneHint}</p> : null}
    </Done>
  );
}

function ShowPlan() {
  const { breakdown } = useTexts();
  const [asked, setAsked] = useState(false);
  return (
    <button
      type="button"
      class="plain"
      aria-disabled={asked}
      onClick={() => {
        setAsked(true);
        void ask("openTable", { table: "plan" }).then(() => google.script.host.close());
      }}
    >
      {breakdown.showPlan}
    </button>
  );
}
