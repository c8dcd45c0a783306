// Keeps the grid equal to the server's: applies its mutations, and sends what the user does here.
import { CommandType, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import type { MutationRequest } from "../../server/protocol";
import { ORIGIN, post } from "../state/server-link";
import type { UniverPage } from "./univer";

/** Changes of the workbook; the rest (selection, popups, this page's calculation, measured heights) is a page's own. */
const SHARED =
  /^(sheet\.mutation\.|data-validation\.mutation\.|formula\.mutation\.(set|remove)-defined-name)/;
const OWN =
  /(toggle-note-popup|update-note-position|mark-dirty|auto-height|permission-points|numfmt-calculat|copy-worksheet-end|empty)/;

const isShared = (id: string): boolean => SHARED.test(id) && !OWN.test(id);

export interface Mirror {
  /** Applies a mutation of the server's. */
  apply(id: string, params: unknown): void;
  dispose(): void;
}

/** @param seen the last event that this page has seen */
export function mirror(
  { commands }: UniverPage,
  seen: () => number,
  failed: (error: unknown) => void,
): Mirror {
  let applying = false;
  let waiting: { id: string; params: unknown }[] = [];
  /** What is to be sent, in order; the first of them may be under way. */
  let batches: MutationRequest[] = [];
  let sending = false;

  const deliver = (batch: MutationRequest): Promise<void> =>
    post("/api/mutation", batch).then(() => undefined, failed);
  const sendAll = async () => {
    if (sending) return;
    sending = true;
    for (let [batch] = batches; batch; [batch] = batches) {
      await deliver(batch);
      batches = batches.filter((one) => one !== batch);
    }
    sending = false;
  };
  const send = () => {
    if (waiting.length > 0)
      batches = [...batches, { origin: ORIGIN, seen: seen(), mutations: waiting }];
    waiting = [];
    void sendAll();
  };
  /** The page is left: what waits for its turn goes now. */
  const leave = () => {
    send();
    for (const batch of batches.slice(1)) void deliver(batch);
    batches = batches.slice(0, 1);
  };
  window.addEventListener("pagehide", leave);

  const listening = commands.onCommandExecuted(
    (info: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      if (applying || info.type !== CommandType.MUTATION) return;
      if (options?.["fromSync"] || options?.onlyLocal || !isShared(info.id)) return;
      // One command makes several mutations in a row; they go together, in order.
      if (waiting.length === 0) queueMicrotask(send);
      waiting.push({ id: info.id, params: structuredClone(info.params) });
    },
  );

  return {
    apply(id, params) {
      applying = true;
      try {
        // Not `onlyLocal`: conditional formats would not be computed anew then.
        commands.syncExecuteCommand(id, params as object, { fromSync: true, fromFormula: false });
      } finally {
        applying = false;
      }
    },
    dispose: () => {
      window.removeEventListener("pagehide", leave);
      listening.dispose();
    },
  };
}
