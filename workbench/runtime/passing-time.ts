// Time while executions run. It passes as on a real clock; where all of them only wait, it jumps to what comes first,
// so that nobody sits through a script's sleep.

export interface Presence {
  /**
   * Waits so many milliseconds, or until it is woken. Resolves to the milliseconds that were jumped over.
   *
   * @param wakeable is given what wakes it early
   */
  rest(ms: number, wakeable?: (wake: () => void) => void): Promise<number>;
  /** The execution has ended, and whatever it waits for with it. */
  end(): void;
}

export interface PassingTime {
  /** An execution begins. */
  begin(): Presence;
  /** How many run. */
  running(): number;
  /** Milliseconds since the first of those that run began; 0 where none does. */
  elapsed(): number;
}

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** @param stopped is told how long it was when the last execution has ended */
export function passingTime(stopped: (elapsed: number) => void): PassingTime {
  const present = new Set<Presence>();
  const sleepers = new Set<Sleeper>();
  let began = 0;
  let jumped = 0;
  let timer: NodeJS.Timeout | undefined;
  const elapsed = (): number => (present.size === 0 ? 0 : performance.now() - began + jumped);

  /** Wakes whoever is due, and sees to it that the next one will be. */
  const settle = (): void => {
    clearTimeout(timer);
    const [next] = [...sleepers].sort((a, b) => a.due - b.due);
    if (!next) return;
    const left = next.due - elapsed();
    if (left > 0 && sleepers.size < present.size) {
      timer = setTimeout(settle, left);
      return;
    }
    jumped += Math.max(0, left);
    next.wake();
  };

  return {
    begin() {
      if (present.size === 0) [began, jumped] = [performance.now(), 0];
      const own = new Set<Sleeper>();
      const presence: Presence = {
        rest: (ms, wakeable) =>
          new Promise((resolve) => {
            const before = jumped;
            const sleeper: Sleeper = {
              due: elapsed() + ms,
              wake() {
                if (!sleepers.delete(sleeper)) return;
                own.delete(sleeper);
                resolve(jumped - before);
                settle();
              },
            };
            sleepers.add(sleeper);
            own.add(sleeper);
            wakeable?.(sleeper.wake);
            settle();
          }),
        end() {
          const total = elapsed();
          for (const sleeper of own) sleepers.delete(sleeper);
          if (!present.delete(presence)) return;
          if (present.size === 0) stopped(total);
          settle();
        },
      };
      present.add(presence);
      return presence;
    },
    running: () => present.size,
    elapsed,
  };
}
