// Clock triggers on the virtual clock, and edits. The script is in New York; 2026-03-02, 09:00, is a Monday.
// https://developers.google.com/apps-script/guides/triggers/installable and /reference/script/clock-trigger-builder
import { exception, type Group, hold, type Steps } from "./promise";

const TRIGGER = `ScriptApp.newTrigger("tick").timeBased()`;

/** Makes a trigger, lets time pass, and tells when it fired. */
const fired =
  (made: string, until: string): Steps =>
  async (workbench) => {
    await hold(workbench, `${TRIGGER}.${made}.create()`);
    return (await workbench.advanceTo(until)).map(({ at }) => at);
  };

/** The hours in which it fired: Google promises no minutes. */
const hours = (made: string, until: string): Steps => {
  const steps = fired(made, until);
  return async (workbench) => ((await steps(workbench)) as string[]).map((at) => at.slice(0, 13));
};

export const CLOCK_TRIGGERS: Group = {
  name: "clock triggers",
  apart: true,
  files: { "appsscript.json": JSON.stringify({ timeZone: "America/New_York" }) },
  script: `
    function tick(event) { console.log(JSON.stringify({ ...event, authMode: String(event.authMode), user: undefined })); }
    function asksUi() { SpreadsheetApp.getUi(); }
    function writes() { SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue("ran"); }
    function onEdit() { console.log("edited"); }
  `,
  promises: [
    [
      "daily at an hour it fires once a day within that hour",
      "ClockTriggerBuilder: everyDays, atHour",
      hours("everyDays(1).atHour(8)", "2026-03-04 12:00"),
      ["2026-03-03 08", "2026-03-04 08"],
    ],
    [
      "the hour is the wall clock's, across the change of clocks",
      "ClockTriggerBuilder: atHour, in the script's zone",
      hours("everyDays(1).atHour(8)", "2026-03-09 12:00"),
      ["03", "04", "05", "06", "07", "08", "09"].map((day) => `2026-03-${day} 08`),
    ],
    [
      "weekly it fires on its day",
      "ClockTriggerBuilder: everyWeeks, onWeekDay",
      hours("everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8)", "2026-03-17 00:00"),
      ["2026-03-09 08", "2026-03-16 08"],
    ],
    [
      "every six hours",
      "ClockTriggerBuilder: everyHours",
      async (workbench) =>
        ((await fired("everyHours(6)", "2026-03-03 09:30")(workbench)) as string[]).length,
      4,
    ],
    [
      "inTimezone moves the hour",
      "ClockTriggerBuilder: inTimezone",
      hours('everyDays(1).atHour(8).inTimezone("Asia/Shanghai")', "2026-03-03 09:00"),
      ["2026-03-02 19"],
    ],
    [
      "after fires once, not before its time",
      "ClockTriggerBuilder: after",
      async (workbench) => {
        await hold(workbench, `${TRIGGER}.after(10 * 60 * 1000).create()`);
        const early = await workbench.advanceTo("2026-03-02 09:09");
        const later = await workbench.advanceTo("2026-03-03 09:00");
        return [early.length, later.length];
      },
      [0, 1],
    ],
    [
      "everyMinutes takes 1, 5, 10, 15 or 30",
      "ClockTriggerBuilder: everyMinutes; text unverified",
      `${TRIGGER}.everyMinutes(7)`,
      exception("Invalid argument"),
    ],
    [
      "20 triggers for a user and script",
      "quotas: triggers; text from field reports",
      `for (let i = 0; i < 21; i++) ${TRIGGER}.everyDays(1).create()`,
      exception(
        "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
      ),
    ],
    [
      "a trigger tells its function and kind",
      "Trigger: getHandlerFunction, getEventType, getTriggerSource",
      `${TRIGGER}.everyDays(1).create(); ScriptApp.getProjectTriggers().map((one) => [one.getHandlerFunction(), String(one.getEventType()), String(one.getTriggerSource())])`,
      [["tick", "CLOCK", "CLOCK"]],
    ],
    [
      "a deleted trigger does not fire",
      "ScriptApp: deleteTrigger",
      async (workbench) => {
        await hold(workbench, `${TRIGGER}.everyDays(1).atHour(8).create()`);
        await hold(
          workbench,
          `ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one))`,
        );
        const executions = await workbench.advanceTo("2026-03-05 12:00");
        return [executions.length, await hold(workbench, `ScriptApp.getProjectTriggers().length`)];
      },
      [0, 0],
    ],
    [
      "it runs with full authorization and is told its trigger and time in UTC",
      "Event objects: time-driven events",
      async (workbench) => {
        const id = await hold(
          workbench,
          `${TRIGGER}.everyDays(1).atHour(8).create().getUniqueId()`,
        );
        const [execution] = await workbench.advanceTo("2026-03-03 08:59");
        const event = JSON.parse(execution?.log[0] ?? "{}") as Record<string, unknown>;
        const { authMode, triggerUid, year, month, hour, timezone } = event;
        const date = [year, month, event["day-of-month"], event["day-of-week"], hour, timezone];
        return [authMode, triggerUid === id, date];
      },
      ["FULL", true, [2026, 3, 3, 2, 13, "UTC"]],
    ],
    [
      "there is no page to ask: getUi throws",
      "field report",
      async (workbench) => {
        await hold(workbench, `ScriptApp.newTrigger("asksUi").timeBased().everyDays(1).create()`);
        return (await workbench.advanceTo("2026-03-03 12:00"))[0]?.error;
      },
      "Exception: Cannot call SpreadsheetApp.getUi() from this context.",
    ],
    [
      "its writes fire no edit trigger",
      "Installable triggers: restrictions",
      async (workbench) => {
        await hold(workbench, `ScriptApp.newTrigger("writes").timeBased().everyDays(1).create()`);
        const executions = await workbench.advanceTo("2026-03-03 12:00");
        return [
          executions.map(({ fn }) => fn),
          await hold(workbench, `book().getSheets()[0].getRange("A1").getValue()`),
        ];
      },
      [["writes"], "ran"],
    ],
  ],
};

