// Runs each job in a worker thread of its own, and ends those that exceed their limit.
// A worker whose job was not ended serves a later one.
import { MessageChannel, Worker } from "node:worker_threads";
import type { ServiceCalls } from "../api";
import type { Job, Outcome } from "./environment";
import { WAITING, type Waited } from "./host-ops";
import type { FromWorker, WorkerData } from "./worker";

/** Operations by name, as the services call them. */
export type Operations = Readonly<Record<string, (...args: never[]) => unknown>>;

export interface Executor {
  /**
   * Resolves when the job has ended, however it did; many may run at once.
   *
   * @param limitMs after which the execution is ended; time in questions to the user does not count
   */
  execute(job: Job, operations: Operations, limitMs: number): Promise<Outcome>;
  dispose(): Promise<void>;
}

export interface ExecutorFiles {
  /** Path of the worker's bundle. */
  readonly worker: string;
  /** Text of the add-on. */
  readonly code: string;
}

const NO_CALLS: ServiceCalls = { reads: 0, writes: 0, other: 0, byMethod: {} };
const TIMEOUT = "Exceeded maximum execution time";
/** What an execution that a test ended reports. */
const KILLED = "Killed before a write";

interface Thread {
  readonly worker: Worker;
  readonly serve: (handler: (op: string, args: string) => Promise<string>) => void;
  readonly end: () => Promise<void>;
}

/** Threads that wait for a job; more are not kept. */
const KEPT_IDLE = 3;

export function createExecutor(files: ExecutorFiles): Executor {
  const idle: Thread[] = [startThread(files)];
  return {
    async execute(job, operations, limitMs) {
      const thread = idle.pop() ?? startThread(files);
      const { outcome, ended } = await runIn(thread, job, operations, limitMs);
      if (ended || idle.length >= KEPT_IDLE) await thread.end();
      else idle.push(thread);
      return outcome;
    },
    async dispose() {
      await Promise.all(idle.splice(0).map((thread) => thread.end()));
    },
  };
}

function startThread({ worker: file, code }: ExecutorFiles): Thread {
  const { port1, port2 } = new MessageChannel();
  const flag = new SharedArrayBuffer(4);
  const flags = new Int32Array(flag);
  const data: WorkerData = { port: port2, flag, code };
  const worker = new Worker(file, { workerData: data, transferList: [port2] });
  let handler: (op: string, args: string) => Promise<string> = async () =>
    '{"error":"No execution."}';
  port1.on("message", async ([op, args]: [string, string]) => {
    port1.postMessage(await handler(op, args));
    Atomics.store(flags, 0, 1);
    Atomics.notify(flags, 0);
  });
  return {
    worker,
    serve: (next) => {
      handler = next;
    },
    end: async () => {
      port1.close();
      await worker.terminate();
    },
  };
}

interface Finished {
  readonly outcome: Outcome;
  readonly ended: boolean;
}

function runIn(
  thread: Thread,
  job: Job,
  operations: Operations,
  limitMs: number,
): Promise<Finished> {
  const log: string[] = [];
  return new Promise((resolve) => {
    let remaining = limitMs;
    let since = performance.now();
    let timer: NodeJS.Timeout | undefined;

    const finish = (outcome: Outcome, ended: boolean): void => {
      clearTimeout(timer);
      thread.worker.off("message", onMessage);
      thread.worker.off("error", onError);
      resolve({ outcome: { ...outcome, log }, ended });
    };
    const failed = (error: string, calls = NO_CALLS, modelledMs = 0): void =>
      finish({ result: "null", error, serviceCalls: calls, modelledMs, log }, true);
    const pause = (): void => {
      clearTimeout(timer);
      remaining -= performance.now() - since;
    };
    const resume = (): void => {
      since = performance.now();
      timer = setTimeout(() => failed(TIMEOUT), Math.max(0, remaining));
    };
    const onMessage = (message: FromWorker): void => {
      if (message.kind === "log") log.push(message.line);
      else finish(JSON.parse(message.outcome) as Outcome, false);
    };
    const onError = (error: unknown): void => failed(String(error));

    thread.serve(async (op, text) => {
      const args = JSON.parse(text) as never[];
      if (op === "kill") {
        const [calls, modelledMs] = args as unknown as [ServiceCalls, number];
        failed(KILLED, calls, modelledMs);
        return new Promise<string>(() => {});
      }
      if (op === "ask") pause();
      const reply = await answer(operations, op, args);
      if (op === "ask") resume();
      const { skipped = 0 } = WAITING.has(op) ? ((JSON.parse(reply) as Waited).ok ?? {}) : {};
      if (skipped === 0) return reply;
      pause();
      remaining -= skipped;
      resume();
      return remaining > 0 ? reply : new Promise<string>(() => {});
    });
    thread.worker.on("message", onMessage);
    thread.worker.on("error", onError);
    thread.worker.postMessage(job);
    resume();
  });
}

async function answer(operations: Operations, op: string, args: never[]): Promise<string> {
  try {
    const operation = Object.hasOwn(operations, op) ? operations[op] : undefined;
    if (!operation) throw new Error(`${op} is not in the workbench.`);
    return JSON.stringify({ ok: (await operation(...args)) ?? null });
  } catch (error) {
    return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
  }
}
