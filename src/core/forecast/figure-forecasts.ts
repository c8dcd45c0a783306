// The forecast of each figure for a period: by every method, the one that counts, its range and chance, and what a manager
// says of it.
import type { WorkCalendar } from "../calendar/work-calendar";
import type { Day } from "../model/day";
import type { Period } from "../model/period";
import type { Reason } from "../model/reason";
import type { ForecastKey } from "../model/rows";
import { quantileOf } from "../statistics/mean";
import { categoriesOf } from "./categories";
import { cameBy, courseOf } from "./course";
import { shareFrom } from "./draws";
import type {
  FigureForecast,
  ForecastInputs,
  MethodForecast,
  Override,
  Ranges,
} from "./figure-forecast";
import type { Flow, OpenDeal } from "./flow";
import { OVERDUE_DAYS } from "./look";
import { type MonthlyExpected, monthlyExpected } from "./monthly-expected";
import { type Outlook, outlookOf } from "./outlook";
import { monthsIn, type Window, wholeMonths, windowsBefore } from "./past-windows";
import { freshIn } from "./rest";
import type { StageRecord } from "./stage-chances";

/** Past periods of its length that have to be over before a chance is given. */
const LEAST_PAST = 6;

export interface ForecastGround {
  readonly calendar: WorkCalendar;
  readonly asOf: Day;
  readonly weekStart: number;
  readonly flowOf: (figure: ForecastKey) => Flow;
  readonly targetOf: (figure: ForecastKey) => number | null;
  readonly overrideOf: (figure: ForecastKey) => Override | null;
  readonly stages: readonly StageRecord[];
}

/** Null for all time, which has no end that could be forecast. */
export function figureForecast(
  figure: ForecastKey,
  period: Period,
  ground: ForecastGround,
): FigureForecast | null {
  const { from, to } = period;
  if (from === null || to === null) return null;
  const { calendar, asOf } = ground;
  const flow = ground.flowOf(figure);
  const window: Window = { from, to, at: asOf };
  const actual = flow.between(from, to);
  const target = ground.targetOf(figure);
  const override = ground.overrideOf(figure);
  const monthly = monthlyExpected(flow, asOf);
  const outlook = outlookOf(flow, window, calendar, monthly);
  const { counts, draws } = outlook;
  const isOver = to < asOf;
  const rest = isOver ? 0 : (counts?.rest ?? null);
  const value = rest === null ? null : actual + rest;
  const ranges = isOver || draws === null ? null : rangesOf(actual, value ?? actual, draws);
  const chance = chanceOf({ flow, window, actual, target, draws });
  return {
    figure,
    period,
    actual,
    target,
    method: isOver ? null : (counts?.method ?? null),
    value,
    ranges,
    methods: isOver ? [] : methodsOf(outlook, actual, monthly.missing, flow),
    categories: figure === "wonValue" && !isOver ? categoriesOf(actual, outlook.now.due) : null,
    override,
    chance: chance.chance,
    record: chance.chance === null || isOver ? null : outlook.record,
    inputs: inputsOf(flow, outlook, monthly, ground),
    came: cameBy({ from, to, asOf, weekStart: ground.weekStart }, flow.between),
    course:
      value === null || isOver
        ? []
        : courseOf(
            {
              from,
              to,
              asOf,
              actual,
              value,
              low: ranges?.low80 ?? value,
              high: ranges?.high80 ?? value,
              weekStart: ground.weekStart,
            },
            calendar,
          ),
    why: isOver ? [{ code: "forecastOver", params: {}, ids: [] }] : chance.why,
  };
}

/** What is expected lies within, also where a few large deals make the mean lie far from the middle. */
function rangesOf(actual: number, value: number, draws: Float64Array): Ranges {
  const at = (share: number) => actual + quantileOf(draws, share);
  const low80 = Math.min(value, at(0.1));
  const high80 = Math.max(value, at(0.9));
  return {
    low80,
    high80,
    low95: Math.min(low80, at(0.025)),
    high95: Math.max(high80, at(0.975)),
  };
}

interface Asked {
  readonly flow: Flow;
  readonly window: Window;
  readonly actual: number;
  readonly target: number | null;
  readonly draws: Float64Array | null;
}

/** Whether as many past periods of a window's length are over as a chance needs. */
export const hasPast = ({ since }: Flow, window: Window): boolean =>
  windowsBefore(window, since).length >= LEAST_PAST;

/** The chance of reaching a target by a period's end, or why there is none. */
export function chanceOf({ flow, window, actual, target, draws }: Asked): {
  readonly chance: number | null;
  readonly why: readonly Reason[];
} {
  if (target === null) return { chance: null, why: [] };
  if (window.to < window.at) return { chance: Number(actual >= target), why: [] };
  if (actual >= target) return { chance: 1, why: [] };
  if (draws === null || !hasPast(flow, window)) {
    const missing = LEAST_PAST + monthsIn(window) - 1 - wholeMonths(flow.since, window.at);
    const params = { months: Math.max(1, missing) };
    return { chance: null, why: [{ code: "chanceShortHistory", params, ids: [] }] };
  }
  return { chance: shareFrom(draws, target - actual), why: [] };
}

function methodsOf(
  { now, methods }: Outlook,
  actual: number,
  missing: number,
  flow: Flow,
): readonly MethodForecast[] {
  return methods.map(({ method, rest, error }): MethodForecast => {
    const why = (): Reason => {
      if (method === "history")
        return {
          code: "forecastShortHistory",
          params: { months: Math.max(1, missing) },
          ids: [],
        };
      if (method === "runRate") return { code: "forecastNotBegun", params: {}, ids: [] };
      return flow.openOn === null
        ? { code: "forecastNoDeals", params: {}, ids: [] }
        : { code: "forecastNoneDue", params: {}, ids: [] };
    };
    const overdue = now.due.filter(({ isOverdue }) => isOverdue).length;
    return {
      method,
      value: rest === null ? null : actual + rest,
      error,
      why:
        rest === null
          ? [why()]
          : method === "pipeline" && overdue > 0
            ? [{ code: "forecastOverdue", params: { deals: overdue, days: OVERDUE_DAYS }, ids: [] }]
            : [],
    };
  });
}

function inputsOf(
  flow: Flow,
  { now, looks }: Outlook,
  monthly: MonthlyExpected,
  { stages }: ForecastGround,
): ForecastInputs {
  const { elapsed, left, due, window } = now;
  const open = flow.openOn?.(window.at) ?? [];
  const known = ({ chance, expected }: OpenDeal) =>
    chance !== null && expected !== null && window.at - expected <= OVERDUE_DAYS;
  return {
    months: wholeMonths(flow.since, window.at),
    past: looks.length,
    carriedOn: monthly.method,
    elapsed,
    left,
    due:
      flow.openOn === null
        ? null
        : [...due].sort((a, b) => b.worth * b.chance - a.worth * a.chance),
    leftOut: open.filter((deal) => !known(deal)).length,
    fresh: flow.openOn === null ? 0 : freshIn(looks),
    stages: flow.openOn === null ? [] : stages,
  };
}
