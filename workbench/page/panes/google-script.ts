// What a pane finds as `google.script`: `run` with its handlers, and `host`. Installed inside the pane's frame, before
// anything of its own, from this function's source; so it must use nothing from outside itself.

/** What a pane tells the page. */
export type PaneMessage =
  | {
      readonly milepost: "run";
      readonly call: number;
      readonly fn: string;
      readonly args: readonly unknown[];
    }
  | { readonly milepost: "host"; readonly what: "close" | "focus" | "escape" }
  | { readonly milepost: "size"; readonly what: "width" | "height"; readonly pixels: number };

/** What the page tells a pane. */
export interface PaneReply {
  readonly milepostReply: number;
  readonly error: string | null;
  readonly result: unknown;
}

export function installGoogleScript(): void {
  interface Call {
    readonly success: ((result: unknown, user: unknown) => void) | null;
    readonly failure: ((error: Error, user: unknown) => void) | null;
    readonly user: unknown;
  }
  const calls = new Map<number, Call>();
  let last = 0;
  const tell = (message: PaneMessage) => window.parent.postMessage(message, "*");

  /** Google's rules: no functions, dates or elements, however deep; undefined becomes null. */
  const checked = (value: unknown, name: string): unknown => {
    if (typeof value === "function" || value instanceof Date || value instanceof Node)
      throw new TypeError(`Failed due to illegal value in property: ${name}`);
    if (value === undefined) return null;
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item, index) => checked(item, String(index)));
    if (value instanceof Map || value instanceof Set) return {};
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, checked(item, key)]),
    );
  };

  const send = (call: Call, fn: string, args: readonly unknown[]) => {
    const message = args.map((value, index) => checked(value, String(index)));
    calls.set(++last, call);
    tell({ milepost: "run", call: last, fn, args: JSON.parse(JSON.stringify(message)) });
  };

  const runner = (call: Call): object =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (typeof name !== "string" || name.endsWith("_") || name === "then") return undefined;
          if (name === "withSuccessHandler")
            return (success: Call["success"]) => runner({ ...call, success });
          if (name === "withFailureHandler")
            return (failure: Call["failure"]) => runner({ ...call, failure });
          if (name === "withUserObject") return (user: unknown) => runner({ ...call, user });
          return (...args: readonly unknown[]) => send(call, name, args);
        },
      },
    );

  window.addEventListener(
    "message",
    ({ source, data }: MessageEvent<Partial<PaneReply> | null>) => {
      if (source !== window.parent || typeof data?.milepostReply !== "number") return;
      const call = calls.get(data.milepostReply);
      calls.delete(data.milepostReply);
      if (call === undefined) return;
      if (typeof data.error !== "string") call.success?.(data.result ?? null, call.user);
      else if (call.failure) call.failure(new Error(data.error), call.user);
      else throw new Error(data.error);
    },
  );
  window.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented)
      tell({ milepost: "host", what: "escape" });
  });

  const host = {
    close: () => tell({ milepost: "host", what: "close" }),
    setWidth: (pixels: number) => tell({ milepost: "size", what: "width", pixels: Number(pixels) }),
    setHeight: (pixels: number) =>
      tell({ milepost: "size", what: "height", pixels: Number(pixels) }),
    editor: { focus: () => tell({ milepost: "host", what: "focus" }) },
    origin: location.origin,
  };
  const google = {
    script: { run: runner({ success: null, failure: null, user: undefined }), host },
  };
  Object.defineProperty(window, "google", { value: google });
}
