// The sample's two projects: what follows on what, and how far it is. Positions are workdays of the project from 1,
// so that every as-of day finds the work in the same state, whatever days off lie between.

import { addWorkdays } from "../../core/calendar/workdays";
import type { Day } from "../../core/model/day";
import type { Priority } from "../../core/model/rows";
import { CAMPAIGN_GOAL, LEADS_GOAL, TEAM_GOAL } from "./goals";
import { managerName, round, row, type SampleRow, type Scene, workdayOf } from "./scene";

interface Tie {
  readonly task: number;
  readonly type: "SS" | "FF";
  readonly lag: number;
}

interface Plot {
  readonly phase: number;
  /** In the team: 0 is the manager. */
  readonly owner: number;
  /** Numbers of tasks; links of another kind, or with days between, in full. */
  readonly after?: readonly (number | Tie)[];
  /** None for a milestone. */
  readonly days?: number;
  readonly done?: number;
  /** Position of the day on which it ended, of its deadline, of the day that it may not begin before. */
  readonly finished?: number;
  readonly due?: number;
  readonly start?: number;
  /** Position of the day on which it began, where it is under way; of the day by which it has to begin. */
  readonly started?: number;
  readonly startBy?: number;
  /** Working days if all goes well, and if little does. */
  readonly range?: readonly [optimistic: number, pessimistic: number];
  readonly priority?: Priority;
  readonly goal?: string;
}

interface ProjectPlot {
  /** Workdays of the project before the as-of day. */
  readonly passed: number;
  readonly due: number;
  readonly tasks: readonly Plot[];
}

/** The design is approved late, the lab test is overdue, and the pilot will miss its deadline. */
const DELIVERY: ProjectPlot = {
  passed: 25,
  due: 64,
  tasks: [
    { phase: 0, owner: 1, days: 1, start: 1, finished: 1 },
    { phase: 0, owner: 5, after: [1], days: 4, finished: 5 },
    { phase: 0, owner: 1, after: [1], days: 3, finished: 4 },
    { phase: 0, owner: 1, after: [2, 3], finished: 5, due: 6 },
    { phase: 1, owner: 5, after: [4], days: 5, finished: 10 },
    { phase: 1, owner: 1, after: [5], days: 2, finished: 14, priority: "high" },
    { phase: 1, owner: 1, after: [6], finished: 14, due: 12, priority: "high" },
    { phase: 2, owner: 4, after: [7], days: 2, finished: 16 },
    { phase: 2, owner: 4, after: [8], days: 15, started: 17, done: 0.6, priority: "high" },
    { phase: 2, owner: 5, after: [7], days: 6, finished: 20 },
    { phase: 2, owner: 5, after: [10], days: 4, started: 21, done: 0.7, due: 24, priority: "high" },
    { phase: 2, owner: 4, after: [9], due: 33 },
    { phase: 3, owner: 5, after: [11, 12], days: 4, range: [3, 8], priority: "high" },
    { phase: 3, owner: 1, after: [13], due: 33, priority: "high" },
    { phase: 3, owner: 5, after: [14], days: 20, range: [16, 30], priority: "high" },
    { phase: 3, owner: 4, after: [{ task: 15, type: "SS", lag: 10 }], days: 4, priority: "low" },
    { phase: 3, owner: 0, after: [15, 16], due: 58, priority: "high" },
    { phase: 3, owner: 1, after: [17], days: 5, due: 63 },
  ],
};

/** On time; the webinars have a day of their own. */
const CAMPAIGN: ProjectPlot = {
  passed: 18,
  due: 42,
  tasks: [
    { phase: 0, owner: 3, days: 3, start: 1, finished: 3, goal: CAMPAIGN_GOAL },
    { phase: 0, owner: 0, after: [19], finished: 3, due: 4 },
    { phase: 1, owner: 3, after: [20], days: 5, finished: 8, goal: CAMPAIGN_GOAL },
    { phase: 1, owner: 2, after: [20], days: 8, finished: 11, goal: CAMPAIGN_GOAL },
    { phase: 1, owner: 4, after: [20], days: 6, finished: 9, priority: "low", goal: CAMPAIGN_GOAL },
    { phase: 1, owner: 3, after: [21], days: 3, finished: 11, goal: CAMPAIGN_GOAL },
    { phase: 1, owner: 3, after: [22, 23, 24], finished: 11, due: 13 },
    { phase: 2, owner: 3, after: [25], days: 2, finished: 13 },
    { phase: 2, owner: 4, after: [26], days: 12, started: 14, done: 0.4 },
    { phase: 2, owner: 2, after: [25], days: 6, finished: 17 },
    { phase: 2, owner: 2, after: [28], days: 2, start: 24, due: 26 },
    {
      phase: 2,
      owner: 3,
      after: [{ task: 27, type: "FF", lag: 5 }, 29],
      days: 10,
      startBy: 30,
      range: [8, 15],
      goal: LEADS_GOAL,
    },
    { phase: 3, owner: 3, after: [30], days: 3, priority: "low" },
    { phase: 3, owner: 0, after: [31], due: 41 },
  ],
};

