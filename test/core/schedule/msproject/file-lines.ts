// The calendars of a Microsoft Project file as lines of working minutes; a calendar inherits from its parent.
import { minuteLine } from "../../../../src/core/calendar/minute-line";
import type { Shift, WorkLine } from "../../../../src/core/calendar/work-line";
import { addDays, type Day, weekday } from "../../../../src/core/model/day";
import { iso } from "../cases";
import type { FileCalendar, FileTask, ProjectFile } from "./project-file";

const WEEK = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];
const OFFICE: readonly Shift[] = [
  [480, 720],
  [780, 1020],
];

interface Pattern {
  readonly week: readonly (readonly Shift[])[];
  readonly exceptions: ReadonlyMap<Day, readonly Shift[]>;
}

export interface FileLines {
  /** The project's own. */
  readonly project: WorkLine;
  /** A task works by its own calendar, and with people on it when they work as well. */
  readonly lineOf: (task: FileTask) => WorkLine;
}

export function fileLines(file: ProjectFile): FileLines {
  const usual = patternOf(file, file.calendar);
  const project = minuteLine(usual.week, usual.exceptions);
  const known = new Map<string, WorkLine>();
  const lineOf = ({ cal, nres }: FileTask): WorkLine => {
    if (cal === null) return project;
    const withPeople = (nres ?? 0) > 0;
    const key = `${cal} ${withPeople}`;
    const own = patternOf(file, cal);
    const { week, exceptions } = withPeople ? both(own, usual) : own;
    const line = known.get(key) ?? minuteLine(week, exceptions);
    known.set(key, line);
    return line;
  };
  return { project, lineOf };
}

function patternOf(file: ProjectFile, name: string): Pattern {
  const chain: FileCalendar[] = [];
  for (let at: string | null = name; at !== null; at = chain.at(-1)?.parent ?? null) {
    const found = file.calendars.find((calendar) => calendar.name === at);
    if (!found || chain.includes(found)) break;
    chain.push(found);
  }
  const exceptions = new Map<Day, readonly Shift[]>();
  for (const { from, to, working, hours } of [...chain].reverse().flatMap((at) => at.exceptions)) {
    for (let at = iso(from); at <= iso(to); at = addDays(at, 1)) {
      exceptions.set(at, working ? shiftsOf(hours) : []);
    }
  }
  return { week: WEEK.map((day, i) => weekdayShifts(chain, day, i < 5)), exceptions };
}

function weekdayShifts(chain: readonly FileCalendar[], day: string, worked: boolean) {
  const says = chain.find(({ days }) => (days[day] ?? "DEFAULT") !== "DEFAULT");
  if (!says) return worked ? OFFICE : [];
  return says.days[day] === "WORKING" ? shiftsOf(says.hours[day] ?? "") : [];
}

/** Of "start=08:00 end=12:00" each; midnight at the end is the day's end. */
function shiftsOf(hours: string): readonly Shift[] {
  return [...hours.matchAll(/start=(\d+):(\d+) end=(\d+):(\d+)/g)].map((found): Shift => {
    const [from, fromMinute, to, toMinute] = found.slice(1).map(Number);
    const end = (to ?? 0) * 60 + (toMinute ?? 0);
    return [(from ?? 0) * 60 + (fromMinute ?? 0), end === 0 ? 1440 : end];
  });
}

function both(one: Pattern, other: Pattern): Pattern {
  const days = new Set([...one.exceptions.keys(), ...other.exceptions.keys()]);
  const on = ({ week, exceptions }: Pattern, day: Day) =>
    exceptions.get(day) ?? week[weekday(day) - 1] ?? [];
  return {
    week: WEEK.map((_, i) => common(one.week[i] ?? [], other.week[i] ?? [])),
    exceptions: new Map([...days].map((day) => [day, common(on(one, day), on(other, day))])),
  };
}

function common(some: readonly Shift[], others: readonly Shift[]): readonly Shift[] {
  return some
    .flatMap(([from, to]) =>
      others.map(([start, end]): Shift => [Math.max(from, start), Math.min(to, end)]),
    )
    .filter(([from, to]) => from < to);
}
