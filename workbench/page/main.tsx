// Starts the page: its state, its chrome, its grid, and the events that keep them current.

import type { FUniver } from "@univerjs/core/facade";
import { render } from "preact";
import { unpackCells } from "../server/packed-cells";
import type { MutationEvent, PageEvent, WorkbenchState } from "../server/protocol";
import { App } from "./app";
import { loadGridFonts } from "./grid/fonts";
import { openGrid, type PageGrid } from "./grid/grid";
import { readSnapshot } from "./grid/snapshot";
import { textsIn } from "./i18n/texts";
import { createActions } from "./state/actions";
import { loadReadMails, saveReadMails } from "./state/read-mails";
import { get, listen, post } from "./state/server-link";
import { createStore } from "./state/store";
import { rememberedSelection } from "./state/window-selection";
import "./styles/page.css";
import "./styles/chrome.css";
import "./styles/menu.css";
import "./styles/panes.css";
import "./styles/panels.css";
import "./styles/grid.css";
import "./styles/charts.css";

declare global {
  interface Window {
    /** For tests: Univer's facade, and when the workbook is on the page. */
    milepostWorkbench: { readonly api: () => FUniver; readonly ready: Promise<void> };
  }
}

/** A mutation's parameters as Univer wants them. */
const paramsOf = ({ params, packed }: MutationEvent): unknown =>
  packed ? { ...(params as object), cellValue: unpackCells(packed) } : params;

async function start(): Promise<FUniver> {
  const { value: state, seq } = await get<WorkbenchState>("/api/state");
  document.documentElement.lang = state.lang;
  document.title = textsIn(state.lang).product;
  const store = createStore(state, loadReadMails());
  let grid: PageGrid | null = null;
  const actions = createActions(
    store,
    () => grid?.api.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? "",
  );
  store.subscribe(() => saveReadMails(store.get().readMails));

  const host = await new Promise<HTMLElement>((resolve) => {
    const root = document.getElementById("app");
    if (root) render(<App store={store} actions={actions} onGridHost={resolve} />, root);
  });
  /** The last event that the grid's snapshot includes. */
  let included = 0;
  /** The last event that came. */
  let last = seq;
  const loadGrid = async () => {
    const [snapshot] = await Promise.all([get<unknown>("/api/snapshot"), loadGridFonts()]);
    grid?.dispose();
    grid = await openGrid(host, readSnapshot(snapshot.value, state.lang), {
      lang: state.lang,
      year: () => Number(store.get().now.slice(0, 4)),
      seen: () => Math.max(included, last),
      failed: actions.failed,
    });
    const selection = rememberedSelection();
    const sheet = selection && grid.api.getActiveWorkbook()?.getSheetBySheetId(selection.sheetId);
    if (sheet && !sheet.isSheetHidden()) grid.select(selection);
    grid.showGroups(store.get().groups);
    grid.showCharts(store.get().charts);
    included = snapshot.seq;
  };

  const onEvent = async (event: PageEvent, at: number) => {
    last = at;
    if (event.kind === "mutation") {
      if (at > included) grid?.apply(event.id, paramsOf(event));
    } else if (event.kind === "select") grid?.select(event);
    else if (event.kind === "groups") {
      store.dispatch(event);
      grid?.showGroups(event.groups);
    } else if (event.kind === "charts") {
      store.dispatch(event);
      grid?.showCharts(event.charts);
    } else if (event.kind === "reload") {
      store.dispatch({ kind: "state", state: (await get<WorkbenchState>("/api/state")).value });
      await loadGrid();
    } else store.dispatch(event);
  };
  await loadGrid();
  listen(seq, {
    event: onEvent,
    connection: (up) => store.dispatch({ kind: "connection", up }),
  });
  post("/api/open", {}).catch(actions.failed);
  const api = (): FUniver => {
    if (grid === null) throw new Error("There is no grid.");
    return grid.api;
  };
  Object.assign(window.milepostWorkbench, { api });
  return api();
}

const started = start();
window.milepostWorkbench = {
  api: () => {
    throw new Error("The page is not ready.");
  },
  ready: started.then(() => undefined),
};
