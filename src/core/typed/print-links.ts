// Links as Milepost writes them: "T-3", "T-3SS", "T-3FS+2d", joined by semicolons. What is printed is read back as it was.
import type { LagUnit, Link } from "../model/link";

const UNITS: Readonly<Record<LagUnit, string>> = {
  days: "d",
  weeks: "w",
  hours: "h",
  percent: "%",
  elapsedDays: "ed",
};

/** @example printLink({ predecessor: "T-3", type: "FF", lag: { amount: -1, unit: "weeks" } }) is "T-3FF-1w" */
export function printLink({ predecessor, type, lag }: Link): string {
  if (lag === null) return type === "FS" ? predecessor : `${predecessor}${type}`;
  const sign = lag.amount < 0 ? "-" : "+";
  return `${predecessor}${type}${sign}${Math.abs(lag.amount)}${UNITS[lag.unit]}`;
}

export function printLinks(links: readonly Link[]): string {
  return links.map(printLink).join("; ");
}
