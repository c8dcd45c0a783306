// What Milepost's own columns are to hold: the model's results for each row of each table.
import type { Model } from "../../core/assess";
import { firstAdvice } from "../../core/goals/smart/smart-checks";
import type { Cell } from "../../core/model/cell";
import type { DealFacts } from "../../core/model/facts";
import type { Issue } from "../../core/model/issue";
import { toMajor } from "../../core/model/money";
import { within } from "../../core/model/period";
import type { Minor, TableName } from "../../core/model/rows";
import type { SmartCheck } from "../../core/model/smart";
import type { TaskState } from "../../core/model/task-state";
import { projectSlips } from "../../core/schedule/baseline";
import { smartGoals } from "../../core/smart-goals";
import type { Formatter } from "../../i18n/format";
import { goalStatus } from "../../i18n/goal-status";
import { kpiAbout, kpiName } from "../../i18n/kpi-words";
import { sentences, smartLine } from "../../i18n/say";
import type { Texts } from "../../i18n/texts";
import { headerOf } from "../schema/headers";
import { countedCells } from "./counted-cells";

/** Computed cells of one row, by key. */
export type RowCells = Readonly<Record<string, Cell>>;

/** By table, then by the row's id. */
export type ComputedCells = Readonly<Partial<Record<TableName, ReadonlyMap<string, RowCells>>>>;

export function computedCells(model: Model, texts: Texts, format: Formatter): ComputedCells {
  const { cut, rows } = model;
  const people = new Map(rows.team.map(({ id, name }) => [id, name ?? id]));
  const major = (minor: Minor | null): Cell =>
    minor === null ? null : toMajor(minor, model.settings.decimals);
  const smart = smartGoals(model);
  const budgets = new Map(model.budgets.map((budget) => [budget.id, budget]));
  const slips = projectSlips(model.tasks, model.calendar);
  return {
    goals: new Map(
      model.goals.map(({ goal, actual, attainment, pace, status, confidence }) => [
        goal.id,
        {
          actual,
          attainment: rounded(attainment, 4),
          expected: pace === null ? null : rounded(pace.expected, 2),
          status: goalStatus(goal, status, texts),
          confidence: rounded(confidence, 2),
          smart: smartCell(smart.get(goal.id), texts, format),
        },
      ]),
    ),
    plan: new Map(
      model.plan.map(({ id, actual, attainment, reasons }) => [
        id,
        {
          actual: rounded(actual, 4),
          attainment: rounded(attainment, 4),
          note: sentences(reasons, texts, format),
        },
      ]),
    ),
    projects: new Map(
      model.projects.map(({ project, done, forecast, status, outlook, reasons }) => [
        project.id,
        {
          done: rounded(done, 4),
          forecast,
          slip: slips.get(project.id)?.slip ?? null,
          status: status === "none" ? null : texts.status[status],
          p50: outlook?.p50 ?? null,
          p80: outlook?.p80 ?? null,
          chance: rounded(outlook?.chance ?? null, 2),
          outlook: sentences(reasons, texts, format),
          plannedValue: major(budgets.get(project.id)?.planned ?? null),
          earnedValue: major(budgets.get(project.id)?.earned ?? null),
          actualCost: major(budgets.get(project.id)?.cost ?? null),
          "budget*": major(project.budget),
        },
      ]),
    ),
    tasks: new Map(
      model.tasks.map((state) => [
        state.task.id,
        {
          ...taskCells(state, texts, format),
          inSlice: Number(cut.row({ person: state.task.owner })),
        },
      ]),
    ),
    ...countedCells(model, texts),
    deals: new Map(
      model.deals.map((facts, i) => [
        facts.id,
        {
          manager: facts.manager === null ? null : (people.get(facts.manager) ?? facts.manager),
          salesRegion: facts.region,
          outcome: facts.outcome === null ? null : texts.choice.stageKinds[facts.outcome],
          value: major(facts.value),
          weighted: major(facts.weighted),
          cycle: facts.cycle,
          newCustomer: facts.newCustomer === null ? null : Number(facts.newCustomer),
          ...slicedCells(facts, model),
          "closed*": facts.closed,
          "expected*": rows.deals[i]?.expected ?? null,
        },
      ]),
    ),
    kpis: new Map(
      rows.kpis.flatMap(({ id, show }) => {
        const kpi = model.kpis.find((known) => known.id === id);
        if (kpi === undefined) return [];
        const about = kpiAbout(kpi, model.kpis, texts);
        const definition = show || kpi.own === null ? about : texts.ownKpi.hidden(about);
        return [[id, { name: kpiName(kpi, texts), definition }] as const];
      }),
    ),
  };
}

/** What depends on the chosen period and slice. */
function slicedCells(facts: DealFacts, { cut, period, purchases }: Model): RowCells {
  const { purchase = null, retained = null } = purchases.get(facts.id) ?? {};
  const counts = cut.deal(facts);
  return {
    purchase,
    reached: facts.reached,
    inSlice: Number(counts),
    periodCycle: counts && within(period, facts.closed) ? facts.cycle : null,
    retained: retained === null ? null : Number(retained),
  };
}

function taskCells(state: TaskState, texts: Texts, format: Formatter): RowCells {
  const { task, status, slack, freeSlack, latest, onTime } = state;
  const open = status !== "done";
  return {
    begins: state.begins,
    ends: state.ends,
    status: texts.taskStatus[status],
    why: sentences(state.reasons, texts, format),
    slack: open ? slack : null,
    freeSlack: open ? freeSlack : null,
    critical: state.critical ? texts.choice.yes : null,
    latestEnds: open ? latest.ends : null,
    driver: state.waitsFor,
    slip: state.slip,
    criticalShare: rounded(state.criticalShare, 2),
    dueChance: rounded(state.chance, 2),
    [task.milestone ? "onTime" : "doneOnTime"]: onTime === null ? null : Number(onTime),
    "due*": task.due,
  };
}

function smartCell(
  checks: readonly SmartCheck[] | undefined,
  texts: Texts,
  format: Formatter,
): Cell {
  return checks === undefined ? null : smartLine(checks, firstAdvice(checks), texts, format);
}

function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** One issue as a sentence that names its column. */
export function issueSentence(issue: Issue, texts: Texts): string {
  const sentence = issueText(issue, texts);
  if (issue.column === null || issue.table === "settings") return sentence;
  return texts.labelled(headerOf(issue.table, issue.column, texts), sentence);
}

/** What is wrong, without where. */
export function issueText(issue: Pick<Issue, "code" | "params">, texts: Texts): string {
  // Code and params are one pair; the catalogue's type pairs them the same way.
  const say = texts.issue[issue.code] as (params: typeof issue.params) => string;
  return say(issue.params);
}

/** A row of one of a table's sheets. */
export const checkKey = (table: string, part: number, row: number): string =>
  `${table}:${part}:${row}`;

/** The sentences for each row that has issues, by `checkKey`. */
export function checkCells(issues: readonly Issue[], texts: Texts): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const issue of issues) {
    if (issue.row === null) continue;
    const key = checkKey(issue.table, issue.part, issue.row);
    const before = cells.get(key);
    const sentence = issueSentence(issue, texts);
    cells.set(key, before === undefined ? sentence : texts.followed(before, sentence));
  }
  return cells;
}
