// A task in words, for those who cannot see its bar: dates, progress, slack, deadline, status.
import type { TaskState } from "../../src/core/model/task-state";
import { isPoint } from "../../src/core/schedule/reshape";
import type { Formatter } from "../../src/i18n/format";
import type { Texts } from "../../src/i18n/texts";

/** Name and id. */
export const titleOf = ({ task }: TaskState, { picture }: Texts): string =>
  picture.bars.task(task.name ?? task.id, task.id);

/** Everything that the bar shows, one fact after another. */
export function factsOf(
  state: TaskState,
  owner: string | null,
  { picture, taskStatus, form }: Texts,
  format: Formatter,
): readonly string[] {
  const { task, begins, ends, status, slack, critical, slip } = state;
  const { bars } = picture;
  const due = task.due === null ? null : format.day(task.due);
  return [
    task.milestone ? form.milestone : null,
    begins === ends || isPoint(state.task)
      ? format.day(ends)
      : bars.span(format.day(begins), format.day(ends)),
    taskStatus[status],
    status !== "done" && (task.done ?? 0) > 0 ? bars.done(format.percent(task.done ?? 0)) : null,
    status === "done" ? null : bars.slack(slack),
    critical ? bars.critical : null,
    due === null || task.due === null ? null : ends > task.due ? bars.missed(due) : bars.due(due),
    slip === null ? null : bars.slip(slip),
    owner === null ? null : bars.owner(owner),
  ].filter((fact) => fact !== null);
}
