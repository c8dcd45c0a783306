// The way from the script's realm to the workbench: one blocking call, JSON in and out.
import type { DocumentOps } from "../document-ops";
import type { Environment } from "../environment";
import type { HostOps } from "../host-ops";

type Ops = DocumentOps & HostOps;

/** Takes an operation's name and JSON of its arguments; gives JSON of `{ok}` or `{error}`. */
export type Bridge = (op: string, args: string) => string;

let bridge: Bridge = () => '{"error":"The services are not installed."}';
let environment: Environment | null = null;

export function connect(to: Bridge, env: Environment): void {
  bridge = to;
  environment = env;
}

export function env(): Environment {
  if (!environment) throw new Exception("The services are not installed.");
  return environment;
}

/** Errors of Google's services have this name. */
export class Exception extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Exception";
  }
}

/** Asks the workbench and waits for its answer. */
export function call<K extends keyof Ops>(
  op: K,
  ...args: Parameters<Ops[K]>
): Awaited<ReturnType<Ops[K]>> {
  const reply = JSON.parse(bridge(op, JSON.stringify(args))) as
    | { readonly ok: Awaited<ReturnType<Ops[K]>> }
    | { readonly error: string };
  if ("error" in reply) throw new Exception(reply.error);
  return reply.ok;
}
