// What the goal form refuses before anything is sent, what it sends, and what it holds against the months before.
import { checkGoal, goalOf, hasUnit } from "../../sidebar/goal-form/check-goal";
import { BLANK_DRAFT, type GoalDraft, nextGoal } from "../../sidebar/goal-form/draft";
import { quickPeriods } from "../../sidebar/goal-form/periods";
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
