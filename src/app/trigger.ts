// The one clock trigger. A published add-on may have one of each kind, so one dispatcher decides what is due.
import type { Host } from "../platform/host";

const HANDLER = "onClock";
const KEPT = "milepost.trigger.";

/**
 * Leaves exactly one trigger, daily at the hour of the weekly run, so that a run that fails on its day is made up for
 * on the next. One of another hour or zone is made again. True where a trigger was made.
 */
export function ensureTrigger(
  host: Host,
  spreadsheet: string,
  zone: string,
  hour: number,
): boolean {
  const properties = host.PropertiesService.getUserProperties();
  const wanted = `${zone} ${hour}`;
  const [own, ...spare] = host.ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === HANDLER,
  );
  for (const trigger of spare) host.ScriptApp.deleteTrigger(trigger);
  if (own && properties.getProperty(KEPT + spreadsheet) === wanted) return false;
  if (own) host.ScriptApp.deleteTrigger(own);
  host.ScriptApp.newTrigger(HANDLER)
    .timeBased()
    .everyDays(1)
    .atHour(hour)
    .inTimezone(zone)
    .create();
  properties.setProperty(KEPT + spreadsheet, wanted);
  return own === undefined;
}

/** Ends this user's weekly run. */
export function dropTriggers(host: Host): void {
  for (const trigger of host.ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === HANDLER) host.ScriptApp.deleteTrigger(trigger);
}
