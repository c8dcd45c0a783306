// Who may talk to the server: the pages that it served itself, on this machine, and nobody else.
// Another site's page could otherwise post to it, or reach it under a name of its own that resolves to 127.0.0.1.
import type { IncomingMessage } from "node:http";

const LOCAL: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** The name in a Host header without its port: "localhost:8787" is "localhost". */
function hostName(host: string): string {
  return host.replace(/:\d+$/, "").toLowerCase();
}

/**
 * Whether a request may be answered. Sandboxed panes have no origin of their own ("null"): they get files (their fonts),
 * never `/api/`, for which they go through the page.
 */
export function isAllowed(request: Pick<IncomingMessage, "headers" | "url">): boolean {
  const { host, origin, "sec-fetch-site": site } = request.headers;
  if (host === undefined || !LOCAL.has(hostName(host))) return false;
  if (!(request.url ?? "").startsWith("/api/")) return true;
  if (site === "cross-site" || site === "same-site") return false;
  return origin === undefined || origin === `http://${host}`;
}
