// Adds a deal. What was typed stays until the server has said that it is saved.
import type { SidebarState } from "../../src/app/rpc";
import { EntryForm } from "../add/entry-form";
import type { EntryFormOf } from "../add/entry-form-of";
import { likelyCustomer } from "../add/likely-customer";
import { useEntryForm } from "../add/use-entry-form";
import { ask } from "../call";
import { useTexts } from "../language";
import { checkDeal, dealOf } from "./check-deal";
import { DealFields } from "./deal-fields";
import {
  blankDeal,
  DEAL_FIELDS,
  type DealDraft,
  type DealField,
  dealFieldId,
  nextDeal,
} from "./draft";

interface DealFormProps {
  readonly state: SidebarState;
  readonly onSaved: () => void;
}

export function DealForm({ state, onSaved }: DealFormProps) {
  const texts = useTexts();
  const form: EntryFormOf<DealDraft, DealField> = {
    fields: DEAL_FIELDS,
    blank: blankDeal,
    atOnce: ["customer"],
    check: (draft) => checkDeal(draft, state, texts),
    inDoubt: ({ customer, kept }) => likelyCustomer(customer, kept, state.entry.customers) !== null,
    send: (draft, request) => ask("addDeal", { ...dealOf(draft, state), request }),
    nameOf: ({ customer, name }) => (name.trim() === "" ? customer : name).trim(),
    next: nextDeal,
  };
  const { draft, faults, waiting, save, change, leave, ...rest } = useEntryForm(form, onSaved);
  return (
    <EntryForm
      {...rest}
      faulty={Object.keys(faults).length}
      first={dealFieldId("customer")}
      onSave={() => void save()}
    >
      <DealFields
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
