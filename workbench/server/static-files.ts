// The built page's files. Only what lies in its folder is served, whatever the address says.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".map": "application/json",
};

/** The file that an address means, or null where it leads out of the folder. */
function fileFor(dir: string, pathname: string): string | null {
  const root = normalize(dir + sep);
  const file = normalize(join(root, pathname === "/" ? "index.html" : pathname));
  return file.startsWith(root) && !file.includes("\0") ? file : null;
}

/** Serves one file. Fonts and styles may be used from sandboxed panes too, whose origin is "null". */
export async function serveFile(
  dir: string,
  pathname: string,
  response: ServerResponse,
): Promise<void> {
  const file = fileFor(dir, pathname);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file === null || !found?.isFile()) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "content-length": found.size,
    "cache-control": extname(file) === ".woff2" ? "max-age=86400" : "no-cache",
    "access-control-allow-origin": "*",
    "x-content-type-options": "nosniff",
  });
  createReadStream(file).pipe(response);
}
