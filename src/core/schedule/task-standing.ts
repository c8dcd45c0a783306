// How a task stands: its status, whether it is in time, and the reasons in the order in which people ask for them.

import type { WorkCalendar } from "../calendar/work-calendar";
import type { Day } from "../model/day";
import { isDone } from "../model/is-done";
import type { Reason } from "../model/reason";
import type { TaskId } from "../model/rows";
import type { TaskStatus } from "../model/task-state";
import { slipBetween } from "./baseline";
import type { Dated, TaskContext } from "./dated";

const hasBegun = ({ task }: Dated): boolean => task.started !== null || (task.done ?? 0) > 0;

/** Late: it should be over by now. Risk: it will miss its deadline, or a constraint in the chain. */
export function statusOf(dated: Dated, calendar: WorkCalendar, asOf: Day): TaskStatus {
  const { planned } = dated;
  if (isDone(dated.task)) return "done";
  if (planned.ends < asOf) return "late";
  if (missesDue(dated) || missesConstraint(dated, calendar) > 0) return "risk";
  return hasBegun(dated) || planned.begins <= asOf ? "running" : "waiting";
}

/** Whether it is in time; null without a deadline, and while that is not decided. */
export function onTime(dated: Dated, asOf: Day): boolean | null {
  const { task, now } = dated;
  if (task.due === null) return null;
  if (isDone(dated.task)) return (task.finished ?? now.ends) <= task.due;
  return asOf > task.due ? false : null;
}

const missesDue = ({ task, now }: Dated): boolean => task.due !== null && now.ends > task.due;

/** Working days by which it misses its constraint; none where it keeps it. */
function missesConstraint({ task, now }: Dated, calendar: WorkCalendar): number {
  const { constraint, constraintDate } = task;
  if (constraint === null || constraintDate === null) return 0;
  const isStart = constraint === "startBy" || constraint === "mustStart";
  const stands = isStart ? now.begins : now.ends;
  return stands > constraintDate ? Math.max(1, slipBetween(calendar, constraintDate, stands)) : 0;
}

/** Why an unfinished task is late or in danger. */
export function reasonsFor(
  dated: Dated,
  all: ReadonlyMap<TaskId, Dated>,
  context: TaskContext,
  asOf: Day,
): readonly Reason[] {
  const { task, planned, now } = dated;
  const ids = [task.id];
  const reasons: Reason[] = [];
  const isLate = planned.ends < asOf;
  if (isLate) {
    const workdays = slipBetween(context.calendar, planned.ends, asOf);
    reasons.push({ code: "taskLate", params: { workdays }, ids });
  }
  if (missesDue(dated) && task.due !== null) {
    const workdays = Math.max(1, -(now.slackToDue ?? -1));
    reasons.push({ code: "taskMissesDue", params: { workdays, due: task.due }, ids });
  }
  const broken = missesConstraint(dated, context.calendar);
  if (broken > 0 && task.constraint !== null) {
    const params = { constraint: task.constraint, workdays: broken };
    reasons.push({ code: "taskBreaksConstraint", params, ids });
  }
  const shouldHaveBegun = planned.begins < asOf && !hasBegun(dated);
  if (shouldHaveBegun && !isLate && !task.milestone) {
    const workdays = Math.max(1, slipBetween(context.calendar, planned.begins, asOf));
    reasons.push({ code: "taskOverdueStart", params: { workdays }, ids });
  }
  const waiting = waitsFor(dated, all, context);
  const held = waiting !== null && (reasons.length > 0 || waiting.params.workdays > 0);
  if (held) reasons.push(waiting);
  // Whom it waits for says already what slack is left.
  if (reasons.length > 0 && now.critical && !held)
    reasons.push({ code: "taskCritical", params: {}, ids });
  return reasons;
}

/** The unfinished predecessor that sets its dates, and how far that has slipped since the baseline, else the plan. */
function waitsFor(
  { now }: Dated,
  all: ReadonlyMap<TaskId, Dated>,
  { calendar, baseline }: TaskContext,
): Extract<Reason, { code: "taskWaitsFor" }> | null {
  const before = now.driver.kind === "predecessor" ? all.get(now.driver.id as TaskId) : undefined;
  if (!before || isDone(before.task)) return null;
  const { id, name } = before.task;
  const meant = baseline?.spans.get(id)?.ends ?? before.planned.ends;
  const workdays = Math.max(0, slipBetween(calendar, meant, before.now.ends));
  return {
    code: "taskWaitsFor",
    params: { id, name: name ?? "", workdays, slack: now.totalSlack },
    ids: [id],
  };
}
