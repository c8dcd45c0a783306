// What holds of goals whatever their rows: roll-ups against a plain reference, pace and status as actuals rise.

import fc from "fast-check";
import { assess } from "../../../src/core/assess";
import { attainmentOf, paceOf, statusOf } from "../../../src/core/goals/pace";
import { weightShares } from "../../../src/core/goals/roll-up";
import type { Day } from "../../../src/core/model/day";
import { PLAIN_CHOICE } from "../../../src/core/model/figure-choice";
import type { Status } from "../../../src/core/model/reason";
import { type Activity, type Goal, METRICS, ROLL_UPS } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { smartGoals } from "../../../src/core/smart-goals";
import { goal, iso, NO_ROWS, person, WEEKDAYS } from "../rows";

const BEGIN = iso("2026-01-01");
const TODAY = iso("2026-03-16");

/** Trees of goals that are checked in: each one's parent stands before it. No two begin on the same day. */
const trees = fc
  .array(
    fc.record({
      at: fc.nat(),
      rollUp: fc.option(fc.constantFrom(...ROLL_UPS)),
      checkIn: fc.option(fc.integer({ min: -50, max: 50 }), { freq: 4 }),
      weight: fc.option(fc.nat(5)),
      target: fc.option(fc.integer({ min: 1, max: 100 })),
      state: fc.constantFrom(null, null, null, "draft" as const, "dropped" as const),
      start: fc.nat(60),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((rows) =>
    rows.map(({ at, start, ...row }, i) =>
      goal({
        ...row,
        id: `G-${i}`,
        parent: i === 0 ? null : `G-${at % i}`,
        start: (BEGIN + start * 100 + i) as Day,
      }),
    ),
  );

/** What a roll-up is, written as plainly as it can be said. */
function reference(own: Goal, all: readonly Goal[]): number | null {
  const children = all.filter(
    ({ parent, state }) => parent === own.id && state !== "draft" && state !== "dropped",
  );
  const figures = children.flatMap((child) => {
    const value = reference(child, all);
    const weight = child.weight ?? child.target ?? 1;
    return value === null ? [] : [{ value, weight, start: child.start ?? 0 }];
  });
  if (figures.length === 0) return own.checkIn;
  const values = figures.map(({ value }) => value);
  const weights = figures.reduce((all_, { weight }) => all_ + weight, 0);
  switch (own.rollUp) {
    case null:
    case "sum":
      return values.reduce((a, b) => a + b);
    case "mean":
      return weights === 0
        ? own.checkIn
        : figures.reduce((a, { value, weight }) => a + value * weight, 0) / weights;
    case "product":
      return figures.length < children.length ? own.checkIn : values.reduce((a, b) => a * b);
    case "latest":
      return [...figures].sort((a, b) => b.start - a.start)[0]?.value ?? null;
    case "min":
      return Math.min(...values);
    case "max":
      return Math.max(...values);
    case "none":
      return own.checkIn;
  }
}

test("a parent's actual is its children's, under every roll-up", () => {
  fc.assert(
    fc.property(trees, (goals) => {
      const states = assess({ ...NO_ROWS, goals }, DEFAULTS, PLAIN_CHOICE, TODAY).goals;
      expect(states).toHaveLength(goals.length);
      for (const { goal: own, actual } of states) {
        const wanted = reference(own, goals);
        if (wanted === null) expect(actual).toBeNull();
        else
          expect(Math.abs((actual ?? Number.NaN) - wanted)).toBeLessThanOrEqual(
            1e-9 * Math.max(1, Math.abs(wanted)),
          );
      }
    }),
    { numRuns: 300 },
  );
});

test("shares of weight add up to all", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1 }), (targets) => {
      const shares = weightShares(targets.map((target) => goal({ target })));
      expect(shares.reduce<number>((all, share) => all + (share ?? 0), 0)).toBeCloseTo(1, 9);
    }),
  );
});

/** Some goal with somewhere to go, up or down, some day of it, and the status of the week before. */
const cases = fc
  .record({
    from: fc.integer({ min: 0, max: 1000 }),
    to: fc.integer({ min: 0, max: 1000 }),
    days: fc.integer({ min: 1, max: 120 }),
    on: fc.nat(120),
    before: fc.constantFrom<Status | null>(null, "green", "amber", "red", "waiting", "none"),
  })
  .filter(({ from, to }) => from !== to)
  .map(({ from, to, days, on, before }) => {
    const row = goal({
      startValue: from,
      target: to,
      direction: to < from ? "down" : "up",
      start: BEGIN,
      due: (BEGIN + days) as Day,
    });
    const asOf = (BEGIN + Math.min(on, days)) as Day;
    const pace = paceOf(row, [], WEEKDAYS, asOf);
    const status = (actual: number, was: Status | null): Status =>
      statusOf(row, actual, pace, asOf, DEFAULTS, was);
    return { row, rise: Math.sign(to - from), before, status, way: to - from, from };
  });

