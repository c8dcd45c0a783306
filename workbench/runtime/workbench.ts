// One open workbook: executions and edits in turn, the clock, the mails. Implements api.ts.
import { join } from "node:path";
import type { Execution, Starter, Workbench } from "../api";
import { closeBook, gidOf, sheetAt } from "../engine/book";
import { readDisplay, usedSize } from "../engine/cells";
import { collapseGroup } from "../engine/fold";
import { parseA1, type Rect } from "../engine/place";
import { listSheets } from "../engine/sheets";
import { insertLines } from "../engine/structure";
import { writeValues } from "../engine/write-cells";
import { csvOf } from "../export/csv";
import { xlsxOf } from "../export/xlsx";
import type { EventSeed } from "../script/environment";
import { createExecutor } from "../script/executor";
import { advance } from "./clock";
import { editEvent, editedRect, editValue } from "./edits";
import { importCsv } from "./import-csv";
import { lineGroups } from "./line-groups";
import { type RunRequest, runOne } from "./run";
import { savingOf } from "./saving";
import { change, emit, localNow, type Session } from "./session";
import { sheetCharts } from "./sheet-charts";
import { takeTurns } from "./turns";

/** Univer's own bookkeeping, of no use to a page. */
const BOOKKEEPING =
  /formula-calculation-(start|stop|notification)|formula-data|array-formula-data|set-formula-string|other-formula/;

export function createWorkbench(session: Session): Workbench {
  const { book, addOn } = session;
  const executor = createExecutor({
    worker: join(__dirname, "worker.cjs"),
    code: addOn.code,
  });
  let origin: string | null = null;
  book.grid.onMutation(({ id, params, local }) => {
    if (!local && !BOOKKEEPING.test(id)) emit(session, { kind: "mutation", id, params, origin });
    tellExtras();
  });

  const inTurn = takeTurns();
  const running = new Set<Promise<unknown>>();
  const beside = <T>(act: () => Promise<T>): Promise<T> => {
    const done = act().finally(() => running.delete(done));
    running.add(done);
    return done;
  };
  const saving = savingOf(session);
  let groupsTold = book.extras.groups;
  let chartsTold = book.extras.charts;
  const tellExtras = (): void => {
    if (book.extras.groups !== groupsTold) {
      groupsTold = book.extras.groups;
      emit(session, { kind: "groups", groups: lineGroups(book) });
    }
    if (book.extras.charts !== chartsTold) {
      chartsTold = book.extras.charts;
      emit(session, { kind: "charts", charts: sheetCharts(book) });
    }
  };
  const run = async (request: RunRequest): Promise<Execution | null> => {
    const execution = await runOne(session, executor, request);
    await book.grid.calculate();
    tellExtras();
    saving.soon();
    return execution;
  };
  /** A trigger's function, which need not exist. */
  const fire = (fn: string, startedBy: Starter, event: EventSeed, from?: string) =>
    run({ fn, args: [], options: { startedBy, ...(from ? { origin: from } : {}) }, event });
  const edited = async (
    rect: Rect,
    oldValue: string | number | undefined,
    from?: string,
  ): Promise<Execution | null> => {
    await book.grid.calculate();
    return fire("onEdit", "edit", editEvent(book, rect, oldValue), from);
  };
  const year = (): number => Number(localNow(session).slice(0, 4));
  const namedSheet = (name: string) => listSheets(book).find((sheet) => sheet.name === name);

  return {
    lang: session.lang,
    run(fn, args = [], options = {}) {
      const { event } = options;
      const seed = event === undefined ? null : { plain: event as Record<string, unknown> };
      const startedBy = options.startedBy ?? "command";
      const request = { fn, args, options: { ...options, startedBy }, event: seed };
      const act = async () => (await run(request)) ?? missing(fn, startedBy, localNow(session));
      return options.concurrent ? beside(act) : inTurn(act);
    },
    open: () =>
      inTurn(async () => {
        change(session, { menus: [] });
        const fns = session.state.installed ? ["onOpen"] : ["onInstall", "onOpen"];
        change(session, { installed: true });
        const executions: Execution[] = [];
        for (const fn of fns) {
          const startedBy = fn === "onInstall" ? "install" : "open";
          const execution = await fire(fn, startedBy, { plain: {} });
          if (execution) executions.push(execution);
        }
        return executions;
      }),
    importCsv: (text, sheet) =>
      inTurn(async () => {
        const rows = await importCsv(book, text, sheet, year());
        await book.grid.calculate();
        saving.soon();
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
    async exportXlsx() {
      await book.grid.calculate();
      return xlsxOf(book);
    },
    async exportCsv(name) {
      const sheet = namedSheet(name);
      if (!sheet) return null;
      await book.grid.calculate();
      return csvOf(book, sheet.gid);
    },
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
        // As Sheets makes room for what is pasted.
        const more = range.row + range.rows - sheet.rows;
        if (more > 0) await insertLines(book, sheet.gid, "rows", sheet.rows, more, -1);
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
      inTurn(() => advance(session, local, (fn, event) => fire(fn, "clock", event))),
    mails: () => session.state.mails,
    executions: () => session.state.executions,
    menus: () => session.state.menus,
    sidebar: () => session.sidebar,
    groups: () => lineGroups(book),
    charts: () => sheetCharts(book),
    async collapseGroup(sheetId, dimension, group, collapsed) {
      collapseGroup(book, gidOf(sheetId), dimension, group, collapsed);
      tellExtras();
      saving.soon();
    },
    // With the locale, in which the page reads what is typed.
    snapshot: () => ({ ...book.grid.save(), custom: { locale: book.extras.locale } }),
    applyFromPage(from, id, params, echo = false) {
      const own = { ...(params as object), unitId: book.grid.unitId };
      const rect = editedRect(id, own);
      const oldValue = rect ? editValue(book, rect) : undefined;
      origin = echo ? null : from;
      try {
        book.grid.execute(id, own);
      } finally {
        origin = null;
      }
      saving.soon();
      const follow = async (): Promise<void> => {
        if (rect) await inTurn(() => edited(rect, oldValue, from));
        else await book.grid.calculate();
      };
      return { followed: follow() };
    },
    select({ sheetId, a1 }, from) {
      const sheet = sheetAt(book, gidOf(sheetId));
      const rect = parseA1(a1, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
      if (rect) session.selections.select(from ?? null, { sheet: gidOf(sheetId), ...rect });
    },
    answer(questionId, answer) {
      session.questions.get(questionId)?.(answer);
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
    save: async () => saving.now(),
    async dispose() {
      await inTurn(async () => undefined);
      await Promise.allSettled(running);
      saving.finish();
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
