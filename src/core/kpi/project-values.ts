// What projects with a budget were to have done, have done and have spent by the end of the as-of day.
import type { WorkCalendar } from "../calendar/work-calendar";
import { countWorkdays } from "../calendar/workdays";
import type { Day } from "../model/day";
import type { CostFact, ProjectValue } from "../model/facts";
import { groupBy } from "../model/group-by";
import type { Minor, Project, ProjectId } from "../model/rows";
import type { TaskState } from "../model/task-state";
import { sum, weightedMean } from "../statistics/mean";
import { earnedValue } from "./earned-value";

/**
 * One for each project with a budget, in their order. The planned work of a task is spread evenly over its working
 * days, by the baseline where that holds it, else by its links and dates as if all went as it should.
 *
 * @param doneOf the part of a project that is done, 0 to 1; null without tasks
 */
export function projectValues(
  projects: readonly Project[],
  tasks: readonly TaskState[],
  costs: readonly CostFact[],
  doneOf: (id: ProjectId) => number | null,
  calendar: WorkCalendar,
  asOf: Day,
): readonly ProjectValue[] {
  const tasksOf = groupBy(tasks, ({ task }) => task.project ?? undefined);
  const spentOf = groupBy(costs, ({ project, on }) =>
    project === null || (on !== null && on > asOf) ? undefined : project,
  );
  return projects.flatMap(({ id, budget }): readonly ProjectValue[] => {
    if (budget === null || budget <= 0) return [];
    const share = plannedShare(tasksOf.get(id) ?? [], calendar, asOf);
    const done = doneOf(id);
    const known = share !== null && done !== null;
    const cost = sum((spentOf.get(id) ?? []).map(({ value }) => value ?? 0)) as Minor;
    return [
      {
        id,
        budget,
        planned: known ? (Math.round(budget * share) as Minor) : null,
        earned: known ? (Math.round(earnedValue(budget, done)) as Minor) : null,
        cost,
      },
    ];
  });
}

/** Tasks weigh by their working days, as they do in what is done; milestones take none. */
function plannedShare(
  tasks: readonly TaskState[],
  calendar: WorkCalendar,
  asOf: Day,
): number | null {
  return weightedMean(
    tasks.map(({ task, baseline, planned }) => {
      const { begins, ends } = baseline ?? planned;
      const passed =
        asOf < begins ? 0 : countWorkdays(calendar, begins, Math.min(asOf, ends) as Day);
      const days = countWorkdays(calendar, begins, ends);
      return {
        value: asOf >= ends ? 1 : days === 0 ? 0 : passed / days,
        weight: task.milestone ? 0 : (task.days ?? 1),
      };
    }),
  );
}
