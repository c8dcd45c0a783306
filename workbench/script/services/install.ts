// Puts the services into a realm and runs one function there. Bundled alone and evaluated inside the script's realm,
// so that each Date, Array and Error that a script sees is its own realm's.
import type { Environment, EventSeed, Job, Outcome } from "../environment";
import { installVirtualDate } from "../virtual-date";
import { requireAccess } from "./access";
import { type Bridge, connect, Exception, env } from "./bridge";
import { chartsService } from "./charts";
import { htmlService } from "./html";
import { clearLog, logger, scriptConsole, writeLine } from "./logger";
import { mailApp } from "./mail";
import { make } from "./objects";
import { authModeOf, scriptApp } from "./script-app";
import { modelledTotal, resetCalls, serviceCalls } from "./service";
import { session, user } from "./session";
import { spreadsheetApp } from "./spreadsheet-app";
import { cacheService, lockService, propertiesService } from "./stores";
import { utilities } from "./utilities";
import "./range";
import "./spreadsheet";

/** What Apps Script's V8 does not have though a bare context does. */
const FOREIGN = ["WebAssembly", "SharedArrayBuffer", "Atomics"];

export interface Realm {
  /** Loads the add-on's code, runs the function, and tells how it went, as JSON of an Outcome. */
  readonly run: (load: () => void) => string;
}

/** @param elapsed milliseconds since the start, slept ones included */
export function install(bridge: Bridge, jobText: string, elapsed: () => number): Realm {
  const job = JSON.parse(jobText) as Job;
  const { environment } = job;
  connect(bridge, environment);
  resetCalls();
  clearLog();
  const realm = globalThis as unknown as Record<string, unknown>;
  for (const name of FOREIGN) delete realm[name];
  installVirtualDate(globalThis, {
    timeZone: environment.scriptTimeZone,
    now: () => environment.startedAt + elapsed(),
  });
  const services: Record<string, object> = {
    CacheService: cacheService(),
    Charts: chartsService(),
    HtmlService: htmlService(),
    LockService: lockService(),
    Logger: logger(),
    MailApp: mailApp(),
    PropertiesService: propertiesService(),
    ScriptApp: scriptApp(),
    Session: session(),
    SpreadsheetApp: spreadsheetApp(),
    Utilities: utilities(),
    console: scriptConsole(),
  };
  for (const [name, value] of Object.entries(services))
    Object.defineProperty(realm, name, {
      value,
      writable: true,
      configurable: true,
      enumerable: false,
    });
  return { run: (load) => JSON.stringify(execute(job, load)) };
}

function execute(job: Job, load: () => void): Outcome {
  let result = "null";
  let error: string | null = null;
  try {
    load();
    const fn = (globalThis as unknown as Record<string, unknown>)[job.fn];
    if (typeof fn !== "function") throw new Exception(`Script function not found: ${job.fn}`);
    const args = job.event
      ? [eventOf(job.event, job.environment)]
      : (JSON.parse(job.args) as unknown[]);
    result = resultText((fn as (...args: unknown[]) => unknown)(...args));
  } catch (thrown) {
    error = errorText(thrown);
    const frames =
      thrown instanceof Error ? (thrown.stack ?? "").split("\n").filter(isOwnFrame) : [];
    for (const frame of frames) writeLine(frame.trimEnd());
  }
  return { result, error, serviceCalls: serviceCalls(), modelledMs: modelledTotal(), log: [] };
}

const isOwnFrame = (line: string): boolean => /\bCode\.js:\d+/.test(line);

function errorText(thrown: unknown): string {
  if (thrown instanceof Error) return `${thrown.name}: ${thrown.message}`;
  if (typeof thrown === "object" && thrown !== null && "message" in thrown)
    return String(thrown.message);
  return String(thrown);
}

/** What google.script.run and the command line get: JSON, null for nothing. */
function resultText(result: unknown): string {
  if (env().startedBy === "page" && holdsDate(result)) return "null";
  return JSON.stringify(result) ?? "null";
}

/** A Date anywhere in it makes google.script.run give the page nothing. */
function holdsDate(value: unknown, seen = new Set<unknown>()): boolean {
  if (value instanceof Date) return true;
  if (typeof value !== "object" || value === null || seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).some((one) => holdsDate(one, seen));
}

function eventOf({ range, plain }: EventSeed, environment: Environment): object {
  const event: Record<string, unknown> = {
    ...plain,
    authMode: authModeOf(environment.authMode),
    user: user(),
  };
  if (environment.startedBy === "clock" || environment.authMode === "NONE") return event;
  requireAccess("LIMITED", "SpreadsheetApp.getActive");
  event["source"] = make.spreadsheet();
  if (range) event["range"] = make.range(range);
  return event;
}
