// What is asked for a template: which one, for which project, whose tasks, and from which day on or until when.
import type { TemplateState } from "../../src/app/rpc";
import type { Faults } from "../add/entry-form-of";
import { DateField } from "../components/date-field";
import { FreeField } from "../components/free-field";
import { OptionField } from "../components/option-field";
import { Segments } from "../components/segments";
import { SelectField } from "../components/select-field";
import { TextField } from "../components/text-field";
import { useTexts } from "../language";
import { type Draft, type FieldName, fieldId, OWNERSHIPS, templateIn } from "./draft";

interface TemplateFieldsProps {
  readonly state: TemplateState;
  readonly draft: Draft;
  /** Those that are to be seen by now. */
  readonly faults: Faults<FieldName>;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly onLeave: (field: FieldName) => void;
}

export function TemplateFields(props: TemplateFieldsProps) {
  const { state, draft, onChange } = props;
  const { templates } = useTexts();
  return (
    <div class="asked">
      <div>
        <SelectField
          id="template"
          label={templates.template}
          value={draft.template}
          choices={state.templates.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={(value) => {
            const chosen = state.templates.find(({ key }) => key === value);
            if (chosen) onChange({ template: chosen.key });
          }}
        />
        <p class="hint">{templateIn(state, draft)?.about}</p>
      </div>
      <DayFields {...props} />
      <ProjectFields {...props} />
      <OwnerFields {...props} />
    </div>
  );
}

/** What every control of a field is given. */
const tied = (
  field: FieldName,
  label: string,
  { draft, faults, onChange, onLeave }: TemplateFieldsProps,
) => ({
  id: fieldId(field),
  label,
  fault: faults[field] ?? null,
  text: draft[field],
  onText: (text: string) => onChange({ [field]: text }),
  onLeave: () => onLeave(field),
});

function ProjectFields(props: TemplateFieldsProps) {
  const { state, draft, onChange } = props;
  const { templates } = useTexts();
  return (
    <>
      <Segments
        name="ownership"
        label={templates.forProject}
        choices={OWNERSHIPS.map((key) => ({ key, label: templates[key] }))}
        chosen={draft.ownership}
        onChoose={(ownership) => onChange({ ownership })}
        pills
      />
      {draft.ownership === "existing" ? (
        <OptionField {...tied("project", templates.project, props)} options={state.projects} />
      ) : null}
      {draft.ownership === "fresh" ? (
        <div class="pair">
          <TextField {...tied("name", templates.newName, props)} required />
          <FreeField {...tied("customer", templates.customer, props)} known={state.customers} />
        </div>
      ) : null}
    </>
  );
}

function OwnerFields(props: TemplateFieldsProps) {
  const { templates } = useTexts();
  return (
    <div class="pair">
      <OptionField {...tied("goal", templates.goal, props)} options={props.state.goals} />
      <OptionField {...tied("owner", templates.owner, props)} options={props.state.people} />
    </div>
  );
}

function DayFields(props: TemplateFieldsProps) {
  const { draft, onChange } = props;
  const { templates } = useTexts();
  return (
    <>
      <Segments
        name="counting"
        label={templates.count}
        choices={[
          { key: "start", label: templates.forward },
          { key: "due", label: templates.back },
        ]}
        chosen={draft.counting}
        onChoose={(counting) => onChange({ counting })}
        pills
      />
      <DateField {...tied(draft.counting, templates[draft.counting], props)} />
    </>
  );
}
