// How the rows of Plan stand: what was done in each, what is said of it, and when a new breakdown is due.

import { assess } from "../../../src/core/assess";
import { daysForAll } from "../../../src/core/calendar/calendar-rows";
import { leaveOf } from "../../../src/core/calendar/leave";
import { breakdownInput, rememberedChoice } from "../../../src/core/goals/breakdown/choice";
import { decompose } from "../../../src/core/goals/breakdown/decompose";
import { gatherFacts } from "../../../src/core/goals/breakdown/gather";
import { PLAIN_CHOICE } from "../../../src/core/model/figure-choice";
import type { GoalId, PersonId, Rows } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { calendarDay, deal, goal, iso, NO_ROWS, part, person } from "../rows";
import { written } from "./breakdown/case";

const ASOF = iso("2026-02-16");
const QUOTA = goal({
  name: "Quota",
  metric: "wonValue",
  target: 9000,
  start: iso("2026-01-01"),
  due: iso("2026-03-31"),
  splitBy: "equal",
  shareBy: "equal",
  finest: "month",
});
const won = (id: string, owner: string | null, closed: string, amount: number) =>
  deal({
    id,
    owner,
    closed: iso(closed),
    created: iso("2025-12-01"),
    amount: amount * 100,
    stage: "Won",
  });

const ROWS: Rows = {
  ...NO_ROWS,
  goals: [QUOTA],
  team: [person({ id: "M-1", name: "Ann" }), person({ id: "M-2", name: "Ben" })],
  deals: [
    won("D-1", "M-1", "2026-01-10", 1000),
    won("D-2", "M-2", "2026-01-31", 500),
    won("D-3", "M-1", "2026-02-03", 750),
    won("D-4", null, "2026-02-16", 100),
  ],
};
const model = (rows: Rows) => assess(rows, DEFAULTS, PLAIN_CHOICE, ASOF);

/** The rows with the goal broken down as it says, among the people named. */
function brokenDown(rows: Rows, people: readonly string[] = []): Rows {
  const [quota = QUOTA] = rows.goals;
  const facts = {
    ...gatherFacts(quota, [], {
      goals: new Map(rows.goals.map((one) => [one.id, one])),
      team: rows.team,
      calendar: rows.calendar,
      leave: leaveOf(rows.calendar),
      ledger: model(rows).ledger,
      settings: DEFAULTS,
      asOf: ASOF,
    }),
    calendar: { weekend: [6, 7], daysOff: daysForAll(rows.calendar, "off"), workdays: [] },
  };
  const choice = { ...rememberedChoice(quota, []), people: people as readonly PersonId[] };
  const made = decompose(breakdownInput(facts, choice));
  if (made.kind === "none") throw new Error(made.why);
  return { ...rows, plan: written(made.parts) };
}
const states = (rows: Rows) => {
  const { plan, rows: all } = model(rows);
  return plan.map(({ id, ...state }) => ({ row: all.plan.find((one) => one.id === id), ...state }));
};
const codes = (rows: Rows) => states(rows).map(({ reasons }) => reasons.map(({ code }) => code));

test("a part's actual is what was done in its days, its person's alone; none before it begins", () => {
  const found = states(brokenDown(ROWS, ["M-1", "M-2"])).filter(
    ({ row }) => row?.level === "month",
  );
  expect(found.map(({ row, actual, attainment }) => [row?.person, actual, attainment])).toEqual([
    [null, 1500, 0.5],
    [null, 850, 850 / 3000],
    [null, null, null],
    ["M-1", 1000, 1000 / 1500],
    ["M-1", 750, 0.5],
    ["M-1", null, null],
    ["M-2", 500, 500 / 1500],
    ["M-2", 0, 0],
    ["M-2", null, null],
  ]);
});

test("everybody's part of a goal that is a sum is the sum of those below it", () => {
  const child = (id: string, owner: string) =>
    goal({
      id,
      name: id,
      metric: "wonValue",
      owner,
      parent: "G-1",
      target: 100,
      start: QUOTA.start,
      due: QUOTA.due,
    });
  const rows = { ...ROWS, goals: [QUOTA, child("G-2", "M-1"), child("G-3", "M-2")] };
  expect(states(brokenDown(rows)).map(({ actual }) => actual)).toEqual([1500, 750, null]);
});

test("a rate's part is held against the rate", () => {
  const rate = goal({ ...QUOTA, metric: "winRate", target: 0.5, splitBy: null, shareBy: null });
  const [january] = states(brokenDown({ ...ROWS, goals: [rate] }));
  expect(january).toMatchObject({ actual: 1, attainment: 2 });
});

test("what is typed over says what was computed; what does not fit is told of at its row", () => {
  const rows = brokenDown(ROWS);
  const typed = {
    ...rows,
    plan: rows.plan.map((row, i) => (i === 2 ? { ...row, override: 12_000 } : row)),
  };
  expect(states(typed)[2]?.reasons).toMatchObject([
    { code: "partTypedOver", params: { would: { value: 3000, unit: "money" } } },
  ]);
  expect(model(typed).findings).toEqual([
    {
      code: "overridesExceed",
      table: "goals",
      id: "G-1",
      column: "target",
      params: { kept: "12000", whole: "9000" },
    },
  ]);
});

test("a new target or holiday asks for a new breakdown, at the goal and at each part that is not over", () => {
  const rows = brokenDown(ROWS);
  expect(codes(rows)).toEqual([[], [], []]);
  const more = { ...rows, goals: [{ ...QUOTA, target: 12_000 }] };
  expect(codes(more)).toEqual([[], ["partOutdated"], ["partOutdated"]]);
  const { goals, attention } = model(more);
  const said = goals[0]?.reasons.find(({ code }) => code === "planOutdated");
  expect(said).toMatchObject({ params: { parts: 3 } });
  expect(attention.map(({ id }) => id)).toContain("G-1");

  const byDays = { ...ROWS, goals: [{ ...QUOTA, splitBy: "workdays" as const }] };
  const off = { ...brokenDown(byDays), calendar: [calendarDay({ on: iso("2026-03-02") })] };
  expect(model(off).goals[0]?.reasons.map(({ code }) => code)).toContain("planOutdated");
  const over = { ...more, goals: [{ ...QUOTA, target: 12_000, due: iso("2026-02-10") }] };
  expect(model(over).goals[0]?.reasons.map(({ code }) => code)).not.toContain("planOutdated");
});

test("parts of a year whose holidays are not announced are provisional", () => {
  const quota = {
    ...QUOTA,
    splitBy: "workdays" as const,
    due: iso("2027-01-31"),
    finest: "quarter" as const,
  };
  const calendar = [calendarDay({ on: iso("2026-10-01") })];
  const rows = brokenDown({ ...ROWS, goals: [quota], calendar });
  expect(codes(rows)).toEqual([[], [], [], [], ["partProvisional"]]);
});

test("rows of people's own have figures and nothing else to say", () => {
  const own = part({ from: iso("2026-01-01"), to: iso("2026-01-31"), planned: 2000 });
  expect(states({ ...ROWS, plan: [own] })).toMatchObject([
    { actual: 1500, attainment: 0.75, reasons: [] },
  ]);
  expect(states({ ...ROWS, plan: [{ ...own, goal: "G-9" as GoalId }] })).toEqual([]);
});
