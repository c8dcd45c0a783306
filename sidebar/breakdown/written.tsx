// What was written, what stays as it was, how to take it back, and the way to the Plan.
import type { BreakdownDone } from "../../src/app/rpc/breakdown";
import { ask } from "../call";
import { Done } from "../components/done";
import { LeaveFor } from "../components/leave-for";
import { useTexts } from "../language";

export function Written({ done }: { readonly done: BreakdownDone }) {
  const { breakdown } = useTexts();
  const { added, changed, removed, notes } = done;
  return (
    <Done
      further={
        <LeaveFor label={breakdown.showPlan} show={() => ask("openTable", { table: "plan" })} />
      }
    >
      <p class="outcome">{breakdown.done(added, changed, removed)}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {added + changed + removed > 0 ? <p>{breakdown.doneHint}</p> : null}
    </Done>
  );
}
