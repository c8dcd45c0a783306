// The forecast through the page's door: what it says of the sample, and a manager's word, kept beside it and undone.
import type { ForecastState } from "../../src/app/rpc/forecast";
import { textsOf } from "../../src/i18n/texts";
import type { Workbench } from "../../workbench/api";
import { contents, differences, rowsOf } from "./contents";
import { asked, issuesOf, onSample } from "./sample-book";

const { choice, field, table, form, forecast: words } = textsOf("en");
const labels = field.overrides;
/** January to March of the sample's quarter. */
const PERIOD = { figure: "wonValue", from: 46_023, to: 46_112, person: null };
const WHY = "=1+1 is what they said";

const forecastIn = (book: Workbench) => asked<ForecastState>(book, "forecast", {});
const wonValue = ({ figures }: ForecastState) => figures[0]?.forecast;
const say = (book: Workbench, args: object = {}) =>
  asked<ForecastState>(book, "overrideForecast", {
    ...PERIOD,
    value: "95万",
    why: WHY,
    ...args,
  });
const refused = async (book: Workbench, args: object) => {
  const given = { ...PERIOD, value: "1", why: "w", by: "Ann", ...args };
  const issues = await issuesOf(book, "overrideForecast", given);
  return issues?.map(({ field: of, code, message }) => `${of} ${code}: ${message}`);
};

test(
  "a word is a row beside the forecast, a second keeps the first, and undo takes it back",
  onSample(async (book) => {
    await asked(book, "chooseMe", { person: "M-1" });
    const first = await forecastIn(book);
    const { value, actual, target, ranges, chance, record } = wonValue(first) ?? {};
    expect(first.figures.map(({ forecast }) => forecast.figure)).toEqual([
      "wonValue",
      "dealsWon",
      "newCustomers",
      "collected",
    ]);
    expect([target, (value ?? 0) > (actual ?? 0)]).toEqual([900_000, true]);
    expect([ranges?.low80, ranges?.high80].map((end) => (end ?? 0) > (value ?? 0))).toEqual([
      false,
      true,
    ]);
    expect([(chance ?? 0) > 0, (chance ?? 1) < 1, (record?.tried ?? 0) > 5]).toEqual([
      true,
      true,
      true,
    ]);

    const said = wonValue(await say(book));
    expect(said).toMatchObject({ value, override: { value: 950_000, by: first.me, why: WHY } });
    // Sent twice it is one row.
    await say(book);
    expect(await rowsOf(book, table.overrides)).toMatchObject([
      {
        ID: "O-1",
        [labels.figure]: choice.forecastKeys.wonValue,
        [labels.from]: "2026-01-01",
        [labels.to]: "2026-03-31",
        [labels.value]: "950000",
        [labels.on]: "2026-03-02",
        [labels.by]: first.me,
        [labels.why]: WHY,
      },
    ]);
    const before = await contents(book);
    const second = wonValue(await say(book, { value: "1,000,000", why: "More" }));
    expect(second?.override?.value).toBe(1_000_000);
    expect((await rowsOf(book, table.overrides)).map((row) => row[labels.value])).toEqual([
      "950000",
      "1000000",
    ]);
    await asked(book, "undo", {});
    expect(differences(before, await contents(book))).toEqual([]);
  }),
);

test(
  "taken back, the row stays and counts no more",
  onSample(async (book) => {
    await say(book, { by: "Ann" });
    const first = { ...PERIOD, by: "Ben", word: "O-1" };
    const back = await asked<ForecastState>(book, "takeBackForecast", first);
    expect(wonValue(back)?.override).toBeNull();
    const rows = await rowsOf(book, table.overrides);
    expect(rows.map((row) => [row[labels.value], row[labels.by]])).toEqual([
      ["950000", "Ann"],
      ["", "Ben"],
    ]);
    // Nothing to take back is no row.
    await asked(book, "takeBackForecast", first);
    expect((await rowsOf(book, table.overrides)).length).toBe(2);
    // A word that came meanwhile is not the one that was meant.
    const later = await say(book, { by: "Cleo" });
    expect(await issuesOf(book, "takeBackForecast", first)).toMatchObject([
      { field: "figure", code: "changed", message: words.otherWord },
    ]);
    expect(wonValue(await forecastIn(book))?.override).toEqual(wonValue(later)?.override);
  }),
);

test(
  "what is missing or wrong is refused by its field, and writes nothing",
  onSample(async (book) => {
    const before = await contents(book);
    expect(await refused(book, { value: "", why: " ", by: "" })).toEqual([
      `by missing: ${form.required}`,
      `value missing: ${form.required}`,
      `why missing: ${form.required}`,
    ]);
    expect((await refused(book, { value: "a lot" }))?.[0]).toContain("value notANumber");
    for (const other of [{ from: 46_113 }, { person: "M-2" }])
      expect(await refused(book, other)).toEqual([`figure changed: ${words.otherPeriod}`]);
    for (const wrong of [{ figure: "profit" }, { from: "x" }, { value: 7 }, { more: 1 }])
      expect((await refused(book, wrong))?.[0]).toContain("badArgument");
    expect(differences(before, await contents(book))).toEqual([]);
  }),
);
