// What comes of an activity for its deal: the next step, its date, and another stage.
import type { EntryOptions } from "../../src/app/rpc";
import type { Faults } from "../add/entry-form-of";
import { DateField } from "../components/date-field";
import { Field } from "../components/field";
import { TextField } from "../components/text-field";
import { useTexts } from "../language";
import { type ActivityDraft, type ActivityField, activityFieldId } from "./draft";

interface DealsNextStepProps {
  readonly draft: ActivityDraft;
  readonly stages: EntryOptions["stages"];
  readonly faults: Faults<ActivityField>;
  readonly onChange: (change: Partial<ActivityDraft>) => void;
  readonly onLeave: (field: ActivityField) => void;
}

export function DealsNextStep({ draft, stages, faults, onChange, onLeave }: DealsNextStepProps) {
  const texts = useTexts();
  const labels = texts.field.deals;
  const common = (field: "nextStep" | "nextDate" | "stage") => ({
    id: activityFieldId(field),
    label: labels[field],
    fault: faults[field] ?? null,
  });
  const typed = (field: "nextStep" | "nextDate") => ({
    ...common(field),
    text: draft[field],
    onText: (text: string) => onChange({ [field]: text }),
    onLeave: () => onLeave(field),
  });
  return (
    <>
      <TextField {...typed("nextStep")} />
      <div class="pair">
        <DateField {...typed("nextDate")} />
        <Field {...common("stage")}>
          {(tied) => (
            <select
              {...tied}
              value={draft.stage}
              onChange={(event) => onChange({ stage: event.currentTarget.value })}
            >
              <option value="">{texts.entry.sameStage}</option>
              {stages.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </>
  );
}
