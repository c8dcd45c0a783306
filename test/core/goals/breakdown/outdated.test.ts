// When a goal's parts in Plan are not what they would be now, and in which years that is to be expected.

import { workCalendar } from "../../../../src/core/calendar/work-calendar";
import { decompose } from "../../../../src/core/goals/breakdown/decompose";
import { outdated } from "../../../../src/core/goals/breakdown/outdated";
import { provisionalYears } from "../../../../src/core/goals/breakdown/provisional";
import { calendarDay, iso, part } from "../../rows";
import { broken, inputOf, sharer, written, YEAR_GOAL } from "./case";

test("a holiday notice changes the parts of its month, and of those that make up for it", () => {
  const before = written(broken({ goal: { ...YEAR_GOAL, finest: "quarter" } }).parts);
  const { calendar } = workCalendar({
    weekend: [6, 7],
    daysOff: [iso("2026-02-02")],
    workdays: [],
  });
  const now = (existing = before) =>
    outdated(existing, broken({ goal: { ...YEAR_GOAL, finest: "quarter" }, calendar, existing }));
  expect(now().map(({ row, part: fresh }) => [row?.planned, fresh?.planned])).toEqual([
    [245_210.73, 242_307.69],
    [249_042.15, 250_000],
    [252_873.56, 253_846.16],
    [252_873.56, 253_846.15],
  ]);
  // What is typed over it counts before and after.
  expect(now(before.map((row) => ({ ...row, override: 250_000 })))).toEqual([]);
});

test("parts come and go with people and dates", () => {
  const goal = { ...YEAR_GOAL, finest: "total" as const };
  const people = [sharer("M-1"), sharer("M-2")];
  const existing = written(broken({ goal, people }).parts);
  const now = broken({ goal, people: [sharer("M-1"), sharer("M-3")], existing });
  expect(
    outdated(existing, now).map(({ row, part: fresh }) => [
      row?.person ?? null,
      fresh?.person ?? null,
    ]),
  ).toEqual([
    [null, "M-3"],
    ["M-2", null],
  ]);
});

test("a goal that was never broken down has nothing outdated, nor has one that can't be", () => {
  const own = [part({ from: iso("2026-01-01"), to: iso("2026-01-31"), planned: 5 })];
  expect(outdated(own, broken({ existing: own }))).toEqual([]);
  expect(outdated(own, decompose(inputOf({ goal: { ...YEAR_GOAL, target: null } })))).toEqual([]);
});

test("years are provisional where a row says so, or where a team's holidays end before", () => {
  const rows = [
    calendarDay({ on: iso("2026-10-01"), until: iso("2026-10-07") }),
    calendarDay({ on: iso("2027-01-01"), provisional: true }),
    calendarDay({ on: iso("2029-06-01"), person: "M-1" }),
  ];
  expect(provisionalYears(rows, 2028)).toEqual([2027, 2028]);
  expect(provisionalYears(rows.slice(2), 2028)).toEqual([]);
  expect(broken({ provisional: [2025, 2026] }).notes).toEqual([
    { code: "provisional", years: [2026] },
  ]);
});
