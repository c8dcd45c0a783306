// Faults of ours and of the platform, coded. Thrown anywhere, caught once, at the edge.
import type { RpcIssue } from "./rpc";

export type FaultCode = "busy" | "notSetUp" | "noDocument" | "refused";

export class Fault extends Error {
  readonly code: FaultCode;
  /** What was wrong with what was asked, where that is the fault. */
  readonly issues: readonly RpcIssue[];

  constructor(code: FaultCode, issues: readonly RpcIssue[] = []) {
    super(code);
    this.code = code;
    this.issues = issues;
  }
}

/** A refusal of one argument, with the sentence that says how to mend it. */
export const refused = (field: string, code: string, message: string): Fault =>
  new Fault("refused", [{ field, code, message }]);
