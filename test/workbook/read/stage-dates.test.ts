// Days of stages in columns of the user's own: which columns count, and what their cells say.
import type { Stage } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { textsOf } from "../../../src/i18n/texts";
import type { CellValue } from "../../../src/platform/host";
import { directory } from "../../../src/workbook/read/directory";
import type { PartBase, PartRead } from "../../../src/workbook/read/read-part";
import { stageDates } from "../../../src/workbook/read/stage-dates";
import { iso } from "../../core/rows";

const STAGES: readonly Stage[] = [
  { id: "S-1", name: "Offer", order: 1, kind: "open", chance: null },
  { id: "S-2", name: "报价", order: 2, kind: "open", chance: null },
];
const base = {
  serialOf: (date: Date) => date.getTime() / 864e5 + 25569,
  texts: textsOf("en"),
  order: "mdy",
  numberStyle: "point",
  settings: DEFAULTS,
} as unknown as PartBase;

const read = (headers: readonly string[], rows: readonly (readonly CellValue[])[]) => {
  const raw = {
    table: "deals",
    place: { sheet: 1, headerRow: 1, adopted: false, headers: {} },
    headers,
    values: [headers, ...rows],
    columns: new Map([["name", 0]]),
    records: rows.map((_, i) => i + 1),
  };
  const identified = { ids: rows.map((_, i) => `D-${i + 1}`) };
  const part = { part: 0, raw, identified } as unknown as PartRead;
  return stageDates([part], STAGES, directory([]), base);
};
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const MARCH = iso("2026-03-02");

test.each<[string, string, CellValue]>([
  ["the stage's name", "Offer", day("2026-03-02")],
  ["in whatever case, with a word behind", " offer  Date", day("2026-03-02")],
  ["in Chinese, with a word behind", "报价日期", day("2026-03-02")],
  ["a day that was typed as text", "Offer", "2026-03-02"],
])("a column counts: %s", (_, header, cell) => {
  const { changes, issues } = read(
    ["Name", header],
    [
      ["A", cell],
      ["B", ""],
    ],
  );
  const to = header.startsWith("报价") ? "报价" : "Offer";
  expect(changes).toEqual([{ id: "", deal: "D-1", from: null, to, on: MARCH }]);
  expect(issues).toEqual([]);
});

test.each<[string, readonly string[], CellValue]>([
  ["of another name", ["Name", "Offers"], day("2026-03-02")],
  ["a field's own", ["Offer", "More"], day("2026-03-02")],
  ["one of figures", ["Name", "Offer"], 46_083],
  ["one of ticks", ["Name", "Offer"], true],
  ["one of words", ["Name", "Offer"], "sent"],
])("a column does not count: %s", (_, headers, cell) => {
  expect(read(headers, [[cell, cell]])).toEqual({ changes: [], issues: [] });
});

test("a column of notes does not count, though one of them is a date", () => {
  const notes = ["sent", "waits for legal", "2026-03-02"].map((cell) => ["A", cell]);
  expect(read(["Name", "Offer"], notes)).toEqual({ changes: [], issues: [] });
});

test("a word among days is told with its place", () => {
  const { changes, issues } = read(
    ["Name", "Offer"],
    [
      ["A", day("2026-03-02")],
      ["B", "soon?"],
    ],
  );
  expect(changes).toHaveLength(1);
  expect(issues).toMatchObject([
    { code: "notADate", table: "deals", row: 3, column: "Offer", params: { value: "soon?" } },
  ]);
});
