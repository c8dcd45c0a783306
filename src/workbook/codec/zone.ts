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
 * A date without time of day lies on midnight with one of the two, which tells which one it is. A time of day
 * is read with the offset of its half of the year, and is an hour off at most, in the weeks between the two.
 */
export function serialReader(host: Host, zone: string, year: number): SerialOf {
  const offset = (month: number) =>
    parseOffset(host.Utilities.formatDate(new Date(Date.UTC(year, month, 15)), zone, "Z"));
  const january = offset(0);
  const july = offset(6);
  return (date) => {
    const ms = date.getTime() - EPOCH_MS;
    const a = ms + january;
    const b = ms + july;
    if (a % DAY_MS === 0) return a / DAY_MS;
    if (b % DAY_MS === 0) return b / DAY_MS;
    const month = date.getUTCMonth();
    return (month >= 3 && month < 9 ? b : a) / DAY_MS;
  };
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
