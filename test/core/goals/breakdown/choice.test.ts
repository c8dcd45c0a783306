// From the workbook's rows and what somebody chose to what a goal is broken down from.
import { leaveOf } from "../../../../src/core/calendar/leave";
import { goalSources } from "../../../../src/core/goal-sources";
import {
  type BreakdownFacts,
  breakdownInput,
  rememberedChoice,
} from "../../../../src/core/goals/breakdown/choice";
import { decompose } from "../../../../src/core/goals/breakdown/decompose";
import { gatherFacts } from "../../../../src/core/goals/breakdown/gather";
import { ledger } from "../../../../src/core/goals/sources";
import { dealFacts } from "../../../../src/core/kpi/deal-facts";
import type { Actual, Goal, GoalId, Rows } from "../../../../src/core/model/rows";
import { DEFAULTS } from "../../../../src/core/model/settings";
import { calendarDay, deal, goal, iso, NO_ROWS, part, person } from "../../rows";

const YEAR = goal({
  metric: "wonValue",
  target: 1200,
  start: iso("2026-01-01"),
  due: iso("2026-12-31"),
});
const won = (owner: string, closed: string, amount: number) =>
  deal({ owner, closed: iso(closed), amount: amount * 100, stage: "Won" });
const actual = (id: string, of: string, on: string, value: number): Actual => ({
  id,
  goal: of as GoalId,
  on: iso(on),
  value,
  person: null,
  note: null,
});

function facts(rows: Partial<Rows>, one: Goal = YEAR, asOf = iso("2026-01-05")): BreakdownFacts {
  const all: Rows = { ...NO_ROWS, goals: [one], ...rows };
  const deals = dealFacts(all.deals, all.stages, all.team, DEFAULTS);
  return {
    ...gatherFacts(one, all.plan, {
      goals: new Map(all.goals.map((each) => [each.id, each])),
      team: all.team,
      calendar: all.calendar,
      leave: leaveOf(all.calendar),
      ledger: ledger(goalSources(all, deals, DEFAULTS)),
      settings: DEFAULTS,
      asOf,
    }),
    calendar: { weekend: [6, 7], daysOff: [], workdays: [] },
  };
}

const TEAM = [person({ id: "M-1" }), person({ id: "M-2", hours: 20, level: "senior" })];

test("the past are whole months from the first deal to the goal's start, or to now", () => {
  const deals = [
    won("M-1", "2025-10-05", 10),
    won("M-1", "2025-12-31", 30),
    won("M-1", "2026-01-02", 99),
  ];
  expect(facts({ deals }).past).toEqual({ from: iso("2025-10-01"), values: [10, 0, 30] });
  expect(facts({ deals }, YEAR, iso("2025-12-15")).past.values).toEqual([10, 0]);
  expect(facts({}).past).toEqual({ from: null, values: [] });
});

test("a goal that counts rows of its own goes by the goals that it carries on", () => {
  const before = goal({ id: "G-0", metric: "actuals", previous: "G-1" });
  const now = { ...YEAR, metric: "actuals", previous: "G-0" as GoalId } as const;
  const actuals = [actual("A-1", "G-0", "2025-11-20", 7), actual("A-2", "G-1", "2025-12-01", 2)];
  expect(facts({ goals: [now, before], actuals }, now).past.values).toEqual([7, 2]);
});

test("people come with hours, leave and what they did in a span as long before", () => {
  const { team, fullTime } = facts({
    team: TEAM,
    deals: [won("M-2", "2025-01-01", 5), won("M-2", "2024-12-31", 100)],
    calendar: [calendarDay({ on: iso("2026-03-02"), person: "M-2" })],
  });
  expect(fullTime).toBe(40);
  expect(team[1]).toEqual({
    id: "M-2",
    hours: 20,
    share: null,
    start: null,
    level: "senior",
    leave: [iso("2026-03-02")],
    past: 5,
  });
});

test("what a goal was broken down with is remembered by its rows", () => {
  const row = (id: string, level: "total" | "month" | null, who: string) =>
    part({ id, level, person: who, from: YEAR.start, to: YEAR.due, planned: 1 });
  expect(rememberedChoice(YEAR, [])).toMatchObject({
    splitBy: "workdays",
    shareBy: "capacity",
    finest: "month",
    people: [],
  });
  expect(rememberedChoice(YEAR, [row("1", null, "M-9")]).people).toEqual(["M-9"]);
  const rows = [row("1", "total", "M-1"), row("2", null, "M-9"), row("3", "month", "M-8")];
  expect(rememberedChoice(YEAR, rows).people).toEqual(["M-1"]);
});

test("edits go to their rows, or to rows that are still to be made", () => {
  const plan = [
    part({ id: "PL-7", level: "quarter", from: YEAR.start, planned: 300, override: 5 }),
  ];
  const choice = {
    ...rememberedChoice(YEAR, plan),
    finest: "quarter",
    edits: [
      { row: "PL-7", level: "quarter", person: null, from: iso("2026-01-01"), override: null },
      { row: null, level: "quarter", person: null, from: iso("2026-04-01"), override: 150 },
      { row: "PL-99", level: "quarter", person: null, from: iso("2026-07-01"), override: 151 },
    ],
  } as const;
  const made = decompose(breakdownInput(facts({ plan }), choice));
  expect(
    made.kind === "none" ? [] : made.parts.map(({ override, row }) => [override, row]),
  ).toEqual([
    [null, "PL-7"],
    [150, null],
    [151, null],
    [null, null],
  ]);
});

test("only those who are chosen get parts", () => {
  const choice = { ...rememberedChoice(YEAR, []), people: TEAM.slice(1).map(({ id }) => id) };
  expect(breakdownInput(facts({ team: TEAM }), choice).people.map(({ id }) => id)).toEqual(["M-2"]);
});
