// How charts stood last, so that a run sees without a call whether any has to change.
import type { Chart } from "../../views/grid";
import { cellName } from "../layout";

/** Google's id of a chart, the cells that it shows, and the cell that it hangs from. */
export type StandingChart = readonly [id: number | null, data: string, at: string];

export type StandingCharts = Readonly<Record<string, StandingChart>>;

/** "AB5:AF18" */
export const dataOf = ({ data: { row, column, rows, columns } }: Chart): string =>
  `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;

/** "A30" */
export const anchorOf = ({ at }: Chart): string => cellName(at.row, at.column);

/** Whether a chart is new, shows other cells or hangs elsewhere. */
export const chartsDiffer = (
  standing: StandingCharts | undefined,
  charts: readonly Chart[],
): boolean =>
  charts.some((chart) => {
    const [, data, at] = standing?.[chart.key] ?? [];
    return data !== dataOf(chart) || at !== anchorOf(chart);
  });
