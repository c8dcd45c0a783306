// Levelling within slack, as a proposal: which tasks to begin later so that fewer hours lie beyond what people have.
// No project ends later for it, no deadline is newly missed, and what has begun or is held to a date stays.
import { dayLine, dayOf, endOfDay, startOfDay } from "../calendar/day-line";
import type { WorkLine } from "../calendar/work-line";
import { addDays, type Day } from "../model/day";
import type { PersonId, Task, TaskId } from "../model/rows";
import type { TaskState } from "../model/task-state";
import { hoursOver, type Load, type LoadBase, loadOf, type Overload, overloads } from "./load";

/** One task that would begin later. */
export interface Move {
  readonly task: Task;
  readonly from: Day;
  readonly to: Day;
  readonly person: PersonId;
  /** First day of the week in which the person has too much. */
  readonly week: Day;
  /** Hours beyond the person's capacity that the move takes away, in all weeks together. */
  readonly eases: number;
}

export interface Levelled {
  /** In the order in which they were found: each builds upon those before it. */
  readonly moves: readonly Move[];
  readonly before: Load;
  readonly after: Load;
}

/** New "not before" days by task. */
export type Starts = ReadonlyMap<TaskId, Day>;

/** As often the whole is scheduled again: a proposal is read by a person. */
const MOST_TRIES = 60;
/** Hours that count as none. */
const NONE = 0.05;

/**
 * Week by week, for whoever has too much, the task of the lowest priority, and among those the one with the most slack,
 * gives way to the best of the later weeks that its slack allows. A move stands only if the whole plan, scheduled
 * again with it, has fewer hours beyond capacities: by half of what the
 * task brings to its week, or of what is too much there, so that no overload is only pushed along. The same rows give
 * the same proposal.
 *
 * Source: serial method with the rule of minimum slack, as in R. Kolisch, "Serial and parallel resource-constrained
 * project scheduling methods revisited", 1996, kept within total slack.
 *
 * @param reschedule the tasks' states with some of them beginning later
 */
export function level(
  tasks: readonly TaskState[],
  reschedule: (starts: Starts) => readonly TaskState[],
  base: LoadBase,
): Levelled {
  const before = loadOf(tasks, base);
  const lines = new Map<PersonId, WorkLine>();
  const lineOf = (person: PersonId): WorkLine => {
    const line = lines.get(person) ?? dayLine(base.calendar, base.leave.get(person));
    lines.set(person, line);
    return line;
  };
  const refused = new Set<string>();
  const moves = new Map<TaskId, Move>();
  let now: Plan = { tasks, load: before, over: hoursOver(before) };
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const found = nextMove(now, base, lineOf, refused);
    if (found === null) break;
    const earlier = moves.get(found.task.id);
    const starts = new Map([...moves.values(), found].map(({ task, to }) => [task.id, to]));
    const moved = reschedule(starts);
    const load = loadOf(moved, base);
    const over = hoursOver(load);
    if (over > now.over - found.worth || !keeps(tasks, moved)) {
      refused.add(keyOf(found.task.id, found.to));
      continue;
    }
    const eases = now.over - over + (earlier?.eases ?? 0);
    const { task, to, person, week } = found;
    moves.set(task.id, { task, from: earlier?.from ?? found.from, to, person, week, eases });
    now = { tasks: moved, load, over };
  }
  return { moves: [...moves.values()], before, after: now.load };
}

interface Plan {
  readonly tasks: readonly TaskState[];
  readonly load: Load;
  readonly over: number;
}

/** A move to be tried, and by how many hours it has to help. */
type Trial = Omit<Move, "eases"> & { readonly worth: number };

const keyOf = (id: TaskId, to: Day): string => `${id} ${to}`;

