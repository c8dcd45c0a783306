// What the goal form refuses before anything is sent, what it sends, and what it holds against the months before.
import { checkGoal, hasUnit } from "../../sidebar/goal-form/check-goal";
import { BLANK_DRAFT, type GoalDraft, nextGoal } from "../../sidebar/goal-form/draft";
import { goalChangeOf, goalDraftOf, goalOf } from "../../sidebar/goal-form/goal-of";
import { quickPeriods } from "../../sidebar/goal-form/periods";
import { day } from "../../src/core/model/day";
import type { GoalId, PersonId } from "../../src/core/model/rows";
import { textsOf } from "../../src/i18n/texts";

const texts = textsOf("en");
const { form, issue } = texts;
const choices = {
  me: "M-2",
  people: [
    { id: "M-1", name: "Ann" },
    { id: "M-2", name: "Bo" },
  ],
  goals: [{ id: "G-1", name: "Sales 2026" }],
  entry: { numberStyle: "point" },
} as const;
const draft = (part: Partial<GoalDraft>): GoalDraft => ({
  ...BLANK_DRAFT,
  name: "Visits in the East",
  metric: "visits",
  ...part,
});

test.each<[Partial<GoalDraft>, object]>([
  [{}, {}],
  [{ name: " " }, { name: form.required }],
  [{ name: "x".repeat(501) }, { name: form.tooLong(500) }],
  [{ metric: "" }, { metric: form.required }],
  [{ target: "12万", startValue: "30%" }, {}],
  [{ target: "lots" }, { target: issue.notANumber({ value: "lots" }) }],
  [{ startValue: "?" }, { startValue: issue.notANumber({ value: "?" }) }],
  [{ unit: "x".repeat(501) }, { unit: form.tooLong(500) }],
  [{ unit: "x".repeat(501), metric: "wonValue" }, {}],
  [{ start: "2026-02-30" }, { start: form.badDate }],
  [{ start: "2026-03-02", due: "2026-03-01" }, { due: issue.endsBeforeStart({}) }],
  [{ owner: "Zed" }, { owner: form.unknown("Zed") }],
  [{ parent: "Sales 2027" }, { parent: form.unknown("Sales 2027") }],
])("the goal %j: %j", (part, faults) => {
  expect(checkGoal(draft(part), choices, texts)).toEqual(faults);
});

test("a goal is sent with what is proposed, and without blanks", () => {
  expect(goalOf(draft({ name: " Visits " }), choices)).toEqual({
    name: "Visits",
    metric: "visits",
    direction: "up",
    owner: "M-2",
  });
  const full = draft({
    target: " 12 ",
    unit: "visits",
    start: "2026/3/1",
    owner: "Ann",
    parent: "sales 2026",
    rollUp: "none",
    direction: "down",
  });
  expect(goalOf(full, choices)).toEqual({
    name: "Visits in the East",
    metric: "visits",
    direction: "down",
    target: "12",
    unit: "visits",
    start: "2026-03-01",
    owner: "M-1",
    parent: "G-1",
    rollUp: "none",
  });
  expect(goalOf(draft({ metric: "winRate", unit: "visits", owner: "" }), choices)).toEqual({
    name: "Visits in the East",
    metric: "winRate",
    direction: "up",
  });
});

test.each([
  ["visits", true],
  ["checkIns", true],
  ["wonValue", false],
  ["winRate", false],
  ["", false],
] as const)("%s has a unit of its own choice: %s", (metric, has) => {
  expect(hasUnit({ metric })).toBe(has);
});

describe("a goal that stands", () => {
  const goal = {
    id: "G-2",
    name: "Win rate",
    metric: "winRate",
    target: 0.335,
    startValue: 0.3,
    start: day(2026, 3, 1),
    due: day(2026, 3, 31),
    owner: "M-1" as PersonId,
    parent: "G-1" as GoalId,
  } as const;
  const before = goalDraftOf(goal, {
    ...choices,
    entry: { ...choices.entry, numberStyle: "comma" } as never,
  });

  test("stands in the form as people would type it", () => {
    expect(before).toEqual({
      ...BLANK_DRAFT,
      name: "Win rate",
      metric: "winRate",
      target: "33,5%",
      startValue: "30%",
      start: "2026-03-01",
      due: "2026-03-31",
      owner: "Ann",
      parent: "Sales 2026",
    });
  });

  test("is sent only what is another, with what stood there", () => {
    const edited = { goal, before };
    expect(goalChangeOf(before, edited, choices, {})).toEqual({ id: "G-2", stood: {} });
    const after = { ...before, target: "40%", parent: "", purpose: "More of our offers." };
    const change = goalChangeOf(after, edited, choices, {});
    expect(change).toEqual({
      id: "G-2",
      target: "40%",
      parent: "",
      purpose: "More of our offers.",
      stood: { target: "0.335", parent: '"G-1"', purpose: "null" },
    });
    // What is known of by now is written over.
    expect(goalChangeOf(before, edited, choices, { target: "0.36" })).toEqual({
      id: "G-2",
      target: "33,5%",
      stood: { target: "0.36" },
    });
  });
});

test("the next goal keeps owner, dates and parent", () => {
  const kept = { owner: "Ann", start: "2026-03-01", due: "2026-03-31", parent: "G-1" };
  expect(nextGoal(draft({ ...kept, target: "5" }))).toEqual({ ...BLANK_DRAFT, ...kept });
});

test.each([
  [
    1,
    [
      "2026-03-01 2026-03-31",
      "2026-04-01 2026-04-30",
      "2026-01-01 2026-03-31",
      "2026-04-01 2026-06-30",
      "2026-01-01 2026-12-31",
    ],
  ],
  [
    4,
    [
      "2026-03-01 2026-03-31",
      "2026-04-01 2026-04-30",
      "2026-01-01 2026-03-31",
      "2026-04-01 2026-06-30",
      "2025-04-01 2026-03-31",
    ],
  ],
])("quick periods of a fiscal year from month %d", (fiscalStart, spans) => {
  const periods = quickPeriods({ today: "2026-03-16", fiscalStart });
  expect(periods.map(({ start, due }) => `${start} ${due}`)).toEqual(spans);
});

test("without a day there are none", () => {
  expect(quickPeriods({ today: "", fiscalStart: 1 })).toEqual([]);
});
