// Puts a view's charts on its sheet, and lets them follow their cells. What people made of a chart stays.
import type { EmbeddedChart, EmbeddedChartBuilder, Host, Sheet } from "../../platform/host";
import type { Chart, ChartKind } from "../../views/grid";
import { INK, MUTED } from "../../views/palette";
import { cellName } from "../layout";
import { anchorOf, dataOf, type StandingChart, type StandingCharts } from "../plan/standing-charts";

const TYPES = { line: "LINE", column: "COLUMN", bar: "BAR" } as const satisfies Record<
  ChartKind,
  keyof Host["Charts"]["ChartType"]
>;

/**
 * Calls depend on how many charts a view has. One that is not there any more was removed by somebody and stays away; one
 * that stands elsewhere than it was put stays there.
 *
 * @param standing as they stood last; a chart that is not among them, but shows its cells, was put there by a run that
 *   was cut off
 * @param reset makes all of them anew
 * @returns as they stand now
 */
export function applyCharts(
  host: Host,
  sheet: Sheet,
  standing: StandingCharts,
  charts: readonly Chart[],
  reset: boolean,
): StandingCharts {
  const found = sheet.getCharts().map(seen);
  const now: Record<string, StandingChart> = { ...standing };
  const added: Chart[] = [];
  for (const chart of charts) {
    const before = standing[chart.key];
    const there = chartAt(found, before, dataOf(chart));
    now[chart.key] = [there?.id ?? before?.[0] ?? null, dataOf(chart), anchorOf(chart)];
    if (there && reset) sheet.removeChart(there.chart);
    else if (there) follow(sheet, there, chart, before);
    if (reset || (!there && !before)) added.push(chart);
  }
  // Not tried again where Google's servers falter: it might be there twice. The next run makes up for it.
  for (const chart of added) sheet.insertChart(built(host, sheet, chart));
  if (added.length === 0) return now;
  const known = new Set(found.map(({ id }) => id));
  const fresh = sheet
    .getCharts()
    .map(seen)
    .filter(({ id }) => !known.has(id));
  for (const chart of added) {
    const id = fresh.find(({ data }) => data === dataOf(chart))?.id ?? null;
    now[chart.key] = [id, dataOf(chart), anchorOf(chart)];
  }
  return now;
}

interface Seen {
  readonly chart: EmbeddedChart;
  readonly id: number | null;
  readonly data: string;
  readonly at: string;
}

function seen(chart: EmbeddedChart): Seen {
  const place = chart.getContainerInfo();
  return {
    chart,
    id: chart.getChartId(),
    data: chart
      .getRanges()
      .map((range) => range.getA1Notation())
      .join(),
    at: cellName(place.getAnchorRow(), place.getAnchorColumn()),
  };
}

/** In a copy of the workbook ids may be others, but not what is shown. */
const chartAt = (found: readonly Seen[], before: StandingChart | undefined, data: string) =>
  found.find(({ id }) => id !== null && id === before?.[0]) ??
  found.find((one) => one.data === (before?.[1] ?? data));

function follow(
  sheet: Sheet,
  { chart: embedded, data, at }: Seen,
  chart: Chart,
  before: StandingChart | undefined,
): void {
  const stays = data === dataOf(chart);
  const moves = at !== anchorOf(chart) && at === before?.[2];
  if (stays && !moves) return;
  let builder = embedded.modify();
  if (!stays) builder = builder.clearRanges().addRange(sheet.getRange(dataOf(chart)));
  if (moves) builder = placed(builder, chart);
  sheet.updateChart(builder.build());
}

const placed = (builder: EmbeddedChartBuilder, { at }: Chart): EmbeddedChartBuilder =>
  builder.setPosition(at.row, at.column, at.x, at.y);

function built({ Charts }: Host, sheet: Sheet, chart: Chart): EmbeddedChart {
  const { kind, title, width, height, series } = chart;
  const options: Readonly<Record<string, unknown>> = {
    title,
    width,
    height,
    titleTextStyle: { color: INK, fontSize: 12, bold: true },
    legend: series.length > 1 ? { position: "bottom", textStyle: { color: MUTED } } : "none",
    // Bars are long or short against zero.
    [kind === "bar" ? "hAxis" : "vAxis"]: { minValue: 0, format: "short" },
    series: Object.fromEntries(
      series.map(({ color, dash, labelled }, i) => [
        i,
        {
          color,
          ...(kind === "line" ? { lineWidth: 2 } : {}),
          ...(dash ? { lineDashStyle: dash } : {}),
          ...(labelled ? { dataLabel: "value" } : {}),
        },
      ]),
    ),
  };
  const builder = Object.entries(options).reduce(
    (made, [option, value]) => made.setOption(option, value),
    sheet
      .newChart()
      .setChartType(Charts.ChartType[TYPES[kind]])
      .addRange(sheet.getRange(dataOf(chart)))
      .setNumHeaders(1)
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH),
  );
  return placed(builder, chart).build();
}
