// Adds a goal, and says as one types how well it is put. What was typed stays until the server has said that it is saved.
import { useMemo } from "preact/hooks";
import type { SidebarState } from "../../src/app/rpc";
import { formatter } from "../../src/i18n/format";
import { EntryForm } from "../add/entry-form";
import type { EntryFormOf } from "../add/entry-form-of";
import { useEntryForm } from "../add/use-entry-form";
import { ask } from "../call";
import { useTexts } from "../language";
import { knownOf } from "../task-form/known";
import { checkGoal, goalOf } from "./check-goal";
import {
  BLANK_DRAFT,
  GOAL_FIELDS,
  type GoalDraft,
  type GoalField,
  goalFieldId,
  nextGoal,
} from "./draft";
import { GoalFields } from "./goal-fields";
import { SmartHints } from "./smart-hints";
import { smartOf } from "./smart-of";

interface GoalFormProps {
  readonly state: SidebarState;
  readonly onSaved: () => void;
}

export function GoalForm({ state, onSaved }: GoalFormProps) {
  const texts = useTexts();
  const form: EntryFormOf<GoalDraft, GoalField> = {
    fields: GOAL_FIELDS,
    blank: BLANK_DRAFT,
    atOnce: [],
    check: (draft) => checkGoal(draft, state, texts),
    send: (draft, request) => ask("addGoal", { ...goalOf(draft, state), request }),
    nameOf: ({ name }) => name.trim(),
    next: nextGoal,
  };
  const { draft, faults, save, change, leave, ...rest } = useEntryForm(form, onSaved);
  const known = useMemo(() => knownOf(state), [state]);
  const checks = useMemo(() => smartOf(draft, state, known), [draft, state, known]);
  return (
    <EntryForm
      {...rest}
      faulty={Object.keys(faults).length}
      first={goalFieldId("name")}
      onSave={() => void save()}
    >
      <GoalFields draft={draft} state={state} faults={faults} onChange={change} onLeave={leave}>
        <SmartHints checks={checks} format={formatter(state.lang, state.entry.currency)} />
      </GoalFields>
    </EntryForm>
  );
}
