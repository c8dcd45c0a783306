// The fields below "More".
import { CONSTRAINTS, PRIORITIES } from "../../src/core/model/rows";
import { DateField } from "../components/date-field";
import { FreeField } from "../components/free-field";
import { OptionField } from "../components/option-field";
import { SelectField } from "../components/select-field";
import { TextField } from "../components/text-field";
import { useTexts } from "../language";
import { fieldsOf, type TaskFieldsProps } from "./field-props";

export function ExtraFields(props: TaskFieldsProps) {
  const { draft, choices, edited, onChange } = props;
  const texts = useTexts();
  const { form, choice, taskForm } = texts;
  const { common, typed } = fieldsOf(props, texts);
  const { phases, departments } = choices.schedule;
  const none = { value: "", label: form.none };
  return (
    <>
      {edited === null ? null : (
        <>
          <div class="pair">
            <DateField {...typed("started")} />
            <DateField {...typed("finished")} />
          </div>
          <TextField {...typed("done")} />
        </>
      )}
      <FreeField {...typed("phase")} known={phases} />
      <OptionField {...typed("goal")} options={choices.goals} />
      <div class="pair">
        <SelectField
          {...common("constraint")}
          value={draft.constraint}
          choices={[
            none,
            ...CONSTRAINTS.map((value) => ({ value, label: choice.constraints[value] })),
          ]}
          onChange={(value) =>
            onChange({ constraint: CONSTRAINTS.find((each) => each === value) ?? "" })
          }
        />
        {draft.constraint === "" ? null : <DateField {...typed("constraintDate")} />}
      </div>
      {draft.milestone ? null : (
        <div class="pair">
          <TextField {...typed("optimistic")} hint={taskForm.pointsHint} numeric />
          <TextField {...typed("pessimistic")} numeric />
        </div>
      )}
      <div class="pair">
        {draft.milestone ? null : <TextField {...typed("effort")} numeric />}
        <SelectField
          {...common("priority")}
          value={draft.priority}
          choices={[
            none,
            ...PRIORITIES.map((value) => ({ value, label: choice.priorities[value] })),
          ]}
          onChange={(value) =>
            onChange({ priority: PRIORITIES.find((each) => each === value) ?? "" })
          }
        />
      </div>
      <FreeField {...typed("department")} known={departments} />
    </>
  );
}
