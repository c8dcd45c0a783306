// Serves one open workbook to browsers on this machine: the built page, its calls, and the stream of events.
// Plain node:http; `GET` reads, `POST` changes, both answer JSON.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Workbench } from "../api";
import { createEventStream } from "./event-stream";
import { isAllowed } from "./guard";
import { openBrowser } from "./open-browser";
import { BadRequest, readBody } from "./request-body";
import { GET, POST, type Rooms, sendJson, serveMail } from "./routes";
import { createSession } from "./session";
import { serveFile } from "./static-files";

export interface ServeOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly openBrowser: boolean;
  /** The folder of the built page. */
  readonly pageDir: string;
}

export interface Served {
  /** "http://localhost:8787" */
  readonly url: string;
  close(): Promise<void>;
}

function sendError(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) return void response.end();
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8" })
    .end(JSON.stringify({ message }));
}

async function answer(
  rooms: Rooms,
  pageDir: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isAllowed(request))
    return sendError(response, 403, "Only pages of this workbench may call it.");
  const url = new URL(request.url ?? "/", "http://localhost");
  const { pathname } = url;
  if (request.method === "POST") {
    const post = Object.hasOwn(POST, pathname) ? POST[pathname] : undefined;
    if (post === undefined) return sendError(response, 404, `There is no ${pathname}.`);
    return sendJson(response, rooms.stream, await post(rooms, await readBody(request)));
  }
  if (request.method !== "GET") return sendError(response, 405, "GET or POST.");
  const get = Object.hasOwn(GET, pathname) ? GET[pathname] : undefined;
  if (get !== undefined) return void (await get(rooms, request, response, url));
  if (serveMail(rooms, pathname, response)) return;
  if (pathname.startsWith("/api/")) return sendError(response, 404, `There is no ${pathname}.`);
  await serveFile(pageDir, decodeURIComponent(pathname), response);
}

/**
 * Listens on this machine only and resolves when it does.
 * @throws where the port is taken.
 */
export async function serve(workbench: Workbench, options: ServeOptions): Promise<Served> {
  const stream = createEventStream();
  const session = createSession(workbench, stream);
  const rooms: Rooms = { workbench, stream, session };
  const server = createServer((request, response) => {
    answer(rooms, options.pageDir, request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      sendError(
        response,
        error instanceof BadRequest || error instanceof URIError ? 400 : 500,
        message,
      );
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const url = `http://localhost:${typeof address === "object" && address !== null ? address.port : options.port}`;
  if (options.openBrowser) openBrowser(url);
  return {
    url,
    close: async () => {
      session.dispose();
      stream.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
