// The planned line beside a forecast leads to its target, in the dialog and in KPI Summary's chart alike.
import { assess } from "../../src/core/assess";
import { figurePlan } from "../../src/core/figure-plan";
import { PLAIN_CHOICE } from "../../src/core/model/figure-choice";
import type { GoalId, Rows } from "../../src/core/model/rows";
import { DEFAULTS } from "../../src/core/model/settings";
import { goal, iso, NO_ROWS, part } from "./rows";

/** January to March, with most of it planned for March. */
const QUARTER = { start: iso("2026-01-01"), due: iso("2026-03-31") };
const GOALS = [goal({ ...QUARTER, metric: "wonValue", target: 100 })];
const MONTHS = [10, 20, 70].map((planned, i) =>
  part({
    id: `L-${i}`,
    goal: "G-1" as GoalId,
    level: "month",
    from: iso(`2026-0${i + 1}-01`),
    to: iso(["2026-01-31", "2026-02-28", "2026-03-31"][i] ?? ""),
    planned,
  }),
);
const TYPED = [
  {
    id: "wonValue",
    show: true,
    target: 400,
    own: null,
    formula: null,
    unit: null,
    better: null,
  },
];

function linesOf(rows: Partial<Rows>) {
  const model = assess({ ...NO_ROWS, ...rows }, DEFAULTS, PLAIN_CHOICE, iso("2026-02-16"));
  const forecast = model.forecasts.get("wonValue");
  const by = forecast ? figurePlan(forecast, model.rows, model.calendar) : null;
  const drawn = model.charts.burnUp.map(({ plan }) => plan);
  return {
    target: forecast?.target,
    by: ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"].map((on) => by?.(iso(on))),
    drawn: drawn[drawn.length - 1],
  };
}

test("as the goals are planned", () => {
  const found = linesOf({ goals: GOALS, plan: MONTHS });
  expect(found).toEqual({ target: 100, by: [0, 10, 30, 100], drawn: 100 });
});

test("evenly to a target that somebody typed, whatever the goals are", () => {
  const found = linesOf({ goals: GOALS, plan: MONTHS, kpis: TYPED });
  // 22 of 64 working days are in January, 42 before March.
  expect(found).toEqual({ target: 400, by: [0, 137.5, 262.5, 400], drawn: 400 });
});

test("none without a target", () => {
  expect(linesOf({})).toMatchObject({ by: [undefined, undefined, undefined, undefined] });
  expect(linesOf({}).drawn).toBeNull();
});
