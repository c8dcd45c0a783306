// A task of the sheet in the form, in place of the lists.
import { useState } from "preact/hooks";
import type { SidebarState, TaskFacts } from "../../src/app/rpc";
import type { Saved } from "../add/use-entry-form";
import { EditHead } from "../components/edit-head";
import { useTexts } from "../language";
import { TaskForm } from "../task-form/task-form";
import { draftOf } from "../task-form/task-of";

interface EditTaskProps {
  readonly state: SidebarState;
  readonly task: TaskFacts;
  readonly onSaved: (saved: Saved) => void;
  readonly onBack: () => void;
}

export function EditTask({ state, task, onSaved, onBack }: EditTaskProps) {
  const { taskForm } = useTexts();
  // As it stood when the form was opened: what others change meanwhile stays, or is told of.
  const [edited] = useState(() => ({ task, before: draftOf(task, state) }));
  return (
    <>
      <EditHead title={taskForm.change(task.id)} onBack={onBack} />
      <TaskForm state={state} edited={edited} onSaved={onSaved} />
    </>
  );
}
