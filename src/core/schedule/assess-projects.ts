// How each project stands: done so far, forecast finish, and whether that is in time.

import type { Day } from "../model/day";
import { groupBy } from "../model/group-by";
import type { Reason, Status } from "../model/reason";
import type { Project, ProjectId } from "../model/rows";
import type { TaskState } from "../model/task-state";
import { weightedMean } from "../statistics/mean";
import type { ProjectOutlook } from "./outlook";

export interface ProjectState {
  readonly project: Project;
  /** 0 to 1, weighted by duration; null without tasks. */
  readonly done: number | null;
  readonly forecast: Day | null;
  readonly status: Status;
  /** How sure its end is; null where nothing is uncertain. */
  readonly outlook: ProjectOutlook | null;
  readonly reasons: readonly Reason[];
}

/** A project is amber when its forecast misses its due date, red when that date has passed. */
export function assessProjects(
  projects: readonly Project[],
  tasks: readonly TaskState[],
  asOf: Day,
  outlooks: ReadonlyMap<ProjectId, ProjectOutlook>,
): readonly ProjectState[] {
  const byProject = groupBy(tasks, ({ task }) => task.project ?? undefined);
  return projects.map((project) => {
    const own = byProject.get(project.id) ?? [];
    const done = weightedMean(
      own.map(({ task, status }) => ({
        value: status === "done" ? 1 : (task.done ?? 0),
        weight: task.milestone ? 0 : (task.days ?? 1),
      })),
    );
    // What is not done cannot have ended before today.
    const forecast = own.reduce<Day | null>((latest, { ends, status }) => {
      const end = status === "done" ? ends : (Math.max(ends, asOf) as Day);
      return latest === null || end > latest ? end : latest;
    }, null);
    const outlook = outlooks.get(project.id) ?? null;
    return {
      project,
      done,
      forecast,
      status: statusOf(project, own, forecast, asOf),
      outlook,
      reasons: outlook === null ? [] : [outlookReason(project, outlook)],
    };
  });
}

function outlookReason({ id, due }: Project, { p50, p80, chance }: ProjectOutlook): Reason {
  return due === null || chance === null
    ? { code: "projectLikely", params: { likely: p50, sure: p80 }, ids: [id] }
    : { code: "projectChance", params: { chance, due, sure: p80 }, ids: [id] };
}

function statusOf(
  project: Project,
  tasks: readonly TaskState[],
  forecast: Day | null,
  asOf: Day,
): Status {
  if (forecast === null) return "none";
  if (tasks.every(({ status }) => status === "done")) return "done";
  if (project.start !== null && asOf < project.start) return "waiting";
  if (project.due !== null && forecast > project.due) return asOf > project.due ? "red" : "amber";
  return tasks.some(({ status }) => status === "late") ? "amber" : "green";
}
