// How the parts differ from what stands in Plan, and each person's numbers of today and this week.
import { differences } from "../../../sidebar/breakdown/differences";
import { numbersNow } from "../../../sidebar/breakdown/numbers-now";
import type { BreakdownFacts } from "../../../src/core/goals/breakdown/choice";
import type { PersonId } from "../../../src/core/model/rows";
import { broken, inputOf, sharer, written, YEAR_GOAL } from "../../core/goals/breakdown/case";
import { iso } from "../../core/rows";

const TWO = [sharer("M-1"), sharer("M-2", { leave: [iso("2026-03-03")] })];
const IDS = ["M-1", "M-2"] as PersonId[];
const facts: BreakdownFacts = {
  ...inputOf(),
  calendar: { weekend: [6, 7], daysOff: [], workdays: [] },
  team: TWO,
};

test("where nothing stands, all is new; broken down again, nothing differs", () => {
  const made = broken({ people: TWO });
  expect(new Set(differences(made, []).map(({ kind }) => kind))).toEqual(new Set(["new"]));
  const rows = written(made.parts);
  expect(differences(broken({ people: TWO, existing: rows }), rows)).toEqual([]);
});

test("what is typed over a part differs from Plan, and so do the parts that make up for it", () => {
  const rows = written(broken().parts);
  const typed = rows.map((row) =>
    row.level === "month" && row.from === iso("2026-03-01") ? { ...row, override: 1 } : row,
  );
  const found = differences(broken({ existing: typed }), rows);
  expect(found.find(({ after }) => after === 1)).toMatchObject({
    kind: "changed",
    period: { level: "month" },
    before: rows.find(({ from, level }) => level === "month" && from === iso("2026-03-01"))
      ?.planned,
  });
  // January and February make up for it within their quarter, and the quarters stay.
  expect(found).toHaveLength(3);
});

test("rows without a part any more go", () => {
  const rows = written(broken().parts);
  const made = broken({ goal: { ...YEAR_GOAL, finest: "quarter" }, existing: rows });
  expect(differences(made, rows).map(({ kind }) => kind)).toEqual(Array(12).fill("gone"));
});

test("today's and this week's numbers are of the working days, across the border of a month", () => {
  const goal = { ...YEAR_GOAL, metric: "visits", target: 261, splitBy: "workdays" } as const;
  const made = broken({ goal, unitsPerOne: 1 });
  const one = { ...facts, unitsPerOne: 1 };
  expect(numbersNow(made, one, [], iso("2026-04-01"))).toEqual([
    { person: null, today: 1, week: 5 },
  ]);
  expect(numbersNow(made, one, [], iso("2026-04-04"))).toEqual([
    { person: null, today: 0, week: 5 },
  ]);
});

test("who is away today has nothing to do today; everybody has the sum", () => {
  const numbers = numbersNow(broken({ people: TWO }), facts, IDS, iso("2026-03-03"));
  expect(numbers.map(({ person, today }) => [person, today > 0])).toEqual([
    ["M-1", true],
    ["M-2", false],
    [null, true],
  ]);
  expect(numbers[2]?.week).toBeCloseTo((numbers[0]?.week ?? 0) + (numbers[1]?.week ?? 0), 10);
});

test("a goal that does not run this week, and a rate, have no numbers of today", () => {
  expect(numbersNow(broken(), facts, [], iso("2027-03-03"))).toEqual([]);
  const rate = broken({ goal: { ...YEAR_GOAL, metric: "winRate", target: 0.4 } });
  expect(numbersNow(rate, facts, [], iso("2026-03-03"))).toEqual([]);
});
