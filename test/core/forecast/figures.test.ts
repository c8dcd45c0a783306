// Forecasts of figures on small workbooks that can be reckoned by hand, and what holds of every workbook.
import fc from "fast-check";
import { assess } from "../../../src/core/assess";
import type { FigureForecast } from "../../../src/core/forecast/figure-forecast";
import { addDays, addMonths, type Day, day } from "../../../src/core/model/day";
import { type FigureChoice, PLAIN_CHOICE } from "../../../src/core/model/figure-choice";
import type {
  Deal,
  ForecastKey,
  ForecastOverride,
  PersonId,
  Rows,
  StageChange,
} from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { deal, goal, iso, NO_ROWS, person } from "../rows";

const MONTH: FigureChoice = { ...PLAIN_CHOICE, period: "month" };
/** A month of 22 working days, of which 10 are over. */
const TODAY = iso("2026-06-15");

function forecastOf(
  rows: Partial<Rows>,
  figure: ForecastKey = "wonValue",
  choice: FigureChoice = MONTH,
  asOf: Day = TODAY,
): FigureForecast {
  const found = assess({ ...NO_ROWS, ...rows }, DEFAULTS, choice, asOf).forecasts.get(figure);
  if (found === undefined) throw new Error("no forecast");
  return found;
}

let number = 0;
const won = (closed: Day, amount: number, more: Partial<Deal> = {}) =>
  deal({
    id: `D-${++number}`,
    stage: "Won",
    amount: amount * 100,
    closed,
    created: addDays(closed, -20),
    ...more,
  });
const lost = (closed: Day) => won(closed, 0, { stage: "Lost" });
const open = (amount: number, expected: Day | null, more: Partial<Deal> = {}) =>
  deal({
    id: `D-${++number}`,
    stage: "Talk",
    amount: amount * 100,
    created: addDays(TODAY, -30),
    expected,
    ...more,
  });
/** 1,000 on the 3rd and 1,000 on the 20th of each of so many months before June 2026. */
const steady = (months: number): readonly Deal[] =>
  Array.from({ length: months }, (_, i) => addMonths(day(2026, 6, 1), -1 - i)).flatMap((first) => [
    won(addDays(first, 2), 1_000),
    won(addDays(first, 19), 1_000),
  ]);
const methodsOf = ({ methods }: FigureForecast) =>
  Object.fromEntries(methods.map(({ method, value }) => [method, value]));

test("won so far, open deals by their chances, and the pace so far", () => {
  const rows = {
    deals: [
      won(iso("2026-06-03"), 1_000),
      open(600, iso("2026-06-20"), { chance: 0.9 }),
      open(400, iso("2026-06-30")),
      open(5_000, iso("2026-07-01")),
      open(5_000, null),
    ],
  };
  const forecast = forecastOf(rows);
  // 1,000 + 0.9 × 600 + the stage's 0.5 × 400; 1,000 in 10 of 22 days.
  expect(methodsOf(forecast)).toEqual({ pipeline: 1_740, runRate: 2_200, history: null });
  expect(forecast.method).toBe("pipeline");
  expect(forecast.categories).toEqual({
    won: 1_000,
    commit: 1_600,
    bestCase: 2_000,
    pipeline: 2_000,
  });
  expect(forecast.inputs).toMatchObject({ elapsed: 10, left: 12, leftOut: 1, months: 0, past: 0 });
  expect(forecast.ranges).toBeNull();
  expect(forecast.methods[2]?.why[0]).toMatchObject({ params: { months: 8 } });
});

test("a deal whose day has passed counts half, one that passed long ago not at all", () => {
  const rows = {
    deals: [
      open(1_000, iso("2026-06-14")),
      open(1_000, addDays(TODAY, -90), { created: addDays(TODAY, -200) }),
      open(1_000, addDays(TODAY, -91), { created: addDays(TODAY, -200) }),
    ],
  };
  const { value, inputs } = forecastOf(rows);
  expect(value).toBe(500);
  expect([inputs.due?.length, inputs.leftOut]).toEqual([2, 1]);
});

const changesOf = (deals: readonly Deal[], to: string): readonly StageChange[] =>
  deals.map(({ id, created }, i) => ({ id: `C-${i}`, deal: id, from: null, to, on: created }));

