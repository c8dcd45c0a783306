// The form's fields in their order, each with its fault where that is to be seen.
import { PRIORITIES } from "../../src/core/model/rows";
import type { Faults } from "../add/entry-form-of";
import { DateField } from "../components/date-field";
import { Field } from "../components/field";
import { OptionField } from "../components/option-field";
import { Segments } from "../components/segments";
import { SeveralField } from "../components/several-field";
import { TextField } from "../components/text-field";
import { useTexts } from "../language";
import type { Choices } from "./check-draft";
import { type Draft, type FieldName, fieldId } from "./draft";

interface TaskFieldsProps {
  readonly draft: Draft;
  readonly choices: Choices;
  /** Those that are to be seen by now. */
  readonly faults: Faults<FieldName>;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly onLeave: (field: FieldName) => void;
}

export function TaskFields({ draft, choices, faults, onChange, onLeave }: TaskFieldsProps) {
  const { form, choice } = useTexts();
  const common = (field: FieldName) => ({
    id: fieldId(field),
    label: form[field],
    fault: faults[field] ?? null,
    onLeave: () => onLeave(field),
  });
  const typed = (field: "name" | "project" | "goal" | "owner" | "start" | "days" | "due") => ({
    ...common(field),
    text: draft[field],
    onText: (text: string) => onChange({ [field]: text }),
  });
  return (
    <>
      <Segments
        name="kind"
        label={form.kind}
        choices={[
          { key: "task", label: form.task },
          { key: "milestone", label: form.milestone },
        ]}
        chosen={draft.milestone ? "milestone" : "task"}
        onChoose={(kind) => onChange({ milestone: kind === "milestone" })}
      />
      <TextField {...typed("name")} required />
      <OptionField {...typed("project")} options={choices.projects} />
      <OptionField {...typed("goal")} options={choices.goals} />
      <OptionField {...typed("owner")} options={choices.people} />
      <SeveralField
        {...common("after")}
        hint={form.afterHint}
        value={draft.after}
        options={choices.tasks}
        onChange={(after) => onChange({ after })}
      />
      <div class="pair">
        <DateField {...typed("start")} />
        <DateField {...typed("due")} />
      </div>
      <div class="pair">
        {draft.milestone ? null : <TextField {...typed("days")} numeric />}
        <Field id={fieldId("priority")} label={form.priority} fault={faults.priority ?? null}>
          {(tied) => (
            <select
              {...tied}
              value={draft.priority}
              onChange={({ currentTarget: { value } }) =>
                onChange({ priority: PRIORITIES.find((each) => each === value) ?? "" })
              }
            >
              <option value="">{form.none}</option>
              {PRIORITIES.map((each) => (
                <option key={each} value={each}>
                  {choice.priorities[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </>
  );
}
