// The virtual clock: going forward, it fires each trigger that is due on the way, in order.
import type { Execution } from "../api";
import { noticeClock } from "../engine/formula-sheets";
import type { EventSeed } from "../script/environment";
import { parseLocal, wallOf } from "../script/zone";
import { change, emit, localNow, type Session } from "./session";
import type { StoredTrigger } from "./state";
import { followingFiring } from "./trigger-schedule";

/** Where "2026-03-09 08:00" lies; throws for what is no date. */
export function instantOfLocal(timeZone: string, local: string): number {
  const at = parseLocal(timeZone, local);
  if (at === null)
    throw new Error(`"${local}" is not a date; write 2026-03-09 or "2026-03-09 08:00".`);
  return at;
}

/** @param fire runs a trigger's function */
export async function advance(
  session: Session,
  local: string,
  fire: (fn: string, event: EventSeed) => Promise<Execution | null>,
): Promise<readonly Execution[]> {
  const target = instantOfLocal(session.book.extras.timeZone, local);
  // The clock shows minutes: what it shows now is not behind.
  if (target < session.state.clock && local.padEnd(16, " 09:00").slice(0, 16) < localNow(session))
    throw new Error(`The clock is at ${localNow(session)} and does not go back to ${local}.`);
  const executions: Execution[] = [];
  for (let due = nextDue(session, target); due; due = nextDue(session, target)) {
    setClock(session, Math.max(session.state.clock, due.next));
    const next = followingFiring(due.schedule, due.next);
    const rest = session.state.triggers.filter((trigger) => trigger.id !== due.id);
    change(session, { triggers: next === null ? rest : [...rest, { ...due, next }] });
    const execution = await fire(due.fn, clockEvent(due));
    if (execution) executions.push(execution);
  }
  setClock(session, Math.max(session.state.clock, target));
  return executions;
}

function setClock(session: Session, clock: number): void {
  const today = localNow(session).slice(0, 10);
  change(session, { clock });
  // Google computes TODAY and NOW anew now and then; here once a day is enough.
  if (localNow(session).slice(0, 10) !== today) noticeClock(session.book);
  emit(session, { kind: "clock", now: localNow(session) });
}

function nextDue(
  session: Session,
  target: number,
): (StoredTrigger & { readonly next: number }) | null {
  let first: (StoredTrigger & { readonly next: number }) | null = null;
  for (const trigger of session.state.triggers) {
    const { next } = trigger;
    if (next !== null && next <= target && (!first || next < first.next))
      first = { ...trigger, next };
  }
  return first;
}

/** Told in UTC. https://developers.google.com/apps-script/guides/triggers/events#time-driven_events */
function clockEvent({ id, next }: StoredTrigger & { readonly next: number }): EventSeed {
  const wall = new Date(wallOf("Etc/UTC", next));
  const plain = {
    triggerUid: id,
    timezone: "UTC",
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    "day-of-month": wall.getUTCDate(),
    "day-of-week": wall.getUTCDay() === 0 ? 7 : wall.getUTCDay(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
  };
  return { plain };
}
