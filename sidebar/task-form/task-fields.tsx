// The form's fields in their order, each with its fault where that is to be seen: the common ones, then the others.
import { DateField } from "../components/date-field";
import { MoreFields } from "../components/more-fields";
import { OptionField } from "../components/option-field";
import { Segments } from "../components/segments";
import { TextField } from "../components/text-field";
import { useTexts } from "../language";
import { endShown } from "./dates";
import { EXTRA } from "./draft";
import { ExtraFields } from "./extra-fields";
import { fieldsOf, type TaskFieldsProps } from "./field-props";
import { LinksField } from "./links-field";
import { StandingLine } from "./standing-line";

export function TaskFields(props: TaskFieldsProps) {
  const { draft, choices, prefix, edited, standing, said, faults, onChange } = props;
  const texts = useTexts();
  const { form } = texts;
  const { common, typed } = fieldsOf(props, texts);
  const { milestone } = draft;
  return (
    <>
      <Segments
        name={`${prefix}-kind`}
        label={form.kind}
        choices={[
          { key: "task", label: form.task },
          { key: "milestone", label: form.milestone },
        ]}
        chosen={milestone ? "milestone" : "task"}
        onChoose={(kind) =>
          onChange({ milestone: kind === "milestone", ...(draft.days === "0" ? { days: "" } : {}) })
        }
      />
      <TextField {...typed("name")} required />
      <OptionField {...typed("project")} options={choices.projects} />
      <OptionField {...typed("owner")} options={choices.people} />
      <LinksField
        {...common("after")}
        value={draft.after}
        tasks={choices.tasks.filter(({ id }) => id !== edited)}
        onChange={(after) => onChange({ after })}
      />
      <div class="pair">
        <DateField {...typed("start")} />
        {milestone ? null : <TextField {...typed("days")} numeric />}
        {milestone ? null : (
          <DateField
            {...common("ends")}
            text={endShown(draft, standing)}
            onText={(ends) => onChange({ ends })}
          />
        )}
        <DateField {...typed("due")} />
      </div>
      <StandingLine sentences={said} />
      {milestone ? <TextField {...typed("acceptance")} lines={2} /> : null}
      <MoreFields name="task" faulty={EXTRA.some((field) => faults[field] !== undefined)}>
        <ExtraFields {...props} />
      </MoreFields>
    </>
  );
}
