// What all service objects share: each call is counted, what is absent throws naming itself, and the execution ends
// before its n-th write where a test asked for it.
import type { ServiceCalls } from "../../api";
import { type CallKind, kindOf, modelledMs } from "../cost-model";
import { call, Exception, env } from "./bridge";

interface Tally {
  readonly byMethod: Record<string, number>;
  readonly byKind: Record<CallKind, number>;
  modelled: number;
  pending: boolean;
}

let tally: Tally = newTally();
/** How many service calls are under way, one within the other. */
let depth = 0;

function newTally(): Tally {
  return { byMethod: {}, byKind: { read: 0, write: 0, other: 0 }, modelled: 0, pending: false };
}

export const resetCalls = (): void => {
  tally = newTally();
};

export const serviceCalls = (): ServiceCalls => ({
  reads: tally.byKind.read,
  writes: tally.byKind.write,
  other: tally.byKind.other,
  byMethod: tally.byMethod,
});

export const modelledTotal = (): number => Math.round(tally.modelled);

/** How many cells a service object stands for; ranges say so. */
const areas = new WeakMap<object, number>();
export const setArea = (object: object, cells: number): void => {
  areas.set(object, cells);
};

function count(service: string, method: string, self: object): void {
  const kind = kindOf(service, method);
  if (kind === "write" && tally.byKind.write + 1 === env().killAtWrite)
    call("kill", serviceCalls(), modelledTotal());
  const name = `${service}.${method}`;
  tally.byMethod[name] = (tally.byMethod[name] ?? 0) + 1;
  tally.byKind[kind]++;
  tally.modelled += modelledMs({ service, method, cells: areas.get(self) ?? 1 }, tally.pending);
  if (kind === "write") tally.pending = true;
  else if (kind === "read" || method === "flush") tally.pending = false;
}

/** Members that the language itself asks for. */
const SILENT = new Set([
  "toJSON",
  "then",
  "constructor",
  "valueOf",
  "inspect",
  "prototype",
  "nodeType",
  "length",
]);

const absent = (service: string): object =>
  new Proxy(Object.create(null) as object, {
    get(_target, key) {
      if (typeof key === "symbol" || SILENT.has(key)) return undefined;
      if (key === "toString") return () => service;
      throw new Exception(`${service}.${key} is not in the workbench.`);
    },
    has: () => false,
  });

/**
 * Makes a class a service: its methods are counted under `name`, and members that it lacks throw.
 * Getters and fields are left alone.
 */
export function defineService<T extends new (...args: never[]) => object>(
  name: string,
  type: T,
): T {
  const proto = type.prototype as Record<string, unknown>;
  for (const key of Object.getOwnPropertyNames(proto)) {
    if (key === "constructor" || key === "toString") continue;
    const member = Object.getOwnPropertyDescriptor(proto, key)?.value as unknown;
    if (typeof member !== "function") continue;
    const method = member as (...args: unknown[]) => unknown;
    Object.defineProperty(proto, key, {
      value: function (this: object, ...args: unknown[]): unknown {
        // A service's own calls of other services are not the script's.
        if (depth === 0) count(name, key, this);
        depth++;
        try {
          return method.apply(this, args);
        } finally {
          depth--;
        }
      },
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }
  if (!Object.hasOwn(proto, "toString"))
    Object.defineProperty(proto, "toString", { value: () => name, enumerable: false });
  // A class that extends another service has that one's end of the chain.
  if (Object.getPrototypeOf(proto) === Object.prototype) Object.setPrototypeOf(proto, absent(name));
  return type;
}

/** What a class must be to stand for one of Google's: each public member as Google types it, and no other. */
export type Part<Mine, Google> = { [K in keyof Mine]: K extends keyof Google ? Google[K] : never };
