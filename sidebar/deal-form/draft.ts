// What stands in the deal form while it is being filled in: texts as typed. Null is what is proposed.
import type { EntryOptions, Option } from "../../src/app/rpc";
import { labelOf } from "../components/options";

export interface DealDraft {
  readonly customer: string;
  /** A customer's name that is right although it looks like another. */
  readonly kept: string;
  readonly name: string;
  readonly amount: string;
  readonly stage: string | null;
  readonly owner: string | null;
  readonly expected: string | null;
  readonly nextStep: string;
  readonly nextDate: string;
  readonly product: string;
  readonly source: string;
  readonly region: string;
}

/** In the order in which they stand. */
export const DEAL_FIELDS = [
  "customer",
  "name",
  "amount",
  "stage",
  "expected",
  "nextStep",
  "nextDate",
  "owner",
  "product",
  "source",
  "region",
] as const;
export type DealField = (typeof DEAL_FIELDS)[number];

export const dealFieldId = (field: DealField): string => `deal-${field}`;

export const blankDeal: DealDraft = {
  customer: "",
  kept: "",
  name: "",
  amount: "",
  stage: null,
  owner: null,
  expected: null,
  nextStep: "",
  nextDate: "",
  product: "",
  source: "",
  region: "",
};

/** Who adds several mostly stays with owner and close. */
export const nextDeal = ({ owner, expected }: DealDraft): DealDraft => ({
  ...blankDeal,
  owner,
  expected,
});

/** The stage that is chosen or proposed. */
export function stageOf({ stage }: DealDraft, { stages }: Pick<EntryOptions, "stages">) {
  return stages.find(({ name, kind }) => (stage === null ? kind === "open" : name === stage));
}

export function isOver(draft: DealDraft, options: Pick<EntryOptions, "stages">): boolean {
  const kind = stageOf(draft, options)?.kind;
  return kind === "won" || kind === "lost";
}

/** What is closed was so today, where nothing else is said. */
export const closeOf = (draft: DealDraft, options: EntryOptions): string =>
  draft.expected ?? (isOver(draft, options) ? options.today : "");

/** The person that stands in a field which proposes who is asking. */
export function personOf(
  text: string | null,
  me: string | null,
  people: readonly Option[],
): string {
  const mine = people.find(({ id }) => id === me);
  return text ?? (mine ? labelOf(mine, people) : "");
}
