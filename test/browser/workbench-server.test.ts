// What the workbench's server refuses: other sites, other names, private functions, files outside its folder.
import { request } from "node:http";
import type { Workbench } from "../../workbench/api";
import { openScript } from "../../workbench/runtime";
import { type Served, serve } from "../../workbench/server/serve";
import { PAGE_DIR } from "./workbench-page";

let workbench: Workbench;
let served: Served;
beforeAll(async () => {
  workbench = openScript(
    "function hello(name) { return 'hello ' + name; } function secret_() { return 1; }",
  );
  served = await serve(workbench, { port: 0, openBrowser: false, pageDir: PAGE_DIR });
});
afterAll(async () => {
  await served.close();
  await workbench.dispose();
});

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** Sends a request as a browser would not let a test do it: with any Host and Origin. */
const send = (path: string, { method = "GET", headers = {}, body }: Sent = {}) =>
  new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    const sent = request(
      `${served.url.replace("localhost", "127.0.0.1")}`,
      { path, method, headers: { host: new URL(served.url).host, ...headers } },
      (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => {
          text += chunk.toString();
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on("error", reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });

const run = (fn: string, headers: Readonly<Record<string, string>> = {}) =>
  send("/api/run", {
    method: "POST",
    headers,
    body: { fn, args: ["you"], startedBy: "page", origin: "a" },
  });

test("a function runs, and answers its result", async () => {
  expect(await run("hello")).toEqual({ status: 200, text: '{"ok":true,"result":"hello you"}' });
});

test.each([
  ["another site's page", { origin: "https://evil.example" }],
  ["a sandboxed pane", { origin: "null" }],
  ["a page on another port", { origin: "http://localhost:1" }],
  ["a name that only resolves to this machine", { host: "evil.example" }],
  ["a request from another site", { "sec-fetch-site": "cross-site" }],
])("%s is refused", async (_who, headers) => {
  expect((await run("hello", headers)).status).toBe(403);
});

test.each([["secret_"], ["a b"], [""], ["constructor()"]])(
  "%j is no function to call",
  async (fn) => {
    expect((await run(fn)).status).toBe(400);
  },
);

test.each([
  ["/../package.json"],
  ["/%2e%2e/%2e%2e/package.json"],
  ["/..%2fruntime.cjs"],
  ["/api/mails/1.eml"],
  ["/api/nothing"],
  ["/%"],
])("%s is not served", async (path) => {
  const { status, text } = await send(path);
  expect([400, 404]).toContain(status);
  expect(text).not.toContain("milepost");
});

test.each([
  ["/api/clock", { to: "tomorrow" }],
  ["/api/clock", { to: "2020-01-01 00:00" }],
  ["/api/import", { text: "a", sheet: " " }],
  ["/api/mutation", { origin: "x", mutations: [1] }],
  ["/api/answer", { questionId: 1, answer: { button: "MAYBE", text: "" } }],
  ["/api/run", { fn: "hello", args: [], startedBy: "clock" }],
])("%s with %j is refused with a reason", async (path, body) => {
  const { status, text } = await send(path, { method: "POST", body });
  expect(status).toBe(400);
  expect(JSON.parse(text)).toEqual({ message: expect.any(String) });
});

test("it listens on this machine only", () => {
  expect(served.url).toMatch(/^http:\/\/localhost:\d+$/);
});
