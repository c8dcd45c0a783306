// The page's line to the server: calls that answer, and the numbered stream of events.
import type { PageEvent } from "../../server/protocol";

/** A page's own name, so that its changes do not come back to it. */
export const ORIGIN = Math.random().toString(36).slice(2);

/** What the server answered, and the number of the last event that it includes. */
export interface Answered<T> {
  readonly value: T;
  readonly seq: number;
}

async function read<T>(response: Response): Promise<Answered<T>> {
  const value: unknown = await response.json();
  if (!response.ok) throw new Error((value as { message?: string }).message ?? response.statusText);
  return { value: value as T, seq: Number(response.headers.get("x-event-seq")) };
}

export const get = async <T>(path: string): Promise<Answered<T>> => read<T>(await fetch(path));

/** What a request may hold that the browser sends even where the page is left meanwhile. */
const LASTING_LIMIT = 60_000;

/** @throws with the server's message where it refuses. */
export async function post<T = null>(path: string, body: object): Promise<T> {
  const text = JSON.stringify(body);
  const init = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: text,
    keepalive: text.length < LASTING_LIMIT,
  };
  return (await read<T>(await fetch(path, init))).value;
}

export interface StreamListener {
  /** Called for one event after the other, each when the last one's promise has settled. */
  event(event: PageEvent, seq: number): void | Promise<void>;
  connection(up: boolean): void;
}

/** Listens to the events after `since`; the browser reconnects by itself and the server sends what was missed. */
export function listen(since: number, listener: StreamListener): () => void {
  const source = new EventSource(`/api/events?origin=${ORIGIN}&since=${since}`);
  let queue = Promise.resolve();
  source.onmessage = ({ data, lastEventId }: MessageEvent<string>) => {
    queue = queue
      .then(() => listener.event(JSON.parse(data) as PageEvent, Number(lastEventId)))
      .catch((error: unknown) => console.error(error));
  };
  source.onopen = () => listener.connection(true);
  source.onerror = () => listener.connection(false);
  return () => source.close();
}