test("a stage's chance is learned from ten closed deals that had reached it; with fewer, what is given counts", () => {
  const closed = [
    ...Array.from({ length: 3 }, (_, i) => won(iso(`2026-05-0${i + 1}`), 100)),
    ...Array.from({ length: 7 }, (_, i) => lost(iso(`2026-05-1${i}`))),
  ];
  const due = open(1_000, iso("2026-06-20"), { chance: 0.9 });
  const learned = forecastOf({ deals: [...closed, due], stageChanges: changesOf(closed, "Talk") });
  expect(learned.inputs.stages[0]).toEqual({ stage: "Talk", cases: 10, won: 3 });
  expect(learned.inputs.due?.[0]).toMatchObject({ chance: 0.3, source: "learned" });
  const fewer = closed.slice(1);
  const given = forecastOf({ deals: [...fewer, due], stageChanges: changesOf(fewer, "Talk") });
  expect(given.inputs.due?.[0]).toMatchObject({ chance: 0.9, source: "deal" });
  const silent = forecastOf({
    deals: [...closed, open(1_000, iso("2026-06-20"), { stage: "Idea" })],
  });
  expect(silent.inputs.due?.[0]).toMatchObject({ chance: 0.3, source: "overall" });
});

test("customers are new once, however many deals there are with them", () => {
  const rows = {
    deals: [
      won(iso("2026-05-03"), 100, { customer: "Old" }),
      open(1, iso("2026-06-20"), { customer: "Old" }),
      open(1, iso("2026-06-20"), { customer: "New" }),
      open(1, iso("2026-06-21"), { customer: "New" }),
      open(1, iso("2026-06-21")),
    ],
  };
  expect(forecastOf(rows, "newCustomers").value).toBe(0.5);
});

test("of several deals with a new customer the one expected soonest counts, of these the likeliest", () => {
  const deals = [
    open(1, iso("2026-07-20"), { customer: "New", chance: 0.9 }),
    open(1, iso("2026-06-20"), { customer: "New", chance: 0.2 }),
    open(1, iso("2026-06-20"), { customer: "New", chance: 0.3 }),
    open(1, null, { customer: "New", chance: 1 }),
  ];
  expect(forecastOf({ deals }, "newCustomers").value).toBe(0.3);
});

test("however the rows are sorted, forecasts and chances stay", () => {
  const due = Array.from({ length: 20 }, (_, i) =>
    open(10 + 7 * i, addDays(TODAY, i % 14), {
      chance: (i % 10) / 10,
      customer: `C-${i % 7}`,
      created: addDays(TODAY, -400),
    }),
  );
  // What comes varies, as the deals that are due tell before.
  const past = Array.from({ length: 30 }, (_, i) => addMonths(day(2026, 6, 18), -1 - i)).map(
    (on, i) => won(on, 500 + 700 * ((5 * i) % 7), { expected: on, created: addDays(on, -90) }),
  );
  const goals = [
    goal({ metric: "wonValue", target: 3_200, start: iso("2026-06-01"), due: iso("2026-06-30") }),
  ];
  const rows = { deals: [...past, ...due], goals };
  const sorted = { deals: [...due, ...past].reverse(), goals };
  const found = forecastOf(rows);
  expect(found).toMatchObject({ method: "pipeline", chance: expect.any(Number) });
  expect(forecastOf(sorted)).toEqual(found);
  expect(forecastOf(sorted, "newCustomers")).toEqual(forecastOf(rows, "newCustomers"));
});

describe("a steady past", () => {
  const rows = { deals: [...steady(14), won(iso("2026-06-03"), 1_000)] };

  test("is carried on by its months, and what it was off says which method counts", () => {
    const forecast = forecastOf(rows);
    const { method, value, ranges, inputs } = forecast;
    expect(inputs).toMatchObject({ months: 14, past: 14 });
    // Half of each month's 2,000 come after its middle: 12 of June's 22 days bring 12/22 of them.
    expect(methodsOf(forecast)["history"]).toBeCloseTo(1_000 + (2_000 * 12) / 22, 0);
    expect(method).toBe("history");
    expect(ranges?.low80).toBeLessThan(value ?? 0);
    expect(ranges?.high80).toBeGreaterThan(value ?? 0);
  });

  test("makes what it always brought likely, and twice that unlikely", () => {
    const chanceOf = (target: number) => {
      const from = day(2026, 6, 1);
      const goals = [goal({ metric: "wonValue", target, start: from, due: iso("2026-06-30") })];
      return forecastOf({ ...rows, goals });
    };
    expect(chanceOf(1_500).chance).toBeGreaterThan(0.9);
    expect(chanceOf(4_000).chance).toBeLessThan(0.05);
    expect(chanceOf(900).chance).toBe(1);
    const { record } = chanceOf(1_500);
    expect(record).toMatchObject({ tried: 6, happened: 1 });
    expect(record?.given).toBeGreaterThan(0.9);
  });

  test("of five months tells how many are missing for a quarter's chance", () => {
    const goals = [
      goal({ metric: "wonValue", target: 9_000, start: iso("2026-04-01"), due: iso("2026-06-30") }),
    ];
    const forecast = forecastOf({ deals: steady(5), goals }, "wonValue", PLAIN_CHOICE);
    expect([forecast.target, forecast.chance]).toEqual([9_000, null]);
    expect(forecast.why).toEqual([{ code: "chanceShortHistory", params: { months: 3 }, ids: [] }]);
  });
});

