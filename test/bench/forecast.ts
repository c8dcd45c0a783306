// What forecasts cost: a series of so many months studied, forecast a year ahead, and the sums of a quarter drawn.
// Processor time; the first is what a fresh execution pays, which has to read and compile the code as well.
import { periodsAhead } from "../../src/core/forecast/periods-ahead";
import { type Study, studySeries } from "../../src/core/forecast/study";
import { sumsAhead } from "../../src/core/forecast/sums-ahead";
import { uniform } from "../../src/core/statistics/random";

const MONTHS = [12, 36, 120];
const YEAR = 12;
const TIMES = 20;
/** A step is shorter than the clock is fine, so that several are measured together. */
const TOGETHER = 10;

/** Growth, a season and chance. */
const seriesOf = (months: number): readonly number[] =>
  Array.from(
    { length: months },
    (_, t) =>
      (100 + t) * (1 + 0.3 * Math.sin((2 * Math.PI * t) / YEAR)) * (0.8 + 0.4 * uniform(7, t)),
  );

function milliseconds(step: () => unknown): number {
  const before = process.cpuUsage().user;
  step();
  return (process.cpuUsage().user - before) / 1_000;
}

function best(step: () => unknown): number {
  const several = () => {
    for (let i = 0; i < TOGETHER; i++) step();
  };
  return Math.min(...Array.from({ length: TIMES }, () => milliseconds(several))) / TOGETHER;
}

function studied(values: readonly number[]): Study {
  const study = studySeries(values, YEAR);
  if (study.kind === "tooShort") throw new Error("the series is too short");
  return study;
}

for (const months of MONTHS) {
  const values = seriesOf(months);
  const first = milliseconds(() => studied(values));
  const study = studied(values);
  const parts = [
    ["studied", best(() => studied(values))],
    ["forecast", best(() => periodsAhead(study, YEAR))],
    ["2,000 sums of a quarter", best(() => sumsAhead(study, [1, 1, 1], 1, 2_000))],
  ] as const;
  const told = parts.map(([name, ms]) => `${name} ${ms.toFixed(2)} ms`).join(", ");
  console.log(`${months} months: ${told}; the first time ${first.toFixed(0)} ms`);
}
