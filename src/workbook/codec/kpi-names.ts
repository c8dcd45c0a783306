// What the dictionary's KPIs are called in a formula: their keys, and their names in either language.
import { KPI_KEYS } from "../../core/kpi/dictionary";
import type { NamedKpi } from "../../core/typed/formula-tokens";
import { ALL_TEXTS } from "../../i18n/texts";

export const KPI_NAMES: readonly NamedKpi[] = KPI_KEYS.flatMap((id) => [
  { id, name: id },
  ...ALL_TEXTS.map(({ kpi }) => ({ id, name: kpi[id].name })),
]);
