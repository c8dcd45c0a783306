// Simulated runs against closed forms: one task, a sum, the later of two; and what was critical how often.

import { LINK_TYPES, type LinkType } from "../../../src/core/model/link";
import type { Estimate } from "../../../src/core/schedule/estimate";
import { type Chances, type Passage, simulate } from "../../../src/core/schedule/simulate";

interface Drawn {
  readonly id: string;
  readonly days?: Estimate | number;
  readonly after?: readonly (readonly [id: string, type?: LinkType, lag?: number])[];
  readonly ended?: number;
  readonly began?: number;
  /** Nothing that is left begins before. */
  readonly from?: number;
  readonly group?: number;
  readonly limit?: number;
}

/** Tasks with predecessors first. */
function network(tasks: readonly Drawn[]): Passage & Chances {
  const at = new Map(tasks.map(({ id }, i) => [id, i]));
  const links = tasks.map(({ after = [] }) => after);
  const flat = links.flat();
  const by = (of: (task: Drawn) => number) => Float64Array.from(tasks, of);
  return {
    order: Int32Array.from(tasks, (_, i) => i),
    first: Int32Array.from([0, ...links.map((_, i) => links.slice(0, i + 1).flat().length)]),
    predecessor: Int32Array.from(flat, ([id]) => at.get(id) ?? 0),
    type: Uint8Array.from(flat, ([, type = "FS"]) => LINK_TYPES.indexOf(type)),
    lag: Float64Array.from(flat, ([, , lag = 0]) => lag),
    ids: tasks.map(({ id }) => id),
    over: Uint8Array.from(tasks, ({ ended }) => (ended === undefined ? 0 : 1)),
    begun: Uint8Array.from(tasks, ({ began }) => (began === undefined ? 0 : 1)),
    began: by(({ began = 0 }) => began),
    ended: by(({ ended = 0 }) => ended),
    notBefore: by(({ from = 0 }) => from),
    notOver: by(() => Number.NEGATIVE_INFINITY),
    likely: by(({ days = 1 }) => (typeof days === "number" ? days : days.mode)),
    estimates: tasks.map(({ days = 1 }) => (typeof days === "number" ? null : days)),
    left: by(() => 1),
    away: by(() => 0),
    group: Int32Array.from(tasks, ({ group = 0 }) => group),
    groups: 1 + tasks.reduce((most, { group = 0 }) => Math.max(most, group), 0),
    limit: by(({ limit = Number.NaN }) => limit),
  };
}

const RUNS = 20_000;
const run = (tasks: readonly Drawn[]) => {
  const both = network(tasks);
  return simulate(both, both, RUNS);
};
const mean = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: Float64Array) => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length;
};

const ESTIMATE = { low: 2, mode: 4, high: 9 };
const MEAN = 4.5;
const VARIANCE = ((MEAN - 2) * (9 - MEAN)) / 7;

test("one task ends as its estimate says", () => {
  const { ends } = run([{ id: "A", days: ESTIMATE }]);
  expect(mean(ends)).toBeCloseTo(MEAN, 1);
  expect(Math.abs(spread(ends) / VARIANCE - 1)).toBeLessThan(0.05);
  expect(Math.min(...ends)).toBeGreaterThanOrEqual(2);
  expect(Math.max(...ends)).toBeLessThanOrEqual(9);
});

test("means and variances of a chain add up", () => {
  const chain = ["A", "B", "C", "D"].map((id, i, all) => ({
    id,
    days: ESTIMATE,
    after: i === 0 ? [] : [[all[i - 1] ?? ""] as const],
  }));
  const { ends, critical } = run(chain);
  expect(mean(ends)).toBeCloseTo(4 * MEAN, 1);
  expect(Math.abs(spread(ends) / (4 * VARIANCE) - 1)).toBeLessThan(0.05);
  expect([...critical]).toEqual(chain.map(() => RUNS));
});

test("of two that run side by side the later one counts: the chance of both is the product", () => {
  const both = [
    { id: "A", days: ESTIMATE, limit: 5 },
    { id: "B", days: ESTIMATE, limit: 5 },
    { id: "C", days: 0, after: [["A"], ["B"]] as const, limit: 5 },
  ];
  const { intime, critical, ends } = run(both);
  const [one = 0, other = 0, each = 0] = Array.from(intime, (count) => count / RUNS);
  expect(each).toBeCloseTo(one * other, 1);
  expect(Math.abs(each - one * other)).toBeLessThan(0.01);
  expect(each).toBeCloseTo(ends.filter((end) => end <= 5).length / RUNS, 6);
  const [a = 0, b = 0, c = 0] = critical;
  expect(a + b).toBe(RUNS);
  expect(Math.abs(a / RUNS - 0.5)).toBeLessThan(0.02);
  expect(c).toBe(RUNS);
});

test("a certain task that is always shorter is never critical", () => {
  const { critical } = run([
    { id: "A", days: ESTIMATE },
    { id: "B", days: 1 },
    { id: "C", days: 1, after: [["A"], ["B"]] },
  ]);
  expect([...critical]).toEqual([RUNS, 0, RUNS]);
});

test.each([
  ["FS", 4 + 1 + 2],
  ["SS", Math.max(4, 1 + 2)],
  ["FF", 4 + 1],
  ["SF", 4],
] as const)("links of type %s with a lag of 1", (type, end) => {
  const { ends } = run([
    { id: "A", days: 4 },
    { id: "B", days: 2, after: [["A", type, 1]] },
  ]);
  expect(new Set(ends)).toEqual(new Set([end]));
});

test("what has ended is certain, and groups end each for itself", () => {
  const { ends, critical } = run([
    { id: "A", days: ESTIMATE, ended: 3 },
    { id: "B", days: 2, after: [["A"]] },
    { id: "C", days: ESTIMATE, group: 1 },
  ]);
  expect(new Set(ends.slice(0, RUNS))).toEqual(new Set([5]));
  expect(mean(ends.slice(RUNS))).toBeCloseTo(MEAN, 1);
  expect([...critical]).toEqual([0, RUNS, RUNS]);
});

test("what is under way goes on from today, or from where its predecessors end", () => {
  const begun = { id: "B", began: 1, from: 5, days: 2 };
  expect(run([begun]).ends[0]).toBe(7);
  expect(
    run([
      { id: "A", days: 9 },
      { ...begun, after: [["A"]] },
    ]).ends[0],
  ).toBe(11);
  const { ends, critical } = run([begun, { id: "C", days: 8, after: [["B", "SS"]] }]);
  expect(ends[0]).toBe(9);
  expect([...critical]).toEqual([0, RUNS]);
});

test("the same rows in another order, and among other ones, give the same", () => {
  const tasks = [
    { id: "A", days: ESTIMATE },
    { id: "B", days: ESTIMATE },
    { id: "C", days: ESTIMATE, after: [["B"]] as const },
  ];
  const [a, b, c] = tasks;
  if (!a || !b || !c) throw new Error("There are three.");
  const other = [{ id: "X", days: ESTIMATE, group: 1 }, b, c, a];
  const first = run(tasks);
  const second = run(other);
  expect([...second.ends.slice(0, RUNS)]).toEqual([...first.ends]);
  expect([...second.critical.slice(1)]).toEqual([1, 2, 0].map((i) => first.critical[i]));
});
