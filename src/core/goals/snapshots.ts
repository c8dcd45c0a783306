// What the weekly record says of a thing: its last word before a week.
import type { Day } from "../model/day";
import { STATUSES, type Status } from "../model/reason";
import type { Snapshot } from "../model/rows";

export interface Shot {
  readonly on: Day;
  readonly value: number | null;
  readonly status: Status | null;
}

/** The last snapshot of each subject of a kind that is older than a week. @param week its first day */
export function lastWeek(
  history: readonly Snapshot[],
  kind: string,
  week: Day,
): ReadonlyMap<string, Shot> {
  const last = new Map<string, Shot>();
  for (const { kind: its, subject, on, value, status } of history) {
    if (its !== kind || subject === null || on === null || on >= week) continue;
    const known = last.get(subject);
    if (known && known.on > on) continue;
    last.set(subject, { on, value, status: STATUSES.find((one) => one === status) ?? null });
  }
  return last;
}
