// Every KPI of a choice: of the period and slice that people chose, or of everything, for those who did not choose.
import type { WorkCalendar } from "./calendar/work-calendar";
import { countWorkdays, workdaysBefore } from "./calendar/workdays";
import { periodTarget } from "./goals/period-target";
import { reportsIn } from "./goals/reports";
import { assessKpis, type KpiState } from "./kpi/assess-kpis";
import type { DealNames } from "./kpi/deal-facts";
import { beginOf } from "./kpi/dictionary";
import type { OwnKpi } from "./kpi/own-kpi";
import { ownStates } from "./kpi/own-states";
import { type Cut, sliceOf } from "./kpi/slice";
import { otherFacts } from "./kpi-facts";
import type { Day } from "./model/day";
import type { DealFacts, ProjectValue } from "./model/facts";
import type { FigureChoice } from "./model/figure-choice";
import { type Period, periodAt } from "./model/period";
import { remembered } from "./model/remembered";
import type { Metric, Rows } from "./model/rows";
import type { Settings } from "./model/settings";
import type { TaskState } from "./model/task-state";
import { ratio } from "./statistics/mean";

/** What every choice is made from. */
export interface KpiGround {
  readonly rows: Rows;
  /** In the deals' order. */
  readonly deals: readonly DealFacts[];
  readonly named: DealNames;
  readonly tasks: readonly TaskState[];
  readonly budgets: readonly ProjectValue[];
  readonly own: readonly OwnKpi[];
  readonly calendar: WorkCalendar;
  readonly settings: Settings;
  readonly asOf: Day;
}

export interface ChosenKpis {
  readonly period: Period;
  readonly cut: Cut;
  /** Whether nothing was cut away. */
  readonly isWhole: boolean;
  /** Those in the slice. */
  readonly deals: readonly DealFacts[];
  /** The dictionary's, then the user's own. */
  readonly kpis: readonly KpiState[];
}

export function chosenKpis(ground: KpiGround, choice: FigureChoice): ChosenKpis {
  const { rows, named, tasks, calendar, settings, asOf } = ground;
  const period = periodAt(choice.period, choice.on ?? asOf, settings.fiscalStart);
  const cut = sliceOf(
    {
      team: rows.team,
      deals: ground.deals,
      products: rows.products.map(({ name }) => name),
      segments: rows.customers.map(({ segment }) => segment),
      segmentOf: (customer) => named.customer(customer).segment,
      productNamed: named.product,
      below: reportsIn(rows.team),
    },
    choice.slice,
  );
  const isWhole = Object.keys(cut.slice).length === 0;
  const deals = isWhole ? ground.deals : ground.deals.filter(cut.deal);
  const passed = passedOf(period, calendar, asOf);
  const given = new Map(
    rows.kpis.flatMap(({ id, target }) => {
      if (target === null) return [];
      const begin = beginOf(id);
      return [[id, { target, expected: begin + (target - begin) * passed }] as const];
    }),
  );
  // Several KPIs ask of the same months.
  const targetsOf = remembered((metric: Metric) =>
    remembered((span: Period) => periodTarget(metric, rows.goals, rows.plan, calendar, span, asOf)),
  );
  const known = assessKpis(
    {
      ...otherFacts(rows, tasks, ground.budgets, cut, settings),
      deals,
      decimals: settings.decimals,
      compare: choice.compare,
      // Goals are everybody's: they say nothing of a part.
      targetOf: (metric, span) => (isWhole ? targetsOf(metric)(span) : null),
    },
    period,
    asOf,
    settings,
    given,
    cut,
  );
  const own = ownStates(ground.own, known, given, choice.compare, settings);
  return { period, cut, isWhole, deals, kpis: [...known, ...own] };
}

/** The part of a period's working days that lies before a day; all time is all over. */
export function passedOf({ from, to }: Period, calendar: WorkCalendar, day: Day): number {
  if (from === null || to === null) return 1;
  const before = workdaysBefore(calendar, from, to, day);
  return ratio(before, countWorkdays(calendar, from, to)) ?? Number(day > to);
}

/** Whether a choice is of everything, in the period of its kind that holds the as-of day. */
export const isPlain = ({ on, compare, slice }: FigureChoice): boolean =>
  on === null && compare === "before" && Object.keys(slice).length === 0;
