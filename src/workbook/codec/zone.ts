// Between Google's Date objects and day serials, in the spreadsheet's time zone, without a service call per cell.
import { type Day, day as dayOf } from "../../core/model/day";
import type { Host } from "../../platform/host";

const DAY_MS = 86_400_000;
/** 1899-12-30T00:00Z, the day of serial 0. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** Reads a Date that stands in a cell as its serial number, with the time of day as a fraction. */
export type SerialOf = (date: Date) => number;

/**
 * Finds the zone's offset in winter and in summer once: two service calls, whatever the number of dates.
 * A date without time of day lies on midnight with one of the two, which tells which one it is. Where it does not,
 * the rules may have been others in its year, which is asked as well: two calls for each such year. A time of day
 * is read with the offset of its half of the year, and may be an hour off in the weeks between the two; only where that
 * hour decides the day, the hour of the change is looked for: 13 calls for each half of a year.
 */
export function serialReader(host: Host, zone: string, year: number): SerialOf {
  const years = new Map<number, Offsets>();
  const offset = (of: number, month: number) =>
    parseOffset(host.Utilities.formatDate(new Date(Date.UTC(of, month, 15)), zone, "Z"));
  const offsetsIn = (of: number): Offsets => {
    const known = years.get(of) ?? { january: offset(of, 0), july: offset(of, 6) };
    years.set(of, known);
    return known;
  };
  const changes = new Map<string, number>();
  /** The moment at which one offset gives way to the other, between mid-January and mid-July or from there on. */
  const changeIn = (of: number, half: 0 | 1): number => {
    const key = `${of}/${half}`;
    const known = changes.get(key);
    if (known !== undefined) return known;
    const [first, last] = [Date.UTC(of, half * 6, 15), Date.UTC(of, half * 6 + 6, 15)];
    const before = half === 0 ? offsetsIn(of).january : offsetsIn(of).july;
    const found = firstMoment(
      first,
      last,
      (ms) => parseOffset(host.Utilities.formatDate(new Date(ms), zone, "Z")) !== before,
    );
    changes.set(key, found);
    return found;
  };
  /** With a time of day. */
  const timed = (date: Date, offsets: Offsets): number => {
    const of = date.getUTCFullYear();
    const month = date.getUTCMonth();
    const ms = date.getTime() - EPOCH_MS;
    const { january, july } = offsets;
    if (dayAt(ms, january) === dayAt(ms, july))
      return (ms + (month >= 3 && month < 9 ? july : january)) / DAY_MS;
    // The first half of January is still under the change of the year before.
    const half = date.getTime() >= Date.UTC(of, 6, 15) || date.getTime() < Date.UTC(of, 0, 15);
    const isAfter = date.getTime() >= changeIn(month === 0 && half ? of - 1 : of, half ? 1 : 0);
    return (ms + (half === isAfter ? january : july)) / DAY_MS;
  };
  const usual = offsetsIn(year);
  return (date) => {
    const ms = date.getTime() - EPOCH_MS;
    const midnight = midnightAt(ms, usual);
    if (midnight !== null) return midnight;
    const offsets = offsetsIn(date.getUTCFullYear());
    return midnightAt(ms, offsets) ?? timed(date, offsets);
  };
}

const HOUR_MS = 3_600_000;

/** The first full hour from which on something holds; it does not at `first`, and does at `last`. */
function firstMoment(first: number, last: number, holds: (ms: number) => boolean): number {
  let [below, above] = [0, Math.round((last - first) / HOUR_MS)];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (holds(first + middle * HOUR_MS)) above = middle;
    else below = middle;
  }
  return first + above * HOUR_MS;
}

const dayAt = (ms: number, offset: number): number => Math.floor((ms + offset) / DAY_MS);

/** In milliseconds. */
interface Offsets {
  readonly january: number;
  readonly july: number;
}

/** The day that begins at this moment with one of the offsets; null where none does. */
function midnightAt(ms: number, { january, july }: Offsets): number | null {
  if ((ms + january) % DAY_MS === 0) return (ms + january) / DAY_MS;
  return (ms + july) % DAY_MS === 0 ? (ms + july) / DAY_MS : null;
}

/** "+0530" in milliseconds. */
function parseOffset(text: string): number {
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(text);
  if (!match) return 0;
  const [, sign, hours, minutes] = match;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** Today, and the hour, in the spreadsheet's zone. */
export function nowIn(host: Host, zone: string): { readonly today: Day; readonly hour: number } {
  const text = host.Utilities.formatDate(new Date(), zone, "yyyy-MM-dd-HH");
  const [year = 1970, month = 1, date = 1, hour = 0] = text.split("-").map(Number);
  return { today: dayOf(year, month, date), hour };
}
