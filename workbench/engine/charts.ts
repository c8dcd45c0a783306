// The charts of a sheet: list, insert, change, remove.
import type { Book } from "./book";
import type { Chart } from "./chart-model";

export const chartsOf = (book: Book, gid: number): readonly Chart[] =>
  book.extras.charts?.[gid] ?? [];

export function setCharts(book: Book, gid: number, charts: readonly Chart[]): void {
  const { [gid]: _former, ...others } = book.extras.charts ?? {};
  book.extras = {
    ...book.extras,
    charts: charts.length === 0 ? others : { ...others, [gid]: charts },
  };
}

/** Adds a chart and returns its id. */
export function insertChart(book: Book, gid: number, chart: Omit<Chart, "id">): number {
  const ids = Object.values(book.extras.charts ?? {}).flatMap((all) => all.map(({ id }) => id));
  const id = Math.max(1_000_000_000, ...ids) + 1;
  setCharts(book, gid, [...chartsOf(book, gid), { ...chart, id }]);
  return id;
}

/** Puts a chart in the place of the one with its id. */
export function updateChart(book: Book, gid: number, chart: Chart): void {
  const all = chartsOf(book, gid);
  if (!all.some(({ id }) => id === chart.id)) throw new Error("The chart does not exist.");
  setCharts(
    book,
    gid,
    all.map((one) => (one.id === chart.id ? chart : one)),
  );
}

export const removeChart = (book: Book, gid: number, id: number): void =>
  setCharts(
    book,
    gid,
    chartsOf(book, gid).filter((chart) => chart.id !== id),
  );
