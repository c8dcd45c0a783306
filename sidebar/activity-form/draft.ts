// What stands in the activity form while it is being filled in: texts as typed. Null is what is proposed.
import type { OpenDeal } from "../../src/app/rpc";
import type { ActivityKind } from "../../src/core/model/rows";
import { meantBy } from "../components/options";

export interface ActivityDraft {
  readonly kind: ActivityKind;
  readonly deal: string;
  readonly customer: string;
  /** A customer's name that is right although it looks like another. */
  readonly kept: string;
  readonly note: string;
  readonly person: string | null;
  readonly on: string | null;
  readonly nextStep: string;
  readonly nextDate: string;
  /** Blank: the deal's stage stays. */
  readonly stage: string;
}

/** In the order in which they stand. */
export const ACTIVITY_FIELDS = [
  "kind",
  "deal",
  "customer",
  "note",
  "nextStep",
  "nextDate",
  "stage",
  "on",
  "person",
] as const;
export type ActivityField = (typeof ACTIVITY_FIELDS)[number];

export const activityFieldId = (field: ActivityField): string => `activity-${field}`;

export const blankActivity: ActivityDraft = {
  kind: "call",
  deal: "",
  customer: "",
  kept: "",
  note: "",
  person: null,
  on: null,
  nextStep: "",
  nextDate: "",
  stage: "",
};

/** Who logs a day's work goes on with the same kind, person and day. */
export const nextActivity = ({ kind, person, on }: ActivityDraft): ActivityDraft => ({
  ...blankActivity,
  kind,
  person,
  on,
});

/** The open deal that a text means, if one. */
export function dealMeant(text: string, deals: readonly OpenDeal[]): OpenDeal | null {
  if (text.trim() === "") return null;
  const meant = meantBy(text, deals);
  return "id" in meant ? (deals.find(({ id }) => id === meant.id) ?? null) : null;
}

/** A deal brings its customer, unless another was typed. */
export function withDeal(
  draft: ActivityDraft,
  text: string,
  deals: readonly OpenDeal[],
): Partial<ActivityDraft> {
  const [before, now] = [dealMeant(draft.deal, deals), dealMeant(text, deals)];
  const brought = draft.customer === "" || draft.customer === (before?.customer ?? "");
  return brought ? { deal: text, customer: now?.customer ?? "" } : { deal: text };
}
