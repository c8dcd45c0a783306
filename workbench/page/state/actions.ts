// What the user can do besides editing cells, each a call to the server. What fails is said in a notice.
import type { Answer } from "../../api";
import type { RunReply } from "../../server/protocol";
import { textsIn } from "../i18n/texts";
import { ORIGIN, post } from "./server-link";
import type { Store } from "./store";

export interface Actions {
  /** Runs a menu item's function. */
  run(fn: string): void;
  importCsv(): void;
  importText(text: string, sheet: string): Promise<void>;
  newWindow(): void;
  downloadXlsx(): void;
  /** The sheet that is shown. */
  downloadCsv(): void;
  advance(to: string): Promise<void>;
  answer(questionId: number, answer: Answer): void;
  closeSidebar(): void;
  closeDialog(id: number): void;
  /** Says in a notice that something went wrong. */
  failed(error: unknown): void;
}

/** Has the browser save what the server sends as a file. */
function download(path: string): void {
  const link = document.createElement("a");
  link.href = path;
  link.download = "";
  link.click();
}

/** @param shownSheet the name of the sheet that is shown */
export function createActions(store: Store, shownSheet: () => string): Actions {
  const texts = () => textsIn(store.get().lang);
  const failed = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    store.dispatch({ kind: "notice", title: texts().somethingFailed, message });
  };
  return {
    failed,
    run(fn) {
      post<RunReply>("/api/run", { fn, args: [], startedBy: "menu", origin: ORIGIN })
        .then((reply) => {
          if (!reply.ok) failed(reply.error.split("\n")[0]);
        })
        .catch(failed);
    },
    importCsv: () => store.dispatch({ kind: "importing", open: true }),
    async importText(text, sheet) {
      const { rows } = await post<{ readonly rows: number }>("/api/import", { text, sheet });
      store.dispatch({ kind: "importing", open: false });
      store.dispatch({
        kind: "notice",
        title: texts().importDialog.title,
        message: texts().importDialog.done(rows, sheet),
      });
    },
    downloadXlsx: () => download("/api/download.xlsx"),
    downloadCsv: () => download(`/api/download.csv?sheet=${encodeURIComponent(shownSheet())}`),
    newWindow: () => void window.open(location.href, "_blank", "noopener"),
    advance: (to) => post("/api/clock", { to }).then(() => undefined, failed),
    answer: (questionId, answer) => void post("/api/answer", { questionId, answer }).catch(failed),
    closeSidebar: () => void post("/api/close", { pane: "sidebar", id: null }).catch(failed),
    closeDialog: (id) => void post("/api/close", { pane: "dialog", id }).catch(failed),
  };
}
