// How a goal stands, in a word: a draft, one that was dropped and one that was reached in part say so themselves.
import type { Status } from "../core/model/reason";
import type { Goal } from "../core/model/rows";
import type { Texts } from "./texts";

/** Null where nothing can be said yet. */
export function goalStatus(goal: Goal, status: Status, texts: Texts): string | null {
  const { state } = goal;
  if (state === "draft" || state === "dropped" || state === "partly")
    return texts.choice.lifecycle[state];
  return status === "none" ? null : texts.status[status];
}
