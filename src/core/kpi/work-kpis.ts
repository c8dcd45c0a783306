// KPIs of the work itself: milestones and tasks in time.
import type { DeadlineFact } from "../model/facts";
import { type Period, within } from "../model/period";
import { ratio } from "../statistics/mean";
import { blank, type Definitions, type KpiValue, known } from "./definition";

/** Of those due in the period and decided, the part that was in time. */
function onTime(
  deadlines: readonly DeadlineFact[],
  period: Period,
  none: "kpiNoMilestones" | "kpiNoTasks",
): KpiValue {
  const decided = deadlines.filter((one) => one.onTime !== null && within(period, one.due));
  const value = ratio(decided.filter((one) => one.onTime).length, decided.length);
  return value === null ? blank(none) : known(value);
}

export const WORK_KPIS = {
  milestonesOnTime: {
    unit: "percent",
    better: "more",
    metric: null,
    accumulates: false,
    formula:
      'IFERROR(COUNTIFS({tasks.onTime};1{in:tasks.due})/COUNTIFS({tasks.onTime};">=0"{in:tasks.due});"")',
    compute: ({ milestones }, period) => onTime(milestones, period, "kpiNoMilestones"),
  },
  tasksOnTime: {
    unit: "percent",
    better: "more",
    metric: null,
    accumulates: false,
    formula:
      'IFERROR(COUNTIFS({tasks.doneOnTime};1{in:tasks.due})/COUNTIFS({tasks.doneOnTime};">=0"{in:tasks.due});"")',
    compute: ({ tasks }, period) => onTime(tasks, period, "kpiNoTasks"),
  },
} as const satisfies Definitions;
