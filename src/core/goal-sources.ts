// The workbook's rows as what goals count: where deals and receipts become figures in the base currency.
import type { Sources } from "./goals/sources";
import { receiptsOf } from "./kpi/receipts";
import type { DealFacts } from "./model/facts";
import type { Rows } from "./model/rows";
import type { Settings } from "./model/settings";

/** @param deals of the same rows */
export function goalSources(rows: Rows, deals: readonly DealFacts[], settings: Settings): Sources {
  const { collections, actuals, activities, checkIns, tasks, projects, team } = rows;
  return {
    deals,
    receipts: receiptsOf(collections, rows.deals, settings),
    actuals,
    activities,
    checkIns,
    tasks,
    projects,
    team,
    decimals: settings.decimals,
  };
}
