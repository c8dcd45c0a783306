// How the workload looks: as wide as a printed page, weeks of one width, and heads that stand where the content ends.
import { BAD, WARN } from "../tones";
import type { ViewContext } from "./context";
import type { Grid, Rule } from "./grid";
import { ACCENT, BAND, HEADER, NOTE, TITLE } from "./palette";

/** Weeks that a page has room for. */
export const WEEK_COLUMNS = 12;
/** The first person's row. */
export const WORKLOAD_FIRST = 6;
/** Amounts of a million have room, and so have four figures of hours. */
const WIDTHS = [190, 88, ...Array<number>(WEEK_COLUMNS).fill(80)];

/** Nothing here depends on how many people there are. */
export function workloadLook(): Grid["look"] {
  return {
    tabColor: ACCENT,
    widths: WIDTHS,
    titleHeight: 32,
    frozenRows: WORKLOAD_FIRST - 1,
    frozenColumns: 1,
    hidden: [],
    controls: [],
    areas: [
      { row: 1, column: 1, rows: 1, columns: 1, style: TITLE },
      { row: 2, column: 1, rows: 2, columns: WIDTHS.length, style: NOTE },
      { row: WORKLOAD_FIRST - 1, column: 1, rows: 1, columns: WIDTHS.length, style: HEADER },
      {
        row: WORKLOAD_FIRST - 1,
        column: 3,
        rows: 1,
        columns: WEEK_COLUMNS,
        style: { format: "mm-dd", align: "left" },
      },
      {
        row: WORKLOAD_FIRST - 1,
        column: 2,
        rows: 1,
        columns: 1,
        style: { align: "center" },
      },
      { row: WORKLOAD_FIRST, column: 1, rows: null, columns: 1, style: { wrap: true } },
      { row: WORKLOAD_FIRST, column: 2, rows: null, columns: 1, style: { align: "center" } },
      {
        row: WORKLOAD_FIRST,
        column: 3,
        rows: null,
        columns: WEEK_COLUMNS,
        style: { align: "left" },
      },
    ],
  };
}

/** How many rows each part has, and where the money begins. */
export interface WorkloadParts {
  readonly people: number;
  readonly money: number;
  readonly moneyFrom: number;
  readonly rows: number;
}

/** Too much is marked by its sign and by colour; heads by their words. */
export function workloadRules(
  { texts }: ViewContext,
  { people, money, moneyFrom, rows }: WorkloadParts,
): readonly Rule[] {
  const words = texts.views.workload;
  const first = WORKLOAD_FIRST;
  const verdict = { row: moneyFrom, column: 6, rows: money, columns: 1 };
  const is = (word: string) => `$F${moneyFrom}="${word}"`;
  return [
    ...(people > 0
      ? [
          {
            row: first,
            column: 3,
            rows: people,
            columns: WEEK_COLUMNS,
            formula: `LEFT(C${first};1)="!"`,
            ...BAD,
            bold: true,
          },
        ]
      : []),
    {
      row: first,
      column: 1,
      rows,
      columns: WIDTHS.length,
      formula: `OR($A${first}="${words.overloads}";$A${first}="${words.money}")`,
      background: BAND,
      bold: true,
    },
    ...(money > 0
      ? [
          { ...verdict, formula: is(words.verdicts.spent), ...BAD },
          { ...verdict, formula: is(words.verdicts.forecast), ...WARN },
        ]
      : []),
  ];
}
