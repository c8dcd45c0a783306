// Date as a script at Google sees it: "now" is the workbench's virtual clock, and everything local (getters, setters,
// parsing, printing) follows the script's time zone, whatever the zone of the process. Patches the realm's own Date,
// so that instances stay true Dates.
import { instantOf, utc, type Wall, wallOf } from "./zone";

export interface VirtualClock {
  readonly timeZone: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const two = (n: number): string => String(n).padStart(2, "0");

/** A date-only ISO text is UTC, as is one that names its zone. */
const HAS_ZONE =
  /^[+-]?\d{4,6}(-\d\d(-\d\d)?)?$|(Z|[+-]\d\d:?\d\d|\b(GMT|UTC?|[ECMP][SD]T))\s*(\(.*\))?$/i;

export function installVirtualDate(
  realm: typeof globalThis,
  { timeZone, now }: VirtualClock,
): void {
  const Native = realm.Date;
  const proto = Native.prototype;
  const time = proto.getTime;
  const fromUtc = {
    year: proto.getUTCFullYear,
    month: proto.getUTCMonth,
    date: proto.getUTCDate,
    day: proto.getUTCDay,
    hours: proto.getUTCHours,
    minutes: proto.getUTCMinutes,
    seconds: proto.getUTCSeconds,
    ms: proto.getUTCMilliseconds,
  };

  /** The wall clock of a date as a date whose UTC parts are its local ones. */
  const local = (date: Date): Date => {
    const at = time.call(date);
    return new Native(Number.isNaN(at) ? at : wallOf(timeZone, at));
  };
  const toInstant = (wall: Wall): number =>
    Number.isNaN(wall) ? wall : clip(instantOf(timeZone, wall));
  const clip = (at: number): number => time.call(new Native(at));

  const parse = (text: string): number => {
    if (HAS_ZONE.test(text.trim())) return Native.parse(text);
    const iso = /^[+-]?\d{4,6}-\d\d-\d\dT/.test(text.trim());
    return toInstant(Native.parse(iso ? `${text.trim()}Z` : `${text} UTC`));
  };
  const fromParts = (parts: readonly unknown[]): number => {
    const [year = Number.NaN, month = 0, date = 1, hours = 0, minutes = 0, seconds = 0, ms = 0] =
      parts.map(Number);
    const full = year >= 0 && year <= 99 ? 1900 + Math.trunc(year) : year;
    return toInstant(utc(full, month, date, hours, minutes, seconds, ms));
  };
  const fromValue = (value: unknown): number => {
    if (value instanceof Native) return time.call(value);
    const primitive =
      typeof value === "object" && value !== null
        ? (value as { valueOf(): unknown }).valueOf()
        : value;
    if (typeof primitive === "string") return parse(primitive);
    if (typeof primitive === "object" && primitive !== null) return parse(String(value));
    return Number(primitive);
  };

  function VirtualDate(this: unknown, ...args: unknown[]): Date | string {
    if (new.target === undefined) return String(new Native(now()));
    const at = args.length === 0 ? now() : args.length === 1 ? fromValue(args[0]) : fromParts(args);
    return Reflect.construct(Native, [at], new.target) as Date;
  }
  Object.defineProperty(VirtualDate, "name", { value: "Date" });
  Object.defineProperty(VirtualDate, "length", { value: 7 });
  VirtualDate.prototype = proto;
  const define = (target: object, members: Record<string, unknown>): void => {
    for (const [name, value] of Object.entries(members))
      Object.defineProperty(target, name, {
        value,
        writable: true,
        configurable: true,
        enumerable: false,
      });
  };
  define(VirtualDate, { now: () => Math.floor(now()), parse, UTC: Native.UTC });

  const getter = (part: (this: Date) => number) =>
    function (this: Date): number {
      return part.call(local(this));
    };
  /** A setter changes the wall clock through the UTC setter of the same name, then comes back. */
  const setter = (set: (this: Date, ...args: number[]) => number) =>
    function (this: Date, ...args: number[]): number {
      const wall = local(this);
      set.apply(wall, args);
      return proto.setTime.call(this, toInstant(time.call(wall)));
    };
  const zoneText = (date: Date): string => {
    const minutes = Math.round((time.call(local(date)) - time.call(date)) / 60_000);
    const size = Math.abs(minutes);
    const name = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "long" })
      .formatToParts(time.call(date))
      .find((part) => part.type === "timeZoneName")?.value;
    return `GMT${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${two(size % 60)} (${name ?? timeZone})`;
  };
  const dateText = (wall: Date): string =>
    `${DAYS[fromUtc.day.call(wall)]} ${MONTHS[fromUtc.month.call(wall)]} ${two(fromUtc.date.call(wall))} ` +
    String(fromUtc.year.call(wall)).padStart(4, "0");
  const timeText = (date: Date, wall: Date): string =>
    `${two(fromUtc.hours.call(wall))}:${two(fromUtc.minutes.call(wall))}:${two(fromUtc.seconds.call(wall))} ` +
    zoneText(date);
  const text = (make: (date: Date, wall: Date) => string) =>
    function (this: Date): string {
      return Number.isNaN(time.call(this)) ? "Invalid Date" : make(this, local(this));
    };
  const localeText = (defaults: Intl.DateTimeFormatOptions, otherwise: readonly string[]) =>
    function (this: Date, locales?: string, options: Intl.DateTimeFormatOptions = {}): string {
      if (Number.isNaN(time.call(this))) return "Invalid Date";
      const asked = otherwise.some((key) => key in options);
      return new Intl.DateTimeFormat(locales ?? "en-US", {
        timeZone,
        ...(asked ? {} : defaults),
        ...options,
      }).format(time.call(this));
    };
  const DATE = { year: "numeric", month: "numeric", day: "numeric" } as const;
  const TIME = { hour: "numeric", minute: "numeric", second: "numeric" } as const;
  const dateKeys = ["weekday", "year", "month", "day", "dateStyle", "timeStyle"];
  const timeKeys = ["hour", "minute", "second", "dayPeriod", "dateStyle", "timeStyle"];
  const fullText = text((date, wall) => `${dateText(wall)} ${timeText(date, wall)}`);

  define(proto, {
    constructor: VirtualDate,
    getFullYear: getter(fromUtc.year),
    getYear: getter(function (this: Date) {
      return fromUtc.year.call(this) - 1900;
    }),
    getMonth: getter(fromUtc.month),
    getDate: getter(fromUtc.date),
    getDay: getter(fromUtc.day),
    getHours: getter(fromUtc.hours),
    getMinutes: getter(fromUtc.minutes),
    getSeconds: getter(fromUtc.seconds),
    getMilliseconds: getter(fromUtc.ms),
    getTimezoneOffset(this: Date): number {
      return (time.call(this) - time.call(local(this))) / 60_000;
    },
    setFullYear: setter(proto.setUTCFullYear),
    setMonth: setter(proto.setUTCMonth),
    setDate: setter(proto.setUTCDate),
    setHours: setter(proto.setUTCHours),
    setMinutes: setter(proto.setUTCMinutes),
    setSeconds: setter(proto.setUTCSeconds),
    setMilliseconds: setter(proto.setUTCMilliseconds),
    toString: fullText,
    toDateString: text((_date, wall) => dateText(wall)),
    toTimeString: text(timeText),
    toLocaleString: localeText({ ...DATE, ...TIME }, [...dateKeys, ...timeKeys]),
    toLocaleDateString: localeText(DATE, dateKeys),
    toLocaleTimeString: localeText(TIME, timeKeys),
  });
  Object.defineProperty(proto, Symbol.toPrimitive, {
    configurable: true,
    value(this: Date, hint: string): string | number {
      return hint === "number" ? time.call(this) : fullText.call(this);
    },
  });
  define(realm, { Date: VirtualDate });
}
