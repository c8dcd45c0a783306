// The picture's rows: projects with their phases and tasks by begin, as far as they are chosen and open.

import type { Day } from "../../src/core/model/day";
import { groupBy } from "../../src/core/model/group-by";
import type { PersonId, Project, ProjectId, TaskId } from "../../src/core/model/rows";
import type { Span, TaskState } from "../../src/core/model/task-state";

/** What is to be seen. Keys of collapsed groups are theirs. */
export interface RowChoice {
  readonly project: string | null;
  readonly owner: PersonId | null;
  readonly criticalOnly: boolean;
  readonly collapsed: ReadonlySet<string>;
}

export interface TaskRow {
  readonly kind: "task";
  readonly key: TaskId;
  readonly depth: number;
  readonly state: TaskState;
}

export interface GroupRow {
  readonly kind: "project" | "phase";
  readonly key: string;
  readonly depth: number;
  /** Null for tasks without a project. */
  readonly name: string | null;
  readonly open: boolean;
  readonly states: readonly TaskState[];
}
export type PictureRow = TaskRow | GroupRow;

/** The key by which tasks without a project are chosen and collapsed. */
export const NO_PROJECT = "none";

export function pictureRows(
  states: readonly TaskState[],
  projects: readonly Project[],
  choice: RowChoice,
): readonly PictureRow[] {
  const known = new Map(projects.map((project) => [project.id, project]));
  const groups = new Map<string, TaskState[]>(projects.map(({ id }) => [id, []]));
  for (const state of states) {
    const { project, owner } = state.task;
    const key = project !== null && known.has(project) ? project : NO_PROJECT;
    if (choice.project !== null && choice.project !== key) continue;
    if (choice.owner !== null && choice.owner !== owner) continue;
    if (choice.criticalOnly && !state.critical) continue;
    const group = groups.get(key);
    if (group) group.push(state);
    else groups.set(key, [state]);
  }
  return [...groups].flatMap(([key, own]): readonly PictureRow[] => {
    if (own.length === 0) return [];
    const project = known.get(key as ProjectId);
    const name = project ? (project.name ?? project.id) : null;
    const open = !choice.collapsed.has(key);
    return [
      { kind: "project", key, depth: 0, name, open, states: own },
      ...(open ? phaseRows(key, own, choice) : []),
    ];
  });
}

/** Phases in the order in which they begin; tasks without one come first. */
function phaseRows(
  project: string,
  states: readonly TaskState[],
  { collapsed }: RowChoice,
): readonly PictureRow[] {
  const phases = groupBy([...states].sort(byBegin), ({ task }) => task.phase ?? "");
  const bare = phases.get("") ?? [];
  phases.delete("");
  return [
    ...bare.map((state) => taskRow(state, 1)),
    ...[...phases].flatMap(([name, own]): readonly PictureRow[] => {
      const key = JSON.stringify([project, name]);
      const open = !collapsed.has(key);
      return [
        { kind: "phase", key, depth: 1, name, open, states: own },
        ...(open ? own.map((state) => taskRow(state, 2)) : []),
      ];
    }),
  ];
}

const taskRow = (state: TaskState, depth: number): TaskRow => ({
  kind: "task",
  key: state.task.id,
  depth,
  state,
});

const byBegin = (a: TaskState, b: TaskState) => a.begins - b.begins || a.ends - b.ends;

/** From the first begin to the last end; null of nothing. */
export function spanOf(spans: readonly Span[]): Span | null {
  return spans.reduce<Span | null>(
    (whole, { begins, ends }) => ({
      begins: Math.min(begins, whole?.begins ?? begins) as Day,
      ends: Math.max(ends, whole?.ends ?? ends) as Day,
    }),
    null,
  );
}
