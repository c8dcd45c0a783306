// What the KPIs of other tables than Deals are computed from, cut to the slice.
import type { WorkCalendar } from "./calendar/work-calendar";
import { feedbackFacts } from "./kpi/feedback";
import { projectValues } from "./kpi/project-values";
import { receiptsOf } from "./kpi/receipts";
import type { Cut } from "./kpi/slice";
import type { Day } from "./model/day";
import type { CostFact, DeadlineFact, OtherFacts, ProjectValue } from "./model/facts";
import { toBase } from "./model/money";
import type { Cost, ProjectId, Rows } from "./model/rows";
import type { Settings } from "./model/settings";
import type { TaskState } from "./model/task-state";

/** @param projects what `budgetsOf` says of them: budgets are everybody's, whatever the slice */
export function otherFacts(
  rows: Rows,
  tasks: readonly TaskState[],
  projects: readonly ProjectValue[],
  cut: Pick<Cut, "row">,
  settings: Settings,
): OtherFacts {
  const deadlines = (milestone: boolean): readonly DeadlineFact[] =>
    tasks.flatMap(({ task, onTime }) =>
      task.milestone === milestone && cut.row({ person: task.owner })
        ? [{ due: task.due, onTime }]
        : [],
    );
  return {
    milestones: deadlines(true),
    tasks: deadlines(false),
    receipts: receiptsOf(
      rows.collections.filter(({ deal }) => cut.row({ deal })),
      rows.deals,
      settings,
    ),
    costs: costFacts(rows.costs, settings),
    activities: rows.activities.filter(cut.row),
    feedback: feedbackFacts(rows.feedback.filter(cut.row)),
    projects,
    marketSize: settings.marketSize,
  };
}

/** @param doneOf the part of a project that is done, 0 to 1; null without tasks */
export const budgetsOf = (
  { projects, costs }: Rows,
  tasks: readonly TaskState[],
  doneOf: (id: ProjectId) => number | null,
  settings: Settings,
  calendar: WorkCalendar,
  asOf: Day,
): readonly ProjectValue[] =>
  projectValues(projects, tasks, costFacts(costs, settings), doneOf, calendar, asOf);

const costFacts = (costs: readonly Cost[], settings: Settings): readonly CostFact[] =>
  costs.map(({ on, project, amount, currency }) => ({
    on,
    project,
    value: amount === null ? null : toBase(amount, currency, settings),
  }));
