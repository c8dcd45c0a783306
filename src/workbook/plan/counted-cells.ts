// The helper columns that KPIs' formulas count over, of tables whose rows are dated: what a row counts as, its value in
// the base currency, and whether it is in the slice.
import type { Model } from "../../core/assess";
import { countedAs } from "../../core/kpi/feedback";
import type { Cell } from "../../core/model/cell";
import { toBase, toMajor } from "../../core/model/money";
import type { Cost, TableName } from "../../core/model/rows";
import type { Texts } from "../../i18n/texts";

type Counted = "activities" | "collections" | "costs" | "feedback";

export function countedCells(
  { rows, cut, settings }: Model,
  { choice }: Texts,
): Readonly<Record<Counted & TableName, ReadonlyMap<string, Readonly<Record<string, Cell>>>>> {
  const value = ({ amount, currency }: Pick<Cost, "amount" | "currency">): Cell => {
    const base = amount === null ? null : toBase(amount, currency, settings);
    return base === null ? null : toMajor(base, settings.decimals);
  };
  const inSlice = (row: Parameters<typeof cut.row>[0]) => Number(cut.row(row));
  return {
    activities: new Map(
      rows.activities.map((row) => [
        row.id,
        {
          counted: row.kind === null ? null : choice.activityKinds[row.kind],
          inSlice: inSlice(row),
          "on*": row.on,
        },
      ]),
    ),
    collections: new Map(
      rows.collections.map((row) => [
        row.id,
        { value: value(row), inSlice: inSlice({ deal: row.deal }), "on*": row.on },
      ]),
    ),
    costs: new Map(rows.costs.map((row) => [row.id, { value: value(row), "on*": row.on }])),
    feedback: new Map(
      rows.feedback.map((row) => {
        const kind = countedAs(row);
        const counted = kind === null ? null : choice.feedbackKinds[kind];
        return [row.id, { counted, inSlice: inSlice(row), "on*": row.on, "score*": row.score }];
      }),
    ),
  };
}
