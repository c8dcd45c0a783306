// A Microsoft Project file scheduled by our rules, and each of its tasks held against what the file says.
import type { Instant } from "../../../../src/core/calendar/work-line";
import type { Activity, Bound } from "../../../../src/core/schedule/activity";
import { instantOf, type Placed, placed, plain } from "../placed";
import { fileLines } from "./file-lines";
import { type Outline, outlineOf } from "./outline";
import { type FileTask, minutesOf, type ProjectFile } from "./project-file";

export interface Comparison {
  /** Tasks of which the file says when they begin and end. */
  readonly tasks: number;
  /** Of these, how many hold no others. */
  readonly leaves: number;
  /** Of these leaves, how many stand where they were put: by hand, or with actual start and finish. */
  readonly given: number;
  /** Tasks of which one of the two is at another working moment. */
  readonly wrong: readonly FileTask[];
  /** Whether all agree to the minute, the same side of an evening included. */
  readonly exact: boolean;
}

/** Schedules a file from its start, links, durations, calendars, constraints and actual dates. */
export function compared(file: ProjectFile): Comparison {
  const outline = outlineOf(file);
  const { project, lineOf } = fileLines(file);
  const found = placed(outline.leaves.map((leaf) => activityOf(leaf, outline, file, lineOf(leaf))));
  const known = file.tasks.flatMap((task) => {
    const span = spanOf(task, outline, found);
    return task.start === null || task.finish === null || span === null
      ? []
      : [{ task, span, said: { begin: instantOf(task.start), finish: instantOf(task.finish) } }];
  });
  const leaves = known.filter(({ task }) => outline.leaves.includes(task));
  // Files of the oldest format say days without a time.
  const inDays = known.every(({ said }) => said.begin % 1440 === 0 && said.finish % 1440 === 0);
  const moment = inDays ? (at: Instant) => Math.floor(at / 1440) : project.before;
  const wrong = known.filter(
    ({ span, said }) =>
      moment(span.begin) !== moment(said.begin) || moment(span.finish) !== moment(said.finish),
  );
  return {
    tasks: known.length,
    leaves: leaves.length,
    given: leaves.filter(({ task }) => datesOf(task).every((date) => date !== null)).length,
    wrong: wrong.map(({ task }) => task),
    exact:
      wrong.length === 0 &&
      (inDays ||
        known.every(({ span, said }) => span.begin === said.begin && span.finish === said.finish)),
  };
}

function activityOf(
  task: FileTask,
  outline: Outline,
  file: ProjectFile,
  line: Activity["line"],
): Activity {
  const activity = plain(
    String(task.uid),
    minutesOf(task.dur ?? "0d", file),
    line,
    instantOf(file.start),
  );
  const [started, finished] = datesOf(task);
  const durationOf = new Map(file.tasks.map(({ uid, dur }) => [uid, dur ?? "0d"]));
  return {
    ...activity,
    after: outline.linksOf(task).map(({ uid, type, lag }) => ({
      predecessor: String(uid),
      type,
      work: minutesOf(lag, file, minutesOf(durationOf.get(uid) ?? "0d", file)),
      elapsed: 0,
    })),
    notBefore: notBefore(task, outline),
    bound: boundOf(task),
    started: started === null ? null : instantOf(started),
    finished: finished === null ? null : instantOf(finished),
  };
}

/** The start and finish that are not for the schedule to say. */
function datesOf(task: FileTask): readonly [start: string | null, finish: string | null] {
  return task.mode === "MANUALLY_SCHEDULED" ? [task.start, task.finish] : [task.as, task.af];
}

/** Its own constraint, and the start of whatever holds it and was put somewhere by hand. */
function notBefore(task: FileTask, { holders }: Outline): Instant | null {
  const own =
    task.constraint === "START_NO_EARLIER_THAN" && task.cdate !== null ? [task.cdate] : [];
  const held = holders(task).flatMap(({ mode, start }) =>
    mode === "MANUALLY_SCHEDULED" && start !== null ? [start] : [],
  );
  const days = [...own, ...held].map(instantOf);
  return days.length > 0 ? (Math.max(...days) as Instant) : null;
}

const KINDS: Readonly<Record<string, Bound["kind"]>> = {
  START_NO_LATER_THAN: "startBy",
  FINISH_NO_LATER_THAN: "finishBy",
  MUST_START_ON: "mustStart",
  MUST_FINISH_ON: "mustFinish",
};

function boundOf({ constraint, cdate }: FileTask): Bound | null {
  const kind = KINDS[constraint];
  return kind === undefined || cdate === null ? null : { kind, at: instantOf(cdate) };
}

/** A task that holds others lasts from the first of them to the last. */
function spanOf(
  task: FileTask,
  { spanned }: Outline,
  found: ReadonlyMap<string, Placed>,
): Pick<Placed, "begin" | "finish"> | null {
  const under = spanned(task).flatMap(({ uid }) => found.get(String(uid)) ?? []);
  if (under.length === 0) return null;
  return {
    begin: Math.min(...under.map(({ begin }) => begin)) as Instant,
    finish: Math.max(...under.map(({ finish }) => finish)) as Instant,
  };
}
