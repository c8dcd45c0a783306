// The proposal to level the load of a whole workbook: levelling with the schedule that it tries its moves on.
import type { Model } from "./assess";
import { leaveOf } from "./calendar/leave";
import { type Levelled, level, type Starts } from "./load/level";
import { assessTasks } from "./schedule/assess-tasks";

export function levelLoad({ rows, settings, calendar, tasks, asOf }: Model): Levelled {
  const leave = leaveOf(rows.calendar);
  const context = { calendar, leave, baseline: null, hoursPerDay: settings.hoursPerDay };
  const reschedule = (starts: Starts) =>
    assessTasks(
      rows.tasks.map((task) => ({ ...task, start: starts.get(task.id) ?? task.start })),
      rows.projects,
      context,
      asOf,
    ).tasks;
  return level(tasks, reschedule, { team: rows.team, calendar, leave, settings, asOf });
}
