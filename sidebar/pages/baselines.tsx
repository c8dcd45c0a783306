// The dialog of the baselines: saves the plan as it is now, chooses the one to compare with, and shows what moved.
import type { BaselineState } from "../../src/app/rpc";
import { BaselineList } from "../baselines/baseline-list";
import { Comparison } from "../baselines/comparison";
import { SaveForm } from "../baselines/save-form";
import { useBaselines } from "../baselines/use-baselines";
import { ask } from "../call";
import { Leave } from "../components/done";
import { Faults } from "../components/faults";
import { Notice } from "../components/notice";
import { Spinner } from "../components/spinner";
import { openPage } from "../first-answer";
import { useTexts } from "../language";
import "../style.css";
import "../styles/fields.css";
import "../styles/dialog.css";
import "../styles/table.css";
import "../styles/baselines.css";

function Baselines({ first }: { readonly first: BaselineState }) {
  const { baselines, form } = useTexts();
  const { state, working, told, trouble, faults, run } = useBaselines(first);
  return (
    <main aria-labelledby="page-title">
      <h1 class="unseen" id="page-title">
        {baselines.title}
      </h1>
      <div class="content">
        <p>{baselines.intro}</p>
        <SaveForm state={state} faults={faults} working={working} onSave={run.save} />
        {trouble === null ? null : <Faults faults={trouble} />}
        {told === null ? null : (
          <Notice tone="good">
            <p>{told}</p>
          </Notice>
        )}
        <BaselineList
          state={state}
          working={working}
          onCompare={run.compare}
          onDelete={run.remove}
        />
        {state.compared === null ? null : <Comparison compared={state.compared} />}
      </div>
      <div class="actions">
        <Leave />
        {working ? <Spinner label={form.working} /> : null}
      </div>
    </main>
  );
}

openPage(
  () => ask("baselines", {}),
  (state) => <Baselines first={state} />,
);
