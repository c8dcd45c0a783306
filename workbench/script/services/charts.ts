// Charts on a sheet: EmbeddedChart and its builder, and the enumerations of the Charts service.
// https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
import type { Chart } from "../../engine/chart-model";
import { call, Exception } from "./bridge";
import {
  ChartHiddenDimensionStrategy,
  ChartMergeStrategy,
  ChartType,
  enumValue,
  nameOf,
} from "./enums";
import { make, rectOf } from "./objects";
import { defineService, type Part } from "./service";
import { mismatch, whole } from "./signature";

type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GContainer = GoogleAppsScript.Spreadsheet.ContainerInfo;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/** Without an id: not on a sheet yet. */
type Made = Omit<Chart, "id"> & { readonly id: number | null };

const NEW: Made = {
  id: null,
  type: "COLUMN",
  ranges: [],
  row: 0,
  column: 0,
  offsetX: 0,
  offsetY: 0,
  options: {},
  headers: -1,
  transposed: false,
  merge: "MERGE_COLUMNS",
  hidden: "IGNORE_BOTH",
};

const charts = new WeakMap<object, Made>();
const chartOf = (object: object): Made => charts.get(object) ?? NEW;

class ContainerInfoService implements Part<ContainerInfoService, GContainer> {
  constructor(made: Made) {
    charts.set(this, made);
  }
  getAnchorRow(): number {
    return chartOf(this).row + 1;
  }
  getAnchorColumn(): number {
    return chartOf(this).column + 1;
  }
  getOffsetX(): number {
    return chartOf(this).offsetX;
  }
  getOffsetY(): number {
    return chartOf(this).offsetY;
  }
}
defineService("ContainerInfo", ContainerInfoService);

class ChartOptionsService
  implements Part<ChartOptionsService, GoogleAppsScript.Charts.ChartOptions>
{
  constructor(made: Made) {
    charts.set(this, made);
  }
  get(option: string): unknown {
    const { options } = chartOf(this);
    return Object.hasOwn(options, option) ? options[option] : null;
  }
}
defineService("ChartOptions", ChartOptionsService);

class EmbeddedChartService implements Part<EmbeddedChartService, GChart> {
  constructor(made: Made) {
    charts.set(this, made);
  }
  getChartId(): number | null {
    return chartOf(this).id;
  }
  getRanges(): GRange[] {
    return chartOf(this).ranges.map((rect) => make.range(rect));
  }
  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return new ChartOptionsService(
      chartOf(this),
    ) as unknown as GoogleAppsScript.Charts.ChartOptions;
  }
  getContainerInfo(): GContainer {
    return new ContainerInfoService(chartOf(this)) as unknown as GContainer;
  }
  getNumHeaders(): number {
    return chartOf(this).headers;
  }
  getTransposeRowsAndColumns(): boolean {
    return chartOf(this).transposed;
  }
  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return enumValue(
      ChartMergeStrategy,
      chartOf(this).merge,
    ) as unknown as GoogleAppsScript.Charts.ChartMergeStrategy;
  }
  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return enumValue(
      ChartHiddenDimensionStrategy,
      chartOf(this).hidden,
    ) as unknown as GoogleAppsScript.Charts.ChartHiddenDimensionStrategy;
  }
  modify(): GBuilder {
    return new EmbeddedChartBuilderService(chartOf(this)) as unknown as GBuilder;
  }
}
defineService("EmbeddedChart", EmbeddedChartService);

