// Amounts as they are shown and typed, where keys lead in the table, and the sentences on what does not fit.
import { amountsOf, shareOf } from "../../../sidebar/breakdown/amounts";
import { moved } from "../../../sidebar/breakdown/moved";
import { sayKind, sayMisfit, sayNote, type Words } from "../../../sidebar/breakdown/saying";
import type { BreakdownNote } from "../../../src/core/goals/breakdown/breakdown";
import { LANGUAGES, type Language, type PersonId } from "../../../src/core/model/rows";
import { formatter } from "../../../src/i18n/format";
import { textsOf } from "../../../src/i18n/texts";
import { broken, sharer, YEAR_GOAL } from "../../core/goals/breakdown/case";
import { goal, iso, part } from "../../core/rows";

const RATE = goal({ metric: "winRate", target: 0.4 });
const DOWN = goal({ metric: "actuals", direction: "down", startValue: 50, target: 30 });

test.each([
  ["money to the cent", YEAR_GOAL, 1e6, 100, "1,234.567", 1234.57],
  ["what people write in short", YEAR_GOAL, 1e6, 100, "12万", 120_000],
  ["whole customers", YEAR_GOAL, 50, 1, "4.6", 5],
  ["nothing below zero", YEAR_GOAL, 50, 1, "-4", null],
  ["no word", YEAR_GOAL, 50, 1, "four", null],
  ["no percent of customers", YEAR_GOAL, 50, 1, "4%", null],
  ["a rate", RATE, 0.4, 1, "45", 0.45],
  ["a rate with its sign", RATE, 0.4, 1, "45 %", 0.45],
  ["no rate above all", RATE, 0.4, 1, "145", null],
  ["downwards, with a sign or without", DOWN, -20, 1, "4", -4],
  ["downwards", DOWN, -20, 1, "-4", -4],
])("typed: %s", (_, of, way, units, text, value) => {
  expect(amountsOf(of, way, units, "en", "point").read(text)).toBe(value);
});

test("what is shown for typing is read as it was, in both styles", () => {
  for (const style of ["point", "comma"] as const) {
    const { plain, read } = amountsOf(YEAR_GOAL, 1e6, 100, "en", style);
    expect(read(plain(11_837.9))).toBe(11_837.9);
  }
  const rate = amountsOf(RATE, 0.4, 1, "en", "point");
  expect(rate.read(rate.plain(0.35))).toBe(0.35);
});

test("cents have two digits, and shares lie between nothing and all", () => {
  const { show } = amountsOf(YEAR_GOAL, 1e6, 100, "en", "point");
  expect([11_837.9, 12].map(show)).toEqual(["11,837.90", "12"]);
  expect([shareOf(8.33, false), shareOf(0.5, true), shareOf(101, false)]).toEqual([
    0.0833,
    0.5,
    null,
  ]);
});

test.each([
  ["ArrowUp", 1, 1, { row: 0, column: 1 }],
  ["ArrowUp", 0, 1, { row: 0, column: 1 }],
  ["ArrowDown", 2, 1, { row: 2, column: 1 }],
  ["ArrowLeft", 1, 1, { row: 1, column: 0 }],
  ["ArrowRight", 1, 3, { row: 1, column: 3 }],
  ["Home", 1, 2, { row: 1, column: 0 }],
  ["End", 1, 1, { row: 1, column: 3 }],
  ["PageUp", 2, 1, { row: 0, column: 1 }],
  ["PageDown", 0, 1, { row: 2, column: 1 }],
  ["Tab", 0, 1, null],
])("%s in row %d, column %d", (key, row, column, to) => {
  expect(moved({ row, column }, key, 3, 4)).toEqual(to);
});

const wordsIn = (lang: Language): Words => ({
  texts: textsOf(lang),
  format: formatter(lang, "USD"),
  amounts: amountsOf(YEAR_GOAL, 1e6, 100, lang, "point"),
  people: new Map([["M-1" as PersonId, "Li Na"]]),
});

test.each(LANGUAGES)(
  "in %s, what is kept beyond its whole is told by person and period",
  (lang) => {
    const quarter = { level: "quarter", from: iso("2026-01-01"), to: iso("2026-03-31") } as const;
    const made = broken({
      people: [sharer("M-1")],
      existing: [
        part({ ...quarter, person: "M-1", override: 100 }),
        part({ ...quarter, level: "month", to: iso("2026-01-31"), person: "M-1", override: 130 }),
      ],
    });
    expect(made.misfits.map((one) => sayMisfit(one, made, wordsIn(lang)))).toMatchSnapshot();
  },
);

test.each(LANGUAGES)("in %s, each note is a sentence", (lang) => {
  const notes: readonly BreakdownNote[] = [
    { code: "seasonTooShort", months: 7, missing: 5 },
    { code: "noPast" },
    { code: "sharesScaled", of: "people", sum: 0.9 },
    { code: "sharesScaled", of: "periods", sum: 1.1 },
    { code: "overAssigned", sum: 1_100_000, whole: 1_000_000 },
    { code: "provisional", years: [2027, 2028] },
  ];
  const words = wordsIn(lang);
  const kinds = [RATE, goal({ metric: "checkIns", target: 5 }), DOWN].map((of) =>
    sayKind(
      of,
      broken({ goal: { ...YEAR_GOAL, ...of, start: iso("2026-01-01"), due: iso("2026-12-31") } }),
      words,
    ),
  );
  expect([...notes.map((note) => sayNote(note, words)), ...kinds]).toMatchSnapshot();
});
