// A chart in words, for those who do not see it: its title, what its series are called, and their figures.
import type { ChartData, Series } from "./chart-data";

/** As many of a series' figures as can be listened to. */
const MOST = 6;

/** "Won by month, Won, Plan. Won: Jan 10, Feb 30; Plan: Jan 20, Feb 25". Empty where there is nothing to say. */
export function chartWords(title: string, { labels, series }: ChartData): string {
  const names = [title, ...series.map(({ name }) => name)].filter((text) => text !== "");
  const figures = series.flatMap(({ name, values, texts }) => {
    const said = fewOf(values)
      .map((point) => [labels[point] ?? "", texts[point] ?? ""].join(" ").trim())
      .join(", ");
    return said === "" ? [] : [name === "" ? said : `${name}: ${said}`];
  });
  return [names.join(", "), figures.join("; ")].filter((text) => text !== "").join(". ");
}

/** Points that have a value; of many the first, the last and some between at even steps. */
function fewOf(values: Series["values"]): readonly number[] {
  const known = values.flatMap((value, point) => (value === null ? [] : [point]));
  const step = (known.length - 1) / (MOST - 1);
  return step <= 1
    ? known
    : Array.from({ length: MOST }, (_, i) => known[Math.round(i * step)] ?? 0);
}
