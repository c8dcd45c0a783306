// One execution: who may do what, for how long, and what is kept of it.
import type { Execution, Mail, RunOptions, Starter } from "../api";
import { documentOps } from "../script/document-ops";
import type { AuthMode, Environment, EventSeed, Outcome } from "../script/environment";
import type { Executor, Operations } from "../script/executor";
import { hostOps } from "./host";
import { change, emit, freshId, instant, localNow, type Session } from "./session";

const SIMPLE_TRIGGER_MS = 30_000;
const EXECUTION_MS = 6 * 60_000;
const KEPT_EXECUTIONS = 200;

/** https://developers.google.com/apps-script/guides/services/quotas, and the text of the troubleshooting guide. */
const AT_ONCE = 30;
const TOO_MANY: Outcome = {
  result: "null",
  error:
    "Exception: There are too many scripts running simultaneously for this Google user account.",
  serviceCalls: { reads: 0, writes: 0, other: 0, byMethod: {} },
  modelledMs: 0,
  log: [],
};

/** An onOpen in a workbook where the add-on is enabled runs LIMITED, as does onEdit. */
const AUTH: Readonly<Record<Starter, AuthMode>> = {
  menu: "FULL",
  page: "FULL",
  edit: "LIMITED",
  open: "LIMITED",
  install: "FULL",
  clock: "FULL",
  command: "FULL",
};

export interface RunRequest {
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly options: RunOptions;
  readonly event: EventSeed | null;
}

const MISSING = /^Exception: Script function not found: /;

/** Runs it; null where a trigger's function does not exist, which Google passes over. */
export async function runOne(
  session: Session,
  executor: Executor,
  { fn, args, options, event }: RunRequest,
): Promise<Execution | null> {
  const startedBy = options.startedBy ?? "command";
  const id = freshId(session);
  const at = localNow(session);
  const mails: Mail[] = [];
  const started = performance.now();
  const presence = session.time.begin();
  const origin = options.origin ?? null;
  const caller = {
    id,
    user: options.user ?? session.userEmail,
    origin,
    locked: options.locked ?? [],
    presence,
    sent: (mail: Mail) => mails.push(mail),
  };
  const operations = {
    ...documentOps(session.book, {
      year: () => Number(localNow(session).slice(0, 4)),
      shownSheet: () => session.selections.sheetOf(origin),
    }),
    ...hostOps(session, caller),
  } as unknown as Operations;
  emit(session, { kind: "started", id, fn, startedBy });
  const simple = startedBy === "edit" || startedBy === "open";
  const job = {
    fn,
    args: JSON.stringify(args),
    event,
    environment: environment(session, startedBy, options),
  };
  const limitMs = options.limitMs ?? (simple ? SIMPLE_TRIGGER_MS : EXECUTION_MS);
  const outcome =
    session.time.running() > AT_ONCE ? TOO_MANY : await executor.execute(job, operations, limitMs);
  const ms = performance.now() - started;
  session.locks.releaseAll(id);
  presence.end();
  if (
    (simple || startedBy === "install") &&
    outcome.error !== null &&
    MISSING.test(outcome.error)
  ) {
    emit(session, { kind: "missing", id });
    return null;
  }
  const execution: Execution = {
    id,
    fn,
    startedBy,
    at,
    ms: Math.round(ms),
    modelledMs: outcome.modelledMs,
    serviceCalls: outcome.serviceCalls,
    result: JSON.parse(outcome.result) as unknown,
    error: outcome.error,
    log: outcome.log,
    mails,
  };
  change(session, { executions: [...session.state.executions, execution].slice(-KEPT_EXECUTIONS) });
  emit(session, { kind: "execution", execution });
  return execution;
}

function environment(session: Session, startedBy: Starter, options: RunOptions): Environment {
  const { addOn, book, lang, userEmail } = session;
  return {
    startedBy,
    authMode: options.authMode ?? AUTH[startedBy],
    scriptTimeZone: addOn.timeZone,
    timeZone: book.extras.timeZone,
    locale: book.extras.locale,
    userLocale: lang === "zh-CN" ? "zh_CN" : "en",
    userEmail: options.user ?? userEmail,
    startedAt: instant(session),
    addOnName: addOn.name,
    scopes: addOn.scopes,
    killAtWrite: options.killAtWrite ?? null,
  };
}
