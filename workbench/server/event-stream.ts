// The events on their way to the pages: numbered, so that a page that lost its connection gets what it missed.
import type { ServerResponse } from "node:http";
import type { PageEvent } from "./protocol";

/** A page that was away for longer than this many events loads the workbook again. */
const KEPT = 2000;

interface Sent {
  readonly seq: number;
  readonly origin: string | null;
  readonly data: string;
}

export interface EventStream {
  /** The number of the last event. */
  seq(): number;
  /** Tells every page, except the one whose own doing it was. */
  send(event: PageEvent, origin?: string | null): void;
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
    send(event, origin = null) {
      const sent = { seq: ++last, origin, data: JSON.stringify(event) };
      kept.push(sent);
      if (kept.length > KEPT) kept.shift();
      for (const [response, page] of clients)
        if (origin === null || origin !== page) write(response, sent);
    },
    connect(response, origin, since) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write("retry: 500\n\n");
      const oldest = kept[0]?.seq ?? last + 1;
      if (since > last || since < oldest - 1)
        write(response, {
          seq: last,
          origin: null,
          data: JSON.stringify({ kind: "reload" } satisfies PageEvent),
        });
      else
        for (const sent of kept)
          if (sent.seq > since && sent.origin !== origin) write(response, sent);
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
