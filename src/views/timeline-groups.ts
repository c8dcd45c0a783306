// What the timeline's tasks are grouped by, in one or two levels, and what each group comes to: dates, done, status.

import type { WorkCalendar } from "../core/calendar/work-calendar";
import type { Day } from "../core/model/day";
import { groupBy } from "../core/model/group-by";
import { personName } from "../core/model/person-name";
import type { Span, TaskState, TaskStatus } from "../core/model/task-state";
import { slipBetween } from "../core/schedule/baseline";
import { weightedMean } from "../core/statistics/mean";
import type { ViewContext } from "./context";
import { GROUPINGS, type Grouping } from "./timeline-choices";

/** What a group's row shows besides its name. */
export interface Summary extends Span {
  readonly done: number | null;
  /** In words. */
  readonly status: string | null;
  readonly finished: boolean;
  readonly baseline: Span | null;
  readonly slip: number | null;
}

export interface Branch {
  /** Stays the same as long as the group does. */
  readonly key: string;
  readonly name: string;
  readonly owner: string | null;
  /** Of the project behind it. */
  readonly project: string | null;
  readonly summary: Summary;
  /** Its tasks that are in no group below it. */
  readonly tasks: readonly TaskState[];
  readonly branches: readonly Branch[];
}

/** The groups that have tasks, in the order of what they stand for; tasks without any in the last one. */
export function timelineBranches(
  context: ViewContext,
  tasks: readonly TaskState[],
): readonly Branch[] {
  const grouping = context.grouping ?? GROUPINGS[0];
  const inner = grouping === "projectPhase";
  return partsBy(context, inner ? "project" : grouping, tasks).map((part): Branch => {
    const phases = inner ? partsBy(context, "phase", part.tasks) : [];
    const branches = phases
      .filter(({ id }) => id !== null)
      .map((phase) => ({
        ...branchOf(context, phase),
        key: `${part.id}/${phase.id}`,
        tasks: phase.tasks,
        branches: [],
      }));
    return {
      ...branchOf(context, part),
      tasks: inner ? (phases.find(({ id }) => id === null)?.tasks ?? []) : part.tasks,
      branches,
    };
  });
}

interface Part {
  /** Null for the tasks that have none. */
  readonly id: string | null;
  readonly name: string;
  readonly owner?: string | null;
  readonly project?: string;
  /** Where it is known better than from the tasks alone. */
  readonly known?: Partial<Pick<Summary, "done" | "status">>;
  readonly tasks: readonly TaskState[];
}

function branchOf({ model, texts }: ViewContext, part: Part): Omit<Branch, "tasks" | "branches"> {
  const { id, name, owner = null, project = null, known = {}, tasks } = part;
  return {
    key: String(id),
    name,
    owner,
    project,
    summary: { ...summaryOf(tasks, texts.taskStatus, model.calendar), ...known },
  };
}

function partsBy(
  context: ViewContext,
  by: Exclude<Grouping, "projectPhase">,
  tasks: readonly TaskState[],
): readonly Part[] {
  const { model, texts } = context;
  const words = texts.views.timeline;
  const ids = { project: "project", phase: "phase", goal: "goal", owner: "owner" } as const;
  const known = KNOWN[by](context);
  const members = groupBy(tasks, ({ task }): string | null => {
    const value = task[ids[by]];
    return value !== null && (known === null || known.has(value)) ? value : null;
  });
  const order = known === null ? byBegin(members) : [...known.keys()];
  const states = new Map(model.projects.map((state) => [String(state.project.id), state]));
  return [...order, null].flatMap((id): readonly Part[] => {
    const own = members.get(id);
    if (own === undefined) return [];
    if (id === null) return [{ id, name: words.none[by], tasks: own }];
    const project = by === "project" ? states.get(id) : undefined;
    const part = { id, name: known?.get(id) ?? id, tasks: own };
    // Of a part of a project's tasks the project's own figures say nothing.
    if (project === undefined || context.only !== null) return [part];
    const status = project.status === "none" ? null : project.status;
    return [
      {
        ...part,
        project: id,
        owner: personName(model.rows.team, project.project.manager),
        known: {
          done: project.done,
          status:
            status === "done"
              ? texts.taskStatus.done
              : status === null
                ? null
                : texts.status[status],
        },
      },
    ];
  });
}

/** Names by id, in their table's order; null where a word stands for itself. */
const KNOWN: Readonly<
  Record<
    Exclude<Grouping, "projectPhase">,
    (context: ViewContext) => ReadonlyMap<string, string> | null
  >
> = {
  project: ({ model }) =>
    new Map(model.projects.map(({ project: { id, name } }) => [id, name ?? id])),
  phase: () => null,
  goal: ({ model }) => new Map(model.goals.map(({ goal: { id, name } }) => [id, name ?? id])),
  owner: ({ model }) =>
    new Map(model.rows.team.map(({ id }) => [id, personName(model.rows.team, id) ?? id])),
};

const byBegin = (members: ReadonlyMap<string | null, readonly TaskState[]>): readonly string[] =>
  [...members]
    .flatMap(([id, states]) => (id === null ? [] : [{ id, first: firstDay(states) }]))
    .sort((a, b) => a.first - b.first)
    .map(({ id }) => id);

const firstDay = (spans: readonly Span[]) =>
  spans.reduce((least, { begins }) => Math.min(least, begins), Infinity) as Day;
const lastDay = (spans: readonly Span[]) =>
  spans.reduce((most, { ends }) => Math.max(most, ends), -Infinity) as Day;

/** Of at least one task. Done is weighted by duration; the status is the worst that an unfinished task has. */
function summaryOf(
  tasks: readonly TaskState[],
  words: Readonly<Record<TaskStatus, string>>,
  calendar: WorkCalendar,
): Summary {
  const compared = tasks.filter(({ baseline }) => baseline !== null);
  const baselines = compared.flatMap(({ baseline }) => baseline ?? []);
  const baseline =
    baselines.length === 0 ? null : { begins: firstDay(baselines), ends: lastDay(baselines) };
  const finished = tasks.every(({ status }) => status === "done");
  const any = (wanted: TaskStatus) => tasks.some(({ status }) => status === wanted);
  const worst = (["late", "risk", "running"] as const).find(any);
  const begun = any("done") ? "running" : "waiting";
  return {
    begins: firstDay(tasks),
    ends: lastDay(tasks),
    done:
      weightedMean(
        tasks.map(({ task, status }) => ({
          value: status === "done" ? 1 : (task.done ?? 0),
          weight: task.milestone ? 0 : (task.days ?? 1),
        })),
      ) ?? (finished ? 1 : 0),
    status: words[finished ? "done" : (worst ?? begun)],
    finished,
    baseline,
    slip: baseline === null ? null : slipBetween(calendar, baseline.ends, lastDay(compared)),
  };
}
