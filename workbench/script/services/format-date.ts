// Utilities.formatDate: Java's SimpleDateFormat patterns, in English.
// https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html
import { offsetAt, wallOf } from "../zone";
import { Exception } from "./bridge";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const DAY_MS = 86_400_000;
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const at = date.getTime();
  if (Number.isNaN(at)) throw new Exception("Invalid argument: date");
  const wall = new Date(wallOf(zoneName(timeZone), at));
  return pattern.replace(TOKEN, (token: string, quoted?: string, letter?: string) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    return letter === undefined ? token : field(letter, token.length, wall, zoneName(timeZone), at);
  });
}

const zoneName = (zone: string): string =>
  zone === "GMT" ? "Etc/UTC" : /^GMT[+-]\d/.test(zone) ? etc(zone) : zone;

/** "GMT+8" is "Etc/GMT-8" to Intl. */
const etc = (zone: string): string => {
  const match = /^GMT([+-])0?(\d{1,2})/.exec(zone);
  return match ? `Etc/GMT${match[1] === "+" ? "-" : "+"}${match[2]}` : zone;
};

function field(letter: string, length: number, wall: Date, zone: string, at: number): string {
  const padded = (value: number) => String(value).padStart(length, "0");
  const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()];
  const [hours, weekDay] = [wall.getUTCHours(), wall.getUTCDay()];
  const yearStart = Date.UTC(year, 0, 1);
  switch (letter) {
    case "y":
      return length === 2 ? String(year % 100).padStart(2, "0") : padded(year);
    case "Y":
      return padded(weekYear(wall).year);
    case "M":
    case "L":
      return name(MONTHS, month, length) ?? padded(month + 1);
    case "d":
      return padded(day);
    case "D":
      return padded(Math.floor((wall.getTime() - yearStart) / DAY_MS) + 1);
    case "E":
      return name(DAYS, weekDay, Math.max(3, length)) ?? "";
    case "u":
      return padded(weekDay === 0 ? 7 : weekDay);
    case "w":
      return padded(weekYear(wall).week);
    case "W":
      return padded(Math.floor((day - 1 + new Date(Date.UTC(year, month, 1)).getUTCDay()) / 7) + 1);
    case "a":
      return hours < 12 ? "AM" : "PM";
    case "H":
      return padded(hours);
    case "k":
      return padded(hours === 0 ? 24 : hours);
    case "K":
      return padded(hours % 12);
    case "h":
      return padded(hours % 12 === 0 ? 12 : hours % 12);
    case "m":
      return padded(wall.getUTCMinutes());
    case "s":
      return padded(wall.getUTCSeconds());
    case "S":
      return padded(wall.getUTCMilliseconds());
    case "G":
      return "AD";
    case "z":
      return zoneText(zone, at, length >= 4 ? "long" : "short");
    case "Z":
      return offsetText(zone, at, "");
    case "X":
      return offsetAt(zone, at) === 0
        ? "Z"
        : length === 1
          ? offsetText(zone, at, "").slice(0, 3)
          : offsetText(zone, at, length === 3 ? ":" : "");
    default:
      throw new Exception(`Illegal pattern character '${letter}'`);
  }
}

const name = (names: readonly string[], index: number, length: number): string | null =>
  length < 3 ? null : length === 3 ? (names[index] ?? "").slice(0, 3) : (names[index] ?? "");

/** Weeks begin on Sunday and the first holds January 1st, as Java has it for the United States. */
function weekYear(wall: Date): { readonly year: number; readonly week: number } {
  const year = wall.getUTCFullYear();
  const sunday = (at: number) => at - new Date(at).getUTCDay() * DAY_MS;
  const midnight = Date.UTC(year, wall.getUTCMonth(), wall.getUTCDate());
  if (midnight >= sunday(Date.UTC(year + 1, 0, 1))) return { year: year + 1, week: 1 };
  return {
    year,
    week: Math.round((sunday(midnight) - sunday(Date.UTC(year, 0, 1))) / DAY_MS / 7) + 1,
  };
}

const zoneText = (zone: string, at: number, style: "long" | "short"): string =>
  new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: style })
    .formatToParts(at)
    .find((part) => part.type === "timeZoneName")?.value ?? zone;

function offsetText(zone: string, at: number, colon: string): string {
  const minutes = Math.round(offsetAt(zone, at) / 60_000);
  const size = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
}
