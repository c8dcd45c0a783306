// Holds a deal's draft against what the server will ask of it. Pure: the draft's faults by field, or what is sent.
import type { EntryOptions, NewDeal, Option } from "../../src/app/rpc";
import { readNumberText } from "../../src/core/typed/parse-number";
import type { Texts } from "../../src/i18n/texts";
import type { Faults } from "../add/entry-form-of";
import { blankFault, dateFault, faultsIn, lengthFault, referenceFault } from "../add/field-faults";
import { meantBy } from "../components/options";
import { isoDate } from "../components/typed-date";
import { closeOf, type DealDraft, type DealField, personOf, stageOf } from "./draft";

/** As much of the sidebar's state as the form needs. */
export interface DealChoices {
  readonly me: string | null;
  readonly people: readonly Option[];
  readonly entry: EntryOptions;
}

const LONGEST = 500;

export function checkDeal(
  draft: DealDraft,
  { me, people, entry }: DealChoices,
  texts: Texts,
): Faults<DealField> {
  const length = (text: string) => lengthFault(text, LONGEST, texts);
  return faultsIn<DealField>({
    customer: blankFault(draft.customer, texts) ?? length(draft.customer),
    name: length(draft.name),
    amount: amountFault(draft.amount, entry, texts),
    stage: stageOf(draft, entry) ? null : texts.form.required,
    owner: referenceFault(personOf(draft.owner, me, people), people, texts),
    expected: dateFault(closeOf(draft, entry), texts),
    nextStep: length(draft.nextStep),
    nextDate: dateFault(draft.nextDate, texts),
    product: length(draft.product),
    source: length(draft.source),
    region: length(draft.region),
  });
}

function amountFault(text: string, { numberStyle }: EntryOptions, { issue }: Texts): string | null {
  const value = text.trim();
  if (value === "") return null;
  const read = readNumberText(value, numberStyle);
  if (read === null || read.percent) return issue.notANumber({ value });
  return read.value < 0 ? issue.negative({ value }) : null;
}

/** The deal that a draft without faults stands for. Blank fields are left out. */
export function dealOf(draft: DealDraft, { me, people, entry }: DealChoices): NewDeal {
  const close = closeOf(draft, entry);
  const owner = meantBy(personOf(draft.owner, me, people), people);
  const given = {
    name: draft.name,
    amount: draft.amount,
    stage: stageOf(draft, entry)?.name ?? "",
    owner: "id" in owner ? owner.id : "",
    expected: isoDate(close) ?? close,
    nextStep: draft.nextStep,
    nextDate: isoDate(draft.nextDate) ?? draft.nextDate,
    product: draft.product,
    source: draft.source,
    region: draft.region,
  };
  return { customer: draft.customer.trim(), ...filled(given) };
}

/** Without blanks, and without spaces around. */
export function filled<K extends string>(
  given: Readonly<Record<K, string>>,
): Readonly<Partial<Record<K, string>>> {
  const kept: Partial<Record<K, string>> = {};
  for (const key in given) {
    const text = given[key].trim();
    if (text !== "") kept[key] = text;
  }
  return kept;
}
