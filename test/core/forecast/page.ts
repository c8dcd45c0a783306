// The page docs/forecast.md: how forecasts and chances are made, and how well they did.
import { among, type Calibration, type Event } from "./calibration";
import type { Books } from "./deal-books";
import type { Score } from "./m3";

/** A set of series that chances and ranges were judged on. */
export interface Row {
  readonly name: string;
  readonly found: Calibration;
}

const percent = (share: number, decimals = 0) =>
  Number.isNaN(share) ? "–" : `${(100 * share).toFixed(decimals)} %`;

/** Workbooks that were forecast on a day of the quarter. */
export interface BookRow {
  readonly name: string;
  readonly found: Books;
}

/** The table of errors on M3. */
export function scoreTable(scores: readonly Score[]): string {
  return [
    "| method | monthly | quarterly |",
    "|---|---:|---:|",
    ...scores.map(
      ({ method, monthly, quarterly }) =>
        `| ${method} | ${monthly.toFixed(2)} | ${quarterly.toFixed(2)} |`,
    ),
  ].join("\n");
}

const count = (value: number) => value.toLocaleString("en-US");

function rangeTable(rows: readonly Row[]): string {
  return [
    "| | forecasts | periods | within the 80 % range | within the 95 % range |",
    "|---|---:|---:|---:|---:|",
    ...rows.map(
      ({ name, found }) =>
        `| ${name} | ${count(found.origins)} | ${count(found.periods)} | ${percent(found.held80, 1)} | ${percent(found.held95, 1)} |`,
    ),
  ].join("\n");
}

function sumTable(rows: readonly Row[]): string {
  return [
    "| | forecasts | within the 80 % range |",
    "|---|---:|---:|",
    ...rows.map(
      ({ name, found }) => `| ${name} | ${count(found.origins)} | ${percent(found.sums80, 1)} |`,
    ),
  ].join("\n");
}

function bookTable(rows: readonly BookRow[]): string {
  return [
    "| | forecasts | by open deals | by the pace | by the months before | within the 80 % range | of those given 65 to 75 % happened |",
    "|---|---:|---:|---:|---:|---:|---:|",
    ...rows.map(({ name, found: { forecasts, methods, sums80, events } }) => {
      const about = among(events, 0.65, 0.75);
      const { pipeline, runRate, history } = methods;
      return `| ${name} | ${forecasts} | ${pipeline} | ${runRate} | ${history} | ${percent(sums80, 1)} | ${percent(about.happened)} of ${count(about.events)} |`;
    }),
  ].join("\n");
}

const BANDS = Array.from({ length: 10 }, (_, i) => [i / 10, (i + 1) / 10] as const);

function chanceTable(rows: readonly Row[], eventsOf: (found: Calibration) => readonly Event[]) {
  const cell = ({ found }: Row, [from, to]: readonly [number, number]) => {
    const { events, happened } = among(eventsOf(found), from, to);
    return `${percent(happened)} of ${count(events)}`;
  };
  const line = (name: string, band: readonly [number, number]) =>
    `| ${name} | ${rows.map((row) => cell(row, band)).join(" | ")} |`;
  return [
    `| given | ${rows.map(({ name }) => name).join(" | ")} |`,
    `|---|${rows.map(() => "---:|").join("")}`,
    ...BANDS.map((band) => line(`${100 * band[0]} to ${100 * band[1]} %`, band)),
    line("**65 to 75 %**", [0.65, 0.75]),
    `| all | ${rows.map(({ found }) => count(eventsOf(found).length)).join(" | ")} |`,
  ].join("\n");
}

