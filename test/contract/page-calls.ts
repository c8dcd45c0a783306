// google.script.run, from a pane's own object to the script and back, by Google's rules for what may cross.
// https://developers.google.com/apps-script/guides/html/reference/run
import vm from "node:vm";
import type { Workbench } from "../../workbench/api";
import { installGoogleScript, type PaneMessage } from "../../workbench/page/panes/google-script";
import { runRequest } from "../../workbench/server/request-body";
import type { Group, Steps } from "./promise";

interface PaneEvent {
  readonly source: unknown;
  readonly data: unknown;
}

/** Sends a call as the page's server would take it, and tells what the pane gets back. */
async function served(
  workbench: Workbench,
  { fn, args }: PaneMessage & { readonly milepost: "run" },
) {
  try {
    const request = runRequest({ fn, args: [...args], startedBy: "page", origin: "a" });
    const { result, error } = await workbench.run(request.fn, request.args, { startedBy: "page" });
    return { result, error };
  } catch (error) {
    return { result: null, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs a pane's code, which ends by calling done(kind, value); tells what it was called with. */
const pane =
  (code: string): Steps =>
  (workbench) =>
    new Promise((resolve, reject) => {
      const listeners: ((event: PaneEvent) => void)[] = [];
      const parent = {
        async postMessage(message: PaneMessage) {
          if (message.milepost !== "run") return resolve(message);
          const reply = await served(workbench, message);
          const data = { milepostReply: message.call, ...reply };
          for (const listener of listeners) listener({ source: parent, data });
        },
      };
      const window: Record<string, unknown> = {
        parent,
        addEventListener: (kind: string, listener: (event: PaneEvent) => void) => {
          if (kind === "message") listeners.push(listener);
        },
      };
      const context = vm.createContext({
        window,
        location: { origin: "null" },
        Node: class {},
        done: (...args: unknown[]) => resolve(JSON.parse(JSON.stringify(args))),
      });
      try {
        vm.runInContext(`(${installGoogleScript.toString()})()`, context);
        vm.runInContext(
          `const google = window.google; const run = google.script.run
          .withSuccessHandler((value, user) => done("ok", value, user))
          .withFailureHandler((error, user) => done("failed", error.message, user));
          try { ${code} } catch (error) { done("thrown", error.message) }`,
          context,
        );
      } catch (error) {
        reject(error);
      }
    });

const RUN = "google.script.run reference";
const CLIENT = "Client-to-server guide";
const ILLEGAL = "Failed due to illegal value in property: ";

export const PAGE_CALLS: Group = {
  name: "google.script.run",
  script: `
    function echo(value) { return value; }
    function types(...values) { return values.map((value) => value === null ? "null" : typeof value); }
    function secret_() { return "secret"; }
    function nothing() {}
    function today() { return { rows: [[new Date()]] }; }
    function holes() { return { a: undefined, list: [undefined, 1], f() {} }; }
    function fails() { throw new Error("broken"); }
    function asked() { return [String(SpreadsheetApp.getUi().Button.OK), MailApp.getRemainingDailyQuota() > 0]; }
  `,
  promises: [
    [
      "a result reaches the success handler",
      RUN,
      pane(`run.echo({ a: [1, "x", true, null] })`),
      ["ok", { a: [1, "x", true, null] }, null],
    ],
    [
      "an error reaches the failure handler",
      RUN,
      pane(`run.fails()`),
      ["failed", "Error: broken", null],
    ],
    [
      "handlers get the user object",
      `${RUN}: withUserObject`,
      pane(`run.withUserObject("button").echo(1)`),
      ["ok", 1, "button"],
    ],
    ["run itself returns nothing", RUN, pane(`done(typeof run.echo(1))`), ["undefined"]],
    ["a function without a result gives null", CLIENT, pane(`run.nothing()`), ["ok", null, null]],
    [
      "undefined arrives as null",
      "field report",
      pane(`run.types(undefined, 1)`),
      ["ok", ["null", "number"], null],
    ],
    [
      "a Date as argument is refused",
      CLIENT,
      pane(`run.echo(new Date())`),
      ["thrown", `${ILLEGAL}0`],
    ],
    [
      "so is a Date inside one",
      CLIENT,
      pane(`run.echo({ when: new Date() })`),
      ["thrown", `${ILLEGAL}when`],
    ],
    ["and a function", CLIENT, pane(`run.echo(() => 1)`), ["thrown", `${ILLEGAL}0`]],
    [
      "a Map arrives as an empty object",
      "field report",
      pane(`run.echo({ map: new Map([[1, 2]]) })`),
      ["ok", { map: {} }, null],
    ],
    [
      "a Date in the result, however deep, makes it null",
      "field report",
      pane(`run.today()`),
      ["ok", null, null],
    ],
    [
      "undefined in a result is null in lists and gone in objects",
      "field report",
      pane(`run.holes()`),
      ["ok", { list: [null, 1] }, null],
    ],
    [
      "a private function is not there to be called",
      `${CLIENT}: private functions`,
      pane(`done(typeof google.script.run.secret_)`),
      ["undefined"],
    ],
    [
      "and refused where the page is bypassed",
      `${CLIENT}: private functions`,
      async (workbench) => {
        const reply = await served(workbench, {
          milepost: "run",
          call: 1,
          fn: "secret_",
          args: [],
        });
        return [reply.result, reply.error !== null];
      },
      [null, true],
    ],
    [
      "a function that is not there fails",
      "field report",
      pane(`run.missing()`),
      ["failed", "Exception: Script function not found: missing", null],
    ],
    [
      "calls from a page have full authorization and a Ui",
      "Editor add-on authorization",
      pane(`run.asked()`),
      ["ok", ["OK", true], null],
    ],
    [
      "host.close asks for the pane to be closed",
      "google.script.host reference",
      pane(`google.script.host.close()`),
      { milepost: "host", what: "close" },
    ],
  ],
};
