// The table of the parts: what stands where, and that its sums add up exactly.
import { gridOf, levelsIn, type Sight } from "../../../sidebar/breakdown/grid";
import { sightOf } from "../../../sidebar/breakdown/sight";
import type { PersonId } from "../../../src/core/model/rows";
import { broken, sharer, YEAR_GOAL } from "../../core/goals/breakdown/case";
import { iso, part } from "../../core/rows";

const SPAN = { from: iso("2026-01-01"), to: iso("2026-12-31") };
const TWO = [sharer("M-1"), sharer("M-2")];
const IDS = ["M-1", "M-2"] as PersonId[];
const WEEKLY = { ...YEAR_GOAL, target: 1_000_000.01, finest: "week" } as const;

const sight = (level: Sight["level"], month: string | null = null): Sight => ({
  level,
  month: month === null ? null : iso(month),
});
const values = (of: ReturnType<typeof gridOf>) =>
  of.lines.map(({ cells }) => cells.map(({ value }) => value));

test("of nobody, everybody's line stands alone with its sum, which is the goal and nobody's part", () => {
  const grid = gridOf(
    broken({ goal: { ...YEAR_GOAL, splitBy: "equal" } }),
    SPAN,
    [],
    sight("quarter"),
    100,
  );
  expect(grid.periods.map(({ from }) => from)).toEqual(
    ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"].map(iso),
  );
  expect(values(grid)).toEqual([[250_000, 250_000, 250_000, 250_000, 1_000_000]]);
  expect(grid.lines[0]?.cells.map(({ part: own }) => own?.level)).toEqual([
    "quarter",
    "quarter",
    "quarter",
    "quarter",
    undefined,
  ]);
});

test.each([
  ["all weeks", sight("week")],
  ["months", sight("month")],
  ["quarters", sight("quarter")],
  ["weeks of March", sight("week", "2026-03-01")],
])("%s of two people add up to the cent, down and across", (_, seen) => {
  const grid = gridOf(broken({ goal: WEEKLY, people: TWO }), SPAN, IDS, seen, 100);
  const cents = values(grid).map((line) => line.map((value) => Math.round(value * 100)));
  expect(grid.lines.map(({ person }) => person)).toEqual([...IDS, null]);
  const all = cents.at(-1) ?? [];
  for (const [i, whole] of all.entries())
    expect((cents[0]?.[i] ?? 0) + (cents[1]?.[i] ?? 0)).toBe(whole);
  for (const line of cents)
    expect(line.slice(0, -1).reduce((one, other) => one + other, 0)).toBe(line.at(-1));
  if (seen.month === null) expect(all.at(-1)).toBe(100_000_001);
});

test("the sum of a month's weeks is the month's own part, a person's sum is the person's total", () => {
  const made = broken({ goal: WEEKLY, people: TWO });
  const [line] = gridOf(made, SPAN, IDS, sight("week", "2026-03-01"), 100).lines;
  expect(line?.cells.at(-1)?.part).toMatchObject({ level: "month", person: "M-1" });
  expect(line?.cells.at(-1)?.value).toBe(line?.cells.at(-1)?.part?.planned);
  const [whole] = gridOf(made, SPAN, IDS, sight("month"), 100).lines;
  expect(whole?.cells.at(-1)?.part).toMatchObject({ level: "total", person: "M-1" });
});

test("people alone, without periods, have their parts as sums", () => {
  const grid = gridOf(
    broken({ goal: { ...YEAR_GOAL, finest: "total" }, people: TWO }),
    SPAN,
    IDS,
    sight("total"),
    100,
  );
  expect(values(grid)).toEqual([[500_000], [500_000], [1_000_000]]);
});

test("what is kept and does not fit shows what the parts really make", () => {
  const march = { level: "month", from: iso("2026-03-01"), to: iso("2026-03-31") } as const;
  const made = broken({
    people: TWO,
    existing: [part({ ...march, person: "M-1", override: 6e5 })],
  });
  const [line] = gridOf(made, SPAN, IDS, sight("month"), 100).lines;
  expect(line?.cells.at(-1)).toMatchObject({ value: 977_394.63, part: { planned: 500_000 } });
});

test("a rate has no sums, and everybody first", () => {
  const made = broken({ goal: { ...YEAR_GOAL, metric: "winRate", target: 0.4 }, people: TWO });
  const grid = gridOf(made, SPAN, IDS, sight("quarter"), 1);
  expect(grid.whole).toBeNull();
  expect(grid.lines.map(({ person }) => person)).toEqual([null, ...IDS]);
  expect(values(grid)).toEqual([0, 1, 2].map(() => [0.4, 0.4, 0.4, 0.4]));
});

test("levels are those that have parts", () => {
  expect(levelsIn(broken({ goal: WEEKLY }).parts)).toEqual(["quarter", "month", "week"]);
});

test.each([
  ["the finest at first, of weeks this month's", null, null, "week", "2026-03-01"],
  ["a coarser level", "quarter", null, "quarter", null],
  ["the weeks of another month", "week", "2026-05-01", "week", "2026-05-01"],
  [
    "the first month's, where the one that was looked at is gone",
    "week",
    "2025-05-01",
    "week",
    "2026-03-01",
  ],
  ["all weeks", "week", "all", "week", null],
] as const)("shown: %s", (_, level, month, shownLevel, shownMonth) => {
  const wanted = { level, month: month === null || month === "all" ? month : iso(month) };
  const { parts } = broken({ goal: WEEKLY });
  expect(sightOf(parts, wanted, iso("2026-03-02"))).toEqual(sight(shownLevel, shownMonth));
});
