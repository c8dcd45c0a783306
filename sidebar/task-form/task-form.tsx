// Adds a task or a milestone. What was typed stays until the server has said that it is saved.
import { useEffect, useRef } from "preact/hooks";
import { Faults } from "../components/faults";
import { Spinner } from "../components/spinner";
import { useTexts } from "../language";
import type { Choices } from "./check-draft";
import { fieldId } from "./draft";
import { Saved } from "./saved";
import { TaskFields } from "./task-fields";
import { useTaskForm } from "./use-task-form";

interface TaskFormProps {
  readonly choices: Choices;
  /** Called after a task was added: lists and suggestions are older than the sheet now. */
  readonly onSaved: () => void;
}

export function TaskForm({ choices, onSaved }: TaskFormProps) {
  const { form } = useTexts();
  const { draft, phase, trouble, asked, faults, save, another, change, leave } = useTaskForm(
    choices,
    onSaved,
  );
  const element = useRef<HTMLFormElement>(null);
  const faulty = Object.keys(faults).length;
  useEffect(() => {
    if (asked > 0) element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [asked]);

  if (typeof phase === "object")
    return (
      <Saved
        id={phase.saved}
        onAnother={() => {
          another();
          requestAnimationFrame(() => document.getElementById(fieldId("name"))?.focus());
        }}
      />
    );
  return (
    <form
      ref={element}
      class="task-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset class="fields" disabled={phase === "saving"}>
        <TaskFields
          draft={draft}
          choices={choices}
          faults={faults}
          onChange={change}
          onLeave={leave}
        />
      </fieldset>
      {trouble === null ? null : <Faults faults={trouble} onRetry={save} />}
      <div class="actions">
        <button type="submit" class="action" aria-disabled={phase === "saving"}>
          {form.save}
        </button>
        {phase === "saving" ? <Spinner label={form.working} /> : null}
        <p class="fault" role="status">
          {faulty > 0 ? form.fix(faulty) : ""}
        </p>
      </div>
    </form>
  );
}
