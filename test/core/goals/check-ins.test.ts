// What people say of goals: the last word, this week's, what is stale, and what is wrong with a check-in.
import { assessGoals, type GoalState } from "../../../src/core/goals/assess-goals";
import { checkInOfWeek, lastWord } from "../../../src/core/goals/check-ins";
import { ledger, type Sources } from "../../../src/core/goals/sources";
import type { CheckIn, Goal } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { checkIn, goal, iso, WEEKDAYS } from "../rows";

const sources = (checkIns: readonly CheckIn[]): Sources => ({
  deals: [],
  actuals: [],
  activities: [],
  receipts: [],
  checkIns,
  tasks: [],
  projects: [],
  team: [],
  decimals: 2,
});
const QUARTER = { target: 100, start: iso("2026-01-01"), due: iso("2026-03-31") };
const assess = (goals: readonly Goal[], checkIns: readonly CheckIn[], asOf = "2026-03-02") =>
  assessGoals(
    { goals, plan: [], history: [] },
    sources(checkIns),
    WEEKDAYS,
    iso(asOf),
    DEFAULTS,
    (person) => person,
  );
const on = (day: string, more: Parameters<typeof checkIn>[0] = {}) =>
  checkIn({ id: `CI-${day}`, on: iso(day), ...more });

describe("the last word", () => {
  const rows = [
    on("2026-02-25", { value: 40, confidence: 0.5 }),
    on("2026-02-18", { value: 30, confidence: 0.9 }),
    on("2025-12-30", { value: 99 }),
    on("2026-03-03", { value: 50 }),
  ];
  const word = (more: readonly CheckIn[], until: string) =>
    lastWord(goal(QUARTER), ledger(sources([...rows, ...more])), iso(until));

  test.each([
    ["of the latest day, whatever the rows' order", [], "2026-03-02", 40, 0.5, "2026-02-25"],
    ["none before the goal began", [], "2026-01-20", null, null, null],
    ["a blank confidence stays as it was", [], "2026-03-03", 50, 0.5, "2026-03-03"],
    [
      "a blank value stays as it was",
      [on("2026-02-27", { confidence: 0.3 })],
      "2026-03-02",
      40,
      0.3,
      "2026-02-27",
    ],
  ] as const)("%s", (_, more, until, value, confidence, day) => {
    expect(word(more, until)).toEqual({ value, confidence, on: day === null ? null : iso(day) });
  });
});

test("a week's check-in, of several the latest", () => {
  const rows = [on("2026-03-03"), on("2026-03-05"), on("2026-03-04"), on("2026-03-01")];
  const of = (day: string, weekStart = 1) => checkInOfWeek(rows, iso(day), weekStart)?.id ?? null;
  expect([of("2026-03-02"), of("2026-03-08"), of("2026-03-09"), of("2026-02-25")]).toEqual([
    "CI-2026-03-05",
    "CI-2026-03-05",
    null,
    "CI-2026-03-01",
  ]);
  expect([of("2026-02-28", 7), of("2026-03-01", 7)]).toEqual([null, "CI-2026-03-05"]);
});

describe("stale", () => {
  const days = (goals: readonly Goal[], checkIns: readonly CheckIn[], asOf = "2026-03-02") => {
    const { reasons } = assess(goals, checkIns, asOf).goals[0] as GoalState;
    return reasons.flatMap((each) => (each.code === "goalStale" ? [each.params.days] : []));
  };
  const asked = goal(QUARTER);
  const counted = goal({ ...QUARTER, metric: "visits" });

  test.each([
    ["checked in last week", [asked], [on("2026-02-23", { value: 1 })], "2026-03-02", []],
    ["not in this week and the last", [asked], [on("2026-02-22", { value: 1 })], "2026-03-02", [8]],
    ["never, since it began", [asked], [], "2026-03-02", [60]],
    ["never, but it has only just begun", [asked], [], "2026-01-09", []],
    [
      "never, but its own row says where it stands",
      [{ ...asked, checkIn: 5 }],
      [],
      "2026-03-02",
      [],
    ],
    ["never, and it counts something else", [counted], [], "2026-03-02", []],
    ["once, though it counts something else", [counted], [on("2026-02-02")], "2026-03-02", [28]],
    ["of a draft", [{ ...asked, state: "draft" }], [], "2026-03-02", []],
    ["of one that is closed", [{ ...asked, state: "missed" }], [], "2026-03-02", []],
    ["of one that is reached", [asked], [on("2026-02-02", { value: 100 })], "2026-03-02", []],
    ["of one that has ended", [asked], [on("2026-02-02", { value: 1 })], "2026-04-20", []],
  ] as const)("%s", (_, goals, checkIns, asOf, expected) => {
    expect(days(goals, checkIns, asOf)).toEqual(expected);
  });
});

describe("told of", () => {
  const codes = (goals: readonly Goal[], checkIns: readonly CheckIn[]) =>
    assess(goals, checkIns).findings.map(({ code, id, column }) => `${id} ${column} ${code}`);

  test.each([
    ["no value, where that is all that counts", goal(QUARTER), {}, ["CI-2026-02-25 value missing"]],
    ["no value, where something else counts", goal({ ...QUARTER, metric: "visits" }), {}, []],
    [
      "a value, where something else counts",
      goal({ ...QUARTER, metric: "visits" }),
      { value: 3 },
      ["G-1 metric mixedSources"],
    ],
  ] as const)("%s", (_, row, more, expected) => {
    expect(codes([row], [on("2026-02-25", { confidence: 0.5, ...more })])).toEqual(expected);
  });

  test("no value is missed of a goal that rolls up what others say", () => {
    const below = goal({ ...QUARTER, id: "G-2", parent: "G-1" });
    expect(codes([goal(QUARTER), below], [on("2026-02-25")])).toEqual([]);
    expect(codes([goal({ ...QUARTER, rollUp: "none" }), below], [on("2026-02-25")])).toEqual([
      "CI-2026-02-25 value missing",
    ]);
  });

  test("the second of one week", () => {
    const rows = [on("2026-02-25", { value: 1 }), on("2026-02-27", { value: 2 })];
    expect(codes([goal(QUARTER)], rows)).toEqual(["CI-2026-02-27 on twiceAWeek"]);
  });
});
