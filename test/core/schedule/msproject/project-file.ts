// A Microsoft Project file as the reference data holds it, one line of JSON each, and its durations.
import type { LinkType } from "../../../../src/core/model/link";
import { readData } from "../reference-data";

export interface ProjectFile {
  readonly file: string;
  readonly start: string;
  readonly minPerDay: number;
  readonly minPerWeek: number;
  readonly calendar: string;
  readonly calendars: readonly FileCalendar[];
  readonly tasks: readonly FileTask[];
}

export interface FileCalendar {
  readonly name: string | null;
  readonly parent: string | null;
  /** By the weekday's English name: WORKING, NON_WORKING, or as its parent. */
  readonly days: Readonly<Record<string, string>>;
  readonly hours: Readonly<Record<string, string>>;
  readonly exceptions: readonly {
    readonly from: string;
    readonly to: string;
    readonly working: boolean;
    readonly hours: string;
  }[];
}

export interface FileTask {
  readonly uid: number;
  readonly parent: number | null;
  readonly summary: boolean;
  readonly mode: "AUTO_SCHEDULED" | "MANUALLY_SCHEDULED";
  readonly dur: string | null;
  readonly work: string | null;
  readonly constraint: string;
  readonly cdate: string | null;
  /** The task's own calendar. */
  readonly cal: string | null;
  readonly start: string | null;
  readonly finish: string | null;
  readonly as: string | null;
  readonly af: string | null;
  /** Stretches in which it is worked on. */
  readonly splits: number | null;
  /** People and things assigned. */
  readonly nres: number | null;
  readonly preds: readonly {
    readonly uid: number;
    readonly type: LinkType;
    readonly lag: string;
  }[];
}

export function projectFiles(): readonly ProjectFile[] {
  return readData("msproject", "linked.jsonl")
    .trim()
    .split("\n")
    .map((text) => JSON.parse(text) as ProjectFile);
}

/** "aspose-tasks: TaskWBS.mpp", which is one file. */
export function nameOf({ file }: ProjectFile): string {
  const [source = "", ...path] = file.split("/");
  return `${source.includes("mpxj") ? "mpxj" : source.replace(/\+.*/, "")}: ${path.at(-1)}`;
}

/** Working minutes of a duration such as 2.0d, of a lag in percent those of its predecessor's part. */
export function minutesOf(text: string, file: ProjectFile, whole = 0): number {
  const unit = text.slice(-1);
  const perUnit: Readonly<Record<string, number>> = {
    d: file.minPerDay,
    w: file.minPerWeek,
    h: 60,
    m: 1,
    "%": whole / 100,
  };
  const minutes = perUnit[unit];
  if (minutes === undefined) throw new Error(`unknown unit: ${text}`);
  return Math.round(Number(text.slice(0, -1)) * minutes);
}