/** The first move that makes some overload smaller, as far as its owner's own tasks tell. */
function nextMove(
  { tasks, load }: Plan,
  base: LoadBase,
  lineOf: (person: PersonId) => WorkLine,
  refused: ReadonlySet<string>,
): Trial | null {
  const byId = new Map(tasks.map((state) => [state.task.id, state]));
  for (const overload of overloads(load)) {
    const { person } = overload;
    const own = tasks.filter(({ task }) => task.owner === person);
    const alone = { ...base, team: base.team.filter(({ id }) => id === person) };
    const standing = hoursOver(loadOf(own, alone));
    for (const state of givingWay(overload, byId)) {
      const hours = overload.tasks.find(({ id }) => id === state.task.id)?.hours ?? 0;
      const worth = Math.max(NONE, Math.min(hours, overload.by) / 2);
      let best: { readonly to: Day; readonly over: number } | null = null;
      for (const to of targets(state, overload.week, load, lineOf(person))) {
        if (refused.has(keyOf(state.task.id, to))) continue;
        const moved = movedTo(state, to, lineOf(person));
        const over = hoursOver(
          loadOf(
            own.map((each) => (each === state ? moved : each)),
            alone,
          ),
        );
        if (over <= standing - worth && over < (best?.over ?? standing) - NONE) best = { to, over };
      }
      if (best !== null)
        return {
          task: state.task,
          from: state.begins,
          to: best.to,
          person,
          week: load.weeks[overload.week] ?? state.begins,
          worth,
        };
    }
  }
  return null;
}

const GIVES_WAY = { low: 0, medium: 1, high: 2 } as const;

/** Tasks of an overload that may move, those first that give way first. */
function givingWay(
  { tasks }: Overload,
  byId: ReadonlyMap<TaskId, TaskState>,
): readonly TaskState[] {
  return tasks
    .flatMap(({ id }) => byId.get(id) ?? [])
    .filter(isMovable)
    .sort(
      (a, b) =>
        GIVES_WAY[a.task.priority ?? "medium"] - GIVES_WAY[b.task.priority ?? "medium"] ||
        b.slack - a.slack ||
        (a.task.id < b.task.id ? 1 : -1),
    );
}

/** Whether a task may begin later: it has slack, has not begun, and no date holds it. */
export function isMovable({ task, status, slack, latest, begins }: TaskState): boolean {
  return (
    !task.milestone &&
    status !== "done" &&
    task.started === null &&
    (task.done ?? 0) === 0 &&
    task.constraint === null &&
    slack > 0 &&
    latest.begins > begins
  );
}

/** Where it may begin later: the first working day of each week after the overload, and its latest day. */
function targets(
  { begins, latest }: TaskState,
  week: number,
  { weeks }: Load,
  line: WorkLine,
): readonly Day[] {
  const opens = weeks
    .slice(week + 1)
    .map((monday) => dayOf(line.opening(line.before(startOfDay(monday)))));
  return [...new Set([...opens, latest.begins])]
    .filter((day) => day > begins && day <= latest.begins)
    .sort((a, b) => a - b);
}

/** The same working days, from another one on. */
function movedTo(state: TaskState, to: Day, line: WorkLine): TaskState {
  const days = line.before(endOfDay(state.ends)) - line.before(startOfDay(state.begins));
  const ends = days === 0 ? addDays(to, state.ends - state.begins) : null;
  return {
    ...state,
    begins: to,
    ends: ends ?? dayOf(line.closing(line.before(startOfDay(to)) + days)),
  };
}

/** Whether every project ends as it did, and no deadline is missed that was met. */
function keeps(before: readonly TaskState[], after: readonly TaskState[]): boolean {
  const ends = lastDays(before);
  const met = new Map(before.map(({ task, ends: end }) => [task.id, isMet(task, end)]));
  return (
    [...lastDays(after)].every(([project, day]) => day <= (ends.get(project) ?? day)) &&
    after.every(({ task, ends: end }) => isMet(task, end) || met.get(task.id) === false)
  );
}

const isMet = ({ due }: Task, ends: Day): boolean => due === null || ends <= due;

function lastDays(tasks: readonly TaskState[]): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const { task, ends } of tasks) {
    const project = task.project ?? "";
    const last = days.get(project);
    if (last === undefined || ends > last) days.set(project, ends);
  }
  return days;
}
