// The whole model from the tables' rows and a day. The one place where the domains meet; pure.

import { type Attention, attention } from "./attention";
import { calendarFindings, daysForAll } from "./calendar/calendar-rows";
import { leaveOf } from "./calendar/leave";
import { type WorkCalendar, workCalendar } from "./calendar/work-calendar";
import { type ChosenKpis, chosenKpis, isPlain } from "./chosen-kpis";
import { dealNames } from "./deal-names";
import { type FigureCharts, figureCharts } from "./figure-charts";
import type { FigureForecast } from "./forecast/figure-forecast";
import type { GoalChance } from "./forecast/goal-chance";
import { overrideFindings } from "./forecast/overrides";
import { forecastsOf, goalChances } from "./forecasts";
import { goalSources } from "./goal-sources";
import { assessGoals, type GoalState } from "./goals/assess-goals";
import { assessPlan, type PlanState } from "./goals/plan-states";
import { type Ledger, ledger, type Sources } from "./goals/sources";
import type { KpiState } from "./kpi/assess-kpis";
import { type Bottleneck, bottleneckOf } from "./kpi/bottleneck";
import { dealFacts } from "./kpi/deal-facts";
import { feedbackFindings } from "./kpi/feedback";
import { type Funnel, funnelOf } from "./kpi/funnel";
import { ownFindings, ownKpis } from "./kpi/own-kpi";
import { type PurchaseColumns, purchaseColumns } from "./kpi/purchases";
import type { Cut } from "./kpi/slice";
import { budgetsOf } from "./kpi-facts";
import { type Load, loadOf } from "./load/load";
import { costFindings, type ProjectMoney, projectMoney } from "./load/money";
import type { Day } from "./model/day";
import type { DealFacts, ProjectValue } from "./model/facts";
import { type FigureChoice, PLAIN_CHOICE } from "./model/figure-choice";
import type { Finding } from "./model/issue";
import { once } from "./model/once";
import { comparedWith, type Period } from "./model/period";
import type {
  Deal,
  DealId,
  ForecastKey,
  GoalId,
  Person,
  PersonId,
  ProjectId,
  Rows,
} from "./model/rows";
import type { Settings } from "./model/settings";
import type { TaskState } from "./model/task-state";
import { assessProjects, type ProjectState } from "./schedule/assess-projects";
import { assessTasks } from "./schedule/assess-tasks";
import { chosenBaseline } from "./schedule/baseline";
import { estimateFindings } from "./schedule/estimate";
import { outlookOf } from "./schedule/outlook";

/** Everything that views, mails and computed columns show. */
export interface Model {
  readonly asOf: Day;
  readonly settings: Settings;
  readonly choice: FigureChoice;
  readonly period: Period;
  /** What counts of the chosen slice. */
  readonly cut: Cut;
  /** Whose figures they are: everybody's (null) or one person's; undefined for any other part. */
  readonly person: PersonId | null | undefined;
  readonly calendar: WorkCalendar;
  /** In tree order. */
  readonly goals: readonly GoalState[];
  /** Rows of Plan whose goal is there. */
  readonly plan: readonly PlanState[];
  readonly projects: readonly ProjectState[];
  /** Hours by person and week, from the as-of day on. */
  readonly load: Load;
  /** Of projects that have a budget: what was planned, done and spent of it. */
  readonly budgets: readonly ProjectValue[];
  /** Of projects that have a budget or costs. */
  readonly money: readonly ProjectMoney[];
  readonly tasks: readonly TaskState[];
  /** In the deals' order. */
  readonly deals: readonly DealFacts[];
  /** The dictionary's, then the user's own. */
  readonly kpis: readonly KpiState[];
  /** Of everything, in the period of the chosen kind that holds the as-of day: for Start, mails and the record. */
  readonly whole: ChosenKpis;
  /** Of the chosen period and slice, as are the next two. */
  readonly funnel: Funnel;
  readonly bottleneck: Bottleneck;
  /** What formulas count customers over. */
  readonly purchases: ReadonlyMap<DealId, PurchaseColumns>;
  /** Of the figures that can be forecast, for the chosen period and slice. */
  readonly forecasts: ReadonlyMap<ForecastKey, FigureForecast>;
  /** Of reaching a goal's target; null where there is no such chance, as of one that is over. */
  readonly chanceOf: (state: GoalState) => GoalChance | null;
  /** Of the chosen period and slice. */
  readonly charts: FigureCharts;
  readonly attention: readonly Attention[];
  readonly findings: readonly Finding[];
  /** What goals were counted from. */
  readonly ledger: Ledger;
  readonly rows: Rows;
}

