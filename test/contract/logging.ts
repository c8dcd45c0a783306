// Who runs the script and where, and what it logs.
// https://developers.google.com/apps-script/reference/base/session and /logger
import type { Group, Steps } from "./promise";

export const SESSION: Group = {
  name: "session",
  files: { "appsscript.json": JSON.stringify({ timeZone: "Asia/Shanghai" }) },
  promises: [
    ["the user's language", "Session: getActiveUserLocale", `Session.getActiveUserLocale()`, "en"],
    [
      "the script's zone is the manifest's",
      "Session: getScriptTimeZone; Manifests: timeZone",
      `Session.getScriptTimeZone()`,
      "Asia/Shanghai",
    ],
    [
      "getters of dates follow it",
      "Session: getScriptTimeZone",
      `new Date(Date.UTC(2026, 2, 2, 20)).getHours()`,
      4,
    ],
    [
      "the user's mail address is known where the user authorized the script",
      "User: getEmail",
      `Session.getActiveUser().getEmail().includes("@")`,
      true,
    ],
    [
      "and blank in a simple trigger",
      "User: getEmail",
      `Session.getActiveUser().getEmail()`,
      "",
      { authMode: "LIMITED" },
    ],
    [
      "Date.now is the time of the execution",
      "ECMAScript",
      `Utilities.formatDate(new Date(), "America/New_York", "yyyy-MM-dd HH:mm")`,
      "2026-03-02 09:00",
    ],
  ],
};

const logged =
  (code: string): Steps =>
  async (workbench) =>
    (await workbench.run("hold", [code])).log;

export const LOGGING: Group = {
  name: "logging",
  promises: [
    [
      "console writes to the log",
      "console",
      logged(`console.log("a"); console.error("b")`),
      ["a", "b"],
    ],
    ["Logger writes to the log", "Logger: log", logged(`Logger.log("a")`), ["a"]],
    [
      "Logger fills placeholders",
      "Logger: log(format, values)",
      logged(`Logger.log("%s has %s", "A1", 5)`),
      ["A1 has 5"],
    ],
    [
      "console fills placeholders",
      "console: log",
      logged(`console.log("%s is %d", "x", 3)`),
      ["x is 3"],
    ],
    [
      "objects are logged as JSON",
      "Logging guide",
      logged(`console.log({ a: [1] })`),
      ['{"a":[1]}'],
    ],
    [
      "getLog has the execution's lines",
      "Logger: getLog",
      `Logger.log("a"); const log = Logger.getLog(); [log.includes("a"), log.includes("b")]`,
      [true, false],
    ],
    [
      "each execution logs for itself",
      "Logging guide",
      async (workbench) => {
        await workbench.run("hold", [`console.log("before")`]);
        return logged(`console.log("after")`)(workbench);
      },
      ["after"],
    ],
    [
      "a failed execution keeps what it logged",
      "Logging guide",
      async (workbench) => {
        const { log, error } = await workbench.run("hold", [
          `console.log("a"); throw new Error("b")`,
        ]);
        return [log[0], error];
      },
      ["a", "Error: b"],
    ],
  ],
};
