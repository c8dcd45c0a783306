// What one knows of a period on a morning in it: what came before, which open deals are due in the rest, and, of a past
// period, what came of it.
import type { WorkCalendar } from "../calendar/work-calendar";
import { addDays, type Day } from "../model/day";
import { sum } from "../statistics/mean";
import type { Flow, OpenDeal } from "./flow";
import { type Window, workdaysOf } from "./past-windows";

/** An open deal whose day has passed counts with this part of its chance; one that passed longer ago not at all. */
const OVERDUE_COUNTS = 0.5;
export const OVERDUE_DAYS = 90;

/** An open deal that counts in the rest of a period, with what is left of its chance. */
export interface DueDeal extends OpenDeal {
  readonly chance: number;
  readonly isOverdue: boolean;
}

export interface Look {
  readonly window: Window;
  /** Working days before the morning, and from then on. */
  readonly elapsed: number;
  readonly left: number;
  /** What came before the morning. */
  readonly before: number;
  readonly due: readonly DueDeal[];
  /** What came from the morning on, and what of it did not come from deals that were due. */
  readonly came: number;
  readonly fresh: number;
}

export function lookAt(flow: Flow, window: Window, calendar: WorkCalendar): Look {
  const { from, to, at } = window;
  const due = (flow.openOn?.(at) ?? []).flatMap((deal) => dueIn(deal, window) ?? []);
  const begins = Math.max(from, at) as Day;
  const came = flow.between(begins, to);
  const brought = sum(
    due.map(({ won, brought: own }) => (won !== null && won >= begins && won <= to ? own : 0)),
  );
  return {
    window,
    ...workdaysOf(calendar, window),
    before: at > from ? flow.between(from, addDays(at, -1)) : 0,
    due,
    came,
    fresh: came - brought,
  };
}

/** Null where it does not count in the rest of the window, or nobody knows its chance or day. */
function dueIn(deal: OpenDeal, { from, to, at }: Window): DueDeal | null {
  const { chance, expected } = deal;
  if (chance === null || expected === null || expected > to) return null;
  if (expected >= at) return expected >= from ? { ...deal, chance, isOverdue: false } : null;
  if (from > at || at - expected > OVERDUE_DAYS) return null;
  return { ...deal, chance: chance * OVERDUE_COUNTS, isOverdue: true };
}
