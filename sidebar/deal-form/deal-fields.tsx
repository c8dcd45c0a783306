// The deal form's fields in their order, each with its fault where that is to be seen.
import type { SidebarState } from "../../src/app/rpc";
import { CustomerField } from "../add/customer-field";
import type { Faults } from "../add/entry-form-of";
import { DateField } from "../components/date-field";
import { Field } from "../components/field";
import { FreeField } from "../components/free-field";
import { MoreFields } from "../components/more-fields";
import { OptionField } from "../components/option-field";
import { QuickDates } from "../components/quick-dates";
import { TextField } from "../components/text-field";
import { useTexts } from "../language";
import { amountHint } from "./amount-hint";
import { closingDays } from "./closing-days";
import {
  closeOf,
  type DealDraft,
  type DealField,
  dealFieldId,
  isOver,
  personOf,
  stageOf,
} from "./draft";

interface DealFieldsProps {
  readonly draft: DealDraft;
  readonly state: SidebarState;
  readonly faults: Faults<DealField>;
  /** Whether saving waits for a word on the customer's name. */
  readonly waiting: boolean;
  readonly onChange: (change: Partial<DealDraft>) => void;
  readonly onSave: (change: Partial<DealDraft>) => void;
  readonly onLeave: (field: DealField) => void;
}

export function DealFields(props: DealFieldsProps) {
  const { draft, state, faults, waiting, onChange, onSave, onLeave } = props;
  const { entry, lang, me, people } = state;
  const texts = useTexts();
  const labels = texts.field.deals;
  const over = isOver(draft, entry);
  const close = closeOf(draft, entry);
  const common = (field: DealField, label: string = labels[field]) => ({
    id: dealFieldId(field),
    label,
    fault: faults[field] ?? null,
    onText: (text: string) => onChange({ [field]: text }),
    onLeave: () => onLeave(field),
  });
  type Typed = "customer" | "name" | "amount" | "nextStep" | "nextDate" | Extra;
  const typed = (field: Typed) => ({ ...common(field), text: draft[field] });
  const settle = waiting ? onSave : onChange;
  return (
    <>
      <CustomerField
        {...typed("customer")}
        required
        kept={draft.kept}
        customers={entry.customers}
        onUse={(customer) => settle({ customer })}
        onKeep={() => settle({ kept: draft.customer })}
      />
      <TextField {...typed("name")} label={texts.entry.optional(labels.name)} />
      <div class="pair">
        <TextField {...typed("amount")} hint={amountHint(draft.amount, entry, lang, texts)} />
        <Field id={dealFieldId("stage")} label={labels.stage} fault={faults.stage ?? null}>
          {(tied) => (
            <select
              {...tied}
              value={stageOf(draft, entry)?.name ?? ""}
              onChange={(event) => onChange({ stage: event.currentTarget.value })}
            >
              {entry.stages.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div class="field">
        <DateField {...common("expected", over ? labels.closed : labels.expected)} text={close} />
        {over ? null : (
          <QuickDates
            label={labels.expected}
            days={closingDays(entry, texts)}
            chosen={close}
            onChoose={(expected) => onChange({ expected })}
          />
        )}
      </div>
      <TextField {...typed("nextStep")} />
      <DateField {...typed("nextDate")} />
      <OptionField {...common("owner")} text={personOf(draft.owner, me, people)} options={people} />
      <MoreFields name="deal" faulty={EXTRA.some((field) => faults[field] !== undefined)}>
        <FreeField {...typed("product")} known={entry.products} />
        <FreeField {...typed("source")} known={entry.sources} />
        <FreeField {...typed("region")} known={entry.regions} />
      </MoreFields>
    </>
  );
}

const EXTRA = ["product", "source", "region"] as const;
type Extra = (typeof EXTRA)[number];
