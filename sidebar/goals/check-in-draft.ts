// A check-in as it is being filled in: what was touched, upon what stands there; and what of it is to be sent.
import type { CheckInFacts, CheckInRequest } from "../../src/app/rpc/goals";

/** Only what was touched. */
export interface CheckInDraft {
  readonly value?: string;
  /** 0 to 1. */
  readonly confidence?: number;
  readonly note?: string;
}

/** How sure one may be: nobody is not at all, and nobody is wholly. */
export const SURE = [0.1, 0.3, 0.5, 0.7, 0.9] as const;

/** What the fields show. */
export function shownIn(draft: CheckInDraft, { value, stood }: CheckInFacts) {
  return {
    value: draft.value ?? value,
    confidence: draft.confidence ?? stood.confidence,
    note: draft.note ?? stood.note ?? "",
  };
}

/** Fields without which nothing can be saved. */
export function missingIn(
  draft: CheckInDraft,
  facts: CheckInFacts,
): readonly ("value" | "confidence")[] {
  const shown = shownIn(draft, facts);
  return [
    ...(facts.takesValue && shown.value.trim() === "" ? (["value"] as const) : []),
    ...(shown.confidence === null ? (["confidence"] as const) : []),
  ];
}

/** What was touched; and of the week's first word the value as it was proposed, which saving confirms. */
export function requestOf(goal: string, draft: CheckInDraft, facts: CheckInFacts): CheckInRequest {
  const { takesValue, stood } = facts;
  const isFirst = takesValue && stood.value === null;
  const value = draft.value ?? (isFirst ? facts.value : undefined);
  return {
    goal,
    ...(value === undefined || !takesValue ? {} : { value }),
    ...(draft.confidence === undefined ? {} : { confidence: draft.confidence }),
    ...(draft.note === undefined ? {} : { note: draft.note }),
    stood,
  };
}
