// Saves the plan as it is now: under which name, and of which project.
import { useEffect, useState } from "preact/hooks";
import type { BaselineState, NewBaseline } from "../../src/app/rpc";
import { SelectField } from "../components/select-field";
import { TextField } from "../components/text-field";
import { useTexts } from "../language";
import type { BaselineFaults } from "./use-baselines";

interface SaveFormProps {
  readonly state: BaselineState;
  readonly faults: BaselineFaults;
  readonly working: boolean;
  readonly onSave: (given: Omit<NewBaseline, "request">) => Promise<boolean>;
}

export function SaveForm({ state, faults, working, onSave }: SaveFormProps) {
  const { baselines } = useTexts();
  const [name, setName] = useState(state.proposed);
  const [project, setProject] = useState("");
  useEffect(() => setName(state.proposed), [state.proposed]);
  useEffect(() => {
    const [field] = Object.keys(faults);
    if (field !== undefined) document.getElementById(`baseline-${field}`)?.focus();
  }, [faults]);
  return (
    <form
      class="save"
      noValidate
      aria-label={baselines.save}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave({ name, ...(project === "" ? {} : { project }) });
      }}
    >
      <TextField
        id="baseline-name"
        label={baselines.name}
        fault={faults.name ?? null}
        text={name}
        onText={setName}
        onLeave={() => {}}
        required
      />
      <SelectField
        id="baseline-project"
        label={baselines.scope}
        fault={faults.project ?? null}
        value={project}
        choices={[
          { value: "", label: baselines.all(state.tasks) },
          ...state.projects.map(({ id, name: label }) => ({ value: id, label })),
        ]}
        onChange={setProject}
      />
      <button type="submit" class="action" aria-disabled={working}>
        {baselines.go}
      </button>
    </form>
  );
}
