// Who holds which lock, and who waits for it: first come, first served.
// https://developers.google.com/apps-script/reference/lock/lock
import type { Presence } from "./passing-time";

export interface Taken {
  readonly held: boolean;
  /** Milliseconds of the wait that were jumped over. */
  readonly skipped: number;
}

export interface Locks {
  /** Takes the lock, waiting for at most so many milliseconds. Whoever holds it already has it at once. */
  take(name: string, execution: number, ms: number, rest: Presence["rest"]): Promise<Taken>;
  release(name: string, execution: number): void;
  /** The execution has ended: what it held is free, what it waited for it no longer wants. */
  releaseAll(execution: number): void;
}

interface Waiter {
  readonly execution: number;
  readonly wake: () => void;
}

export function createLocks(): Locks {
  const holders = new Map<string, number>();
  const queues = new Map<string, readonly Waiter[]>();
  const leave = (name: string, execution: number): void => {
    const others = (queues.get(name) ?? []).filter((waiter) => waiter.execution !== execution);
    queues.set(name, others);
  };
  const release = (name: string, execution: number): void => {
    if (holders.get(name) !== execution) return;
    const [next] = queues.get(name) ?? [];
    if (!next) return void holders.delete(name);
    holders.set(name, next.execution);
    leave(name, next.execution);
    next.wake();
  };
  return {
    async take(name, execution, ms, rest) {
      const holder = holders.get(name);
      if (holder === undefined) holders.set(name, execution);
      if (holder === undefined || holder === execution) return { held: true, skipped: 0 };
      const skipped = await rest(ms, (wake) =>
        queues.set(name, [...(queues.get(name) ?? []), { execution, wake }]),
      );
      leave(name, execution);
      return { held: holders.get(name) === execution, skipped };
    },
    release,
    releaseAll(execution) {
      for (const name of queues.keys()) leave(name, execution);
      for (const name of [...holders.keys()]) release(name, execution);
    },
  };
}
