// KPIs of the work itself: milestones and tasks in time.
import { within } from "../model/period";
import { ratio } from "../statistics/mean";
import { blank, type Definitions, known } from "./definition";

export const WORK_KPIS = {
  milestonesOnTime: {
    unit: "percent",
    better: "more",
    metric: null,
    accumulates: false,
    formula:
      'IFERROR(COUNTIFS({tasks.onTime};1{in:tasks.due})/COUNTIFS({tasks.onTime};">=0"{in:tasks.due});"")',
    compute: (facts, period) => {
      const decided = facts.milestones.filter(
        (milestone) => milestone.onTime !== null && within(period, milestone.due),
      );
      const late = decided.filter((milestone) => !milestone.onTime);
      const value = ratio(decided.length - late.length, decided.length);
      return value === null ? blank("kpiNoMilestones") : known(value);
    },
  },
  tasksOnTime: {
    unit: "percent",
    better: "more",
    metric: null,
    accumulates: false,
    formula:
      'IFERROR(COUNTIFS({tasks.doneOnTime};1{in:tasks.due})/COUNTIFS({tasks.doneOnTime};">=0"{in:tasks.due});"")',
    compute: ({ tasks }, period) => {
      const decided = tasks.filter(({ onTime, due }) => onTime !== null && within(period, due));
      const value = ratio(decided.filter(({ onTime }) => onTime).length, decided.length);
      return value === null ? blank("kpiNoTasks") : known(value);
    },
  },
} as const satisfies Definitions;
