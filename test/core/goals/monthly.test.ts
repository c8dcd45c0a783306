// What is counted by month answers whole months as the ledger does.
import fc from "fast-check";
import { countsOf, monthlyOf } from "../../../src/core/goals/monthly";
import { COUNTED, ledger, type Sources } from "../../../src/core/goals/sources";
import { dealFacts } from "../../../src/core/kpi/deal-facts";
import { addMonths, type Day, endOfMonth } from "../../../src/core/model/day";
import type { Activity, PersonId } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { deal, iso, person, STAGES } from "../rows";

const TODAY = iso("2026-03-16");
const TEAM = Array.from({ length: 5 }, (_, i) =>
  person({ id: `M-${i}`, manager: i === 0 ? null : `M-${(i - 1) >> 1}` }),
);
const day = fc.integer({ min: TODAY - 700, max: TODAY }).map((n) => n as Day);
const who = fc.option(fc.constantFrom(...TEAM.map(({ id }) => id)));
const sources = fc
  .record({
    deals: fc.array(fc.record({ day, who, won: fc.boolean(), amount: fc.nat(1000) }), {
      maxLength: 30,
    }),
    visits: fc.array(fc.record({ day, who, visit: fc.boolean() }), { maxLength: 30 }),
  })
  .map(
    ({ deals, visits }): Sources => ({
      deals: dealFacts(
        deals.map((row, i) =>
          deal({
            id: `D-${i}`,
            owner: row.who,
            customer: `C-${i % 7}`,
            stage: row.won ? "Won" : "Lost",
            closed: row.day,
            amount: row.amount as never,
          }),
        ),
        STAGES,
        [],
        DEFAULTS,
      ),
      activities: visits.map(
        (row, i) =>
          ({
            id: `AC-${i}`,
            on: row.day,
            kind: row.visit ? "visit" : "call",
            person: row.who,
          }) as unknown as Activity,
      ),
      receipts: [],
      actuals: [],
      checkIns: [],
      tasks: [],
      projects: [],
      team: TEAM,
      decimals: 2,
    }),
  );

test("for everybody, for each person alone, and for each with all who report to them", () => {
  fc.assert(
    fc.property(sources, fc.nat(20), fc.nat(3), (rows, first, length) => {
      const whole = ledger(rows);
      const counts = countsOf(monthlyOf(whole, TEAM, TODAY), TEAM);
      const from = addMonths(iso("2024-04-01"), first);
      const to = endOfMonth(addMonths(from, Math.min(length, 22 - first)));
      for (const what of COUNTED)
        for (const whose of [
          null,
          ...TEAM.flatMap(({ id }) => [
            { person: id as PersonId },
            { person: id as PersonId, alone: true as const },
          ]),
        ]) {
          expect(counts.between(what, from, to, whose)).toBe(whole.between(what, from, to, whose));
          expect(counts.since(what, whose)).toBe(whole.since(what, whose));
          expect(counts.any(what)).toBe(whole.since(what, null) !== null);
        }
    }),
    { numRuns: 50 },
  );
});

test("of a goal's own rows it knows nothing", () => {
  const counts = countsOf({ from: TODAY, lines: [], decimals: 2 }, []);
  expect(counts.ownBetween("actuals", "G-1" as never, null, null, null)).toBeNull();
});
