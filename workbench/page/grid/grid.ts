// The grid as the page uses it: made from a snapshot, kept in step with the server, gone without trace.
import type { FUniver } from "@univerjs/core/facade";
import type { Language, LineGroup, Selection, SheetChart } from "../../api";
import { textsIn } from "../i18n/texts";
import { ORIGIN, post } from "../state/server-link";
import { rememberSelection } from "../state/window-selection";
import { nameUniverParts } from "./accessible-names";
import { drawCharts } from "./charts";
import { tickAsBoolean } from "./checkbox-clicks";
import { computeFormatsOnly } from "./format-formulas";
import { paintLineGroups } from "./line-groups";
import { type Mirror, mirror } from "./mirror";
import { readRangeLists } from "./range-lists";
import { fitRowHeights } from "./row-heights";
import type { PageSnapshot } from "./snapshot";
import { paintSparklines } from "./sparkline";
import { readTypedTexts } from "./typed-text";
import { startUniver } from "./univer";

export interface GridOptions {
  readonly lang: Language;
  /** The year of a date that is typed without one. */
  year(): number;
  /** The last event of the server's that this page has seen. */
  seen(): number;
  failed(error: unknown): void;
}

export interface PageGrid {
  readonly api: FUniver;
  readonly apply: Mirror["apply"];
  showGroups(groups: readonly LineGroup[]): void;
  showCharts(charts: readonly SheetChart[]): void;
  /** Shows a sheet and selects a range of it. */
  select(selection: Selection): void;
  dispose(): void;
}

/** Resolves when the workbook is on the page. */
export async function openGrid(
  host: HTMLElement,
  snapshot: PageSnapshot,
  options: GridOptions,
): Promise<PageGrid> {
  const container = document.createElement("div");
  container.className = "grid-container";
  host.replaceChildren(container);
  const univer = startUniver(container, options.lang);
  // Univer's services exist once it has a workbook, and what paints it once it has painted.
  const painted = univer.open(snapshot.workbook);
  computeFormatsOnly(univer.injector);
  paintSparklines(univer.injector);
  await painted;
  readTypedTexts(univer.injector, { locale: snapshot.locale, year: options.year });
  const mirrored = mirror(univer, options.seen, options.failed);
  const { api } = univer;
  const forgetTicks = tickAsBoolean(univer, api);
  const forgetLists = readRangeLists(univer, api);
  const forgetNames = nameUniverParts(container, univer.injector, textsIn(options.lang).grid);
  const rowHeights = fitRowHeights(api, univer);
  const lineGroups = paintLineGroups(api, container, ({ collapsed, ...group }) => {
    post("/api/group", { ...group, collapsed: !collapsed }).catch(options.failed);
  });
  const charts = drawCharts(api, univer, container, options.lang);
  const forgetSelection = tellSelection(api, options.failed);
  return {
    api,
    apply(id, params) {
      mirrored.apply(id, params);
      rowHeights.changed();
      charts.changed();
    },
    showGroups: lineGroups.show,
    showCharts: charts.show,
    select({ sheetId, a1 }) {
      const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
      if (!sheet) return;
      sheet.activate();
      sheet.getRange(a1).activate();
    },
    dispose() {
      forgetSelection();
      forgetTicks();
      forgetLists();
      forgetNames();
      lineGroups.dispose();
      charts.dispose();
      rowHeights.dispose();
      mirrored.dispose();
      univer.dispose();
      container.remove();
    },
  };
}

/** Tells the server what is selected, once the user stops moving. */
function tellSelection(api: FUniver, failed: (error: unknown) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = "";
  const tell = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      const a1 = sheet?.getActiveRange()?.getA1Notation() ?? "A1";
      if (!sheet || told === sheet.getSheetId() + a1) return;
      told = sheet.getSheetId() + a1;
      rememberSelection({ sheetId: sheet.getSheetId(), a1 });
      post("/api/select", { sheetId: sheet.getSheetId(), a1, origin: ORIGIN }).catch(failed);
    }, 150);
  };
  const listeners = [
    api.addEvent(api.Event.SelectionChanged, tell),
    api.addEvent(api.Event.ActiveSheetChanged, tell),
  ];
  return () => {
    clearTimeout(timer);
    for (const listener of listeners) listener.dispose();
  };
}
