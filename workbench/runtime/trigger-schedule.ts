// When a clock trigger fires. Google promises an hour ("9 am" is between 9 and 10); the workbench always takes its
// first minute, or the minute that nearMinute names, so that runs repeat exactly. Pure.
import type { ClockSchedule } from "../script/host-ops";
import { instantOf, utc, type Wall, wallOf } from "../script/zone";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The first firing after `instant` (epoch ms); null where there is none any more. */
export function nextFiring(schedule: ClockSchedule, instant: number): number | null {
  const { every, count, at, timeZone } = schedule;
  switch (every) {
    case "once":
      return at !== null && at > instant ? at : null;
    case "minutes":
      return instant + count * MINUTE;
    case "hours":
      return instant + count * 60 * MINUTE;
    case "days":
    case "weeks":
    case "months": {
      const now = wallOf(timeZone, instant);
      for (let day = Math.floor(now / DAY) * DAY; ; day += DAY) {
        const wall = day + timeOfDay(schedule, now);
        if (wall > now && falls(schedule, wall)) return instantOf(timeZone, wall);
      }
    }
  }
}

/** The firing after one that has just happened. */
export function followingFiring(schedule: ClockSchedule, fired: number): number | null {
  const { every, count, timeZone } = schedule;
  if (every === "once") return null;
  const skipped = every === "days" ? count - 1 : every === "weeks" ? (count - 1) * 7 : 0;
  const from = instantOf(timeZone, wallOf(timeZone, fired) + skipped * DAY);
  return nextFiring(schedule, from);
}

/** Without an hour a trigger keeps the hour at which it was made. */
function timeOfDay({ hour, minute }: ClockSchedule, now: Wall): number {
  const hours = hour ?? Math.floor((now % DAY) / (60 * MINUTE));
  return (hours * 60 + (minute ?? 0)) * MINUTE;
}

function falls({ every, weekDay, monthDay }: ClockSchedule, wall: Wall): boolean {
  const date = new Date(wall);
  if (every === "weeks") return (date.getUTCDay() + 6) % 7 === (weekDay ?? 0);
  if (every !== "months") return true;
  const last = new Date(utc(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.getUTCDate() === Math.min(monthDay ?? 1, last);
}