/** The page, in Markdown. */
export function forecastPage(
  scores: readonly Score[],
  holdout: readonly Row[],
  rolled: readonly Row[],
  books: readonly BookRow[],
): string {
  return `# Forecasts and chances

What Milepost says of the next months or quarters of a figure (won value, deals, visits) by those before, how it gets there, and how often it was right. The code is in \`src/core/forecast\`.

## How a forecast is made

**Enough history, or none.** Eight whole periods are needed, twelve where some of them are empty. With fewer Milepost says how many are missing, and forecasts nothing.

**What a series changes by.** There are four ways to carry a series on:

| method | what it means |
|---|---|
| amounts | goes up and down by so much |
| percent | goes up and down by so many percent (the same, on logarithms) |
| seasonal amounts | each month or quarter of the year adds its own amount |
| seasonal percent | each month or quarter of the year has its own factor |

Percent need every value to be above 0, seasons two whole years. A season's figures are the mean distance from the moving average over a year (classical decomposition).

**Three lines through it.** Each way is tried with three lines: *simple smoothing* (the level stays where it is), *Holt's trend* (the level goes on changing as it did), *damped trend* (the change fades). How fast each follows the newest value is what would have left the least squared error in the past, within bounds that keep a line from chasing every value.

**AICc chooses the way.** A way with more figures (a season of twelve has eleven more) always fits the past better. AICc counts off what that costs: the way whose best line has the lowest AICc is taken. What is expected is the **mean of the three lines** of that way. One line chosen alone errs more (see below), as a wrong choice then costs all.

**Ranges.** An error that comes next month moves all that follow, so ranges widen. Errors of the past are too small a measure, since the lines were fitted to them. So Milepost goes back to each of the last twelve periods, forecasts from what was known then, and compares up to six periods ahead: ranges are widened or narrowed by what is found there. To begin with, 1.15 times the model's own errors are expected, which weighs as much as twelve such forecasts. No range goes below 0 where nothing ever was.

**Chances.** The chance of reaching a target is the share of 2,000 simulated paths that reach it. Each draws its errors from those of the past, slightly blurred, and each error moves what follows. Of a month that is partly over, the part that is left counts. The numbers drawn depend on figure and period alone, so that the same data always give the same chance.

**In a workbook** this is one of three ways to forecast the rest of a period, called *the months before*, of 48 months at most; the others are the open deals by their chances, and the pace so far. Each is tried on past periods of the same length, looked at after the same share of them, and the one that was least off counts. Its error on these periods, how often its 80 % range held, and what became of the chances that it would have given stand beside it. Ranges and chances of the other two come from their own errors on past periods.

## Errors on M3

Mean sMAPE over 143 monthly series (18 months ahead) and 95 quarterly series (8 quarters ahead) of the M3 competition, beside the forecasts that were published for the same series:

${scoreTable(scores)}

On monthly series Milepost errs less than the best of the eight, on quarterly series it comes second. Which ways there are, and that the mean of three lines is taken, was decided with these series in view, as the published methods were not; so this is no blind comparison.

The recursion agrees with R: 48 fits with given figures, started as R's \`HoltWinters\` documents, give its fitted values, forecasts, 95 % intervals and squared errors to nine digits; 34 fits whose figures are searched for leave no more squared error than R's, but for a thousandth (\`test/core/forecast/holt-winters.test.ts\`).

## Do ranges hold?

M3 series with what the competition held back, and monthly sales histories of 12 to 48 months with the six months after them: won deals of a real pipeline, drawn anew at a pace of 2 to 60 a month, with growth of -20 to 40 % a year, a level that wanders, and half the time a rhythm of quarters or years. “Few deals” are 0.5 to 2 a month.

${rangeTable(holdout)}

Where few deals come, many months are empty, and a range that begins at 0 holds more than it says.

The sum of the next three periods, which is what a workbook shows of a quarter; M3 series from every third period on, from twelve periods before the competition's cut to its end:

${sumTable(rolled)}

## Do chances come true?

The event is that the sum of the next three periods reaches a target, by the months before. The forecasts are those of the table before, with five targets each. Each cell says how many events there were, and how many of them happened. Events of one series go together somewhat, so that small cells scatter.

Targets at random quantiles of what the forecast itself holds possible:

${chanceTable(rolled, ({ own }) => own)}

Targets at random quantiles of the series' own last twelve sums, as somebody would set them who looks back:

${chanceTable(rolled, ({ past }) => past)}

## And in whole workbooks?

Workbooks of deals with 12 to 36 months behind them, forecast for the quarter as a user would see it, by whichever of the three ways was least off in the workbook's own past. Each deal takes outcome and cycle from a real one, amount and expected date from others; 4 to 60 come in a month, “few” are 1 to 4.

${bookTable(books)}

The width to begin with and its weight were set before any of this was measured, and not changed for it. Three things were: errors were first drawn from a normal distribution, which gave too high chances where few deals come; eight months were first enough there too; and a workbook's ranges by the months before first came from its past quarters alone, which made them too wide.

## What is not claimed

- A forecast carries on what was. It knows nothing of a new product, a lost customer or a price that changes; a manager's own figure stands beside it for that.
- With less than a deal a month and hardly more than a year of history chances are too high: of those given 70 % rather 60 % happened.
- Seasons are taken as the same every year. One that moves is followed slowly.
- The middle of a forecast is as likely to be exceeded as not. Middles of single months in percent methods therefore add up to somewhat less than the mean of their sum; chances and sums are simulated and have no such gap.

Written by \`UPDATE_DOCS=1 npx jest test/core/forecast/page\`, where the reference data are at hand. Without it the same test holds the table of errors to what is computed, and \`calibration.test.ts\` a sample of the others to their bounds.
`;
}
