// Settings: each value read, checked, and its default where it cannot be used.
import { day } from "../../../src/core/model/day";
import { DEFAULTS } from "../../../src/core/model/settings";
import { textsOf } from "../../../src/i18n/texts";
import type { CellValue, Sheet } from "../../../src/platform/host";
import { readSettings, type SettingKey } from "../../../src/workbook/read/read-settings";

const read = (values: Readonly<Partial<Record<SettingKey, CellValue>>>) => {
  const rows: CellValue[][] = [["Setting", "Value", "What it does", "Key"]];
  for (const [key, value] of Object.entries(values)) rows.push(["?", value, "", key]);
  const sheet = { getDataRange: () => ({ getValues: () => rows }) } as unknown as Sheet;
  return readSettings(sheet, (date) => date.getTime() / 86_400_000 + 25_569);
};

test.each<[SettingKey, CellValue, object]>([
  ["language", "中文", { language: "zh-CN" }],
  ["language", "English", { language: "en" }],
  ["language", "zh-cn", { language: "zh-CN" }],
  ["currency", " eur ", { currency: "EUR", decimals: 2 }],
  ["currency", "JPY", { currency: "JPY", decimals: 0 }],
  ["rates", "EUR=1.08, GBP = 1.27", { rates: { EUR: 1.08, GBP: 1.27 } }],
  ["rates", "EUR＝1.08；JPY=0.0067", { rates: { EUR: 1.08, JPY: 0.0067 } }],
  ["fiscalStart", 4, { fiscalStart: 4 }],
  ["fiscalStart", "4", { fiscalStart: 4 }],
  ["weekend", "6, 7", { weekend: [6, 7] }],
  ["weekend", 7, { weekend: [7] }],
  ["weekend", "5、6", { weekend: [5, 6] }],
  ["green", 0.9, { green: 0.9 }],
  ["amber", "70 %", { amber: 0.7 }],
  ["recipients", "a@x.com, b@x.com; a@x.com", { recipients: ["a@x.com", "b@x.com"] }],
  ["reportHour", 0, { reportHour: 0 }],
  ["fixedAsOf", "2026-03-02", { fixedAsOf: day(2026, 3, 2) }],
  ["fixedAsOf", new Date(Date.UTC(2026, 2, 2)), { fixedAsOf: day(2026, 3, 2) }],
  ["fixedAsOf", "", { fixedAsOf: null }],
])("%s: %j", (key, value, expected) => {
  const { settings, bad } = read({ [key]: value });
  expect(settings).toEqual({ ...DEFAULTS, ...expected });
  expect(bad).toEqual([]);
});

test.each<[SettingKey, CellValue]>([
  ["language", "Deutsch"],
  ["currency", "Euro"],
  ["rates", "EUR=0"],
  ["rates", "EUR"],
  ["rates", "Euro=1.08"],
  ["fiscalStart", 13],
  ["fiscalStart", 1.5],
  ["weekStart", 0],
  ["weekend", "1,2,3,4,5,6,7"],
  ["weekend", "Sunday"],
  ["green", 95],
  ["amber", -0.1],
  ["recipients", "a@x.com, nobody"],
  ["recipients", "Ann <a@x.com>"],
  ["reportHour", 24],
  ["fixedAsOf", "soon"],
])("%s: %j cannot be used, and is told of", (key, value) => {
  const { settings, bad } = read({ asOf: 1, [key]: value });
  expect(settings).toEqual(DEFAULTS);
  expect(bad).toEqual([{ key, value: String(value), row: 3 }]);
});

test("without a sheet all is as by default", () => {
  expect(readSettings(undefined, () => 0)).toEqual({
    settings: DEFAULTS,
    rows: new Map(),
    cells: new Map(),
    height: 0,
    bad: [],
  });
});

test("rows are found by their key, wherever they stand; of two the first counts", () => {
  const rows: CellValue[][] = [
    ["", 5, "", "weekStart"],
    ["", "x", "", "nobody"],
    ["", 7, "", "weekStart"],
  ];
  const sheet = { getDataRange: () => ({ getValues: () => rows }) } as unknown as Sheet;
  const found = readSettings(sheet, () => 0);
  expect([found.settings.weekStart, found.rows.get("weekStart")]).toEqual([5, 1]);
});

test("a row that lost its key is found by its name, in either language, behind those with keys", () => {
  const rows: CellValue[][] = [
    [textsOf("en").settings.rows.weekStart.name, 3, "", ""],
    [textsOf("zh-CN").settings.rows.fiscalStart.name, 4, "", ""],
    [textsOf("en").settings.rows.reportHour.name, 9, "", ""],
    ["", 7, "", "reportHour"],
  ];
  const sheet = { getDataRange: () => ({ getValues: () => rows }) } as unknown as Sheet;
  const { settings, height } = readSettings(sheet, () => 0);
  expect(settings).toMatchObject({ weekStart: 3, fiscalStart: 4, reportHour: 7 });
  expect(height).toBe(4);
});
