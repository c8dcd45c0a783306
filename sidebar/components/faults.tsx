// What stands in the way of the whole page or form: messages of the server, or that it gave no answer.
import { useEffect, useRef } from "preact/hooks";
import type { RpcIssue } from "../../src/app/rpc";
import type { Failure } from "../call";
import { useTexts } from "../language";
import { Notice } from "./notice";

export type FaultsOf = { readonly messages: readonly string[] } | { readonly failure: Failure };

/** The faults of a reply that is not `ok`. */
export const faultsOf = (
  reply: { readonly issues: readonly RpcIssue[] } | { readonly failure: Failure },
): FaultsOf =>
  "failure" in reply ? reply : { messages: reply.issues.map(({ message }) => message) };

interface FaultsProps {
  readonly faults: FaultsOf;
  readonly onRetry?: () => void;
}

/** Takes the focus when it comes up, so that the keyboard is where the message is. */
export function Faults({ faults, onRetry }: FaultsProps) {
  const { form } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const messages =
    "messages" in faults
      ? faults.messages
      : [faults.failure === "account" ? form.unreachable : form.failed];
  return (
    <Notice tone="bad" box={box}>
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
      {onRetry ? (
        <button type="button" class="plain" onClick={onRetry}>
          {form.retry}
        </button>
      ) : null}
    </Notice>
  );
}
