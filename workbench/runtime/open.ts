// Opens workbooks: from a file, in memory, as a copy of one that is open.
import { randomUUID } from "node:crypto";
import type { Language, MakeCopy, OpenOptions, Workbench } from "../api";
import { newBook, openBook } from "../engine/book";
import { noticeClock } from "../engine/formula-sheets";
import { formatLocal } from "../script/zone";
import { type AddOn, readAddOn } from "./add-on";
import { instantOfLocal } from "./clock";
import { createLocks } from "./locks";
import { passingTime } from "./passing-time";
import { createSelections } from "./selections";
import { change, type Session, serialNow, wholeState } from "./session";
import { readState, type State } from "./state";
import { createWorkbench } from "./workbench";

const USER_EMAIL = "you@example.com";

const DEFAULTS: Readonly<Record<Language, { readonly timeZone: string; readonly locale: string }>> =
  {
    en: { timeZone: "America/New_York", locale: "en_US" },
    "zh-CN": { timeZone: "Asia/Shanghai", locale: "zh_CN" },
  };

/** @param now the real time, for a workbook without a date of its own */
function newState(options: OpenOptions, now: number): State {
  const { timeZone, locale } = { ...DEFAULTS[options.lang], ...given(options) };
  const today = options.today ?? formatLocal(timeZone, now).slice(0, 10);
  return {
    version: 1,
    book: newBook(
      options.lang === "zh-CN" ? "无标题表格" : "Untitled spreadsheet",
      locale,
      timeZone,
    ),
    bookId: randomUUID().replaceAll("-", ""),
    installed: false,
    clock: instantOfLocal(timeZone, today),
    properties: { script: {}, user: {}, document: {} },
    triggers: [],
    menus: [],
    mails: [],
    executions: [],
    nextId: 1,
  };
}

const given = ({ timeZone, locale }: OpenOptions) => ({
  ...(timeZone === undefined ? {} : { timeZone }),
  ...(locale === undefined ? {} : { locale }),
});

export async function openWorkbench(options: OpenOptions): Promise<Workbench> {
  const known = options.book === null || options.fresh ? null : readState(options.book);
  return start(
    readAddOn(options.dist),
    options,
    known ?? newState(options, Date.now()),
    known !== null,
  );
}

/** Opens an in-memory workbook, for tests, on an add-on that need not be a folder. */
export const openAddOn = (addOn: AddOn, options: Omit<OpenOptions, "dist" | "book">): Workbench => {
  const all = { ...options, dist: "", book: null };
  return start(addOn, all, newState(all, Date.now()), false);
};

interface Opened {
  readonly session: Session;
  readonly options: OpenOptions;
}
const opened = new WeakMap<Workbench, Opened>();

/** File > Make a copy: the cells and the metadata, without properties, triggers and mails. */
export const makeCopy: MakeCopy = async (from) => {
  const source = opened.get(from);
  if (!source) throw new Error("This workbook is not open.");
  const { session, options } = source;
  const { book, clock, version } = wholeState(session);
  const name = session.lang === "zh-CN" ? `${book.name}的副本` : `Copy of ${book.name}`;
  const { locale, timeZone } = book;
  const fresh = newState({ ...options, locale, timeZone }, clock);
  const state = {
    ...fresh,
    version,
    installed: true,
    clock,
    book: structuredClone({ ...book, name }),
  };
  return start(session.addOn, { ...options, book: null }, state, true);
};

function start(addOn: AddOn, options: OpenOptions, state: State, existed: boolean): Workbench {
  const { book: bookState, version: _version, ...addOnState } = state;
  const clock =
    existed && options.today !== undefined
      ? instantOfLocal(bookState.timeZone, options.today)
      : addOnState.clock;
  let sessionNow = (): number => 0;
  const book = openBook(bookState, () => sessionNow());
  const session: Session = {
    addOn,
    book,
    lang: options.lang,
    file: options.keep === false ? null : options.book,
    userEmail: USER_EMAIL,
    answer: options.answer,
    listeners: new Set(),
    questions: new Map(),
    cache: new Map(),
    locks: createLocks(),
    selections: createSelections(book),
    time: passingTime((elapsed) =>
      change(session, { clock: session.state.clock + Math.max(1, Math.ceil(elapsed)) }),
    ),
    state: { ...addOnState, clock },
    sidebar: null,
  };
  sessionNow = () => serialNow(session);
  noticeClock(book);
  const workbench = createWorkbench(session);
  opened.set(workbench, { session, options });
  return workbench;
}