const RANK: Readonly<Partial<Record<Status, number>>> = { red: 0, amber: 1, green: 2, done: 3 };

test("more on the way is never a worse status nor a lesser attainment, whatever was before", () => {
  const shares = fc.double({ min: -0.5, max: 1.5, noNaN: true });
  fc.assert(
    fc.property(cases, shares, shares, ({ row, before, status, way, from }, a, b) => {
      const at = (share: number) => from + way * share;
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const rank = (share: number) => RANK[status(at(share), before)] ?? -1;
      expect(rank(more)).toBeGreaterThanOrEqual(rank(less));
      const attained = (share: number) => attainmentOf(row, at(share)) ?? Number.NaN;
      expect(attained(more)).toBeGreaterThanOrEqual(attained(less) - 1e-12);
    }),
    { numRuns: 1000 },
  );
});

test("a status stays as it is while the actual does", () => {
  const shares = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(cases, shares, ({ before, status, way, from }, share) => {
      const first = status(from + way * share, before);
      expect(status(from + way * share, first)).toBe(first);
    }),
    { numRuns: 1000 },
  );
});

test("an actual that wavers at a border changes the status once at most", () => {
  const wavering = fc.array(fc.double({ min: 0, max: 0.039, noNaN: true }), { maxLength: 30 });
  const row = goal({ target: 1000, start: iso("2026-03-02"), due: iso("2026-03-13") });
  const asOf = iso("2026-03-09");
  const pace = paceOf(row, [], WEEKDAYS, asOf);
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 1.2, noNaN: true }), wavering, (base, steps) => {
      const seen: Status[] = [];
      for (const step of steps)
        seen.push(
          statusOf(row, 500 * (base + step), pace, asOf, DEFAULTS, seen[seen.length - 1] ?? null),
        );
      const changes = seen.filter((status, i) => i > 0 && status !== seen[i - 1]);
      expect(changes.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

test("the order of rows changes nothing but the order of what is shown", () => {
  const activities = fc.array(
    fc.record({ on: fc.nat(150), who: fc.nat(5), kind: fc.constantFrom("visit", "call") }),
    { maxLength: 40 },
  );
  const metrics = fc.array(fc.constantFrom(...METRICS), { minLength: 25, maxLength: 25 });
  const seeds = fc.integer({ min: 1, max: 1e6 });
  fc.assert(
    fc.property(trees, metrics, activities, seeds, (tree, kinds, done, seed) => {
      const goals = tree.map(
        (row, i): Goal => ({
          ...row,
          name: `Visits ${i}`,
          metric: kinds[i] ?? null,
          owner: `M-${i % 6}` as Goal["owner"],
          due: ((row.start ?? 0) + 60) as Day,
        }),
      );
      const rows = {
        ...NO_ROWS,
        goals,
        team: Array.from({ length: 6 }, (_, i) =>
          person({ id: `M-${i}`, manager: i === 0 ? null : `M-${(i - 1) >> 1}` }),
        ),
        activities: done.map(
          ({ on, who, kind }, i) =>
            ({
              id: `AC-${i}`,
              on: BEGIN - 60 + on,
              kind,
              person: `M-${who}`,
            }) as unknown as Activity,
        ),
      };
      const shuffled = {
        ...rows,
        goals: shuffle(goals, seed),
        team: shuffle(rows.team, seed),
        activities: shuffle(rows.activities, seed),
      };
      expect(figures(shuffled)).toEqual(figures(rows));
    }),
    { numRuns: 200 },
  );
});

function figures(rows: typeof NO_ROWS) {
  const model = assess(rows, DEFAULTS, PLAIN_CHOICE, TODAY);
  const smart = smartGoals(model);
  return new Map(
    model.goals
      .map(({ goal: { id }, actual, pace, status }) => {
        const near = (value: number | null) =>
          value === null ? null : Number(value.toPrecision(9));
        return [id, [near(actual), near(pace?.expected ?? null), status, smart.get(id)]] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** By a number that each place draws. */
function shuffle<T>(rows: readonly T[], seed: number): readonly T[] {
  return rows
    .map((row, i) => ({ row, key: Math.imul(seed + i * 7919, 2654435761) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);
}
