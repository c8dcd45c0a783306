// What a chart's options say of its size and of how each series is drawn.
// https://developers.google.com/apps-script/chart-configuration-options
import { optionOf } from "./chart-data";
import type { SeriesKind } from "./chart-shapes";

export type ChartOptions = Readonly<Record<string, unknown>>;

export interface SeriesLook {
  /** Null for a type of chart that is not painted. */
  readonly kind: SeriesKind;
  readonly color: string;
  /** As SVG writes it; null for a line that is drawn through. */
  readonly dash: string | null;
  readonly width: number;
  /** Of an area below its line. */
  readonly opacity: number;
  /** The figures stand at the bars or points. */
  readonly labelled: boolean;
}

const COLORS = ["#4285f4", "#c5221f", "#e37400", "#188038", "#8430ce", "#007b83"];
const WIDTH = 600;
const HEIGHT = 371;

const KINDS: Readonly<Record<string, SeriesKind>> = {
  COLUMN: "bar",
  BAR: "bar",
  LINE: "line",
  AREA: "area",
  STEPPED_AREA: "area",
  COMBO: "bar",
};
const BY_SERIES: Readonly<Record<string, SeriesKind>> = {
  bars: "bar",
  line: "line",
  area: "area",
  steppedArea: "area",
};

/** Whether charts of a type are painted. */
export const isPainted = (type: string): boolean => Object.hasOwn(KINDS, type);

const numberOr = (value: unknown, otherwise: number): number =>
  Number(value) > 0 ? Number(value) : otherwise;

export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** The size of a chart in pixels. */
export const chartSize = (
  options: ChartOptions,
): { readonly width: number; readonly height: number } => ({
  width: numberOr(optionOf(options, "width"), WIDTH),
  height: numberOr(optionOf(options, "height"), HEIGHT),
});

/** @param series 0 the first */
export function seriesLook(type: string, options: ChartOptions, series: number): SeriesLook {
  const own = (name: string): unknown => optionOf(options, `series.${series}.${name}`);
  const either = (name: string): unknown => own(name) ?? optionOf(options, name);
  const colors = optionOf(options, "colors");
  const kind = own("type") ?? (type === "COMBO" ? optionOf(options, "seriesType") : undefined);
  const dash = either("lineDashStyle");
  const opacity = either("areaOpacity");
  return {
    kind: BY_SERIES[textOf(kind)] ?? KINDS[type] ?? "bar",
    color:
      textOf(own("color")) ||
      (Array.isArray(colors) ? textOf(colors[series % colors.length]) : "") ||
      (COLORS[series % COLORS.length] ?? "#4285f4"),
    dash: Array.isArray(dash) ? dash.map(Number).join(" ") : null,
    width: numberOr(either("lineWidth"), 2),
    opacity: typeof opacity === "number" ? opacity : 0.25,
    labelled: own("dataLabel") === "value",
  };
}

/** Google takes the position alone in place of the whole option. */
export const hasLegend = (options: ChartOptions): boolean =>
  optionOf(options, "legend") !== "none" && optionOf(options, "legend.position") !== "none";

export const isLegendBelow = (options: ChartOptions): boolean =>
  optionOf(options, "legend") === "bottom" || optionOf(options, "legend.position") === "bottom";
