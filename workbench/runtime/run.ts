// One execution: who may do what, for how long, and what is kept of it.
import type { Execution, Mail, RunOptions, Starter } from "../api";
import { documentOps } from "../script/document-ops";
import type { AuthMode, Environment, EventSeed } from "../script/environment";
import type { Executor, Operations } from "../script/executor";
import { hostOps } from "./host";
import { change, emit, freshId, localNow, type Session } from "./session";

const SIMPLE_TRIGGER_MS = 30_000;
const EXECUTION_MS = 6 * 60_000;
const KEPT_EXECUTIONS = 200;

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
  const locked = options.locked ?? [];
  const operations = {
    ...documentOps(session.book, () => Number(localNow(session).slice(0, 4))),
    ...hostOps(session, (mail) => mails.push(mail), locked),
  } as unknown as Operations;
  emit(session, { kind: "started", id, fn, startedBy });
  const started = performance.now();
  session.elapsed = () => performance.now() - started;
  const simple = startedBy === "edit" || startedBy === "open";
  const outcome = await executor.execute(
    {
      fn,
      args: JSON.stringify(args),
      event,
      environment: environment(session, startedBy, options),
    },
    operations,
    options.limitMs ?? (simple ? SIMPLE_TRIGGER_MS : EXECUTION_MS),
  );
  const ms = performance.now() - started;
  session.elapsed = () => 0;
  change(session, { clock: session.state.clock + Math.max(1, Math.ceil(ms)) });
  if ((simple || startedBy === "install") && outcome.error !== null && MISSING.test(outcome.error))
    return null;
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
  const { addOn, book, lang, userEmail, state } = session;
  return {
    startedBy,
    authMode: options.authMode ?? AUTH[startedBy],
    scriptTimeZone: addOn.timeZone,
    timeZone: book.extras.timeZone,
    locale: book.extras.locale,
    userLocale: lang === "zh-CN" ? "zh_CN" : "en",
    userEmail,
    startedAt: state.clock,
    addOnName: addOn.name,
    scopes: addOn.scopes,
    pages: addOn.pages,
    killAtWrite: options.killAtWrite ?? null,
    locked: options.locked ?? [],
  };
}