/** @param choice what figures are for: their period and slice */
export function assess(rows: Rows, settings: Settings, choice: FigureChoice, asOf: Day): Model {
  const { calendar } = workCalendar({
    weekend: settings.weekend,
    daysOff: daysForAll(rows.calendar, "off"),
    workdays: daysForAll(rows.calendar, "work"),
  });
  const leave = leaveOf(rows.calendar);
  const named = dealNames(rows);
  const deals = dealFacts(rows.deals, rows.stages, rows.team, settings, named, rows.stageChanges);
  const tasks = assessTasks(
    rows.tasks,
    rows.projects,
    {
      calendar,
      leave,
      baseline: chosenBaseline(rows.baselines, settings.baseline),
      hoursPerDay: settings.hoursPerDay,
    },
    asOf,
  );
  const outlook = outlookOf(tasks.network.network, rows.tasks, rows.projects, calendar, asOf);
  const states = tasks.tasks.map((state): TaskState => {
    const own = outlook.tasks.get(state.task.id);
    return own ? { ...state, ...own } : state;
  });
  const names = new Map(rows.team.map(({ id, name }) => [id, name]));
  const assessed = assessGoals(
    rows,
    goalSources(rows, deals, settings),
    calendar,
    asOf,
    settings,
    (person) => names.get(person) ?? person,
  );
  const plan = assessPlan(rows.plan, calendar, {
    goals: new Map(rows.goals.map((goal) => [goal.id, goal])),
    team: rows.team,
    calendar: rows.calendar,
    leave,
    ledger: assessed.ledger,
    settings,
    asOf,
  });
  const goals = withPlan(assessed.goals, plan.outdated);
  const projects = assessProjects(rows.projects, states, asOf, outlook.projects);
  const doneOf = new Map(projects.map(({ project, done }) => [project.id, done]));
  const doneIn = (id: ProjectId) => doneOf.get(id) ?? null;
  const budgets = budgetsOf(rows, states, doneIn, settings, calendar, asOf);
  const own = ownKpis(rows.kpis);
  const ground = { rows, deals, named, tasks: states, budgets, own, calendar, settings, asOf };
  const figures = chosenKpis(ground, choice);
  const { period: span, cut, isWhole, deals: chosen, kpis } = figures;
  const funnel = funnelOf(chosen, rows.stages, span);
  const targets = new Map(kpis.map(({ id, target }) => [id, target]));
  const person = personMeant(cut, rows.team);
  // Found when they are first asked for: a page that draws a timeline, or an edited cell, needs none.
  const whole = once(() =>
    isPlain(choice) ? figures : chosenKpis(ground, { ...PLAIN_CHOICE, period: choice.period }),
  );
  const forecasts = once(() =>
    forecastsOf({
      rows,
      deals: chosen,
      counts: isWhole ? assessed.ledger : ledger(slicedSources(rows, chosen, cut, settings)),
      period: span,
      targetOf: (figure) => targets.get(figure) ?? null,
      person,
      calendar,
      settings,
      asOf,
    }),
  );
  const charts = once(() => {
    const wonValue = forecasts().get("wonValue");
    return figureCharts(rows, chosen, cut, calendar, span, wonValue, settings, asOf);
  });
  return {
    asOf,
    settings,
    choice,
    period: span,
    cut,
    person,
    calendar,
    goals,
    plan: plan.parts,
    projects,
    load: loadOf(states, {
      team: rows.team,
      calendar,
      leave,
      settings,
      asOf,
    }),
    budgets,
    money: projectMoney(rows.projects, rows.costs, doneIn, settings),
    tasks: states,
    deals,
    kpis,
    get whole() {
      return whole();
    },
    funnel,
    bottleneck: bottleneckOf(funnel, chosen, dealTitles(rows.deals), span, asOf),
    purchases: purchaseColumns(chosen, span, comparedWith(span, choice.compare)),
    get forecasts() {
      return forecasts();
    },
    get charts() {
      return charts();
    },
    chanceOf: goalChances(rows, deals, assessed.ledger, calendar, settings, asOf),
    attention: attention(goals, states, rows.deals, deals, asOf),
    findings: [
      ...assessed.findings,
      ...plan.findings,
      ...tasks.findings,
      ...calendarFindings(rows.calendar),
      ...estimateFindings(rows.tasks),
      ...costFindings(rows.costs, settings),
      ...overrideFindings(rows.overrides, settings.fiscalStart),
      ...feedbackFindings(rows.feedback),
      ...ownFindings(rows.kpis, own),
      ...dealFindings(rows.deals, rows, deals, settings),
    ],
    ledger: assessed.ledger,
    rows,
  };
}