test("a period that is over is what came; all time has no forecast", () => {
  const rows = { deals: [won(iso("2026-05-03"), 1_000)] };
  const over = forecastOf(rows, "wonValue", { ...MONTH, on: iso("2026-05-10") });
  expect([over.actual, over.value, over.methods, over.course]).toEqual([1_000, 1_000, [], []]);
  const all = assess({ ...NO_ROWS, ...rows }, DEFAULTS, { ...MONTH, period: "all" }, TODAY);
  expect(all.forecasts.size).toBe(0);
});

test("nothing at all is forecast as nothing known", () => {
  const empty = forecastOf({});
  expect([empty.actual, empty.chance, empty.ranges]).toEqual([0, null, null]);
  expect(methodsOf(empty)).toEqual({ pipeline: null, runRate: null, history: null });
});

test("a slice is forecast from its own deals, and a word of everybody's says nothing of it", () => {
  const rows = {
    deals: [
      won(iso("2026-06-03"), 1_000, { region: "North" }),
      won(iso("2026-06-03"), 500, { region: "South" }),
      open(100, iso("2026-06-20"), { region: "South" }),
    ],
    overrides: [
      {
        id: "O-1",
        figure: "wonValue",
        from: iso("2026-06-01"),
        to: iso("2026-06-30"),
        person: null,
        value: 1,
        on: null,
        by: null,
        why: null,
      } as const,
    ],
  };
  const south = forecastOf(rows, "wonValue", { ...MONTH, slice: { region: "south" } });
  expect([south.actual, south.value, south.override]).toEqual([500, 550, null]);
  expect(forecastOf(rows).override?.value).toBe(1);
});

describe("a manager's word", () => {
  const word = (more: Partial<ForecastOverride>): ForecastOverride => ({
    id: "O-1",
    figure: "wonValue",
    from: iso("2026-06-01"),
    to: iso("2026-06-30"),
    person: null,
    value: 5_000,
    on: TODAY,
    by: "Ann",
    why: "A letter of intent",
    ...more,
  });
  const lastOf = (...overrides: readonly ForecastOverride[]) => forecastOf({ overrides }).override;

  test("the last one counts, wherever its row stands, and one without a value takes it back", () => {
    expect(lastOf(word({}), word({ id: "O-2", value: 6_000 }))?.value).toBe(6_000);
    expect(lastOf(word({ id: "O-10", value: 6_000 }), word({ id: "O-9" }))?.value).toBe(6_000);
    expect(lastOf(word({}), word({ id: "O-2", value: null }))).toBeNull();
    expect(lastOf(word({ from: iso("2026-05-01"), to: iso("2026-05-31") }))).toBeNull();
    expect(lastOf(word({ figure: "dealsWon" }))).toBeNull();
  });

  test("stands beside what is computed, never in its place", () => {
    const rows = { deals: [open(1_000, iso("2026-06-20"))] };
    const { value, override } = forecastOf({ ...rows, overrides: [word({})] });
    expect([value, override?.value, override?.by]).toEqual([500, 5_000, "Ann"]);
  });

  test("for dates that are no period is told of, with the month that may be meant", () => {
    const overrides = [
      word({ to: iso("2026-06-29") }),
      word({ id: "O-2", to: iso("2026-05-29") }),
      word({ id: "O-3", from: iso("2026-04-01") }),
    ];
    const { findings } = assess({ ...NO_ROWS, overrides }, DEFAULTS, MONTH, TODAY);
    expect(findings).toEqual([
      {
        table: "overrides",
        id: "O-1",
        column: "to",
        code: "noPeriod",
        params: { first: "2026-06-01", last: "2026-06-30" },
      },
      { table: "overrides", id: "O-2", column: "to", code: "endsBeforeStart", params: {} },
    ]);
  });
});

