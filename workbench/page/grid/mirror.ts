// Keeps the grid equal to the server's: applies its mutations, and sends what the user does here.
import { CommandType, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
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

export function mirror({ commands }: UniverPage, failed: (error: unknown) => void): Mirror {
  let applying = false;
  let waiting: { id: string; params: unknown }[] = [];
  let sending = Promise.resolve();

  const send = () => {
    const mutations = waiting;
    waiting = [];
    if (mutations.length > 0)
      sending = sending
        .then(() => post("/api/mutation", { origin: ORIGIN, mutations }))
        .then(() => undefined, failed);
  };

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
    dispose: () => listening.dispose(),
  };
}
