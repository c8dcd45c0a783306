// What others changed while a form stood open: told once, sent along with the next try.
import { useRef } from "preact/hooks";
import type { RpcIssue } from "../../src/app/rpc";
import type { Reply } from "../call";

/** What stands now in fields that others changed meanwhile, as the server told it. */
export type Told = Readonly<Record<string, string>>;

/** What an answer tells of that. */
export const toldIn = (issues: readonly RpcIssue[]): Told =>
  Object.fromEntries(
    issues.flatMap(({ field, now }) =>
      field === null || now === undefined ? [] : [[field, now] as const],
    ),
  );

/**
 * A way to send a change that remembers what its answers told.
 *
 * @returns takes how to send, given what was told so far, and how issues are shown in the form
 */
export function useTold(): <T>(
  send: (told: Told) => Promise<Reply<T>>,
  shown: (issues: readonly RpcIssue[]) => readonly RpcIssue[],
) => Promise<Reply<T>> {
  const told = useRef<Told>({});
  return async (send, shown) => {
    const reply = await send(told.current);
    if (!("issues" in reply)) return reply;
    told.current = { ...told.current, ...toldIn(reply.issues) };
    return { issues: shown(reply.issues) };
  };
}
