// Holds an activity's draft against what the server will ask of it. Pure: the draft's faults by field, or what is sent.
import type { NewActivity } from "../../src/app/rpc";
import type { Texts } from "../../src/i18n/texts";
import type { Faults } from "../add/entry-form-of";
import { dateFault, faultsIn, lengthFault, referenceFault } from "../add/field-faults";
import { meantBy } from "../components/options";
import { isoDate } from "../components/typed-date";
import { type DealChoices, filled } from "../deal-form/check-deal";
import { personOf } from "../deal-form/draft";
import { type ActivityDraft, type ActivityField, dealMeant } from "./draft";

const LONGEST = 500;
const LONGEST_NOTE = 2_000;

export function checkActivity(
  draft: ActivityDraft,
  { me, people, entry }: DealChoices,
  texts: Texts,
): Faults<ActivityField> {
  const { customer, deal, note } = draft;
  const nothing = [customer, deal, note].every((text) => text.trim() === "");
  return faultsIn<ActivityField>({
    deal: referenceFault(deal, entry.deals, texts),
    customer: nothing ? texts.entry.withWhom : lengthFault(customer, LONGEST, texts),
    note: lengthFault(note, LONGEST_NOTE, texts),
    nextStep: lengthFault(draft.nextStep, LONGEST, texts),
    nextDate: dateFault(draft.nextDate, texts),
    on: dateFault(draft.on ?? "", texts),
    person: referenceFault(personOf(draft.person, me, people), people, texts),
  });
}

/** The activity that a draft without faults stands for. Without a deal there is no next step. */
export function activityOf(draft: ActivityDraft, choices: DealChoices): NewActivity {
  const { me, people, entry } = choices;
  const deal = dealMeant(draft.deal, entry.deals);
  const person = meantBy(personOf(draft.person, me, people), people);
  const on = draft.on ?? entry.today;
  const given = {
    deal: deal?.id ?? "",
    customer: draft.customer,
    note: draft.note,
    on: isoDate(on) ?? on,
    person: "id" in person ? person.id : "",
    nextStep: deal === null ? "" : draft.nextStep,
    nextDate: deal === null ? "" : (isoDate(draft.nextDate) ?? draft.nextDate),
    stage: deal === null ? "" : draft.stage,
  };
  return { kind: draft.kind, ...filled(given) };
}
