// What the charts of KPI Summary show beside its figures: won value against its plan, and people against their goals.
import type { WorkCalendar } from "./calendar/work-calendar";
import { figurePlan } from "./figure-plan";
import type { FigureForecast } from "./forecast/figure-forecast";
import { peopleTargets } from "./goals/people-targets";
import { type BurnPoint, burnUp } from "./kpi/burn-up";
import { type PersonAttainment, peopleAttainment } from "./kpi/people-attainment";
import type { Cut } from "./kpi/slice";
import type { Day } from "./model/day";
import type { DealFacts } from "./model/facts";
import type { SliceBy } from "./model/figure-choice";
import type { Period } from "./model/period";
import type { Rows } from "./model/rows";
import type { Settings } from "./model/settings";

export interface FigureCharts {
  readonly burnUp: readonly BurnPoint[];
  readonly people: readonly PersonAttainment[];
}

/** Goals ask for everything that somebody sells: they say nothing of a product or region. */
const OF_PEOPLE: readonly SliceBy[] = ["person", "team", "department"];

/** @param forecast of won value, where there is one */
export function figureCharts(
  rows: Pick<Rows, "goals" | "plan">,
  deals: readonly DealFacts[],
  cut: Cut,
  calendar: WorkCalendar,
  period: Period,
  forecast: FigureForecast | undefined,
  settings: Settings,
  asOf: Day,
): FigureCharts {
  const chosen = Object.keys(cut.slice) as readonly SliceBy[];
  const targets = chosen.every((by) => OF_PEOPLE.includes(by))
    ? peopleTargets("wonValue", rows.goals, rows.plan, calendar, period)
    : [];
  const { decimals } = settings;
  return {
    burnUp: burnUp(
      {
        deals,
        decimals,
        planBy: forecast ? figurePlan(forecast, rows, calendar) : null,
        course: forecast?.course ?? [],
      },
      period,
      asOf,
    ),
    people: peopleAttainment(
      deals,
      new Map([...targets].filter(([person]) => cut.person(person))),
      period,
      decimals,
    ),
  };
}