class EmbeddedChartBuilderService implements Part<EmbeddedChartBuilderService, GBuilder> {
  constructor(made: Made) {
    charts.set(this, made);
  }
  #with(change: Partial<Made>): GBuilder {
    charts.set(this, { ...chartOf(this), ...change });
    return this as unknown as GBuilder;
  }
  setChartType(type: unknown): GBuilder {
    if (!enumValue(ChartType, nameOf(type)))
      throw mismatch("SpreadsheetApp.EmbeddedChartBuilder.setChartType", [type]);
    return this.#with({ type: nameOf(type) });
  }
  getChartType(): GoogleAppsScript.Charts.ChartType {
    return enumValue(ChartType, chartOf(this).type) as unknown as GoogleAppsScript.Charts.ChartType;
  }
  addRange(range: GRange): GBuilder {
    const rect = rectOf(range);
    if (!rect) throw mismatch("SpreadsheetApp.EmbeddedChartBuilder.addRange", [range]);
    return this.#with({ ranges: [...chartOf(this).ranges, rect] });
  }
  removeRange(range: GRange): GBuilder {
    const gone = JSON.stringify(rectOf(range));
    const ranges = chartOf(this).ranges.filter((rect) => JSON.stringify(rect) !== gone);
    return this.#with({ ranges });
  }
  clearRanges(): GBuilder {
    return this.#with({ ranges: [] });
  }
  getRanges(): GRange[] {
    return chartOf(this).ranges.map((rect) => make.range(rect));
  }
  setPosition(
    anchorRowPos: number,
    anchorColPos: number,
    offsetX: number,
    offsetY: number,
  ): GBuilder {
    const args = [anchorRowPos, anchorColPos, offsetX, offsetY];
    const method = "SpreadsheetApp.EmbeddedChartBuilder.setPosition";
    const [row = 0, column = 0, x = 0, y = 0] = args.map((value) => whole(value, method, args));
    if (row < 1 || column < 1)
      throw new Exception("The anchor of the chart is outside the dimensions of the sheet.");
    return this.#with({ row: row - 1, column: column - 1, offsetX: x, offsetY: y });
  }
  setOption(option: string, value: unknown): GBuilder {
    return this.#with({ options: { ...chartOf(this).options, [String(option)]: value } });
  }
  setNumHeaders(headers: number): GBuilder {
    const method = "SpreadsheetApp.EmbeddedChartBuilder.setNumHeaders";
    return this.#with({ headers: whole(headers, method, [headers]) });
  }
  setTransposeRowsAndColumns(transpose: boolean): GBuilder {
    return this.#with({ transposed: transpose === true });
  }
  setMergeStrategy(strategy: unknown): GBuilder {
    return this.#with({ merge: nameOf(strategy) });
  }
  setHiddenDimensionStrategy(strategy: unknown): GBuilder {
    return this.#with({ hidden: nameOf(strategy) });
  }
  getContainer(): GContainer {
    return new ContainerInfoService(chartOf(this)) as unknown as GContainer;
  }
  build(): GChart {
    return new EmbeddedChartService(chartOf(this)) as unknown as GChart;
  }
}
defineService("EmbeddedChartBuilder", EmbeddedChartBuilderService);

export const newChart = (): GBuilder => new EmbeddedChartBuilderService(NEW) as unknown as GBuilder;

export const chartOut = (chart: Chart): GChart =>
  new EmbeddedChartService(chart) as unknown as GChart;

/** A chart that a script passes. */
function chartIn(chart: object, method: string): Made {
  const made = charts.get(chart);
  if (!made) throw mismatch(method, [chart]);
  return made;
}

class ChartsService implements Part<ChartsService, GoogleAppsScript.Charts.Charts> {
  readonly ChartType = ChartType as unknown as GoogleAppsScript.Charts.Charts["ChartType"];
  readonly ChartMergeStrategy =
    ChartMergeStrategy as unknown as GoogleAppsScript.Charts.Charts["ChartMergeStrategy"];
  readonly ChartHiddenDimensionStrategy =
    ChartHiddenDimensionStrategy as unknown as GoogleAppsScript.Charts.Charts["ChartHiddenDimensionStrategy"];
}
defineService("Charts", ChartsService);
export const chartsService = (): object => new ChartsService();

/** Puts a new chart on a sheet; one that is on it already is put there once more, as at Google. */
export function insertChart(gid: number, chart: object): void {
  const { id: _id, ...made } = chartIn(chart, "SpreadsheetApp.Sheet.insertChart");
  call("insertChart", gid, made);
}

export function updateChart(gid: number, chart: object): void {
  const { id, ...made } = chartIn(chart, "SpreadsheetApp.Sheet.updateChart");
  if (id === null) throw new Exception("The chart does not exist.");
  call("updateChart", gid, { ...made, id });
}

export function removeChart(gid: number, chart: object): void {
  const { id } = chartIn(chart, "SpreadsheetApp.Sheet.removeChart");
  if (id !== null) call("removeChart", gid, id);
}
