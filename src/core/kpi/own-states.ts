// The states of the user's own KPIs, from those of the KPIs that their formulas name.
import type { Comparison } from "../model/figure-choice";
import type { Reason } from "../model/reason";
import type { Settings } from "../model/settings";
import type { KpiState } from "./assess-kpis";
import type { PeriodTarget } from "./definition";
import { expressionValue } from "./expression-value";
import { against, attainmentOf, statusOf } from "./kpi-standing";
import type { OwnKpi } from "./own-kpi";

/** Where a figure stands in a state: the period's, the one beside it, or one of the trend's. */
type Place = (state: KpiState) => number | null;

/**
 * @param known the dictionary's states
 * @param given targets typed into the KPIs table
 */
export function ownStates(
  own: readonly OwnKpi[],
  known: readonly KpiState[],
  given: ReadonlyMap<string, PeriodTarget>,
  compare: Comparison,
  settings: Settings,
): readonly KpiState[] {
  const months = known[0]?.trend.length ?? 0;
  const value = figures(own, known, ({ value }) => value);
  const previous = figures(own, known, ({ previous }) => previous);
  const trend = Array.from({ length: months }, (_, month) =>
    figures(own, known, ({ trend }) => trend[month] ?? null),
  );
  const states = new Map(known.map((state) => [state.id, state]));
  const names = new Map(own.map(({ id, name }) => [id, name]));
  return own.map((kpi): KpiState => {
    const { id, unit, better } = kpi;
    const judged = { unit, better, accumulates: false };
    const now = value(id);
    const wanted = given.get(id) ?? null;
    const target = wanted?.target ?? null;
    return {
      id,
      key: null,
      own: kpi,
      unit,
      better,
      formula: null,
      value: now,
      target,
      attainment: attainmentOf(better, now, target),
      pace: null,
      previous: previous(id),
      trend: trend.map((month) => month(id)),
      status: statusOf(judged, now, wanted, settings),
      why:
        now === null
          ? whyBlank(kpi, value, states, names)
          : against(judged, now, wanted, previous(id), compare),
    };
  });
}

/** Every KPI's figure of one kind, each reckoned once. */
function figures(
  own: readonly OwnKpi[],
  known: readonly KpiState[],
  place: Place,
): (id: string) => number | null {
  const found = new Map(known.map((state) => [state.id, place(state)]));
  const formulas = new Map(own.map((kpi) => [kpi.id, kpi]));
  const figure = (id: string): number | null => {
    const before = found.get(id);
    if (before !== undefined) return before;
    const kpi = formulas.get(id);
    // Blank until it is known, so that a circle ends.
    found.set(id, null);
    if (kpi === undefined || kpi.expression === null || kpi.circle.length > 0) return null;
    const value = expressionValue(kpi.expression, figure);
    const plain = typeof value === "number" ? value : null;
    found.set(id, plain);
    return plain;
  };
  return figure;
}

function whyBlank(
  { expression, circle }: OwnKpi,
  value: (id: string) => number | null,
  states: ReadonlyMap<string, KpiState>,
  names: ReadonlyMap<string, string>,
): readonly Reason[] {
  if (expression === null) return [{ code: "kpiNoFormula", params: {}, ids: [] }];
  if (circle.length > 0) return [{ code: "kpiInCircle", params: {}, ids: [] }];
  const nothing = expressionValue(expression, value);
  if (typeof nothing === "number") return [];
  if (nothing.gap !== "blank")
    return [{ code: nothing.gap === "byZero" ? "kpiByZero" : "kpiTooLarge", params: {}, ids: [] }];
  const state = states.get(nothing.id);
  const params = { kpi: state?.key ?? null, name: names.get(nothing.id) ?? null };
  return [{ code: "kpiOfBlank", params, ids: [] }, ...(state?.why ?? [])];
}
