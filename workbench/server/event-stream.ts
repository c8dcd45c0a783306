// The events on their way to the pages: numbered, so that a page that lost its connection gets what it missed.
import type { ServerResponse } from "node:http";
import type { PageEvent } from "./protocol";

/** A page that was away for longer than this many events loads the workbook again. */
const KEPT = 2000;

/** Whether an event is for a page of that origin. */
export type Audience = (origin: string) => boolean;
const everyone: Audience = () => true;

interface Sent {
  readonly seq: number;
  readonly kind: PageEvent["kind"];
  readonly to: Audience;
  readonly data: string;
}

export interface EventStream {
  /** The number of the last event. */
  seq(): number;
  /** Tells every page, or those that it is meant for. */
  send(event: PageEvent, to?: Audience): void;
  /** Whether the workbook was changed by others since a page had seen the event of that number. */
  changedBeside(origin: string, since: number): boolean;
  /** Connects a page that has seen everything up to `since`; it is told to reload where that is too long ago. */
  connect(response: ServerResponse, origin: string, since: number): void;
  close(): void;
}

export function createEventStream(): EventStream {
  const clients = new Map<ServerResponse, string>();
  const kept: Sent[] = [];
  let last = 0;
  const write = (response: ServerResponse, sent: Sent) =>
    response.write(`id: ${sent.seq}\ndata: ${sent.data}\n\n`);
  const pulse = setInterval(() => {
    for (const response of clients.keys()) response.write(": still here\n\n");
  }, 20_000);
  pulse.unref();

  return {
    seq: () => last,
    send(event, to = everyone) {
      const sent = { seq: ++last, kind: event.kind, to, data: JSON.stringify(event) };
      kept.push(sent);
      if (kept.length > KEPT) kept.shift();
      for (const [response, page] of clients) if (to(page)) write(response, sent);
    },
    changedBeside: (origin, since) =>
      since < (kept[0]?.seq ?? 0) - 1 ||
      kept.some(({ seq, kind, to }) => seq > since && kind === "mutation" && to(origin)),
    connect(response, origin, since) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write("retry: 500\n\n");
      const oldest = kept[0]?.seq ?? last + 1;
      if (since > last || since < oldest - 1)
        write(response, {
          seq: last,
          kind: "reload",
          to: everyone,
          data: JSON.stringify({ kind: "reload" } satisfies PageEvent),
        });
      else for (const sent of kept) if (sent.seq > since && sent.to(origin)) write(response, sent);
      clients.set(response, origin);
      response.on("close", () => clients.delete(response));
    },
    close() {
      clearInterval(pulse);
      for (const response of clients.keys()) response.end();
      clients.clear();
    },
  };
}