/** Types into the first sheet and tells what onEdit logged. */
const edit =
  (a1: string, values: readonly (readonly string[])[]): Steps =>
  async (workbench) => {
    const execution = await workbench.type("Sheet1", a1, values);
    return execution?.error ?? JSON.parse(execution?.log[0] ?? "null");
  };

export const EDITS: Group = {
  name: "edits",
  script: `
    function onEdit(event) {
      const { range, value, oldValue, authMode, source } = event;
      const cell = range.getA1Notation();
      if (cell === "F1") return MailApp.sendEmail("a@example.com", "s", "b");
      if (cell === "F2") return SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"));
      if (cell === "F3") PropertiesService.getDocumentProperties().setProperty("edited", "1");
      if (cell === "F4") return range.setBackground("#ff0000").offset(1, 0).setValue("next");
      console.log(JSON.stringify({ cell, value, oldValue, authMode: String(authMode), source: source.getId() === SpreadsheetApp.getActive().getId() }));
    }
  `,
  promises: [
    [
      "an edit tells its range, value and spreadsheet",
      "Event objects: edit",
      edit("A1", [["hello"]]),
      { cell: "A1", value: "hello", authMode: "LIMITED", source: true },
    ],
    [
      "an edit tells the old value where there was one",
      "Event objects: edit, oldValue",
      edit("A1", [["bye"]]),
      { cell: "A1", value: "bye", oldValue: "hello", authMode: "LIMITED", source: true },
    ],
    [
      "several cells have no single value",
      "Event objects: edit, value",
      edit("B1:C1", [["x", "y"]]),
      { cell: "B1:C1", authMode: "LIMITED", source: true },
    ],
    [
      "an edit may write to the document",
      "Simple triggers: restrictions",
      async (workbench) => {
        const execution = await workbench.type("Sheet1", "F4", [["go"]]);
        return [
          execution?.error,
          await hold(workbench, `book().getSheetByName("Sheet1").getRange("F5").getValue()`),
        ];
      },
      [null, "next"],
    ],
    [
      "and use properties",
      "Simple triggers: restrictions",
      async (workbench) => {
        await workbench.type("Sheet1", "F3", [["go"]]);
        return hold(workbench, `PropertiesService.getDocumentProperties().getProperty("edited")`);
      },
      "1",
    ],
    [
      "but send no mail",
      "Simple triggers: restrictions; text from field reports",
      edit("F1", [["go"]]),
      "Exception: You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail",
    ],
    [
      "nor open a sidebar",
      "Editor add-on authorization; text from field reports",
      edit("F2", [["go"]]),
      "Exception: You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui",
    ],
    [
      "a script's own writes are no edits",
      "Simple triggers: restrictions",
      async (workbench) => {
        const before = workbench.executions().length;
        await hold(
          workbench,
          `book().getSheetByName("Sheet1").getRange("A1").setValue("by script")`,
        );
        return workbench
          .executions()
          .slice(before)
          .map(({ fn }) => fn);
      },
      ["hold"],
    ],
  ],
};
