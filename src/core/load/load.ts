// Hours of work by person and week against the hours that they have: who is over, by how much, because of which tasks.
import { dayLine, endOfDay, startOfDay } from "../calendar/day-line";
import type { WorkCalendar } from "../calendar/work-calendar";
import type { WorkLine } from "../calendar/work-line";
import { addDays, type Day, startOfWeek } from "../model/day";
import type { Person, PersonId, TaskId } from "../model/rows";
import type { Settings } from "../model/settings";
import type { TaskState } from "../model/task-state";

/** Weeks that are looked at, the as-of day's first, and the fewest of them that are told. */
const MOST_WEEKS = 26;
const FEWEST_WEEKS = 12;
/** Hours that count as none: what rounding leaves. */
const NONE = 0.05;

/** Hours of one task in one week. */
export interface TaskHours {
  readonly id: TaskId;
  readonly hours: number;
}

export interface WeekLoad {
  readonly hours: number;
  /** Hours that the person has: of the as-of day's week those from that day on. Zero for work that is nobody's. */
  readonly capacity: number;
  /** The most hours first. */
  readonly tasks: readonly TaskHours[];
}

export interface PersonLoad {
  /** Null for work that is nobody's. */
  readonly person: PersonId | null;
  /** As many as the load has. */
  readonly weeks: readonly WeekLoad[];
}

export interface Load {
  /** First days of the weeks: twelve, or more where there is work in them. */
  readonly weeks: readonly Day[];
  /** In the team's order, work that is nobody's last. */
  readonly people: readonly PersonLoad[];
}

/** More hours than somebody has in a week. */
export interface Overload {
  readonly person: PersonId;
  /** The place of the week in the load. */
  readonly week: number;
  /** Hours beyond the capacity. */
  readonly by: number;
  readonly tasks: readonly TaskHours[];
}

export interface LoadBase {
  readonly team: readonly Person[];
  readonly calendar: WorkCalendar;
  readonly leave: ReadonlyMap<PersonId, readonly Day[]>;
  readonly settings: Pick<Settings, "weekStart" | "hoursPerDay">;
  readonly asOf: Day;
}

/**
 * The load of the weeks to come. What is left of a task's effort is spread evenly over the working days of its owner,
 * from the as-of day on. A task without an effort takes its owner's whole day. A person without hours a week has the
 * calendar's working days times the hours of a day; a share of time is taken of either.
 */
export function loadOf(tasks: readonly TaskState[], base: LoadBase): Load {
  const first = startOfWeek(base.asOf, base.settings.weekStart);
  const end = addDays(first, MOST_WEEKS * 7 - 1);
  const owned = new Map<PersonId | null, TaskState[]>(base.team.map(({ id }) => [id, []]));
  let last = FEWEST_WEEKS - 1;
  for (const state of tasks) {
    if (!takesHours(state) || state.begins > end) continue;
    const owner = owned.get(state.task.owner);
    if (owner) owner.push(state);
    else owned.set(state.task.owner, [state]);
    last = Math.max(last, weekOf(Math.min(end, Math.max(base.asOf, state.ends)) as Day, first));
  }
  const weeks = Array.from({ length: last + 1 }, (_, i) => addDays(first, i * 7));
  const byId = new Map<PersonId | null, Person>(base.team.map((person) => [person.id, person]));
  const nobody = owned.get(null);
  owned.delete(null);
  return {
    weeks,
    people: [
      ...[...owned].map(([id, states]) =>
        personLoad(byId.get(id) ?? null, id, states, weeks, base),
      ),
      ...(nobody ? [personLoad(null, null, nobody, weeks, base)] : []),
    ],
  };
}

/** Every week in which somebody has too much, by week and then in the people's order. */
export function overloads({ weeks, people }: Load): readonly Overload[] {
  return weeks.flatMap((_, week) =>
    people.flatMap(({ person, weeks: own }): readonly Overload[] => {
      const load = own[week];
      if (person === null || load === undefined) return [];
      const by = load.hours - load.capacity;
      return by > NONE ? [{ person, week, by, tasks: load.tasks }] : [];
    }),
  );
}

/** All hours beyond capacities. */
export function hoursOver(load: Load): number {
  return overloads(load).reduce((sum, { by }) => sum + by, 0);
}

function takesHours({ task, status }: TaskState): boolean {
  return !task.milestone && status !== "done" && (task.effort ?? task.days ?? 1) > 0;
}

const weekOf = (day: Day, first: Day): number => Math.floor((day - first) / 7);

function personLoad(
  person: Person | null,
  id: PersonId | null,
  states: readonly TaskState[],
  weeks: readonly Day[],
  base: LoadBase,
): PersonLoad {
  const line = dayLine(base.calendar, id === null ? [] : base.leave.get(id));
  const daily = dailyHours(person, base);
  const from = Math.max(base.asOf, person?.start ?? base.asOf) as Day;
  const tasks = weeks.map((): TaskHours[] => []);
  for (const state of states) spread(state, line, daily, weeks, tasks, base.asOf);
  return {
    person: id,
    weeks: weeks.map((week, i): WeekLoad => {
      const own = (tasks[i] ?? []).sort((a, b) => b.hours - a.hours || (a.id < b.id ? -1 : 1));
      return {
        hours: own.reduce((sum, { hours }) => sum + hours, 0),
        capacity: id === null ? 0 : daily * daysBetween(line, later(week, from), addDays(week, 6)),
        tasks: own,
      };
    }),
  };
}

/** Hours that somebody works on each of their working days. */
function dailyHours(person: Person | null, { calendar, settings }: LoadBase): number {
  const share = person?.share ?? 1;
  const hours = person?.hours ?? null;
  return (hours === null ? settings.hoursPerDay : hours / calendar.week.length) * share;
}

/** Adds what is left of a task to the weeks in which it is worked on. */
function spread(
  { task, begins, ends }: TaskState,
  line: WorkLine,
  daily: number,
  weeks: readonly Day[],
  tasks: readonly TaskHours[][],
  asOf: Day,
): void {
  const first = weeks[0] ?? asOf;
  const from = later(begins, asOf);
  const to = later(ends, from);
  const open = daysBetween(line, from, to);
  const left = task.effort === null ? null : task.effort * (1 - Math.min(1, task.done ?? 0));
  for (let week = weekOf(from, first); week <= weekOf(to, first) && week < weeks.length; week++) {
    const monday = weeks[week] ?? first;
    const days = daysBetween(line, later(monday, from), earlier(addDays(monday, 6), to));
    // Where its owner is away all the time, the work waits in the last week.
    const away = open === 0 && week === weekOf(to, first);
    const hours =
      left === null ? days * daily : away ? left : open === 0 ? 0 : (left * days) / open;
    if (hours > NONE) tasks[week]?.push({ id: task.id, hours });
  }
}

/** Working days from one day to another, with both. */
const daysBetween = (line: WorkLine, from: Day, to: Day): number =>
  Math.max(0, line.before(endOfDay(to)) - line.before(startOfDay(from)));

const later = (one: Day, other: Day): Day => (one > other ? one : other);
const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
