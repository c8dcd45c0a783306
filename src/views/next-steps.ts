// What to do next, as the workbook stands: the most useful step first, each with the place where it is done.

import type { GoalState } from "../core/goals/assess-goals";
import type { Place, ViewContext } from "./context";

interface Step {
  readonly text: string;
  readonly to: Place | null;
}

/** How many days ahead a milestone is worth a look. */
const AHEAD = 14;

/** More than anybody takes at once: the caller shows the first few. */
export function nextSteps({ texts, model, notices, deleted, sheet }: ViewContext): readonly Step[] {
  const { steps } = texts.views.start;
  const { rows, goals, tasks, settings } = model;
  const open = new Set(model.deals.filter(({ outcome }) => outcome === "open").map(({ id }) => id));
  const red = goals.filter(({ status }) => status === "red" || status === "missed").length;
  const late = tasks.filter(({ status }) => status === "late").length;
  const toMend = notices.filter(({ kind }) => kind === "data");
  const unfinished = goals.filter(isUnfinished).length;
  const idle = rows.deals.filter(({ id, nextDate }) => open.has(id) && nextDate === null).length;
  const ahead = tasks.filter(
    ({ task, status, ends }) =>
      task.milestone && status !== "done" && ends >= model.asOf && ends <= model.asOf + AHEAD,
  ).length;
  const [lost] = deleted;
  return [
    ...when(lost !== undefined, texts.views.deleted(texts.table[lost ?? "goals"]), null),
    ...when(rows.team.length === 0, steps.team, sheet("team")),
    ...when(rows.goals.length === 0 && rows.deals.length > 0, steps.target, sheet("goals")),
    ...when(rows.goals.length === 0 && rows.deals.length === 0, steps.goal, sheet("goals")),
    ...when(rows.deals.length === 0, steps.deals, null),
    ...when(toMend.length > 0, steps.fix(toMend.length), toMend[0]?.where ?? null),
    ...when(unfinished > 0, steps.unfinished(unfinished), sheet("goalTree")),
    ...when(red > 0, steps.red(red), sheet("goalTree")),
    ...when(late > 0, steps.late(late), sheet("timeline")),
    ...when(rows.tasks.length === 0, steps.work, null),
    ...when(settings.recipients.length === 0, steps.recipients, sheet("settings")),
    ...when(true, steps.week, sheet("kpiSummary")),
    ...when(ahead > 0, steps.ahead(ahead), sheet("timeline")),
    ...when(idle > 0, steps.idle(idle), sheet("deals")),
    ...when(true, steps.send, null),
    ...when(true, steps.add, null),
  ];
}

const when = (applies: boolean, text: string, to: Place | null): readonly Step[] =>
  applies ? [{ text, to }] : [];

/** A goal that cannot be followed yet: it lacks its target, its dates or its start value. */
function isUnfinished({ reasons }: GoalState): boolean {
  return reasons.some(
    ({ code }) => code === "goalNoTarget" || code === "goalNoDates" || code === "goalNoStartValue",
  );
}
