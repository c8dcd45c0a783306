// What an answer finds wrong, sorted: what has a field in the form is shown at it, the rest above.
import type { RpcIssue } from "../../src/app/rpc";
import type { Failure } from "../call";
import { type FaultsOf, faultsOf } from "../components/faults";
import type { Faults } from "./entry-form-of";

export interface SortedFaults<F extends string> {
  readonly at: Faults<F>;
  /** Null where each fault has its field. */
  readonly whole: FaultsOf | null;
}

/** @param fields those that the form shows */
export function sortedFaults<F extends string>(
  reply: { readonly issues: readonly RpcIssue[] } | { readonly failure: Failure },
  fields: readonly F[],
): SortedFaults<F> {
  if ("failure" in reply) return { at: {}, whole: reply };
  const at: Partial<Record<F, string>> = {};
  const elsewhere: RpcIssue[] = [];
  for (const issue of reply.issues) {
    const field = fields.find((own) => own === issue.field);
    if (field === undefined) elsewhere.push(issue);
    else at[field] = issue.message;
  }
  return { at, whole: elsewhere.length === 0 ? null : faultsOf({ issues: elsewhere }) };
}
