// How sure dates are: from three-point estimates, the chance of projects and deadlines, and what is critical how often.
import { dayLine, dayOf, endOfDay } from "../calendar/day-line";
import type { WorkCalendar } from "../calendar/work-calendar";
import type { Instant, WorkLine } from "../calendar/work-line";
import type { Day } from "../model/day";
import type { Project, ProjectId, Task, TaskId } from "../model/rows";
import { chancesOf, type GroupedChances } from "./chances";
import { estimateOf } from "./estimate";
import type { Network } from "./network";
import { type Simulated, simulate } from "./simulate";

export interface ProjectOutlook {
  /** By when it is over in half of all runs, and in eight of ten. */
  readonly p50: Day;
  readonly p80: Day;
  /** Of being over by its due date, 0 to 1; null without one. */
  readonly chance: number | null;
}

export interface TaskOutlook {
  /** The part of all runs in which it was critical, 0 to 1. */
  readonly criticalShare: number;
  /** Of being over by its deadline, 0 to 1; null without one. */
  readonly chance: number | null;
}

/** Only of what depends on anything uncertain. */
export interface Outlook {
  readonly projects: ReadonlyMap<ProjectId, ProjectOutlook>;
  readonly tasks: ReadonlyMap<TaskId, TaskOutlook>;
}

/** Runs, unless tasks are so many that fewer have to do; then still enough for a chance in ten. */
const RUNS = 1_000;
const FEWEST_RUNS = 100;
/** Of tasks in runs, in one recalculation. */
const MOST_STEPS = 2_000_000;
/** Units that floating point adds to a sum. */
const HAIR = 1e-6;
const NO_OUTLOOK: Outlook = { projects: new Map(), tasks: new Map() };

/** Simulates the projects in which, or before which, anything is uncertain. What is done is certain. */
export function outlookOf(
  network: Network,
  tasks: readonly Task[],
  projects: readonly Project[],
  calendar: WorkCalendar,
  asOf: Day,
): Outlook {
  if (!tasks.some((task) => estimateOf(task) !== null)) return NO_OUTLOOK;
  const grouped = chancesOf(network, tasks, dayLine(calendar), asOf);
  const live = liveGroups(network, grouped);
  const order = network.order.filter((i) => live.has(grouped.chances.group[i] ?? 0));
  if (order.length === 0) return NO_OUTLOOK;
  const runs = Math.max(FEWEST_RUNS, Math.min(RUNS, Math.floor(MOST_STEPS / order.length)));
  const found = simulate({ ...network, order }, grouped.chances, runs);
  const uncertain = sortedEnds(found, live);
  return {
    projects: new Map(
      projects.flatMap((project) => {
        const group = grouped.groupOf.get(project.id) ?? -1;
        const ends = uncertain.get(group);
        if (!ends) return [];
        const forecast = (grouped.ends[group] ?? 0) as Instant;
        return [[project.id, projectOutlook(project, ends, forecast, grouped.line)] as const];
      }),
    ),
    tasks: new Map(
      [...order].flatMap((i) => {
        if (grouped.chances.over[i] === 1 || !uncertain.has(grouped.chances.group[i] ?? -1))
          return [];
        return [[grouped.chances.ids[i] as TaskId, taskOutlook(i, found, grouped)] as const];
      }),
    ),
  };
}

function projectOutlook(
  { due }: Project,
  ends: Float64Array,
  forecast: Instant,
  line: WorkLine,
): ProjectOutlook {
  const dayAt = (share: number): Day => {
    const unit = Math.ceil((ends[Math.ceil(share * ends.length) - 1] ?? 0) - HAIR);
    // A milestone may stand at the start of a day, which is the end of the one before it as far as work goes.
    return dayOf(unit === line.before(forecast) ? forecast : line.closing(unit));
  };
  const limit = due === null ? null : line.before(endOfDay(due)) + HAIR;
  return {
    p50: dayAt(0.5),
    p80: dayAt(0.8),
    chance: limit === null ? null : ends.filter((end) => end <= limit).length / ends.length,
  };
}

function taskOutlook(
  i: number,
  { runs, critical, intime }: Simulated,
  { chances: { limit } }: GroupedChances,
): TaskOutlook {
  return {
    criticalShare: (critical[i] ?? 0) / runs,
    chance: Number.isNaN(limit[i] ?? Number.NaN) ? null : (intime[i] ?? 0) / runs,
  };
}

/** Ends of each group that is not the same in every run, ascending. */
function sortedEnds(
  { runs, ends }: Simulated,
  live: ReadonlySet<number>,
): ReadonlyMap<number, Float64Array> {
  return new Map(
    [...live].flatMap((group) => {
      const own = ends.slice(group * runs, (group + 1) * runs).sort();
      return own[runs - 1] === own[0] ? [] : [[group, own] as const];
    }),
  );
}

/** Groups with anything uncertain that is not over, and all that hang together with them. */
function liveGroups(
  { first, predecessor }: Network,
  { chances: { group, groups, estimates, over } }: GroupedChances,
): ReadonlySet<number> {
  const beside = Array.from({ length: groups }, () => new Set<number>());
  for (let i = 0; i < group.length; i += 1) {
    const own = group[i] ?? 0;
    for (let link = first[i] ?? 0; link < (first[i + 1] ?? 0); link += 1) {
      const other = group[predecessor[link] ?? 0] ?? 0;
      if (other === own) continue;
      beside[own]?.add(other);
      beside[other]?.add(own);
    }
  }
  const live = new Set<number>();
  estimates.forEach((estimate, i) => {
    if (estimate !== null && over[i] === 0) live.add(group[i] ?? 0);
  });
  // A set goes on to what is added while it is walked.
  for (const one of live) for (const other of beside[one] ?? []) live.add(other);
  return live;
}
