// What an execution may do, by its authorization mode and by the manifest's scopes.
// https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
import { openScript } from "../../workbench/runtime";
import { exception, type Group, type Steps } from "./promise";

const NONE = { authMode: "NONE" } as const;
const LIMITED = { authMode: "LIMITED" } as const;
const PAGE = "Editor add-on authorization";
const DENIED = `${PAGE}; text from field reports`;
const forbidden = (called: string) => exception(`You do not have permission to call ${called}.`);

/** Opens the document with an add-on of its own and tells what its triggers did. */
const opening =
  (code: string, files: Readonly<Record<string, string>> = {}): Steps =>
  async () => {
    const own = openScript(code, files);
    const executions = await own.open();
    await own.dispose();
    return executions.map(({ fn, error, log }) => [fn, error ?? log[0] ?? null]);
  };

const scoped = (...scopes: readonly string[]): string =>
  JSON.stringify({ oauthScopes: scopes.map((one) => `https://www.googleapis.com/auth/${one}`) });

export const AUTHORIZATION: Group = {
  name: "authorization",
  promises: [
    ["NONE: no document", DENIED, `book()`, forbidden("SpreadsheetApp.getActive"), NONE],
    [
      "NONE: no properties",
      DENIED,
      `PropertiesService.getUserProperties()`,
      forbidden("PropertiesService.getUserProperties"),
      NONE,
    ],
    [
      "NONE: no mail",
      DENIED,
      `MailApp.getRemainingDailyQuota()`,
      forbidden("MailApp.getRemainingDailyQuota"),
      NONE,
    ],
    [
      "NONE: menus can be made",
      PAGE,
      async (workbench) => {
        const code = `SpreadsheetApp.getUi().createMenu("None").addItem("x", "x").addToUi()`;
        const { error } = await workbench.run("hold", [code], NONE);
        return [error, workbench.menus().some(({ title }) => title === "None")];
      },
      [null, true],
    ],
    [
      "NONE: the user's language, logging and utilities",
      PAGE,
      `Logger.log("x"); [Session.getActiveUserLocale(), Utilities.base64Encode("x")]`,
      ["en", "eA=="],
      NONE,
    ],
    ["LIMITED: the document", PAGE, `put("A1", 5).getValue()`, 5, LIMITED],
    [
      "LIMITED: properties",
      PAGE,
      `PropertiesService.getDocumentProperties().setProperty("k", "v").getProperty("k")`,
      "v",
      LIMITED,
    ],
    [
      "LIMITED: no sidebar",
      DENIED,
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))`,
      forbidden("Ui.showSidebar"),
      LIMITED,
    ],
    [
      "LIMITED: no dialog",
      DENIED,
      `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("x"), "t")`,
      forbidden("Ui.showModalDialog"),
      LIMITED,
    ],
    [
      "LIMITED: no mail",
      DENIED,
      `MailApp.sendEmail("a@example.com", "s", "b")`,
      forbidden("MailApp.sendEmail"),
      LIMITED,
    ],
    [
      "LIMITED: no triggers",
      DENIED,
      `ScriptApp.newTrigger("hold")`,
      forbidden("ScriptApp.newTrigger"),
      LIMITED,
    ],
    [
      "FULL: all of them",
      PAGE,
      `MailApp.getRemainingDailyQuota() + ScriptApp.getProjectTriggers().length + book().getSheets().length > 100`,
      true,
      { authMode: "FULL" },
    ],
    [
      "onInstall runs with FULL, then onOpen with LIMITED",
      PAGE,
      opening(
        `function onInstall(e) { console.log(String(e.authMode)); } function onOpen(e) { console.log(String(e.authMode)); }`,
      ),
      [
        ["onInstall", "FULL"],
        ["onOpen", "LIMITED"],
      ],
    ],
    [
      "onOpen may compare its mode with ScriptApp.AuthMode",
      "ScriptApp: AuthMode",
      opening(
        `function onOpen(e) { console.log(String(e.authMode === ScriptApp.AuthMode.LIMITED)); }`,
      ),
      [["onOpen", "true"]],
    ],
    [
      "a forbidden call outside any function ends the trigger too",
      DENIED,
      opening(
        `const left = MailApp.getRemainingDailyQuota(); function onOpen() { console.log("opened"); }`,
      ),
      expect.arrayContaining([
        ["onOpen", expect.stringMatching("^Exception: You do not have permission to call MailApp")],
      ]),
    ],
    [
      "what the manifest's scopes leave out is refused, whatever the mode",
      "Authorization scopes; text from field reports",
      opening(`function onInstall() { MailApp.getRemainingDailyQuota(); }`, {
        "appsscript.json": scoped("spreadsheets.currentonly"),
      }),
      [
        [
          "onInstall",
          "Exception: Specified permissions are not sufficient to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail",
        ],
      ],
    ],
    [
      "spreadsheets.currentonly opens no other spreadsheet",
      "Authorization scopes; text from field reports",
      opening(`function onInstall() { SpreadsheetApp.openById("x"); }`, {
        "appsscript.json": scoped("spreadsheets.currentonly"),
      }),
      [
        [
          "onInstall",
          expect.stringMatching("^Exception: Specified permissions are not sufficient"),
        ],
      ],
    ],
  ],
};
