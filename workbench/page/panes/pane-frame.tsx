// A pane's frame: sandboxed as in Google's IFRAME mode, its calls answered by the server.
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { RunReply } from "../../server/protocol";
import { ORIGIN, post } from "../state/server-link";
import { createCallQueue } from "./call-queue";
import type { PaneMessage, PaneReply } from "./google-script";
import { paneDocument } from "./pane-document";

interface PaneFrameProps {
  readonly title: string;
  readonly html: string;
  readonly testId: string;
  readonly onClose: () => void;
  readonly onEscape?: () => void;
  readonly onResize?: (size: { readonly width?: number; readonly height?: number }) => void;
}

async function run(fn: string, args: readonly unknown[]): Promise<RunReply> {
  try {
    return await post<RunReply>("/api/run", { fn, args, startedBy: "page", origin: ORIGIN });
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Gives the keyboard to the grid, as `google.script.host.editor.focus()` does. */
export const focusGrid = (): void =>
  document.querySelector<HTMLElement>("[data-testid=grid] canvas")?.focus();

export function PaneFrame({ title, html, testId, onClose, onEscape, onResize }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const handlers = useRef({ onClose, onEscape, onResize });
  handlers.current = { onClose, onEscape, onResize };
  const source = useMemo(() => paneDocument(html, location.origin), [html]);
  useEffect(() => {
    const enqueue = createCallQueue();
    const receive = ({ source: from, data }: MessageEvent<PaneMessage | null>) => {
      if (from === null || from !== frame.current?.contentWindow || !data) return;
      const now = handlers.current;
      if (data.milepost === "run")
        enqueue(async () => {
          const reply = await run(data.fn, data.args);
          const message: PaneReply = {
            milepostReply: data.call,
            error: reply.ok ? null : reply.error,
            result: reply.ok ? reply.result : null,
          };
          (from as Window).postMessage(message, "*");
        });
      else if (data.milepost === "host") {
        if (data.what === "close") now.onClose();
        else if (data.what === "escape") now.onEscape?.();
        else focusGrid();
      } else if (data.milepost === "size") now.onResize?.({ [data.what]: data.pixels });
    };
    window.addEventListener("message", receive);
    return () => window.removeEventListener("message", receive);
  }, []);
  return (
    <iframe
      ref={frame}
      class="pane-frame"
      data-testid={testId}
      title={title}
      sandbox="allow-scripts allow-forms allow-popups allow-downloads"
      srcdoc={source}
    />
  );
}
