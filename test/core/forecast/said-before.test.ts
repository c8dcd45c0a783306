// What the weekly record keeps of forecasts, and what of it belongs to the figure that is looked at.
import { forecastSubject, saidBefore } from "../../../src/core/forecast/said-before";
import type { Snapshot } from "../../../src/core/model/rows";
import { iso } from "../rows";

const QUARTER = { kind: "quarter", from: iso("2026-01-01"), to: iso("2026-03-31") } as const;
const shot = (on: string, value: number | null, subject: string | null, kind = "forecast") =>
  ({ id: on, on: iso(on), kind, subject, value, target: null, status: null }) satisfies Snapshot;

test("a forecast is named by its figure, its period and what it was cut by", () => {
  expect(forecastSubject("wonValue", QUARTER, {})).toBe("wonValue 2026-01-01 2026-03-31");
  expect(forecastSubject("collected", QUARTER, { region: "North", person: "Ann" })).toBe(
    "collected 2026-01-01 2026-03-31 person=Ann region=North",
  );
});

test("earlier words on the same figure, period and slice, the earliest first", () => {
  const subject = forecastSubject("wonValue", QUARTER, {});
  const history = [
    shot("2026-02-16", 900, subject),
    shot("2026-02-09", 800, subject),
    shot("2026-02-09", 1, forecastSubject("dealsWon", QUARTER, {})),
    shot("2026-02-09", 2, subject, "kpi"),
    shot("2026-02-23", null, subject),
    shot("2026-03-02", 950, subject),
  ];
  expect(saidBefore(history, subject, iso("2026-03-02"))).toEqual([
    { on: iso("2026-02-09"), value: 800 },
    { on: iso("2026-02-16"), value: 900 },
  ]);
});
