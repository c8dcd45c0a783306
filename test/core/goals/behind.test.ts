// The rows behind a figure: in random workbooks, together they are worth what the goal counts.
import fc from "fast-check";
import { ownActual } from "../../../src/core/goals/actual";
import { rowsBehind } from "../../../src/core/goals/behind";
import { ledger, type Sources } from "../../../src/core/goals/sources";
import { dealFacts } from "../../../src/core/kpi/deal-facts";
import { receiptsOf } from "../../../src/core/kpi/receipts";
import { addDays, type Day } from "../../../src/core/model/day";
import {
  ACTIVITY_KINDS,
  type Activity,
  type Actual,
  type Collection,
  type Deal,
  METRICS,
  type Task,
} from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { ratio, sum } from "../../../src/core/statistics/mean";
import { checkIn, deal, goal, iso, person, project, STAGES, task } from "../rows";

const FIRST = iso("2026-01-01");
const day = fc.option(
  fc.nat(120).map((n): Day => addDays(FIRST, n)),
  { freq: 8 },
);
const TEAM = [person({ id: "M-1" }), person({ id: "M-2", manager: "M-1" }), person({ id: "M-3" })];
const who = fc.constantFrom("M-1", "M-2", "M-3", null);
const of = fc.constantFrom("G-1", "G-2", null);
const many = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 25 });
const numbered = <T extends object>(prefix: string, rows: readonly T[]) =>
  rows.map((row, i) => ({ ...row, id: `${prefix}-${i + 1}` }));

const book = fc.record({
  metric: fc.constantFrom(...METRICS),
  owner: who,
  start: day,
  due: day,
  asOf: fc.nat(140).map((n) => addDays(FIRST, n)),
  deals: many(
    fc.record({
      owner: who,
      closed: day,
      stage: fc.constantFrom("Won", "Lost", "Talk"),
      customer: fc.constantFrom("A", "B", "C", null),
      amount: fc.option(fc.nat(100_000)),
    }),
  ),
  collections: many(
    fc.record({
      on: day,
      amount: fc.option(fc.nat(9999)),
      deal: fc.constantFrom("D-1", "D-2", null),
    }),
  ),
  activities: many(
    fc.record({ on: day, person: who, kind: fc.constantFrom(...ACTIVITY_KINDS, null) }),
  ),
  actuals: many(fc.record({ goal: of, on: day, person: who, value: fc.option(fc.nat(99)) })),
  checkIns: many(fc.record({ goal: of, on: day, value: fc.option(fc.nat(99)) })),
  tasks: many(
    fc.record({
      goal: of,
      project: fc.constantFrom("P-1", "P-2", null),
      done: fc.constantFrom(0, 0.5, 1, null),
      finished: day,
      milestone: fc.boolean(),
    }),
  ),
});

test("add up to the goal's own actual, for every metric", () => {
  fc.assert(
    fc.property(book, ({ metric, owner, start, due, asOf, ...rows }) => {
      const deals = numbered("D", rows.deals).map((row) => deal(row as Partial<Deal>));
      const collections = numbered("R", rows.collections) as unknown as Collection[];
      const sources: Sources = {
        deals: dealFacts(deals, STAGES, TEAM, DEFAULTS),
        receipts: receiptsOf(
          collections.map((row) => ({ ...row, currency: null })),
          deals,
          DEFAULTS,
        ),
        activities: numbered("AC", rows.activities) as unknown as Activity[],
        actuals: numbered("A", rows.actuals) as unknown as Actual[],
        checkIns: numbered("CI", rows.checkIns).map((row) => checkIn(row)),
        tasks: numbered("T", rows.tasks).map((row) => task(row as Omit<Partial<Task>, "after">)),
        projects: [project({ id: "P-1", goal: "G-1" }), project({ id: "P-2" })],
        team: TEAM,
        decimals: 2,
      };
      const mine = goal({ metric, owner, start, due });
      const behind = rowsBehind(mine, sources, collections, asOf);
      const actual = ownActual(mine, ledger(sources), asOf);
      const worth = sum(behind.map((row) => row.worth ?? 0));
      if (metric === "winRate" || metric === "averageDeal") {
        const rate = ratio(worth, behind.length);
        if (rate === null) expect(actual).toBeNull();
        else expect(actual).toBeCloseTo(rate, 6);
      } else if (metric === "checkIns") {
        const last = [...behind]
          .filter((row) => row.worth !== null)
          .sort((a, b) => (a.on ?? 0) - (b.on ?? 0));
        const days = last[last.length - 1]?.on;
        const words = last.filter(({ on }) => on === days).map((row) => row.worth);
        expect(words.length === 0 ? [null] : words).toContain(actual);
      } else expect(actual ?? 0).toBeCloseTo(worth, 6);
      expect(new Set(behind.map(({ id }) => id)).size).toBe(behind.length);
    }),
    { numRuns: 600 },
  );
});

test("those worth most come first, of like ones the latest", () => {
  const won = (id: string, closed: string, amount: number) =>
    deal({ id, stage: "Won", closed: iso(closed), amount: amount as never });
  const deals = [
    won("D-1", "2026-01-05", 100),
    won("D-2", "2026-01-06", 300),
    won("D-3", "2026-01-07", 100),
  ];
  const sources = {
    deals: dealFacts(deals, STAGES, [], DEFAULTS),
    team: [],
    decimals: 2,
  } as unknown as Sources;
  const rows = rowsBehind(goal({ metric: "wonValue" }), sources, [], iso("2026-02-01"));
  expect(rows.map(({ id, worth }) => [id, worth])).toEqual([
    ["D-2", 3],
    ["D-3", 1],
    ["D-1", 1],
  ]);
});
