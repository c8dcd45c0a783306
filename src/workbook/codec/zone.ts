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
 * is read with the offset of its half of the year, and is an hour off at most, in the weeks between the two.
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
  const usual = offsetsIn(year);
  return (date) => {
    const ms = date.getTime() - EPOCH_MS;
    const midnight = midnightAt(ms, usual);
    if (midnight !== null) return midnight;
    const offsets = offsetsIn(date.getUTCFullYear());
    const month = date.getUTCMonth();
    const { january, july } = offsets;
    return midnightAt(ms, offsets) ?? (ms + (month >= 3 && month < 9 ? july : january)) / DAY_MS;
  };
}

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