/** What is counted of a slice. */
function slicedSources(
  rows: Rows,
  deals: readonly DealFacts[],
  cut: Cut,
  settings: Settings,
): Sources {
  const collections = rows.collections.filter(({ deal }) => cut.row({ deal }));
  const others = { actuals: [], activities: [], checkIns: [], tasks: [], projects: [] };
  return goalSources({ ...rows, ...others, collections }, deals, settings);
}

/** Whose figures a cut leaves: everybody's (null), one person's alone, or undefined for any other part. */
function personMeant(cut: Cut, team: readonly Person[]): PersonId | null | undefined {
  const [first, ...others] = Object.keys(cut.slice);
  if (first === undefined) return null;
  if (first !== "person" || others.length > 0) return undefined;
  const meant = team.filter(({ id }) => cut.person(id));
  return meant.length === 1 ? meant[0]?.id : undefined;
}

/** What people call a deal. */
const dealTitles = (deals: readonly Deal[]): ReadonlyMap<DealId, string> =>
  new Map(deals.map(({ id, name, customer }) => [id, name ?? customer ?? id]));

/** Goals whose parts are not what they would be any more say so. */
function withPlan(
  goals: readonly GoalState[],
  outdated: ReadonlyMap<GoalId, number>,
): readonly GoalState[] {
  if (outdated.size === 0) return goals;
  return goals.map((state) => {
    const { id } = state.goal;
    const parts = outdated.get(id);
    if (parts === undefined) return state;
    const reason = { code: "planOutdated", params: { parts }, ids: [id] } as const;
    return { ...state, reasons: [...state.reasons, reason] };
  });
}

/** Deals whose stage or currency nobody has explained, or whose dates are the wrong way round. */
function dealFindings(
  deals: readonly Deal[],
  rows: Rows,
  facts: readonly DealFacts[],
  settings: Settings,
): readonly Finding[] {
  const stages = new Set(rows.stages.map((stage) => stage.name));
  return deals.flatMap((deal, i): Finding[] => {
    const found: Finding[] = [];
    const at = { table: "deals", id: deal.id } as const;
    if (deal.stage !== null && !stages.has(deal.stage))
      found.push({ ...at, code: "unknownStage", column: "stage", params: { value: deal.stage } });
    if (
      deal.amount !== null &&
      deal.currency !== null &&
      deal.currency !== settings.currency &&
      facts[i]?.value === null
    )
      found.push({
        ...at,
        code: "unknownCurrency",
        column: "currency",
        params: { value: deal.currency },
      });
    if (deal.closed !== null && deal.created !== null && deal.closed < deal.created)
      found.push({ ...at, code: "closedBeforeCreated", column: "closed", params: {} });
    return found;
  });
}
