// The one service that reading dates takes, answered by Intl.
import type { Host } from "../../../src/platform/host";

/** A host whose Utilities format the offset ("Z") and the hour of a day, and that counts how often it is asked. */
export function zoneHost(): { readonly host: Host; readonly calls: () => number } {
  let calls = 0;
  const Utilities = {
    formatDate: (date: Date, zone: string, format: string) => {
      calls += 1;
      if (format === "Z") return offsetOf(date, zone);
      const { year, month, day, hour } = partsOf(date, zone);
      return `${year}-${month}-${day}-${hour}`;
    },
  };
  return { host: { Utilities } as unknown as Host, calls: () => calls };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const made =
    formats.get(zone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
  formats.set(zone, made);
  return made;
}

function partsOf(date: Date, zone: string): Readonly<Record<string, string>> {
  const parts = formatIn(zone).formatToParts(date);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

/** What the zone's clocks showed, as milliseconds in UTC. */
export function wallClock(date: Date, zone: string): number {
  const { year, month, day, hour, minute, second } = partsOf(date, zone);
  return Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
}

/** "+0530". */
function offsetOf(date: Date, zone: string): string {
  const minutes = Math.round((wallClock(date, zone) - date.getTime()) / 60_000);
  const padded = (n: number) => String(n).padStart(2, "0");
  const whole = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${padded(Math.floor(whole / 60))}${padded(whole % 60)}`;
}

/** The moment at which a day begins in a zone: where clocks skip midnight, the first after it. */
export function midnightIn(zone: string, year: number, month: number, date: number): Date {
  const wanted = Date.UTC(year, month - 1, date);
  let at = wanted;
  for (let i = 0; i < 3; i++) at += wanted - wallClock(new Date(at), zone);
  return new Date(at);
}
