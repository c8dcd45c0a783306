// What must not be forgotten nor copied: highest ids, and what was sent in which week. Kept in the document's
// properties under the spreadsheet's id, so that a copy of the workbook does not believe that it has sent.
import type { Host } from "../platform/host";
import type { HighWater } from "./read/ids";

const HIGH_WATER = "milepost.ids";

/** One call. A document without properties of its own starts from the ids in its cells. */
export function readHighWater(host: Host): HighWater {
  const text = host.PropertiesService.getDocumentProperties()?.getProperty(HIGH_WATER);
  return parseRecord(text, (value) => typeof value === "number");
}

export function writeHighWater(host: Host, before: HighWater, after: HighWater): void {
  const grown = Object.entries(after).some(([prefix, highest]) => highest > (before[prefix] ?? 0));
  if (grown)
    host.PropertiesService.getDocumentProperties()?.setProperty(
      HIGH_WATER,
      JSON.stringify({ ...before, ...after }),
    );
}

/** How far a mail of a week came: `sending` is written before it goes out and `sent` after. */
export type Sending = "sending" | "sent";

/** What was done in one week. */
export interface WeekLedger {
  /** The weekly recalculation with its history was done. */
  readonly recalculated: boolean;
  /** Milepost came into the workbook in this week, after its run: no mails go out by themselves. */
  readonly closed: boolean;
  /** By recipient. */
  readonly mails: Readonly<Record<string, Sending>>;
}

const keyOf = (spreadsheet: string) => `milepost.week.${spreadsheet}`;

/** The ledger of a week, named by its first day's serial; an empty one where nothing was done in it yet. */
export function readWeek(host: Host, spreadsheet: string, week: number): WeekLedger {
  const text = host.PropertiesService.getDocumentProperties()?.getProperty(keyOf(spreadsheet));
  const stored = parseRecord(text, () => true);
  return stored["week"] === week
    ? {
        recalculated: stored["recalculated"] === true,
        closed: stored["closed"] === true,
        mails: parseRecord(
          JSON.stringify(stored["mails"] ?? {}),
          (v) => v === "sending" || v === "sent",
        ),
      }
    : { recalculated: false, closed: false, mails: {} };
}

export function writeWeek(host: Host, spreadsheet: string, week: number, ledger: WeekLedger): void {
  host.PropertiesService.getDocumentProperties()?.setProperty(
    keyOf(spreadsheet),
    JSON.stringify({ week, ...ledger }),
  );
}

/** A JSON object's entries that pass the check; nothing where the text holds no object. */
function parseRecord<T>(text: string | null | undefined, check: (value: unknown) => boolean) {
  const entries: Record<string, T> = {};
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    if (typeof value === "object" && value !== null)
      for (const [key, entry] of Object.entries(value)) if (check(entry)) entries[key] = entry as T;
  } catch {
    // Somebody else's text under our key is as good as none.
  }
  return entries;
}
