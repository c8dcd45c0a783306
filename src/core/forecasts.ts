// Everything that is forecast in a model: the figures for the chosen period and slice, and the chance of each goal.
import type { WorkCalendar } from "./calendar/work-calendar";
import { figureFlow, forecastDeals, metricFlow } from "./figure-flows";
import { type DealFlows, dealFlows } from "./forecast/deal-flows";
import type { FigureForecast } from "./forecast/figure-forecast";
import {
  chanceOf,
  type ForecastGround,
  figureForecast,
  hasPast,
} from "./forecast/figure-forecasts";
import type { GoalChance } from "./forecast/goal-chance";
import { monthlyExpected } from "./forecast/monthly-expected";
import { outlookOf } from "./forecast/outlook";
import { lastOverride } from "./forecast/overrides";
import type { GoalState } from "./goals/assess-goals";
import { isClosed } from "./goals/closing";
import { reportsIn } from "./goals/reports";
import { isAlive } from "./goals/roll-up";
import type { Ledger } from "./goals/sources";
import type { Day } from "./model/day";
import type { DealFacts } from "./model/facts";
import type { Period } from "./model/period";
import { FORECAST_KEYS, type ForecastKey, type PersonId, type Rows } from "./model/rows";
import type { Settings } from "./model/settings";

export interface ForecastsOf {
  readonly rows: Rows;
  /** Deals that count, and what is counted of them. */
  readonly deals: readonly DealFacts[];
  readonly counts: Ledger;
  readonly period: Period;
  readonly targetOf: (figure: ForecastKey) => number | null;
  /** Whose word a manager's override is: everybody's (null) or one person's; undefined where none can be meant. */
  readonly person: PersonId | null | undefined;
  readonly calendar: WorkCalendar;
  readonly settings: Settings;
  readonly asOf: Day;
}

export function forecastsOf(of: ForecastsOf): ReadonlyMap<ForecastKey, FigureForecast> {
  const { rows, deals, counts, period, calendar, settings, asOf, person } = of;
  const flows = flowsOf(rows, deals, settings, asOf);
  const ground: ForecastGround = {
    calendar,
    asOf,
    weekStart: settings.weekStart,
    flowOf: (figure) => figureFlow(figure, counts, flows),
    targetOf: of.targetOf,
    overrideOf: (figure) =>
      person === undefined ? null : lastOverride(rows.overrides, figure, period, person),
    stages: flows.learned(asOf).stages,
  };
  const found = new Map<ForecastKey, FigureForecast>();
  for (const figure of FORECAST_KEYS) {
    const forecast = figureForecast(figure, period, ground);
    if (forecast !== null) found.set(figure, forecast);
  }
  return found;
}

const flowsOf = (
  rows: Rows,
  deals: readonly DealFacts[],
  settings: Settings,
  asOf: Day,
): DealFlows =>
  dealFlows(
    forecastDeals(rows.deals, deals, settings.decimals),
    rows.stages,
    rows.stageChanges,
    asOf,
  );

/**
 * The chance of each goal in work, found when it is asked for: there may be thousands of goals, of which few are looked at.
 * Null for goals that are over, closed, reached, due before they start, or not counted from what happens.
 */
export function goalChances(
  rows: Rows,
  deals: readonly DealFacts[],
  counts: Ledger,
  calendar: WorkCalendar,
  settings: Settings,
  asOf: Day,
): (state: GoalState) => GoalChance | null {
  const reports = reportsIn(rows.team);
  let flows: DealFlows | null = null;
  return ({ goal, actual, attainment }) => {
    const { metric, owner, start, due, target } = goal;
    if (!isAlive(goal) || isClosed(goal) || goal.direction === "down") return null;
    if (metric === null || start === null || due === null || target === null) return null;
    if (actual === null || due < start || due < asOf || (attainment !== null && attainment >= 1))
      return null;
    flows ??= flowsOf(rows, deals, settings, asOf);
    const whose = owner === null ? null : { person: owner };
    const owners = owner === null ? null : reports(owner);
    const flow = metricFlow(metric, whose, owners, counts, flows);
    if (flow === null) return null;
    const window = { from: start, to: due, at: asOf };
    // Nothing is drawn in vain: a date that was mistyped may lie thousands of years ahead.
    const outlook = hasPast(flow, window)
      ? outlookOf(flow, window, calendar, monthlyExpected(flow, asOf))
      : null;
    const found = chanceOf({ flow, window, actual, target, draws: outlook?.draws ?? null });
    return { ...found, method: outlook?.counts?.method ?? null, record: outlook?.record ?? null };
  };
}
