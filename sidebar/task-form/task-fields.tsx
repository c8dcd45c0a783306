// The form's fields in their order, each with its fault where that is to be seen.
import type { NewTask } from "../../src/app/rpc";
import { PRIORITIES } from "../../src/core/model/rows";
import { DateField } from "../components/date-field";
import { Field } from "../components/field";
import { OptionField } from "../components/option-field";
import { SeveralField } from "../components/several-field";
import { useTexts } from "../language";
import type { Choices, FieldFaults } from "./check-draft";
import { type Draft, type FieldName, fieldId } from "./draft";
import { KindChoice } from "./kind-choice";

interface TaskFieldsProps {
  readonly draft: Draft;
  readonly choices: Choices;
  /** Those that are to be seen by now. */
  readonly faults: FieldFaults;
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
  const typed = (field: "project" | "goal" | "owner" | "start" | "due") => ({
    ...common(field),
    text: draft[field],
    onText: (text: string) => onChange({ [field]: text }),
  });
  return (
    <>
      <KindChoice milestone={draft.milestone} onChoose={(milestone) => onChange({ milestone })} />
      <Field id={fieldId("name")} label={form.name} fault={faults.name ?? null}>
        {(tied) => (
          <input
            {...tied}
            type="text"
            aria-required="true"
            autocomplete="off"
            value={draft.name}
            onInput={(event) => onChange({ name: event.currentTarget.value })}
            onBlur={() => onLeave("name")}
          />
        )}
      </Field>
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
        {draft.milestone ? null : (
          <Field id={fieldId("days")} label={form.days} fault={faults.days ?? null}>
            {(tied) => (
              <input
                {...tied}
                type="text"
                inputMode="numeric"
                autocomplete="off"
                value={draft.days}
                onInput={(event) => onChange({ days: event.currentTarget.value })}
                onBlur={() => onLeave("days")}
              />
            )}
          </Field>
        )}
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
              {PRIORITIES.map((each: NonNullable<NewTask["priority"]>) => (
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
