// A goal of the sheet in the form, in place of the lists.
import { useState } from "preact/hooks";
import type { GoalRow, SidebarState } from "../../src/app/rpc";
import type { Saved } from "../add/use-entry-form";
import { EditHead } from "../components/edit-head";
import { useTexts } from "../language";
import { GoalForm } from "./goal-form";
import { goalDraftOf } from "./goal-of";

interface EditGoalProps {
  readonly state: SidebarState;
  readonly goal: GoalRow;
  readonly onSaved: (saved: Saved) => void;
  readonly onBack: () => void;
}

export function EditGoal({ state, goal, onSaved, onBack }: EditGoalProps) {
  const { taskForm } = useTexts();
  // As it stood when the form was opened: what others change meanwhile stays, or is told of.
  const [edited] = useState(() => ({ goal, before: goalDraftOf(goal, state) }));
  return (
    <>
      <EditHead title={taskForm.change(goal.id)} onBack={onBack} />
      <GoalForm state={state} edited={edited} onSaved={onSaved} />
    </>
  );
}
