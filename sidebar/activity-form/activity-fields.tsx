// The activity form's fields in their order, each with its fault where that is to be seen.
import type { SidebarState } from "../../src/app/rpc";
import { ACTIVITY_KINDS } from "../../src/core/model/rows";
import { CustomerField } from "../add/customer-field";
import type { Faults } from "../add/entry-form-of";
import { DateField } from "../components/date-field";
import { OptionField } from "../components/option-field";
import { Segments } from "../components/segments";
import { TextField } from "../components/text-field";
import { personOf } from "../deal-form/draft";
import { useTexts } from "../language";
import { DealsNextStep } from "./deals-next-step";
import {
  type ActivityDraft,
  type ActivityField,
  activityFieldId,
  dealMeant,
  withDeal,
} from "./draft";

interface ActivityFieldsProps {
  readonly draft: ActivityDraft;
  readonly state: SidebarState;
  readonly faults: Faults<ActivityField>;
  /** Whether saving waits for a word on the customer's name. */
  readonly waiting: boolean;
  readonly onChange: (change: Partial<ActivityDraft>) => void;
  readonly onSave: (change: Partial<ActivityDraft>) => void;
  readonly onLeave: (field: ActivityField) => void;
}

export function ActivityFields(props: ActivityFieldsProps) {
  const { draft, state, faults, waiting, onChange, onSave, onLeave } = props;
  const { entry, me, people } = state;
  const texts = useTexts();
  const labels = texts.field.activities;
  const common = (field: keyof typeof labels & ActivityField) => ({
    id: activityFieldId(field),
    label: labels[field],
    fault: faults[field] ?? null,
    onText: (text: string) => onChange({ [field]: text }),
    onLeave: () => onLeave(field),
  });
  const settle = waiting ? onSave : onChange;
  const deal = dealMeant(draft.deal, entry.deals);
  return (
    <>
      <Segments
        pills
        name={activityFieldId("kind")}
        label={labels.kind}
        choices={ACTIVITY_KINDS.map((key) => ({ key, label: texts.choice.activityKinds[key] }))}
        chosen={draft.kind}
        onChoose={(kind) => onChange({ kind })}
      />
      <OptionField
        {...common("deal")}
        hint={texts.entry.dealHint}
        text={draft.deal}
        options={entry.deals}
        onText={(text) => onChange(withDeal(draft, text, entry.deals))}
      />
      <CustomerField
        {...common("customer")}
        text={draft.customer}
        kept={draft.kept}
        customers={entry.customers}
        onUse={(customer) => settle({ customer })}
        onKeep={() => settle({ kept: draft.customer })}
      />
      <TextField {...common("note")} text={draft.note} lines={3} />
      {deal === null ? null : (
        <DealsNextStep
          draft={draft}
          stages={entry.stages}
          faults={faults}
          onChange={onChange}
          onLeave={onLeave}
        />
      )}
      <div class="pair">
        <DateField {...common("on")} text={draft.on ?? entry.today} />
        <OptionField
          {...common("person")}
          text={personOf(draft.person, me, people)}
          options={people}
        />
      </div>
    </>
  );
}
