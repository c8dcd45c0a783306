// One open workbook in memory: the workbook, the add-on's state, and who listens.
import type { Answer, HtmlPane, Language, OpenOptions, WorkbenchEvent } from "../api";
import { type Book, bookState } from "../engine/book";
import { formatLocal, serialOf } from "../script/zone";
import type { AddOn } from "./add-on";
import type { Locks } from "./locks";
import type { PassingTime } from "./passing-time";
import type { Selections } from "./selections";
import { type AddOnState, type State, writeState } from "./state";

export interface CacheEntry {
  readonly value: string;
  /** Epoch milliseconds on the virtual clock. */
  readonly expires: number;
}

export interface Session {
  readonly addOn: AddOn;
  readonly book: Book;
  readonly lang: Language;
  readonly file: string | null;
  readonly userEmail: string;
  readonly answer: OpenOptions["answer"];
  readonly listeners: Set<(event: WorkbenchEvent) => void>;
  /** Who waits for an answer, by the question's id. */
  readonly questions: Map<number, (answer: Answer) => void>;
  /** Cached values by "store:key"; not kept in the file, as Google may forget them at any moment. */
  readonly cache: Map<string, CacheEntry>;
  readonly locks: Locks;
  readonly time: PassingTime;
  readonly selections: Selections;
  state: AddOnState;
  sidebar: HtmlPane | null;
}

export const emit = (session: Session, event: WorkbenchEvent): void => {
  for (const listener of [...session.listeners]) listener(event);
};

export const change = (session: Session, state: Partial<AddOnState>): void => {
  session.state = { ...session.state, ...state };
};

/** Virtual time, epoch milliseconds. */
export const instant = (session: Session): number => session.state.clock + session.time.elapsed();

/** "2026-03-02 09:00" in the spreadsheet's time zone. */
export const localNow = (session: Session): string =>
  formatLocal(session.book.extras.timeZone, instant(session));

export const serialNow = (session: Session): number =>
  serialOf(session.book.extras.timeZone, instant(session));

/** A number that no mail, execution, question or trigger has had. */
export function freshId(session: Session): number {
  const { nextId } = session.state;
  change(session, { nextId: nextId + 1 });
  return nextId;
}

export const wholeState = (session: Session): State => ({
  version: 1,
  ...session.state,
  book: bookState(session.book),
});

export function saveNow(session: Session): void {
  if (session.file !== null) writeState(session.file, wholeState(session));
}
