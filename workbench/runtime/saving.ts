// When the state file is written: soon after a change, and whatever is still due at the end.
import { type Session, saveNow } from "./session";

const DELAY_MS = 300;

export interface Saving {
  readonly soon: () => void;
  readonly now: () => void;
  /** Writes what is due. */
  readonly finish: () => void;
}

export function savingOf(session: Session): Saving {
  let due: NodeJS.Timeout | undefined;
  const now = (): void => {
    clearTimeout(due);
    due = undefined;
    saveNow(session);
  };
  return {
    soon() {
      if (session.file === null) return;
      clearTimeout(due);
      due = setTimeout(now, DELAY_MS);
    },
    now,
    finish: () => {
      if (due) now();
    },
  };
}
