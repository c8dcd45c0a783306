// Adds a task or a milestone. What was typed stays until the server has said that it is saved.
import { EntryForm } from "../add/entry-form";
import type { EntryFormOf } from "../add/entry-form-of";
import { useEntryForm } from "../add/use-entry-form";
import { ask } from "../call";
import { useTexts } from "../language";
import { type Choices, checkDraft, taskOf } from "./check-draft";
import { blankDraft, type Draft, FIELDS, type FieldName, fieldId, nextDraft } from "./draft";
import { TaskFields } from "./task-fields";

interface TaskFormProps {
  readonly choices: Choices;
  readonly onSaved: () => void;
}

export function TaskForm({ choices, onSaved }: TaskFormProps) {
  const texts = useTexts();
  const form: EntryFormOf<Draft, FieldName> = {
    fields: FIELDS,
    blank: blankDraft,
    atOnce: ["name"],
    check: (draft) => checkDraft(draft, choices, texts),
    send: (draft, request) => ask("addTask", { ...taskOf(draft, choices), request }),
    nameOf: ({ name }) => name.trim(),
    next: nextDraft,
  };
  const { draft, faults, save, change, leave, ...rest } = useEntryForm(form, onSaved);
  return (
    <EntryForm
      {...rest}
      faulty={Object.keys(faults).length}
      first={fieldId("name")}
      onSave={() => void save()}
    >
      <TaskFields
        draft={draft}
        choices={choices}
        faults={faults}
        onChange={change}
        onLeave={leave}
      />
    </EntryForm>
  );
}
