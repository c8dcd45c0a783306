// ScriptApp: clock triggers and authorization.
// https://developers.google.com/apps-script/reference/script/clock-trigger-builder
import type { ClockSchedule, TriggerInfo } from "../host-ops";
import { requireAccess } from "./access";
import { call, Exception, env } from "./bridge";
import {
  AuthModes,
  AuthorizationStatus,
  EventType,
  enumValue,
  nameOf,
  TriggerSource,
  WeekDay,
} from "./enums";
import { defineService, type Part } from "./service";

type GTrigger = GoogleAppsScript.Script.Trigger;
type GClock = GoogleAppsScript.Script.ClockTriggerBuilder;

const MAX_TRIGGERS = 20;
const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];
const DAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

const infos = new WeakMap<object, TriggerInfo>();

class TriggerService implements Part<TriggerService, GTrigger> {
  constructor(info: TriggerInfo) {
    infos.set(this, info);
  }
  getUniqueId(): string {
    return infos.get(this)?.id ?? "";
  }
  getHandlerFunction(): string {
    return infos.get(this)?.fn ?? "";
  }
  getEventType(): GoogleAppsScript.Script.EventType {
    return EventType.CLOCK as never;
  }
  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return TriggerSource.CLOCK as never;
  }
}
defineService("Trigger", TriggerService);
const triggerOf = (info: TriggerInfo): GTrigger => new TriggerService(info) as unknown as GTrigger;

class ClockTriggerBuilderService implements Part<ClockTriggerBuilderService, GClock> {
  readonly #fn: string;
  #schedule: ClockSchedule | null = null;
  #details: Partial<ClockSchedule> = {};
  constructor(fn: string) {
    this.#fn = fn;
  }
  #every(every: ClockSchedule["every"], count: number, at: number | null = null): GClock {
    if (this.#schedule)
      throw new Exception("Cannot set more than one schedule on a clock trigger.");
    const { scriptTimeZone: timeZone } = env();
    this.#schedule = {
      every,
      count,
      at,
      timeZone,
      weekDay: null,
      monthDay: null,
      hour: null,
      minute: null,
    };
    return this as unknown as GClock;
  }
  #detail(detail: Partial<ClockSchedule>): GClock {
    this.#details = { ...this.#details, ...detail };
    return this as unknown as GClock;
  }
  after(durationMilliseconds: number): GClock {
    return this.#every("once", 1, Date.now() + durationMilliseconds);
  }
  at(date: { getTime(): number }): GClock {
    return this.#every("once", 1, date.getTime());
  }
  atDate(year: number, month: number, day: number): GClock {
    return this.#every("once", 1, new Date(year, month - 1, day).getTime());
  }
  everyMinutes(n: number): GClock {
    if (!MINUTES.includes(n))
      throw new Exception("Invalid argument: everyMinutes takes 1, 5, 10, 15 or 30.");
    return this.#every("minutes", n);
  }
  everyHours(n: number): GClock {
    if (!HOURS.includes(n))
      throw new Exception("Invalid argument: everyHours takes 1, 2, 4, 6, 8 or 12.");
    return this.#every("hours", n);
  }
  everyDays(n: number): GClock {
    return this.#every("days", positive(n));
  }
  everyWeeks(n: number): GClock {
    return this.#every("weeks", positive(n));
  }
  onWeekDay(day: GoogleAppsScript.Base.Weekday): GClock {
    const weekDay = DAYS.indexOf(nameOf(day));
    if (weekDay < 0) throw new Exception("Invalid argument: day");
    if (!this.#schedule) this.#every("weeks", 1);
    return this.#detail({ weekDay });
  }
  onMonthDay(day: number): GClock {
    if (day < 1 || day > 31) throw new Exception("Invalid argument: day");
    if (!this.#schedule) this.#every("months", 1);
    return this.#detail({ monthDay: day });
  }
  atHour(hour: number): GClock {
    if (!(hour >= 0 && hour <= 23))
      throw new Exception("Invalid argument: hour must be between 0 and 23.");
    return this.#detail({ hour: Math.trunc(hour) });
  }
  nearMinute(minute: number): GClock {
    if (!(minute >= 0 && minute <= 59))
      throw new Exception("Invalid argument: minute must be between 0 and 59.");
    return this.#detail({ minute: Math.trunc(minute) });
  }
  inTimezone(timezone: string): GClock {
    return this.#detail({ timeZone: timezone });
  }
  create(): GTrigger {
    if (!this.#schedule) throw new Exception("The trigger has no schedule.");
    if (call("triggers").length >= MAX_TRIGGERS)
      throw new Exception(
        "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
      );
    return triggerOf(call("addTrigger", this.#fn, { ...this.#schedule, ...this.#details }));
  }
}
defineService("ClockTriggerBuilder", ClockTriggerBuilderService);

function positive(n: number): number {
  if (!(Number.isInteger(n) && n >= 1))
    throw new Exception("Invalid argument: a whole number of at least 1 is needed.");
  return n;
}

class TriggerBuilderService
  implements Part<TriggerBuilderService, GoogleAppsScript.Script.TriggerBuilder>
{
  readonly #fn: string;
  constructor(fn: string) {
    this.#fn = fn;
  }
  timeBased(): GClock {
    return new ClockTriggerBuilderService(this.#fn) as unknown as GClock;
  }
}
defineService("TriggerBuilder", TriggerBuilderService);

class AuthorizationInfoService
  implements Part<AuthorizationInfoService, GoogleAppsScript.Script.AuthorizationInfo>
{
  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return AuthorizationStatus.NOT_REQUIRED as never;
  }
  getAuthorizationUrl(): string {
    return null as unknown as string;
  }
}
defineService("AuthorizationInfo", AuthorizationInfoService);

class ScriptAppService implements Part<ScriptAppService, GoogleAppsScript.Script.ScriptApp> {
  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    requireAccess("FULL", "ScriptApp.newTrigger", "script.scriptapp");
    return new TriggerBuilderService(
      String(functionName),
    ) as unknown as GoogleAppsScript.Script.TriggerBuilder;
  }
  getProjectTriggers(): GTrigger[] {
    requireAccess("FULL", "ScriptApp.getProjectTriggers", "script.scriptapp");
    return call("triggers").map(triggerOf);
  }
  getUserTriggers(_document: object): GTrigger[] {
    requireAccess("FULL", "ScriptApp.getUserTriggers", "script.scriptapp");
    return call("triggers").map(triggerOf);
  }
  deleteTrigger(trigger: GTrigger): void {
    requireAccess("FULL", "ScriptApp.deleteTrigger", "script.scriptapp");
    call("deleteTrigger", infos.get(trigger)?.id ?? "");
  }
  getScriptId(): string {
    return "workbench";
  }
  getAuthorizationInfo(_mode: unknown): GoogleAppsScript.Script.AuthorizationInfo {
    return new AuthorizationInfoService() as unknown as GoogleAppsScript.Script.AuthorizationInfo;
  }
}
defineService("ScriptApp", ScriptAppService);

export const scriptApp = (): object =>
  Object.assign(new ScriptAppService(), {
    AuthMode: AuthModes,
    AuthorizationStatus,
    EventType,
    TriggerSource,
    WeekDay,
  });

/** An execution's authorization mode as its event object has it. */
export const authModeOf = (name: string): unknown => enumValue(AuthModes, name);
