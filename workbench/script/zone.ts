// Time zones without the process's own: instants (epoch milliseconds) and wall clocks, by IANA name, through Intl.
// Runs in Node and inside the script's own realm.
import { remember } from "../engine/remember";

/** A wall clock as if it were UTC: epoch milliseconds of the same digits in UTC. */
export type Wall = number;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Offset = (instant: number) => number;

const zones = new Map<string, Offset>();

/** Milliseconds to add to an instant to get its wall clock. Throws a RangeError for an unknown zone. */
export function offsetAt(zone: string, instant: number): number {
  return remember(zones, zone, () => makeOffset(zone))(instant);
}

/** Asks Intl twice a day at most: between two equal answers a day apart nothing changes in between. */
function makeOffset(zone: string): Offset {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    era: "short",
  });
  const exact: Offset = (instant) => {
    const whole = Math.floor(instant / 1000) * 1000;
    const part: Record<string, number> = {};
    let before = false;
    for (const { type, value } of format.formatToParts(whole)) {
      if (type === "era") before = value.startsWith("B");
      else part[type] = Number(value);
    }
    const year = before ? 1 - (part["year"] ?? 1) : (part["year"] ?? 1970);
    const wall = utc(
      year,
      (part["month"] ?? 1) - 1,
      part["day"] ?? 1,
      part["hour"],
      part["minute"],
      part["second"],
    );
    return wall - whole;
  };
  const days = new Map<number, number>();
  const atDay = (day: number): number => remember(days, day, () => exact(day * DAY));
  return (instant) => {
    if (!Number.isFinite(instant)) return 0;
    const day = Math.floor(instant / DAY);
    const from = atDay(day);
    return from === atDay(day + 1) ? from : exact(instant);
  };
}

/** Date.UTC that takes years 0 to 99 as they are. */
export function utc(
  year: number,
  month: number,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
  ms = 0,
): number {
  const shifted = year >= 0 && year <= 99 ? 400 : 0;
  const at = Date.UTC(year + shifted, month, day, hour, minute, second, ms);
  return shifted ? at - 146_097 * DAY : at;
}

export const wallOf = (zone: string, instant: number): Wall => instant + offsetAt(zone, instant);

/**
 * The instant of a wall clock. In a gap (clocks go forward) the offset before it counts, and where a wall clock
 * occurs twice its first time, as ECMAScript has it.
 */
export function instantOf(zone: string, wall: Wall): number {
  const before = offsetAt(zone, wall - DAY);
  const after = offsetAt(zone, wall + DAY);
  const first = wall - before;
  if (offsetAt(zone, first) === before) return first;
  const second = wall - after;
  return offsetAt(zone, second) === after ? second : first;
}

/** Days between 1899-12-30 and 1970-01-01. */
const EPOCH_SERIAL = 25_569;

/** A sheet's serial number, days since 1899-12-30 on the wall clock, to the millisecond. */
export const serialOf = (zone: string, instant: number): number =>
  wallOf(zone, instant) / DAY + EPOCH_SERIAL;

export const instantOfSerial = (zone: string, serial: number): number =>
  instantOf(zone, Math.round((serial - EPOCH_SERIAL) * DAY));

const two = (n: number): string => String(n).padStart(2, "0");

/** "2026-03-02 09:00". */
export function formatLocal(zone: string, instant: number): string {
  const wall = new Date(wallOf(zone, instant));
  const day = `${wall.getUTCFullYear()}-${two(wall.getUTCMonth() + 1)}-${two(wall.getUTCDate())}`;
  return `${day} ${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}`;
}

/** The instant of "2026-03-02 09:00" or "2026-03-02" (09:00); null where it is no date. */
export function parseLocal(zone: string, text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2}))?$/.exec(text.trim());
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [hour, minute] = [Number(match[4] ?? 9), Number(match[5] ?? 0)];
  const wall = utc(year, month - 1, day, hour, minute);
  const back = new Date(wall);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || hour > 23 || minute > 59)
    return null;
  return instantOf(zone, wall);
}
