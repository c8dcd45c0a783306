// Texts set into cells are taken as if typed, in the spreadsheet's locale.
// Range: setValue and setValues; how a locale reads a text is as Sheets does it, from field reports.
import type { Group, Promised } from "./promise";

const SOURCE = "Range: setValue, parsed as if typed";

const typed = (text: string, value: unknown, why: string): Promised => [
  `${JSON.stringify(text)}: ${why}`,
  SOURCE,
  `put("A1", ${JSON.stringify(text)}).getValue()`,
  value,
];

export const TYPED_IN_THE_US: Group = {
  name: "typed text in en_US",
  promises: [
    typed("12.5", 12.5, "a number"),
    typed("1,234.5", 1234.5, "a number with its thousands separated"),
    typed("12.5%", 0.125, "a percentage is a fraction"),
    typed("$1,234.50", 1234.5, "money"),
    typed("1e3", 1000, "scientific notation"),
    typed("007", 7, "leading zeros are lost"),
    typed("'007", "007", "an apostrophe keeps the text and is not part of it"),
    typed("'=1+1", "=1+1", "an apostrophe keeps a formula from being one"),
    typed("true", true, "a boolean, whatever its case"),
    typed("TRUE", true, "a boolean"),
    typed("1/2", "2026-01-02T05:00:00.000Z", "a date of this year, month first"),
    typed("3/4/2026", "2026-03-04T05:00:00.000Z", "month first"),
    typed("31/12/2026", "31/12/2026", "there is no month 31"),
    typed("2/30/2026", "2/30/2026", "no such day"),
    typed("1.2.3", "1.2.3", "a text"),
    typed("@handle", "@handle", "a text"),
    typed("+1", 1, "a number"),
    [
      "a cell formatted as plain text keeps what is set",
      "field report",
      `at("A1").setNumberFormat("@"); put("A1", "007").getValue()`,
      "007",
    ],
    [
      "a number set as a number is not parsed",
      "Range: setValue",
      `put("A1", 0.1 + 0.2).getValue()`,
      0.30000000000000004,
    ],
    [
      "a percentage brings its format",
      "field report",
      `put("A1", "12.5%").getDisplayValue()`,
      "12.50%",
    ],
    [
      "setValues parses like setValue",
      "Range: setValues",
      `rows(["5%", "'5", "5"]).getValues()`,
      [[0.05, "5", 5]],
    ],
    [
      "appendRow parses too",
      "Sheet: appendRow",
      `sheet().appendRow(["5%", "'5"]); at("A1:B1").getValues()`,
      [[0.05, "5"]],
    ],
  ],
};

export const TYPED_IN_CHINA: Group = {
  name: "typed text in zh_CN",
  locale: "zh_CN",
  promises: [
    [
      "the locale is the spreadsheet's",
      "Spreadsheet: getSpreadsheetLocale",
      `book().getSpreadsheetLocale()`,
      "zh_CN",
    ],
    typed("2026年3月2日", "2026-03-02T05:00:00.000Z", "a date in words"),
    typed("2026/3/2", "2026-03-02T05:00:00.000Z", "year first"),
    typed("3月2日", "2026-03-02T05:00:00.000Z", "a date of this year"),
    typed("¥1,234.5", 1234.5, "money"),
    typed("１２", 12, "full-width digits"),
    [
      "a date shows year first",
      "Range: getDisplayValue, by locale",
      `put("A1", new Date(Date.UTC(2026, 2, 2, 5))).getDisplayValue()`,
      "2026/3/2",
    ],
    [
      "a new sheet has a Chinese name",
      "field report",
      `book().insertSheet().getName().replace(/\\d+/, "")`,
      "工作表",
    ],
  ],
};
