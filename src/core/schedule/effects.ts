// What a change of one task does to all: two assessments of the plan compared.
import type { WorkCalendar } from "../calendar/work-calendar";
import type { Day } from "../model/day";
import type { Effect } from "../model/effect";
import type { Project, TaskId } from "../model/rows";
import type { TaskState } from "../model/task-state";
import { slipBetween } from "./baseline";

/** Both assessments hold the same tasks. */
export interface Change {
  readonly task: TaskId;
  readonly before: readonly TaskState[];
  readonly after: readonly TaskState[];
}

/**
 * What a change does, the changed task first, then the others, their projects, their deadlines.
 * Never empty: of a change that moves nothing it says that the task stays.
 */
export function effects(
  { task, before, after }: Change,
  projects: readonly Project[],
  calendar: WorkCalendar,
): readonly Effect[] {
  const stood = new Map(before.map((state) => [state.task.id, state]));
  const pairs = after.flatMap((now): Pair[] => {
    const was = stood.get(now.task.id);
    return was ? [{ was, now }] : [];
  });
  return [
    ...pairs.filter(({ now }) => now.task.id === task).map(ownEffect),
    ...othersMove(pairs, task),
    ...projectEnds(pairs, projects, calendar),
    ...pairs.flatMap((pair) => deadline(pair, calendar)),
    ...becomeCritical(pairs),
    ...pairs.filter(({ was, now }) => was.slack >= 0 && now.slack < 0).map(contradiction),
  ];
}

interface Pair {
  readonly was: TaskState;
  readonly now: TaskState;
}

const nameOf = ({ task }: TaskState) => ({ id: task.id, name: task.name ?? task.id });
const hasMoved = ({ was, now }: Pair) => was.begins !== now.begins || was.ends !== now.ends;
const idsOf = (pairs: readonly Pair[]) => pairs.map(({ now }) => now.task.id);

function ownEffect(pair: Pair): Effect {
  const { begins, ends, task } = pair.now;
  const name = nameOf(pair.now);
  if (!hasMoved(pair) && task.due !== null && task.due !== pair.was.task.due)
    return { code: "dueMoves", params: { ...name, due: task.due, ends }, ids: [name.id] };
  const params = { ...name, begins, ends };
  return { code: hasMoved(pair) ? "taskMoves" : "taskStays", params, ids: [params.id] };
}

function othersMove(pairs: readonly Pair[], task: TaskId): readonly Effect[] {
  const moved = pairs.filter((pair) => pair.now.task.id !== task && hasMoved(pair));
  return moved.length === 0
    ? []
    : [{ code: "othersMove", params: { tasks: moved.length }, ids: idsOf(moved) }];
}

/** Tasks of no project, or of one that is not there, end together. */
function projectEnds(
  pairs: readonly Pair[],
  projects: readonly Project[],
  calendar: WorkCalendar,
): readonly Effect[] {
  const known = new Map(projects.map((project) => [project.id, project]));
  const ends = new Map<Project | null, { was: Day; now: Day }>();
  for (const { was, now } of pairs) {
    const project = now.task.project === null ? null : (known.get(now.task.project) ?? null);
    const last = ends.get(project);
    ends.set(project, {
      was: later(last?.was, was.ends),
      now: later(last?.now, now.ends),
    });
  }
  return [...ends].flatMap(([project, { was, now }]): Effect[] => {
    if (was === now) return [];
    const params = {
      name: project === null ? null : (project.name ?? project.id),
      workdays: slipBetween(calendar, was, now),
      ends: now,
    };
    return [{ code: "projectEnds", params, ids: project === null ? [] : [project.id] }];
  });
}

const later = (known: Day | undefined, day: Day): Day =>
  known === undefined || day > known ? day : known;

/** Deadlines that are missed from now on or more than before, and those that are met again. */
function deadline({ was, now }: Pair, calendar: WorkCalendar): readonly Effect[] {
  const { due, milestone } = now.task;
  if (due === null || now.status === "done") return [];
  const missed = was.task.due !== null && was.ends > was.task.due;
  const params = { ...nameOf(now), milestone, due };
  if (now.ends <= due) return missed ? [{ code: "meetsDue", params, ids: [params.id] }] : [];
  if (missed && was.ends === now.ends && was.task.due === due) return [];
  const workdays = Math.max(1, slipBetween(calendar, due, now.ends));
  return [{ code: "missesDue", params: { ...params, workdays }, ids: [params.id] }];
}

function becomeCritical(pairs: readonly Pair[]): readonly Effect[] {
  const now = pairs.filter((pair) => pair.now.critical && !pair.was.critical);
  return now.length === 0
    ? []
    : [{ code: "becomeCritical", params: { tasks: now.length }, ids: idsOf(now) }];
}

function contradiction({ now }: Pair): Effect {
  const params = nameOf(now);
  return { code: "contradicts", params, ids: [params.id] };
}
