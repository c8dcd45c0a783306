// Dates between cells and scripts. The spreadsheet is in New York, the script in UTC; clocks change on 2026-03-08.
// A cell holds days since 1899-12-30 on the spreadsheet's wall clock.
import type { Group } from "./promise";

export const DATES: Group = {
  name: "dates",
  promises: [
    [
      "script and spreadsheet have zones of their own",
      "Session: getScriptTimeZone; Spreadsheet: getSpreadsheetTimeZone",
      `[Session.getScriptTimeZone(), book().getSpreadsheetTimeZone()]`,
      ["Etc/UTC", "America/New_York"],
    ],
    [
      "a date reads as a Date",
      "Range: getValue",
      `put("A1", "3/2/2026").getValue() instanceof Date`,
      true,
    ],
    [
      "a date in a cell is midnight in the spreadsheet's zone",
      "Spreadsheet: getSpreadsheetTimeZone",
      `put("A1", "3/2/2026").getValue()`,
      "2026-03-02T05:00:00.000Z",
    ],
    [
      "after the clocks change it is an hour earlier",
      "Spreadsheet: getSpreadsheetTimeZone",
      `put("A1", "3/9/2026").getValue()`,
      "2026-03-09T04:00:00.000Z",
    ],
    [
      "a Date is written as the wall clock of the spreadsheet shows it",
      "Spreadsheet: getSpreadsheetTimeZone",
      `put("A1", new Date(Date.UTC(2026, 2, 2, 3))).setNumberFormat("yyyy-mm-dd hh:mm").getDisplayValue()`,
      "2026-03-01 22:00",
    ],
    [
      "so the script's midnight may be the day before in the cell",
      "Spreadsheet: getSpreadsheetTimeZone",
      `put("A1", new Date(2026, 2, 2)).setNumberFormat("m/d/yyyy").getDisplayValue()`,
      "3/1/2026",
    ],
    [
      "a Date comes back as the same instant",
      "Range: setValue",
      `const d = new Date(Date.UTC(2026, 6, 1, 12, 34, 56)); put("A1", d).getValue().getTime() === d.getTime()`,
      true,
    ],
    [
      "a Date written without a format shows date and time on a 24 hour clock",
      "field report (form timestamps)",
      `put("A1", new Date(Date.UTC(2026, 2, 2, 19, 5, 6))).getDisplayValue()`,
      "3/2/2026 14:05:06",
    ],
    [
      "a Date at midnight shows the date alone",
      "field report",
      `put("A1", new Date(Date.UTC(2026, 2, 2, 5))).getDisplayValue()`,
      "3/2/2026",
    ],
    [
      "a time is a moment of 1899-12-30",
      "Sheets API guide: date and time serial numbers",
      `put("A1", "10:30").getValue()`,
      "1899-12-30T15:30:00.000Z",
    ],
    [
      "a day is one in the cells even where it has 23 hours",
      "Sheets API guide: date and time serial numbers",
      `rows(["3/8/2026", "3/9/2026", "=B1-A1"]); const [[a, b, days]] = at("A1:C1").getValues(); [days, (b - a) / 3600000]`,
      [1, 23],
    ],
    [
      "the serial number counts days since 1899-12-30",
      "Sheets API guide: date and time serial numbers",
      `put("A1", "3/2/2026").setNumberFormat("0").getValue()`,
      46083,
    ],
    [
      "a number with a date format reads as a Date",
      "Range: getValue; setNumberFormat",
      `put("A1", 46083).setNumberFormat("yyyy-mm-dd").getValue()`,
      "2026-03-02T05:00:00.000Z",
    ],
    [
      "getDisplayValue shows the wall clock, no zone",
      "Range: getDisplayValue",
      `put("A1", "3/2/2026 08:15").setNumberFormat("yyyy-mm-dd hh:mm").getDisplayValue()`,
      "2026-03-02 08:15",
    ],
    [
      "a date typed as ISO 8601 stays so on display",
      "field report",
      `put("A1", "2026-03-02").getDisplayValue()`,
      "2026-03-02",
    ],
    [
      "another zone of the spreadsheet changes the instant, not what is shown",
      "Spreadsheet: setSpreadsheetTimeZone",
      `put("A1", "3/2/2026"); book().setSpreadsheetTimeZone("Asia/Shanghai");
       const seen = [at("A1").getValue(), at("A1").getDisplayValue()];
       book().setSpreadsheetTimeZone("America/New_York"); seen`,
      ["2026-03-01T16:00:00.000Z", "3/2/2026"],
    ],
    [
      "dates are built and printed in the script's zone",
      "Session: getScriptTimeZone; Manifests: timeZone",
      `String(new Date(2026, 6, 1))`,
      "Wed Jul 01 2026 00:00:00 GMT+0000 (Coordinated Universal Time)",
    ],
    [
      "an hour that the clocks skip is moved on",
      "ECMAScript: LocalTime; zone of the spreadsheet",
      `put("A1", "3/8/2026 02:30").getValue()`,
      "2026-03-08T07:30:00.000Z",
    ],
  ],
};
