// A stand-in for the Apps Script API: one project whose files can be read and replaced, as `clasp push` does.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ScriptFile {
  readonly name: string;
  readonly type: "SERVER_JS" | "HTML" | "JSON";
  readonly source: string;
}

export interface FakeGoogle {
  readonly url: string;
  /** What the project holds. */
  files(): readonly ScriptFile[];
  /** What was asked, "PUT /v1/projects/ID/content". */
  requests(): readonly string[];
  close(): Promise<void>;
}

/** Starts it on a free port. A new project holds a manifest, as a real one does. */
export async function startFakeGoogle(): Promise<FakeGoogle> {
  let files: readonly ScriptFile[] = [{ name: "appsscript", type: "JSON", source: "{}" }];
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    request.setEncoding("utf8");
    let body = "";
    for await (const part of request) body += part;
    requests.push(`${request.method} ${request.url?.split("?")[0]}`);
    if (request.method === "PUT") files = JSON.parse(body).files;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ scriptId: "fake", files }));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    files: () => files,
    requests: () => requests,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
