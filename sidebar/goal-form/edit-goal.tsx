// A goal of the sheet in the form, in place of the lists.
import { useEffect, useRef, useState } from "preact/hooks";
import type { GoalRow, SidebarState } from "../../src/app/rpc";
import type { Saved } from "../add/use-entry-form";
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
  const { form, taskForm } = useTexts();
  // As it stood when the form was opened: what others change meanwhile stays, or is told of.
  const [edited] = useState(() => ({ goal, before: goalDraftOf(goal, state) }));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div class="edit-head">
        <button type="button" class="link" onClick={onBack}>
          {form.back}
        </button>
        <h2 tabIndex={-1} ref={heading}>
          {taskForm.change(goal.id)}
        </h2>
      </div>
      <GoalForm state={state} edited={edited} onSaved={onSaved} />
    </>
  );
}
