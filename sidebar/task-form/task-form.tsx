// Adds a task or a milestone, or changes one. What was typed stays until the server has said that it is saved.
import { useMemo } from "preact/hooks";
import type { SidebarState } from "../../src/app/rpc";
import { EntryForm } from "../add/entry-form";
import type { EntryFormOf } from "../add/entry-form-of";
import { type Saved, useEntryForm } from "../add/use-entry-form";
import { useTold } from "../add/use-told";
import { ask } from "../call";
import { useTexts } from "../language";
import { candidate } from "./candidate";
import { checkDraft } from "./check-draft";
import { withDates } from "./dates";
import { blankDraft, type Draft, type Edited, FIELDS, type FieldName, nextDraft } from "./draft";
import { dayTyped, knownOf } from "./known";
import { sayStanding } from "./say-standing";
import { standingOf } from "./standing";
import { TaskFields } from "./task-fields";
import { changeOf, shownIn, taskOf } from "./task-of";
import { useStanding } from "./use-standing";

interface TaskFormProps {
  readonly state: SidebarState;
  /** The task that is changed; null adds one. */
  readonly edited?: Edited | null;
  readonly onSaved: (saved: Saved) => void;
}

export function TaskForm({ state, edited = null, onSaved }: TaskFormProps) {
  const texts = useTexts();
  const blank = edited?.before ?? blankDraft;
  const sendTold = useTold();
  const form: EntryFormOf<Draft, FieldName> = {
    fields: FIELDS,
    blank,
    atOnce: ["name"],
    check: (draft) => checkDraft(draft, state, edited, texts),
    send: (draft, request) =>
      edited === null
        ? ask("addTask", { ...taskOf(draft, state), request })
        : sendTold(
            (told) => ask("changeTask", changeOf(draft, edited, state, told)),
            (issues) => shownIn(draft, issues),
          ),
    nameOf: ({ name }) => name.trim(),
    next: edited === null ? nextDraft : (draft) => draft,
  };
  const { draft, faults, save, change, leave, ...rest } = useEntryForm(form, onSaved);
  const prefix = edited === null ? "task" : "edit";
  const known = useMemo(() => knownOf(state), [state]);
  const standing = useStanding(draft, state, known, edited?.task.id ?? null);
  const endsAfter = (days: number) => {
    const task = { ...candidate(draft, state, known, edited?.task.id ?? null), days };
    return standingOf(task, known)?.state.ends ?? null;
  };
  const begun = DATED.some((field) => draft[field] !== blankDraft[field]);
  const clear = !DATED.some((field) => field in form.check(draft));
  return (
    <EntryForm
      {...rest}
      faulty={Object.keys(faults).length}
      first={`${prefix}-name`}
      onSave={() => void save()}
    >
      <TaskFields
        draft={draft}
        choices={state}
        prefix={prefix}
        edited={edited?.task.id ?? null}
        standing={standing}
        said={
          begun && clear && standing !== null
            ? sayStanding(standing, draft.owner, state.lang, texts)
            : []
        }
        faults={faults}
        onChange={(part) =>
          change(withDates(part, dayTyped(part.ends ?? "", known.facts), endsAfter))
        }
        onLeave={(field) => {
          // From here on it shows the workday on which it ends by its days.
          if (field === "ends" && !("ends" in form.check(draft))) change({ ends: null });
          leave(field);
        }}
      />
    </EntryForm>
  );
}

/** What a task's dates depend on. */
const DATED = ["after", "start", "days", "ends", "due", "constraint", "constraintDate"] as const;
