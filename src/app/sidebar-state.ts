// What the sidebar shows: options for its form, and the lists of what is mine, late and off track.

import { assess, type Model } from "../core/assess";
import { monthlyOf, NO_MONTHS } from "../core/goals/monthly";
import type { Day } from "../core/model/day";
import { PLAIN_CHOICE } from "../core/model/figure-choice";
import type { Status } from "../core/model/reason";
import type { PersonId } from "../core/model/rows";
import { DEFAULTS } from "../core/model/settings";
import type { TaskStatus } from "../core/model/task-state";
import { type Formatter, formatter } from "../i18n/format";
import { sentences } from "../i18n/say";
import { languageOf, type Texts } from "../i18n/texts";
import type { Host } from "../platform/host";
import { readWorkbook } from "../workbook/read/read-workbook";
import { readRegistry } from "../workbook/registry";
import { entryOptions } from "./entry-options";
import { Fault } from "./fault";
import { goalEntries } from "./goals/goal-entry";
import { goalRow } from "./goals/goal-row";
import { keepMe, whoIsMe } from "./me";
import type { EntryOptions, ListEntry, Option, ScheduleFacts, SidebarState } from "./rpc";
import { scheduleFacts, taskFacts } from "./schedule-facts";
import { openRegistry, openSpreadsheet, userTexts } from "./session";

/** As many entries of a list as anybody reads. */
const MOST = 100;

export function sidebarState(host: Host): SidebarState {
  const spreadsheet = openSpreadsheet(host);
  const lang = languageOf(host.Session.getActiveUserLocale());
  const stored = readRegistry(spreadsheet);
  if (stored === null)
    return {
      lang,
      ready: false,
      me: null,
      people: [],
      projects: [],
      goals: [],
      tasks: [],
      entry: NO_OPTIONS,
      schedule: NO_FACTS,
      goalList: [],
      goalFacts: { team: [], past: NO_MONTHS },
      lists: { mine: [], late: [], red: [] },
    };
  const read = readWorkbook(host, spreadsheet, stored);
  const { settings } = read.settings;
  const model = assess(read.rows, settings, PLAIN_CHOICE, read.asOf);
  const format = formatter(lang, settings.currency);
  const texts = userTexts(host);
  const me = whoIsMe(host, spreadsheet, read.rows.team);
  return {
    lang,
    ready: true,
    me,
    people: options(read.rows.team),
    projects: options(read.rows.projects),
    goals: read.rows.goals.map(goalRow),
    tasks: read.rows.tasks.map(taskFacts),
    entry: entryOptions(read),
    schedule: scheduleFacts(read),
    goalList: goalEntries(model, { texts, format, me, numberStyle: read.base.numberStyle }),
    lists: listsOf(model, me, texts, format),
    goalFacts: {
      team: read.rows.team.map(({ id, manager }) => ({ id, manager })),
      past: monthlyOf(model.ledger, read.rows.team, read.asOf),
    },
  };
}

/** Keeps who the user says to be, for this user and this spreadsheet. */
export function chooseMe(host: Host, person: string | null): SidebarState {
  const spreadsheet = openSpreadsheet(host);
  openRegistry(spreadsheet);
  keepMe(host, spreadsheet, person);
  const state = sidebarState(host);
  if (person !== null && state.me !== person) {
    keepMe(host, spreadsheet, null);
    throw new Fault("refused", [
      { field: "person", code: "unknownReference", message: userTexts(host).form.unknown(person) },
    ]);
  }
  return state;
}

const NO_OPTIONS: EntryOptions = {
  customers: [],
  products: [],
  regions: [],
  sources: [],
  stages: [],
  deals: [],
  today: "",
  currency: "",
  numberStyle: "point",
  fiscalStart: 1,
};

const NO_FACTS: ScheduleFacts = {
  asOf: 0 as Day,
  settings: DEFAULTS,
  order: "mdy",
  projects: [],
  calendar: [],
  phases: [],
  departments: [],
};

const options = (rows: readonly { id: string; name: string | null }[]): readonly Option[] =>
  rows.map(({ id, name }) => ({ id, name: name ?? id }));

function listsOf(
  model: Model,
  me: PersonId | null,
  texts: Texts,
  format: Formatter,
): SidebarState["lists"] {
  const names = new Map(model.rows.team.map((person) => [person.id, person.name ?? person.id]));
  const why = (reasons: Model["goals"][number]["reasons"]) => sentences(reasons, texts, format);
  const tasks = model.tasks.map(({ task, ends, status, reasons }) => ({
    late: status === "late" || status === "risk",
    open: status !== "done",
    owner: task.owner,
    entry: {
      table: "tasks",
      id: task.id,
      name: task.name ?? task.id,
      owner: task.owner === null ? null : (names.get(task.owner) ?? null),
      status: texts.taskStatus[status],
      tone: TASK_TONES[status],
      due: format.day(task.due ?? ends),
      why: why(reasons),
    } satisfies ListEntry,
  }));
  const goals = model.goals.map(({ goal, status, reasons }) => ({
    red: status === "red" || status === "missed",
    open: status !== "done" && status !== "missed",
    owner: goal.owner,
    entry: {
      table: "goals",
      id: goal.id,
      name: goal.name ?? goal.id,
      owner: goal.owner === null ? null : (names.get(goal.owner) ?? null),
      status: texts.status[status],
      tone: GOAL_TONES[status],
      due: goal.due === null ? null : format.day(goal.due),
      why: why(reasons),
    } satisfies ListEntry,
  }));
  const mine = [...goals, ...tasks].filter(
    ({ owner, open }) => open && me !== null && owner === me,
  );
  return {
    mine: mine.slice(0, MOST).map(({ entry }) => entry),
    late: tasks
      .filter(({ late }) => late)
      .slice(0, MOST)
      .map(({ entry }) => entry),
    red: goals
      .filter(({ red }) => red)
      .slice(0, MOST)
      .map(({ entry }) => entry),
  };
}

const TASK_TONES: Readonly<Record<TaskStatus, ListEntry["tone"]>> = {
  done: "calm",
  late: "bad",
  risk: "warn",
  running: "good",
  waiting: "calm",
};
const GOAL_TONES: Readonly<Record<Status, ListEntry["tone"]>> = {
  green: "good",
  amber: "warn",
  red: "bad",
  done: "calm",
  missed: "bad",
  waiting: "calm",
  none: "calm",
};