describe("a goal's chance", () => {
  const deals = [
    ...steady(14).map((each) => ({ ...each, owner: "M-2" as PersonId })),
    won(iso("2026-06-03"), 1_000, { owner: "M-2" as PersonId }),
  ];
  const team = [
    person({ id: "M-1" }),
    person({ id: "M-2", manager: "M-1" }),
    person({ id: "M-3" }),
  ];
  const chanceOf = (more: Parameters<typeof goal>[0]) => {
    const june = { start: iso("2026-06-01"), due: iso("2026-06-30"), metric: "wonValue" as const };
    const goals = [goal({ ...june, target: 1_500, ...more })];
    const { chanceOf: of, goals: states } = assess(
      { ...NO_ROWS, deals, goals, team },
      DEFAULTS,
      MONTH,
      TODAY,
    );
    const [state] = states;
    return state === undefined ? null : of(state);
  };

  test("is found from what its owner and their people brought, by the same rule", () => {
    const all = chanceOf({});
    expect(all?.chance).toBeGreaterThan(0.9);
    expect(chanceOf({ owner: "M-1" })?.chance).toBe(all?.chance);
    expect(chanceOf({ owner: "M-1", target: 4_000 })?.chance).toBeLessThan(0.05);
    expect(chanceOf({ metric: "wonDeals", target: 2 })?.chance).toBeGreaterThan(0.8);
    expect(chanceOf({ owner: "M-3" })?.why[0]).toMatchObject({ code: "chanceShortHistory" });
  });

  test("is none of a goal that is reached, over, closed, or said by hand", () => {
    expect(chanceOf({ target: 900 })).toBeNull();
    expect(chanceOf({ start: iso("2026-05-01"), due: iso("2026-05-31") })).toBeNull();
    expect(chanceOf({ state: "missed" })).toBeNull();
    expect(chanceOf({ metric: "checkIns", checkIn: 1 })).toBeNull();
    expect(chanceOf({ metric: "tasksDone" })).toBeNull();
    expect(chanceOf({ start: iso("2026-07-10") })).toBeNull();
  });

  test("of a year that was mistyped is not drawn, as no such span was seen", () => {
    const far = chanceOf({ due: iso("9999-06-30") });
    expect(far).toMatchObject({ chance: null, why: [{ code: "chanceShortHistory" }] });
  });
});

const anyDeals = fc
  .array(
    fc.record({
      ago: fc.integer({ min: -60, max: 700 }),
      cycle: fc.integer({ min: 0, max: 120 }),
      // Refunds are below 0.
      amount: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 0, max: 50_000 }) },
        { weight: 1, arbitrary: fc.integer({ min: -20_000, max: -1 }) },
      ),
      stage: fc.constantFrom("Won", "Won", "Lost", "Talk", "Idea"),
      chance: fc.option(fc.constantFrom(0, 0.3, 0.5, 0.8, 1)),
      customer: fc.constantFrom("A", "B", "C", null),
    }),
    { maxLength: 120 },
  )
  .map((drafts) =>
    drafts.map(({ ago, cycle, amount, stage, chance, customer }, i) => {
      const on = addDays(TODAY, -ago);
      const isOpen = stage === "Talk" || stage === "Idea";
      return deal({
        id: `D-${i}`,
        stage,
        chance,
        customer,
        amount,
        created: addDays(on, -cycle),
        closed: isOpen ? null : on,
        expected: on,
      });
    }),
  );

test("whatever the deals: the same on every run, ranges in order, categories nested, chances fall as targets rise", () => {
  fc.assert(
    fc.property(
      anyDeals,
      fc.constantFrom("month", "quarter", "year" as const),
      fc.integer({ min: 1, max: 300_000 }),
      (deals, period, target) => {
        const choice = { ...PLAIN_CHOICE, period };
        const wanting = (wanted: number) =>
          forecastOf(
            {
              deals,
              goals: [
                goal({
                  metric: "wonValue",
                  target: wanted,
                  start: iso("2026-01-01"),
                  due: iso("2026-12-31"),
                }),
              ],
            },
            "wonValue",
            choice,
          );
        const found = wanting(target);
        expect(wanting(target)).toEqual(found);
        const { ranges, categories, chance, course, value, actual } = found;
        if (ranges !== null) {
          const { low95, low80, high80, high95 } = ranges;
          expect([low95, low80, high80, high95]).toEqual(
            [low95, low80, high80, high95].sort((a, b) => a - b),
          );
          if (deals.every(({ amount }) => (amount ?? 0) >= 0))
            expect(low95).toBeGreaterThanOrEqual(actual);
          for (const range of [low95, low80, high80, high95])
            expect(Number.isFinite(range)).toBe(true);
        }
        const { won: sure, commit, bestCase, pipeline } = categories ?? {};
        const nested = [sure, commit, bestCase, pipeline];
        expect(nested).toEqual([...nested].sort((a, b) => (a ?? 0) - (b ?? 0)));
        const higher = wanting(target * 1.3).chance;
        if (chance !== null && higher !== null) expect(higher).toBeLessThanOrEqual(chance);
        expect(chance === null || (chance >= 0 && chance <= 1)).toBe(true);
        if (value !== null) expect(course[course.length - 1]?.value).toBeCloseTo(value, 6);
        for (const { low, value: at, high } of course)
          expect(low <= at + 1e-6 && at <= high + 1e-6).toBe(true);
      },
    ),
    { numRuns: 40, seed: 20260615 },
  );
});
