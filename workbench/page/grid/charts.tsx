// Charts, which Univer has not: drawn over the grid, each anchored to its cell, painted anew where cells change.
import { type ICellData, type Nullable, ObjectMatrix } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IRenderManagerService } from "@univerjs/engine-render";
import { render } from "preact";
import type { Language, SheetChart } from "../../api";
import { Chart } from "../charts/chart";
import { type ChartCell, chartData, transpose } from "../charts/chart-data";
import { chartSize } from "../charts/chart-options";
import { textsIn } from "../i18n/texts";
import type { UniverPage } from "./univer";

export interface ChartLayer {
  show(charts: readonly SheetChart[]): void;
  /** Cells have changed: charts are painted anew once nothing has for a moment. */
  changed(): void;
  dispose(): void;
}

const SETTLE_MS = 100;
const BOOLEAN = 3;

const numberIn = (cell: Nullable<ICellData>): number | null =>
  typeof cell?.v === "number" && cell.t !== BOOLEAN ? cell.v : null;

/** Which hidden cells a chart shows. https://developers.google.com/apps-script/reference/charts/chart-hidden-dimension-strategy */
const shownOf = (hidden: string) => ({
  rows: hidden === "SHOW_BOTH" || hidden === "IGNORE_COLUMNS",
  columns: hidden === "SHOW_BOTH" || hidden === "IGNORE_ROWS",
});

export function drawCharts(
  api: FUniver,
  { injector }: UniverPage,
  host: HTMLElement,
  lang: Language,
): ChartLayer {
  let charts: readonly SheetChart[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const places = new Map<number, { clip: HTMLElement; inner: HTMLElement; chart: SheetChart }>();
  const unitId = api.getActiveWorkbook()?.getId() ?? "";
  const scene = injector.get(IRenderManagerService).getRenderById(unitId)?.scene;
  const main = scene?.getViewport("viewMain");

  const cellsOf = (
    { sheetId, row, column, rows, columns }: SheetChart["ranges"][number],
    hidden: string,
  ) => {
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    if (!sheet) return [];
    const worksheet = sheet.getSheet();
    const matrix = new ObjectMatrix(worksheet.getCellMatrix().getMatrix());
    const texts = sheet.getRange(row, column, rows, columns).getDisplayValues();
    const { rows: showsRows, columns: showsColumns } = shownOf(hidden);
    return texts.flatMap((line, i) =>
      showsRows || worksheet.getRowVisible(row + i)
        ? [
            line.flatMap((text, j): readonly ChartCell[] =>
              showsColumns || worksheet.getColVisible(column + j)
                ? [{ value: numberIn(matrix.getValue(row + i, column + j)), text }]
                : [],
            ),
          ]
        : [],
    );
  };
  /** The ranges side by side. */
  const dataOf = (chart: SheetChart) => {
    const [first = [], ...others] = chart.ranges.map((range) => cellsOf(range, chart.hidden));
    const table = first.map((row, index) => [
      ...row,
      ...others.flatMap((other) => other[index] ?? []),
    ]);
    return chartData(chart.transposed ? transpose(table) : table, chart.headers);
  };

  const place = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet || !main || !scene) return;
    const [frozenRows, frozenColumns] = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
    const { scaleX, scaleY } = scene;
    for (const { clip, inner, chart } of places.values()) {
      clip.hidden = chart.sheetId !== sheet.getSheetId();
      if (clip.hidden) continue;
      const { left: x, top: y } = sheet.getRange(chart.row, chart.column).getCellRect();
      const [isFrozenRow, isFrozenColumn] = [chart.row < frozenRows, chart.column < frozenColumns];
      // What scrolls passes below the headers and the frozen rows and columns.
      const from = { x: isFrozenColumn ? 0 : main.left, y: isFrozenRow ? 0 : main.top };
      const left = (x + chart.offsetX - (isFrozenColumn ? 0 : main.viewportScrollX)) * scaleX;
      const top = (y + chart.offsetY - (isFrozenRow ? 0 : main.viewportScrollY)) * scaleY;
      Object.assign(clip.style, { left: `${from.x}px`, top: `${from.y}px`, right: 0, bottom: 0 });
      inner.style.transform = `translate(${left - from.x}px, ${top - from.y}px) scale(${scaleX})`;
    }
  };
  const paint = () => {
    const known = new Set(charts.map(({ id }) => id));
    for (const [id, { clip }] of places)
      if (!known.has(id)) {
        clip.remove();
        places.delete(id);
      }
    for (const chart of charts) {
      const old = places.get(chart.id);
      const clip = old?.clip ?? document.createElement("div");
      const inner = old?.inner ?? document.createElement("div");
      if (!old) {
        clip.className = "chart-layer";
        inner.className = "chart-place";
        clip.append(inner);
        canvasHost(host).append(clip);
      }
      places.set(chart.id, { clip, inner, chart });
      const { width, height } = chartSize(chart.options);
      Object.assign(inner.style, { width: `${width}px`, height: `${height}px` });
      render(
        <Chart
          type={chart.type}
          options={chart.options}
          data={dataOf(chart)}
          lang={lang}
          notDrawn={textsIn(lang).chartNotDrawn(chart.type.toLowerCase())}
        />,
        inner,
      );
    }
    place();
  };
  const changed = () => {
    if (charts.length === 0) return;
    clearTimeout(timer);
    timer = setTimeout(paint, SETTLE_MS);
  };
  const listeners = [
    api.addEvent(api.Event.ActiveSheetChanged, place),
    api.addEvent(api.Event.CommandExecuted, changed),
  ];
  const scrolling = main?.onScrollAfter$.subscribeEvent(place);
  const resizing = new ResizeObserver(place);
  resizing.observe(host);
  return {
    show(next) {
      charts = next;
      paint();
    },
    changed,
    dispose() {
      clearTimeout(timer);
      scrolling?.unsubscribe();
      resizing.disconnect();
      for (const listener of listeners) listener.dispose();
      for (const { clip } of places.values()) clip.remove();
    },
  };
}

/** The element that holds the grid's canvas, to whose corner the places are relative. */
const canvasHost = (host: HTMLElement): HTMLElement =>
  [...host.querySelectorAll("canvas")].at(-1)?.parentElement ?? host;
