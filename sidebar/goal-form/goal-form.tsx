// Adds a goal, or changes one, and says as one types how well it is put. What was typed stays until the server has said
// that it is saved.
import { useMemo } from "preact/hooks";
import type { SidebarState } from "../../src/app/rpc";
import { formatter } from "../../src/i18n/format";
import { EntryForm } from "../add/entry-form";
import type { EntryFormOf } from "../add/entry-form-of";
import { type Saved, useEntryForm } from "../add/use-entry-form";
import { useTold } from "../add/use-told";
import { ask } from "../call";
import { useTexts } from "../language";
import { knownOf } from "../task-form/known";
import { checkGoal } from "./check-goal";
import {
  BLANK_DRAFT,
  type EditedGoal,
  GOAL_FIELDS,
  type GoalDraft,
  type GoalField,
  nextGoal,
} from "./draft";
import { GoalFields } from "./goal-fields";
import { goalChangeOf, goalIssuesIn, goalOf } from "./goal-of";
import { SmartHints } from "./smart-hints";
import { smartOf } from "./smart-of";

interface GoalFormProps {
  readonly state: SidebarState;
  /** The goal that is changed; null adds one. */
  readonly edited?: EditedGoal | null;
  readonly onSaved: (saved: Saved) => void;
}

export function GoalForm({ state, edited = null, onSaved }: GoalFormProps) {
  const texts = useTexts();
  const sendTold = useTold();
  const form: EntryFormOf<GoalDraft, GoalField> = {
    fields: GOAL_FIELDS,
    blank: edited?.before ?? BLANK_DRAFT,
    atOnce: [],
    check: (draft) => checkGoal(draft, state, texts),
    send: (draft, request) =>
      edited === null
        ? ask("addGoal", { ...goalOf(draft, state), request })
        : sendTold(
            (told) => ask("changeGoal", goalChangeOf(draft, edited, state, told)),
            (issues) => goalIssuesIn(draft, issues),
          ),
    nameOf: ({ name }) => name.trim(),
    next: edited === null ? nextGoal : (draft) => draft,
  };
  const { draft, faults, save, change, leave, ...rest } = useEntryForm(form, onSaved);
  const prefix = edited === null ? "goal" : "edit-goal";
  const known = useMemo(() => knownOf(state), [state]);
  const checks = useMemo(() => smartOf(draft, state, known, edited), [draft, state, known, edited]);
  return (
    <EntryForm
      {...rest}
      faulty={Object.keys(faults).length}
      first={`${prefix}-name`}
      onSave={() => void save()}
    >
      <GoalFields
        draft={draft}
        state={state}
        prefix={prefix}
        faults={faults}
        onChange={change}
        onLeave={leave}
      >
        <SmartHints
          prefix={prefix}
          checks={checks}
          format={formatter(state.lang, state.entry.currency)}
        />
      </GoalFields>
    </EntryForm>
  );
}
