// Opens a workbook in the workbench: the implementation of api.ts.
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Execution, Language, OpenOptions, Workbench } from "../api";
import { closeBook, gidOf, groupsOf, newBook, openBook, sheetAt } from "../engine/book";
import { readDisplay, usedSize } from "../engine/cells";
import { listGroups } from "../engine/groups";
import { parseA1, type Rect } from "../engine/place";
import { listSheets } from "../engine/sheets";
import { collapseGroup } from "../engine/structure";
import { writeValues } from "../engine/write-cells";
import { createExecutor } from "../script/executor";
import { formatLocal } from "../script/zone";
import { type AddOn, readAddOn } from "./add-on";
import { advance, instantOfLocal } from "./clock";
import { editEvent, editedRect, editValue } from "./edits";
import { importCsv } from "./import-csv";
import { type RunRequest, runOne } from "./run";
import { change, emit, localNow, type Session, saveNow, serialNow, wholeState } from "./session";
import { readState, type State } from "./state";

/** What is written to the page's mirror, and what is Univer's own bookkeeping. */
const BOOKKEEPING =
  /formula-calculation-(start|stop|notification)|formula-data|array-formula-data|set-formula-string|other-formula/;
const SAVE_DELAY_MS = 300;
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
export async function makeCopy(from: Workbench): Promise<Workbench> {
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
}

function start(addOn: AddOn, options: OpenOptions, state: State, existed: boolean): Workbench {
  const { book: bookState, version: _version, ...addOnState } = state;
  let sessionNow = (): number => 0;
  const book = openBook(bookState, () => sessionNow());
  const session: Session = {
    addOn,
    book,
    lang: options.lang,
    file: options.book,
    userEmail: USER_EMAIL,
    answer: options.answer,
    listeners: new Set(),
    questions: new Map(),
    cache: new Map(),
    state: addOnState,
    selection: { sheet: book.extras.activeSheet, row: 0, column: 0, rows: 1, columns: 1 },
    sidebar: null,
    elapsed: () => 0,
  };
  sessionNow = () => serialNow(session);
  if (existed && options.today !== undefined)
    change(session, { clock: instantOfLocal(book.extras.timeZone, options.today) });
  const workbench = createWorkbench(session);
  opened.set(workbench, { session, options });
  return workbench;
}

