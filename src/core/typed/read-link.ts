// One link as people type it: the task, by id or name, and what follows it.
import type { Fault } from "../model/issue";
import type { Lag, LagUnit, Link } from "../model/link";
import type { TaskId } from "../model/task-id";
import { type LinkTail, readLinkTail } from "./link-tail";

/** The task that an id or a name means, or why that is not known. */
export type FindTask = (text: string) => { readonly id: string } | { readonly fault: Fault };

/** Beyond any project; a slip of the finger. */
const MOST: Readonly<Record<LagUnit, number>> = {
  days: 10_000,
  weeks: 2_000,
  hours: 100_000,
  percent: 10_000,
  elapsedDays: 20_000,
};
/** Decimals that a lag is kept with. */
const DECIMALS = 2;

/** As a sentence can hold it. */
export const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** Nothing but an id: its dash is no minus. */
const BARE = /^(?:\p{L}{1,8}[-_ ]?|#\s?)?\d+$/u;

interface Reading {
  readonly task: string;
  readonly tail: LinkTail;
}

/** Longer than any task's name; a note in the wrong column is not looked through. */
const LONGEST = 300;

/** Every way to take a text apart into a task and what follows, the longest task first. */
function readingsOf(text: string): readonly Reading[] {
  const readings: Reading[] = [];
  if (text.length > LONGEST) return readings;
  for (let at = text.length - 1; at > 0; at--) {
    const tail = text[at] === " " ? null : readLinkTail(text.slice(at));
    if (tail !== null) readings.push({ task: text.slice(0, at).trim(), tail });
  }
  return readings;
}

type LinkRead = { readonly link: Link } | { readonly fault: Fault };

/** Whether a text can be read as one link, whatever its task. */
export const isLinkText = (text: string): boolean => BARE.test(text) || readingsOf(text).length > 0;

/** @param text of half-width characters, without spaces around it */
export function readLink(text: string, find: FindTask): LinkRead {
  const whole = taskOf(text, find);
  if ("id" in whole) return linkTo(text, whole.id, null);
  // Most links begin with an id, and are not worth looking at in every way.
  const [, id = "", rest = ""] = WITH_ID.exec(text) ?? [];
  const tail = rest === "" ? null : readLinkTail(rest);
  const led = tail === null ? whole : find(id);
  if ("id" in led) return linkTo(text, led.id, tail);
  if (whole.fault.code !== "unknownReference" || BARE.test(text)) return whole;
  const readings = readingsOf(text);
  for (const { task, tail } of readings) {
    const found = taskOf(task, find);
    if ("id" in found) return linkTo(text, found.id, tail);
  }
  const meant = readings.filter(({ task, tail }) => tail.clear || BARE.test(task)).pop();
  const unknown = meant ? taskOf(meant.task, find) : whole;
  if (meant && "fault" in unknown) return unknown;
  return LIKE_A_LINK.test(text)
    ? { fault: { code: "notALink", params: { value: shown(text) } } }
    : whole;
}

const WITH_ID = /^([a-z]{1,5}-\d+)\s*([^\d\s].*)$/i;
const LIKE_A_LINK = /^T-?\d|^[\d.e+-]+$|(?:\b|\d)(?:FS|SS|FF|SF)\b|\+\s*\d/i;

function linkTo(text: string, id: string, tail: LinkTail | null): LinkRead {
  const lag = kept(tail?.lag ?? null);
  if (lag !== null && Math.abs(lag.amount) > MOST[lag.unit])
    return { fault: { code: "tooLarge", params: { value: shown(text) } } };
  return { link: { predecessor: id as TaskId, type: tail?.type ?? "FS", lag } };
}

/** By id or name; "3", "#3", "t3" and "任务3" are T-3, and "after T-3" and "等T-3" as well. */
function taskOf(text: string, find: FindTask): ReturnType<FindTask> {
  const found = find(text);
  if ("id" in found || found.fault.code !== "unknownReference") return found;
  const bare = text.replace(/^(?:after\s+|等待?|待|在|与|跟|同)\s*/i, "");
  const number = /^(?:t[-_\s]*|#\s*|task\s*|任务\s*)?0*(\d+)$/i.exec(bare)?.[1];
  for (const other of [bare, ...(number === undefined ? [] : [`T-${number}`])]) {
    const again = other === text ? found : find(other);
    if ("id" in again) return again;
  }
  return found;
}

function kept(lag: Lag | null): Lag | null {
  const amount = Number((lag?.amount ?? 0).toFixed(DECIMALS));
  return lag === null || amount === 0 ? null : { ...lag, amount };
}
