// docs/forecast.md is written from what is found: wholly with UPDATE_DOCS=1, which takes some minutes; otherwise what is quick
// to compute is held to the page.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { describeWithData } from "../schedule/reference-data";
import { among, calibrationOf, type Judged } from "./calibration";
import { judgeBooks } from "./deal-books";
import { forecastAll, m3Series, type Series, scores } from "./m3";
import { forecastPage, type Row, scoreTable } from "./page";
import { closedDeals, FEW, MANY, type Pace, salesHistory, wonDeals } from "./sales-histories";

const PAGE = resolve("docs/forecast.md");
const UPDATE = process.env["UPDATE_DOCS"] === "1";
const HISTORIES = 1_000;
/** Periods known less than at the competition's cut, where judging begins; and from one to the next. */
const BEFORE = 12;
const EVERY = 3;
const MINUTES = 60_000;
const BOOKS = 250;
const BOOK_DAYS = [
  ["first morning", 0],
  ["after 45 days", 45],
] as const;
const BOOK_PACES = [
  ["many deals", { from: 4, to: 60 }],
  ["few deals", { from: 1, to: 4 }],
] as const;

const seriesOf = (period: Series["period"]) => m3Series().filter((one) => one.period === period);

const holdout = (period: Series["period"]): readonly Judged[] =>
  seriesOf(period).map(({ sn, x, xx, freq }) => ({ id: sn, known: x, after: xx, season: freq }));

const rolled = (period: Series["period"]): readonly Judged[] =>
  seriesOf(period).flatMap(({ sn, x, xx, freq }) => {
    const all = [...x, ...xx];
    const last = all.length - EVERY;
    const origins = Array.from({ length: all.length }, (_, i) => x.length - BEFORE + i * EVERY);
    return origins
      .filter((at) => at > 0 && at <= last)
      .map((at) => ({
        id: `${sn} ${at}`,
        known: all.slice(0, at),
        after: all.slice(at, at + EVERY),
        season: freq,
      }));
  });

function sales(pace: Pace): readonly Judged[] {
  const won = wonDeals();
  return Array.from({ length: HISTORIES }, (_, i) => ({
    id: `sales ${i}`,
    ...salesHistory(won, i, pace),
    season: 12,
  }));
}

const row = (name: string, judged: readonly Judged[]): Row => ({
  name,
  found: calibrationOf(judged),
});

describeWithData("m3", "the page about forecasts", () => {
  (UPDATE ? test : test.skip)(
    "is written",
    () => {
      const many = row("sales", sales(MANY));
      const few = row("sales, few deals", sales(FEW));
      const heldBack = [
        row("M3, monthly", holdout("MONTHLY")),
        row("M3, quarterly", holdout("QUARTERLY")),
        many,
      ];
      const throughout = [
        row("M3, monthly", rolled("MONTHLY")),
        row("M3, quarterly", rolled("QUARTERLY")),
        many,
        few,
      ];
      const books = BOOK_DAYS.flatMap(([when, daysIn]) =>
        BOOK_PACES.map(([pace, of]) => ({
          name: `${pace}, ${when}`,
          found: judgeBooks(closedDeals(), BOOKS, of, daysIn),
        })),
      );
      const page = forecastPage(scores(forecastAll()), [...heldBack, few], throughout, books);
      writeFileSync(PAGE, page);
      for (const { found } of books) expect(found.sums80).toBeCloseTo(0.8, 1);
      for (const { found } of heldBack) expect(found.held80).toBeCloseTo(0.8, 1);
      for (const { found } of throughout) expect(found.sums80).toBeCloseTo(0.8, 1);
      for (const { found } of throughout)
        for (const events of [found.own, found.past])
          expect(Math.abs(among(events, 0.65, 0.75).happened - 0.7)).toBeLessThan(0.1);
    },
    15 * MINUTES,
  );

  test("tells the errors that are computed", () => {
    expect(readFileSync(PAGE, "utf8")).toContain(scoreTable(scores(forecastAll())));
  });
});
