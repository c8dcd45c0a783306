// Rows in few words for the tests of core: everything blank but what a case is about.
import { type WorkCalendar, workCalendar } from "../../src/core/calendar/work-calendar";
import { BLANK_GOAL } from "../../src/core/model/blank-goal";
import { BLANK_CALENDAR_DAY, BLANK_PROJECT, BLANK_TASK } from "../../src/core/model/blank-task";
import { type Day, parseIsoDay } from "../../src/core/model/day";
import type { Link } from "../../src/core/model/link";
import type {
  CalendarDay,
  CheckIn,
  Deal,
  Goal,
  GoalId,
  Person,
  PlanPart,
  Project,
  Rows,
  Stage,
  Task,
} from "../../src/core/model/rows";
import type { TaskContext } from "../../src/core/schedule/dated";
import { readLinks } from "../../src/core/typed/links";

export function iso(text: string): Day {
  const parsed = parseIsoDay(text);
  if (parsed === undefined) throw new Error(`not a day: ${text}`);
  return parsed;
}

export const WEEKDAYS: WorkCalendar = workCalendar({
  weekend: [6, 7],
  daysOff: [],
  workdays: [],
}).calendar;

/** Ids in tests are plain texts. */
type Plain<T> = {
  readonly [K in keyof T]?: T[K] extends string | null
    ? string | null
    : T[K] extends readonly string[]
      ? readonly string[]
      : T[K] extends number | null
        ? number | null
        : T[K];
};

const made =
  <T>(blank: T) =>
  (row: Plain<T>): T =>
    // Brands are for code that runs; a test writes "G-1" and 1200.
    ({ ...blank, ...row }) as T;

export const goal = made<Goal>({ ...BLANK_GOAL, id: "G-1" as GoalId, metric: "checkIns" });

export const part = made<PlanPart>({
  id: "PL-1",
  goal: "G-1" as GoalId,
  person: null,
  level: null,
  from: null,
  to: null,
  share: null,
  planned: null,
  override: null,
});

export const checkIn = made<CheckIn>({
  id: "CI-1",
  goal: "G-1" as GoalId,
  on: null,
  value: null,
  confidence: null,
  note: null,
  person: null,
});

const plainTask = made<Task>({ ...BLANK_TASK, id: "T-1" as Task["id"] });

/** Links as people type them: `["T-8", "T-9SS+2d"]`. */
export const task = ({
  after = [],
  ...row
}: Omit<Plain<Task>, "after"> & { readonly after?: readonly string[] } = {}): Task =>
  plainTask({ ...row, after: after.flatMap(linksOf) });

/** Tasks in tests are called T-8, A or B2. */
const find = (text: string) =>
  /^(?:[A-Z]\d*|[A-Z]+-\d+)$/.test(text)
    ? { id: text }
    : { fault: { code: "unknownReference", params: { value: text, table: "tasks" } } as const };

export const linksOf = (typed: string): readonly Link[] => readLinks(typed, find).links;

export const calendarDay = made<CalendarDay>({ ...BLANK_CALENDAR_DAY, id: "K-1" });

export const project = made<Project>({ ...BLANK_PROJECT, id: "P-1" as Project["id"] });

export const deal = made<Deal>({
  id: "D-1" as Deal["id"],
  name: null,
  customer: null,
  owner: null,
  product: null,
  region: null,
  source: null,
  stage: null,
  amount: null,
  currency: null,
  chance: null,
  created: null,
  expected: null,
  closed: null,
  nextStep: null,
  nextDate: null,
});

export const person = made<Person>({
  id: "M-1" as Person["id"],
  name: null,
  otherNames: null,
  mail: null,
  language: null,
  role: null,
  department: null,
  region: null,
  manager: null,
  level: null,
  skills: null,
  hours: null,
  start: null,
  share: null,
});

export const STAGES: readonly Stage[] = [
  { id: "S-1", name: "Talk", order: 1, kind: "open", chance: 0.5 },
  { id: "S-2", name: "Idea", order: 2, kind: "open", chance: null },
  { id: "S-3", name: "Won", order: 3, kind: "won", chance: 1 },
  { id: "S-4", name: "Lost", order: 4, kind: "lost", chance: 0 },
];

export const NO_ROWS: Rows = {
  goals: [],
  plan: [],
  checkIns: [],
  projects: [],
  tasks: [],
  deals: [],
  baselines: [],
  stages: STAGES,
  stageChanges: [],
  history: [],
  actuals: [],
  activities: [],
  costs: [],
  collections: [],
  feedback: [],
  overrides: [],
  customers: [],
  products: [],
  team: [],
  calendar: [],
  kpis: [],
};

/** What tasks are scheduled by: weekdays, nobody away, no baseline. */
export const CONTEXT: TaskContext = {
  calendar: WEEKDAYS,
  leave: new Map(),
  baseline: null,
  hoursPerDay: 8,
};