const PLOTS = [DELIVERY, CAMPAIGN];
const HOURS_A_DAY = 5;
/** Positions of the campaign's days on which its owner is away. */
const LEAVE = { owner: 3, from: 30, until: 31 };

const beginning = ({ calendar, asOf }: Scene, plot: ProjectPlot): Day =>
  addWorkdays(calendar, asOf, -plot.passed);

export function projectRows(scene: Scene): readonly SampleRow[] {
  const { words } = scene;
  const budget = (deals: number) => Math.round((words.typicalDeal * deals) / 1000) * 1000;
  const places = PLOTS.map((plot) => {
    const start = beginning(scene, plot);
    return { start, due: workdayOf(scene, start, plot.due) };
  });
  return [
    row({
      id: "P-1",
      name: words.projects[0].name,
      goal: TEAM_GOAL,
      customer: round(round(words.customers, 0), 0),
      manager: round(words.team, 1).name,
      phase: words.projects[0].phases[2],
      budget: budget(0.6),
      ...places[0],
    }),
    row({
      id: "P-2",
      name: words.projects[1].name,
      goal: LEADS_GOAL,
      manager: managerName(scene),
      phase: words.projects[1].phases[2],
      budget: budget(0.25),
      ...places[1],
    }),
  ];
}

/** One person's leave, in the middle of the work. @param number of its row in Calendar */
export function leaveRow(scene: Scene, number: number): SampleRow {
  const { words, choice } = scene;
  const start = beginning(scene, CAMPAIGN);
  return row({
    id: `K-${number}`,
    on: workdayOf(scene, start, LEAVE.from),
    until: workdayOf(scene, start, LEAVE.until),
    kind: choice.dayKinds.off,
    person: round(words.team, LEAVE.owner).name,
    name: words.leave,
  });
}

/** Both projects as they were planned before anything went otherwise. */
export function baselineRows(scene: Scene): readonly SampleRow[] {
  const savedOn = beginning(scene, DELIVERY);
  const planned: Position[] = [];
  return PLOTS.flatMap((plot) => {
    const start = beginning(scene, plot);
    return plot.tasks.map((task) => {
      const place = plannedPlace(task, planned);
      planned.push(place);
      return row({
        id: `B-${planned.length}`,
        name: scene.words.baseline,
        savedOn,
        task: `T-${planned.length}`,
        begins: workdayOf(scene, start, place.from),
        ends: workdayOf(scene, start, place.until),
      });
    });
  });
}

/** The positions of its first and last day. */
interface Position {
  readonly from: number;
  readonly until: number;
}

/** Where a task stands by its links alone. @param before those of lower numbers */
function plannedPlace(
  { after = [], days, start = 1 }: Plot,
  before: readonly Position[],
): Position {
  const length = days ?? 0;
  const from = after.reduce<number>((latest, entry) => {
    const { task, type, lag } = typeof entry === "number" ? { ...FOLLOWS, task: entry } : entry;
    const { from: begins, until } = round(before, task - 1);
    const at = { FS: until + 1, SS: begins + lag, FF: until + lag - length + 1 }[type];
    return Math.max(latest, at);
  }, start);
  return days === undefined
    ? { from: from - 1, until: from - 1 }
    : { from, until: from + days - 1 };
}

const FOLLOWS = { type: "FS", lag: 0 } as const;

export function taskRows(scene: Scene): readonly SampleRow[] {
  let number = 0;
  return PLOTS.flatMap((plot, project) => {
    const start = beginning(scene, plot);
    return plot.tasks.map((task, i) => {
      number += 1;
      return taskRow(task, number, project, i, start, scene);
    });
  });
}

function taskRow(
  task: Plot,
  number: number,
  project: number,
  index: number,
  base: Day,
  scene: Scene,
): SampleRow {
  const { words, choice } = scene;
  const ofProject = round(words.projects, project);
  const owner = round(words.team, task.owner);
  const at = (position: number | undefined) =>
    position === undefined ? undefined : workdayOf(scene, base, position);
  return row({
    id: `T-${number}`,
    name: round(ofProject.tasks, index),
    project: ofProject.name,
    goal: task.goal,
    phase: round(ofProject.phases, task.phase),
    milestone: task.days === undefined,
    owner: owner.name,
    after: task.after?.map(linkText).join("; "),
    start: at(task.start),
    days: task.days ?? 0,
    due: at(task.due),
    done: task.finished === undefined ? (task.done ?? 0) : 1,
    started: at(task.started),
    finished: at(task.finished),
    effort: task.days === undefined ? undefined : task.days * HOURS_A_DAY,
    priority: choice.priorities[task.priority ?? "medium"],
    department: owner.department,
    constraint: task.startBy === undefined ? undefined : choice.constraints.startBy,
    constraintDate: at(task.startBy),
    optimistic: task.range?.[0],
    pessimistic: task.range?.[1],
    acceptance: task.days === undefined ? ofProject.accepted[index] : undefined,
  });
}

const linkText = (entry: number | Tie): string =>
  typeof entry === "number" ? `T-${entry}` : `T-${entry.task}${entry.type}+${entry.lag}d`;
