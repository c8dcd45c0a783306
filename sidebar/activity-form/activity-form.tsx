// Logs a visit, call, mail or meeting. What was typed stays until the server has said that it is saved.
import type { SidebarState } from "../../src/app/rpc";
import { EntryForm } from "../add/entry-form";
import type { EntryFormOf } from "../add/entry-form-of";
import { likelyCustomer } from "../add/likely-customer";
import { useEntryForm } from "../add/use-entry-form";
import { ask } from "../call";
import { useTexts } from "../language";
import { ActivityFields } from "./activity-fields";
import { activityOf, checkActivity } from "./check-activity";
import {
  ACTIVITY_FIELDS,
  type ActivityDraft,
  type ActivityField,
  activityFieldId,
  blankActivity,
  nextActivity,
} from "./draft";

interface ActivityFormProps {
  readonly state: SidebarState;
  readonly onSaved: () => void;
}

export function ActivityForm({ state, onSaved }: ActivityFormProps) {
  const texts = useTexts();
  const form: EntryFormOf<ActivityDraft, ActivityField> = {
    fields: ACTIVITY_FIELDS,
    blank: blankActivity,
    atOnce: [],
    check: (draft) => checkActivity(draft, state, texts),
    inDoubt: ({ customer, kept }) => likelyCustomer(customer, kept, state.entry.customers) !== null,
    send: (draft, request) => ask("addActivity", { ...activityOf(draft, state), request }),
    nameOf: ({ customer, deal, note }) =>
      [deal, customer, note].find((text) => text.trim() !== "")?.trim() ?? "",
    next: nextActivity,
  };
  const { draft, faults, waiting, save, change, leave, ...rest } = useEntryForm(form, onSaved);
  return (
    <EntryForm
      {...rest}
      faulty={Object.keys(faults).length}
      first={activityFieldId("deal")}
      onSave={() => void save()}
    >
      <ActivityFields
        draft={draft}
        state={state}
        faults={faults}
        waiting={waiting}
        onChange={change}
        onSave={(part) => void save(part)}
        onLeave={leave}
      />
    </EntryForm>
  );
}
