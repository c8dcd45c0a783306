// Simulated runs against closed forms: one task, a sum, the later of two; and what was critical how often.
import type { Estimate } from "../../../src/core/schedule/estimate";
import {
  AHEAD,
  ENDED,
  FF,
  FS,
  SF,
  type SimulatedNetwork,
  SS,
  simulate,
} from "../../../src/core/schedule/simulate";

interface Drawn {
  readonly id: string;
  readonly days?: Estimate | number;
  readonly after?: readonly (readonly [id: string, type?: number, lag?: number])[];
  readonly ended?: number;
  readonly group?: number;
}

/** Tasks with predecessors first. */
function network(tasks: readonly Drawn[]): SimulatedNetwork {
  const at = new Map(tasks.map(({ id }, i) => [id, i]));
  const links = tasks.map(({ after = [] }) => after);
  const flat = links.flat();
  const likely = ({ days = 1 }: Drawn) => (typeof days === "number" ? days : days.mode);
  return {
    ids: tasks.map(({ id }) => id),
    stage: Uint8Array.from(tasks, ({ ended }) => (ended === undefined ? AHEAD : ENDED)),
    begin: Float64Array.from(tasks, () => 0),
    finish: Float64Array.from(tasks, ({ ended = -1e9 }) => ended),
    duration: Float64Array.from(tasks, likely),
    estimates: tasks.map(({ days = 1 }) => (typeof days === "number" ? null : days)),
    left: Float64Array.from(tasks, () => 1),
    group: Int32Array.from(tasks, ({ group = 0 }) => group),
    groups: 1 + tasks.reduce((most, { group = 0 }) => Math.max(most, group), 0),
    into: Int32Array.from([0, ...links.map((_, i) => links.slice(0, i + 1).flat().length)]),
    from: Int32Array.from(flat, ([id]) => at.get(id) ?? 0),
    type: Uint8Array.from(flat, ([, type = FS]) => type),
    lag: Float64Array.from(flat, ([, , lag = 0]) => lag),
    lagShare: new Float64Array(flat.length),
  };
}

const RUNS = 20_000;
const none = (tasks: readonly Drawn[]) => new Float64Array(tasks.length).fill(Number.NaN);
const run = (tasks: readonly Drawn[], limits = none(tasks)) =>
  simulate(network(tasks), RUNS, limits);
const mean = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: Float64Array) =>
  values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / values.length;

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
    { id: "A", days: ESTIMATE },
    { id: "B", days: ESTIMATE },
    { id: "C", days: 0, after: [["A"], ["B"]] as const },
  ];
  const limits = Float64Array.from([5, 5, 5]);
  const { intime, critical, ends } = run(both, limits);
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
  ["FS", FS, 4 + 1 + 2],
  ["SS", SS, Math.max(4, 1 + 2)],
  ["FF", FF, 4 + 1],
  ["SF", SF, 4],
] as const)("links of type %s with a lag of 1", (_, type, end) => {
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
