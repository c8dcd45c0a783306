// The thread that executions run in: for each a fresh realm (a vm context) with the services and the add-on's code.
// Service calls block here until the main thread has answered.

import services from "bundled:./services/install";
import vm from "node:vm";
import {
  type MessagePort,
  parentPort,
  receiveMessageOnPort,
  workerData,
} from "node:worker_threads";
import type { Job, Outcome } from "./environment";
import { WAITING, type Waited } from "./host-ops";
import type { Realm } from "./services/install";

export interface WorkerData {
  readonly port: MessagePort;
  readonly flag: SharedArrayBuffer;
  /** The add-on's. */
  readonly code: string;
}

export type FromWorker =
  | { readonly kind: "outcome"; readonly outcome: string }
  | { readonly kind: "log"; readonly line: string };

const { port, flag, code } = workerData as WorkerData;
const flags = new Int32Array(flag);
const installer = new vm.Script(services, { filename: "services.js" });
let addOn: vm.Script | null = null;

const tell = (message: FromWorker): void => parentPort?.postMessage(message);

/** Sends an operation to the main thread and sleeps until it has answered. */
function ask(op: string, args: string): string {
  Atomics.store(flags, 0, 0);
  port.postMessage([op, args]);
  // The notification of an earlier answer may arrive late and wake this one before its own is there.
  while (Atomics.load(flags, 0) === 0) Atomics.wait(flags, 0, 0);
  return String(receiveMessageOnPort(port)?.message);
}

function run(job: Job): string {
  const started = performance.now();
  let slept = 0;
  const bridge = (op: string, args: string): string => {
    if (op === "log") {
      tell({ kind: "log", line: String((JSON.parse(args) as unknown[])[0]) });
      return '{"ok":null}';
    }
    const reply = ask(op, args);
    if (WAITING.has(op)) slept += (JSON.parse(reply) as Waited).ok?.skipped ?? 0;
    return reply;
  };
  const context = vm.createContext({});
  const { install } = installer.runInContext(context) as {
    install: (bridge: unknown, job: string, elapsed: () => number) => Realm;
  };
  const realm = install(bridge, JSON.stringify(job), () => performance.now() - started + slept);
  return realm.run(() => {
    addOn ??= new vm.Script(code, { filename: "Code.js" });
    addOn.runInContext(context);
  });
}

parentPort?.on("message", (job: Job) => {
  let outcome: string;
  try {
    outcome = run(job);
  } catch (error) {
    outcome = JSON.stringify({
      result: "null",
      error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      serviceCalls: { reads: 0, writes: 0, other: 0, byMethod: {} },
      modelledMs: 0,
      log: [],
    } satisfies Outcome);
  }
  tell({ kind: "outcome", outcome });
});
