// A sample of what docs/forecast.md tabulates: chances come true about as often as they say, and ranges hold. Few series
// scatter, so bounds are wider here than where the page is written.
import { describeWithData, tell } from "../schedule/reference-data";
import { among, type Calibration, calibrationOf } from "./calibration";
import { judgeBooks } from "./deal-books";
import { m3Series } from "./m3";
import { closedDeals, MANY, salesHistory, wonDeals } from "./sales-histories";

const HISTORIES = 80;
const BOOKS = 20;
/** Every so many of the series. */
const EVERY = 3;

function hold(name: string, { origins, periods, held80, held95, own, past }: Calibration): void {
  const about70 = [own, past].map((events) => among(events, 0.65, 0.75));
  const events = own.length + past.length;
  tell(
    `calibration: ${name}, ${origins} forecasts, ${events} events; ${about70
      .map((found) => `of ${found.events} given about 70 % ${percent(found.happened)} happened`)
      .join(", ")}; 80 % range held ${percent(held80)} of ${periods} periods`,
  );
  expect(held80).toBeGreaterThanOrEqual(0.72);
  expect(held80).toBeLessThanOrEqual(0.88);
  expect(held95).toBeGreaterThanOrEqual(0.88);
  const both = among([...own, ...past], 0.65, 0.75);
  expect(both.events).toBeGreaterThan(60);
  expect(both.happened).toBeGreaterThanOrEqual(0.55);
  expect(both.happened).toBeLessThanOrEqual(0.85);
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

describeWithData("m3", "calibration on M3", () => {
  test("the periods that the competition held back", () => {
    const series = m3Series().filter((_, i) => i % EVERY === 0);
    const judged = series.map(({ sn, x, xx, freq }) => ({
      id: sn,
      known: x,
      after: xx,
      season: freq,
    }));
    hold("M3", calibrationOf(judged));
  });
});

describeWithData("crm-sales", "calibration on sales histories", () => {
  test("months of deals drawn from real ones", () => {
    const won = wonDeals();
    const judged = Array.from({ length: HISTORIES }, (_, i) => ({
      id: `sales ${i}`,
      ...salesHistory(won, i, MANY),
      season: 12,
    }));
    expect(won).toHaveLength(4_238);
    hold("sales", calibrationOf(judged));
  });
});

describeWithData("crm-sales", "whole workbooks", () => {
  test("deals drawn from real ones, forecast for the quarter", () => {
    const { forecasts, sums80, events } = judgeBooks(closedDeals(), BOOKS, MANY, 45);
    tell(`calibration: workbooks, 80 % range held ${percent(sums80)} of ${forecasts}`);
    expect([forecasts, events.length]).toEqual([BOOKS, 5 * BOOKS]);
    expect(sums80).toBeGreaterThan(0.6);
  });
});
