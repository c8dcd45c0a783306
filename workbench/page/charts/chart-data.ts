// What a chart shows, out of the cells of its ranges: a label for each point, and series with their names. Pure.

export interface ChartCell {
  /** Null where the cell holds no number. */
  readonly value: number | null;
  /** As displayed. */
  readonly text: string;
}

export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** As displayed in the cells. */
  readonly texts: readonly string[];
}
export interface ChartData {
  readonly labels: readonly string[];
  /** Of labels that are days or other numbers, all of them: how far apart they are. Null for words. */
  readonly positions: readonly number[] | null;
  readonly series: readonly Series[];
}

type Table = readonly (readonly ChartCell[])[];

const isText = (cell: ChartCell | undefined): boolean =>
  cell !== undefined && cell.value === null && cell.text !== "";

export const transpose = (table: Table): Table =>
  (table[0] ?? []).map((_, column) => table.flatMap((row) => row[column] ?? []));

/**
 * The first column names the points where it is not numbers, or where there are others beside it.
 *
 * @param headers rows of headers; -1 finds out whether the first row is one
 */
export function chartData(table: Table, headers: number): ChartData {
  const [first = []] = table;
  const isHeader = headers < 0 ? first.slice(-1).some(isText) : headers > 0;
  const body = table.slice(headers > 0 ? headers : isHeader ? 1 : 0);
  const hasLabels = first.length > 1 || body.some(([cell]) => isText(cell));
  const from = hasLabels ? 1 : 0;
  const positions = hasLabels ? body.flatMap(([cell]) => cell?.value ?? []) : [];
  return {
    labels: body.map((row, index) => (hasLabels ? (row[0]?.text ?? "") : String(index + 1))),
    positions: positions.length === body.length ? positions : null,
    series: first.slice(from).map((cell, index) => ({
      name: isHeader ? cell.text : "",
      values: body.map((row) => row[index + from]?.value ?? null),
      texts: body.map((row) => row[index + from]?.text ?? ""),
    })),
  };
}

/** Whether every figure is displayed as a percentage: an axis is labelled in the format of what it measures. */
export function isPercent({ series }: ChartData): boolean {
  const texts = series.flatMap((one) => one.texts.filter((text) => text !== ""));
  return texts.length > 0 && texts.every((text) => text.endsWith("%"));
}

/** An option by its dotted name, whether it was set so ("series.0.type") or as an object. */
export function optionOf(options: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(options, name)) return options[name];
  const parts = name.split(".");
  for (let length = parts.length - 1; length > 0; length--) {
    const outer = options[parts.slice(0, length).join(".")];
    if (typeof outer === "object" && outer !== null)
      return optionOf(outer as Readonly<Record<string, unknown>>, parts.slice(length).join("."));
  }
  return undefined;
}