function createWorkbench(session: Session): Workbench {
  const { book, addOn } = session;
  const executor = createExecutor({
    worker: join(__dirname, "worker.cjs"),
    code: addOn.code,
  });
  let origin: string | null = null;
  book.grid.onMutation(({ id, params, local }) => {
    if (!local && !BOOKKEEPING.test(id)) emit(session, { kind: "mutation", id, params, origin });
  });

  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = queue.then(act, act);
    queue = done.catch(() => undefined);
    return done;
  };
  let saving: NodeJS.Timeout | undefined;
  const saveSoon = (): void => {
    if (session.file === null) return;
    clearTimeout(saving);
    saving = setTimeout(() => saveNow(session), SAVE_DELAY_MS);
  };
  const run = async (request: RunRequest): Promise<Execution | null> => {
    const groups = JSON.stringify(book.extras.groups);
    const execution = await runOne(session, executor, request);
    await book.grid.calculate();
    if (JSON.stringify(book.extras.groups) !== groups) tellGroups();
    saveSoon();
    return execution;
  };
  const tellGroups = (): void => emit(session, { kind: "groups", groups: rowGroups() });
  const rowGroups = () =>
    book.grid.workbook.getSheets().flatMap((sheet) => {
      const sheetId = sheet.getSheetId();
      return (["rows", "columns"] as const).flatMap((dimension) =>
        listGroups(groupsOf(book, sheetId)[dimension]).map((group) => ({
          sheetId,
          dimension,
          ...group,
        })),
      );
    });
  const edited = async (
    rect: Rect,
    oldValue: string | number | undefined,
  ): Promise<Execution | null> => {
    await book.grid.calculate();
    const event = editEvent(book, rect, oldValue);
    return run({ fn: "onEdit", args: [], options: { startedBy: "edit" }, event });
  };
  const year = (): number => Number(localNow(session).slice(0, 4));
  const namedSheet = (name: string) => listSheets(book).find((sheet) => sheet.name === name);

  return {
    lang: session.lang,
    run: (fn, args = [], options = {}) =>
      inTurn(async () => {
        const { event } = options;
        const seed = event === undefined ? null : { plain: event as Record<string, unknown> };
        const startedBy = options.startedBy ?? "command";
        const request = { fn, args, options: { ...options, startedBy }, event: seed };
        return (await run(request)) ?? missing(fn, startedBy, localNow(session));
      }),
    open: () =>
      inTurn(async () => {
        change(session, { menus: [] });
        const fns = session.state.installed ? ["onOpen"] : ["onInstall", "onOpen"];
        change(session, { installed: true });
        const executions: Execution[] = [];
        for (const fn of fns) {
          const startedBy = fn === "onInstall" ? "install" : "open";
          const execution = await run({
            fn,
            args: [],
            options: { startedBy },
            event: { plain: {} },
          });
          if (execution) executions.push(execution);
        }
        return executions;
      }),
    importCsv: (text, sheet) =>
      inTurn(async () => {
        const rows = await importCsv(book, text, sheet, year());
        await book.grid.calculate();
        saveSoon();
        return rows;
      }),
    show: (name) =>
      inTurn(async () => {
        const sheet = namedSheet(name);
        if (!sheet) return null;
        await book.grid.calculate();
        const { rows, columns } = usedSize(book, sheet.gid);
        return readDisplay(book, { sheet: sheet.gid, row: 0, column: 0, rows, columns });
      }),
    type: (name, a1, values) =>
      inTurn(async () => {
        const sheet = namedSheet(name);
        const rect = sheet && parseA1(a1, sheet);
        if (!sheet || !rect) throw new Error(`There is no ${name}!${a1}.`);
        const range = {
          sheet: sheet.gid,
          ...rect,
          rows: Math.max(rect.rows, values.length),
          columns: Math.max(rect.columns, values[0]?.length ?? 1),
        };
        const oldValue = editValue(book, range);
        writeValues(
          book,
          range,
          values.map((row) => [...row]),
          year(),
        );
        return edited(range, oldValue);
      }),
    now: () => localNow(session),
    advanceTo: (local) =>
      inTurn(() =>
        advance(session, local, (fn, event) =>
          run({ fn, args: [], options: { startedBy: "clock" }, event }),
        ),
      ),
    mails: () => session.state.mails,
    executions: () => session.state.executions,
    menus: () => session.state.menus,
    sidebar: () => session.sidebar,
    groups: rowGroups,
    async collapseGroup(sheetId, dimension, group, collapsed) {
      collapseGroup(book, gidOf(sheetId), dimension, group, collapsed);
      tellGroups();
      saveSoon();
    },
    snapshot: () => book.grid.save(),
    async applyFromPage(from, id, params) {
      const own = { ...(params as object), unitId: book.grid.unitId };
      const rect = editedRect(id, own);
      const oldValue = rect ? editValue(book, rect) : undefined;
      origin = from;
      try {
        book.grid.execute(id, own);
      } finally {
        origin = null;
      }
      saveSoon();
      if (rect) await inTurn(() => edited(rect, oldValue));
      else await book.grid.calculate();
    },
    select({ sheetId, a1 }) {
      const sheet = sheetAt(book, gidOf(sheetId));
      const rect = parseA1(a1, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
      if (rect) session.selection = { sheet: gidOf(sheetId), ...rect };
      book.extras = { ...book.extras, activeSheet: gidOf(sheetId) };
    },
    answer(questionId, answer) {
      session.questions.get(questionId)?.resolve(answer);
      session.questions.delete(questionId);
    },
    closeSidebar() {
      session.sidebar = null;
      emit(session, { kind: "sidebar", pane: null });
    },
    on(listener) {
      session.listeners.add(listener);
      return () => session.listeners.delete(listener);
    },
    async save() {
      clearTimeout(saving);
      saveNow(session);
    },
    async dispose() {
      await inTurn(async () => undefined);
      if (saving) {
        clearTimeout(saving);
        saveNow(session);
      }
      await executor.dispose();
      closeBook(book);
    },
  };
}

function missing(fn: string, startedBy: Execution["startedBy"], at: string): Execution {
  const serviceCalls = { reads: 0, writes: 0, other: 0, byMethod: {} };
  const error = `Exception: Script function not found: ${fn}`;
  return {
    id: 0,
    fn,
    startedBy,
    at,
    ms: 0,
    modelledMs: 0,
    serviceCalls,
    result: null,
    error,
    log: [],
    mails: [],
  };
}
