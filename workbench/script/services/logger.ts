// Logger and console: lines for the execution's log.
import { call } from "./bridge";
import { defineService, type Part } from "./service";

const lines: string[] = [];

export const clearLog = (): void => {
  lines.length = 0;
};

/** A value as Google's log shows it. */
function printed(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value === "object" && value !== null && Object.hasOwn(value, "toString"))
    return String(value);
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    try {
      return JSON.stringify(value) ?? String(value);
    } catch {
      return String(value);
    }
  }
  return String(value);
}

/** console's "%s" and "%d"; what is left over is appended. */
function message(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== "string" || !/%[sdifoOj]/.test(first)) return args.map(printed).join(" ");
  const filled = first.replace(/%[sdifoOj]/g, (place) =>
    rest.length > 0 ? printed(rest.shift()) : place,
  );
  return [filled, ...rest.map(printed)].join(" ");
}

export function writeLine(line: string): void {
  lines.push(line);
  call("log", line);
}

class LoggerService implements Part<LoggerService, GoogleAppsScript.Base.Logger> {
  log(...args: readonly unknown[]): GoogleAppsScript.Base.Logger {
    writeLine(message(args));
    return this as unknown as GoogleAppsScript.Base.Logger;
  }
  getLog(): string {
    return lines.join("\n");
  }
  clear(): void {
    clearLog();
  }
}
defineService("Logger", LoggerService);
export const logger = (): object => new LoggerService();

/** Not a service: its calls are not counted. */
export function scriptConsole(): object {
  const started = new Map<string, number>();
  const write = (...args: readonly unknown[]): void => writeLine(message(args));
  return {
    log: write,
    info: write,
    warn: write,
    error: write,
    debug: write,
    time: (label = "default") => void started.set(label, Date.now()),
    timeEnd: (label = "default") =>
      writeLine(`${label}: ${Date.now() - (started.get(label) ?? Date.now())}ms`),
  };
}
