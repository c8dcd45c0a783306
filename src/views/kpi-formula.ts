// The formula in a KPI's cell: the dictionary's over the tables, people's own over the cells of the KPIs that it names.
import type { KpiState } from "../core/kpi/assess-kpis";
import { expressionFormula } from "../core/kpi/expression-formula";
import { type Layout, resolve } from "../core/model/layout";

/**
 * @param states every KPI's, shown or not: one that is not shown stands in others' formulas with its own, in brackets
 * @param cellOf the cell that shows a KPI's value, by the state's id; null where it is not shown
 * @returns for each id the formula, null where a value has to stand instead
 */
export function kpiFormulas(
  states: readonly KpiState[],
  layout: Layout,
  cellOf: (id: string) => string | null,
): (id: string) => string | null {
  const byId = new Map(states.map((state) => [state.id, state]));
  const found = new Map<string, string | null>();
  const formulaOf = (id: string): string | null => {
    const before = found.get(id);
    if (before !== undefined) return before;
    // Without one until it is known, so that a circle ends.
    found.set(id, null);
    const formula = written(byId.get(id));
    found.set(id, formula);
    return formula;
  };
  const written = (state: KpiState | undefined): string | null => {
    if (state === undefined) return null;
    if (state.own === null) return state.formula === null ? null : resolve(state.formula, layout);
    const { expression, circle } = state.own;
    if (expression === null || circle.length > 0) return null;
    return expressionFormula(expression, (id) => {
      const cell = cellOf(id);
      if (cell !== null) return cell;
      const inside = formulaOf(id);
      return inside === null ? null : `(${inside})`;
    });
  };
  return formulaOf;
}
