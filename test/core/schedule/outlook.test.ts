// How sure dates are: single cases by hand, and against the schedule itself where estimates hardly differ.

import fc from "fast-check";
import { assess, type Model } from "../../../src/core/assess";
import type { Day } from "../../../src/core/model/day";
import { PLAIN_CHOICE } from "../../../src/core/model/figure-choice";
import type { Rows } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { calendarDay, iso, NO_ROWS, person, project, task } from "../rows";

/** A Monday. */
const TODAY = iso("2026-03-02");
const model = (rows: Partial<Rows>): Model =>
  assess({ ...NO_ROWS, ...rows }, DEFAULTS, PLAIN_CHOICE, TODAY);
const outlook = (rows: Partial<Rows>) => model(rows).projects[0]?.outlook;
const of = { project: "P-1" };
const uncertain = { ...of, days: 10, optimistic: 5, pessimistic: 20 };

test("without estimates nothing is simulated", () => {
  const { projects, tasks } = model({ projects: [project({})], tasks: [task({ ...of, days: 5 })] });
  expect(projects[0]).toMatchObject({ outlook: null, reasons: [] });
  expect(tasks[0]).toMatchObject({ criticalShare: null, chance: null });
});

test("one task: half of all runs end by the median of its estimate", () => {
  const rows = {
    projects: [project({ due: iso("2026-03-13") })],
    tasks: [task({ ...uncertain, due: iso("2026-03-17") })],
  };
  const { projects, tasks } = model(rows);
  const found = projects[0]?.outlook;
  // The estimate's median lies between 10 and 11 working days, its 80 % quantile between 13 and 14.
  expect(found?.p50).toBe(iso("2026-03-16"));
  expect(found?.p80).toBe(iso("2026-03-19"));
  // Ten working days or less.
  expect(found?.chance).toBeCloseTo(0.44, 1);
  expect(tasks[0]?.criticalShare).toBe(1);
  expect(tasks[0]?.chance).toBeGreaterThan(found?.chance ?? 1);
  expect(projects[0]?.reasons).toEqual([
    {
      code: "projectChance",
      params: { chance: found?.chance, due: iso("2026-03-13"), sure: found?.p80 },
      ids: ["P-1"],
    },
  ]);
});

test("what is done is certain, and of what is under way only the rest is not", () => {
  const done = task({ ...uncertain, done: 1, finished: iso("2026-02-27") });
  expect(outlook({ projects: [project({})], tasks: [done] })).toBeNull();
  const half = task({ ...uncertain, done: 0.5, started: iso("2026-02-23") });
  const found = outlook({ projects: [project({})], tasks: [half] });
  expect([found?.p50, found?.p80]).toEqual([iso("2026-03-09"), iso("2026-03-10")]);
});

test("a project that waits for an uncertain one of another project is uncertain too, and others are not", () => {
  const { projects } = model({
    projects: [project({ id: "P-1" }), project({ id: "P-2" }), project({ id: "P-3" })],
    tasks: [
      task({ ...uncertain, id: "T-1" }),
      task({ id: "T-2", project: "P-2", days: 3, after: ["T-1"] }),
      task({ id: "T-3", project: "P-3", days: 3 }),
    ],
  });
  expect(projects.map(({ outlook: own }) => own !== null)).toEqual([true, true, false]);
});

const lag = fc.constantFrom("", "+1d", "-1d", "+2d", "+3ed", "+1w");
const someTask = fc.record({
  days: fc.integer({ min: 1, max: 6 }),
  milestone: fc.boolean(),
  done: fc.constantFrom(null, null, null, 0.5, 1),
  start: fc.option(
    fc.integer({ min: -10, max: 20 }).map((days) => (TODAY + days) as Day),
    { nil: null },
  ),
  owner: fc.constantFrom("M-1", null),
  project: fc.constantFrom("P-1", "P-2"),
  before: fc.array(
    fc.record({ back: fc.nat({ max: 6 }), type: fc.constantFrom("FS", "SS", "FF", "SF"), lag }),
    { maxLength: 2 },
  ),
});
const someRows = fc.array(someTask, { minLength: 1, maxLength: 12 }).map((drawn) => ({
  projects: [project({ id: "P-1" }), project({ id: "P-2" })],
  team: [person({ id: "M-1" })],
  calendar: [
    calendarDay({ on: iso("2026-03-05"), until: iso("2026-03-09"), person: "M-1", kind: "off" }),
    calendarDay({ id: "K-2", on: iso("2026-03-11"), kind: "off" }),
  ],
  tasks: drawn.map(({ before, milestone, days, ...row }, i) => {
    const ids = new Map(before.map((link) => [i - 1 - link.back, `${link.type}${link.lag}`]));
    const after = [...ids].flatMap(([at, link]) => (at >= 0 ? [`T-${at}${link}`] : []));
    return milestone
      ? task({ ...row, id: `T-${i}`, milestone, days: 0, after, owner: null })
      : task({ ...row, id: `T-${i}`, days, optimistic: days, pessimistic: days + 1e-8, after });
  }),
}));

test("where estimates hardly differ, runs end with the forecast", () => {
  let compared = 0;
  fc.assert(
    fc.property(someRows, (rows) => {
      for (const { outlook: own, forecast } of model(rows).projects) {
        if (own === null) continue;
        compared += 1;
        expect([own.p50, own.p80]).toEqual([forecast, forecast]);
      }
    }),
    { numRuns: 150, seed: 11 },
  );
  expect(compared).toBeGreaterThan(100);
});

test("where estimates hardly differ and nobody is away, what is critical is so in every run", () => {
  let compared = 0;
  fc.assert(
    fc.property(someRows, ({ projects, team, tasks }) => {
      const elapsed = tasks.some(({ after }) =>
        after.some((link) => link.lag?.unit === "elapsedDays"),
      );
      fc.pre(!elapsed);
      for (const { criticalShare, critical } of model({ projects, team, tasks }).tasks) {
        if (criticalShare === null) continue;
        compared += 1;
        expect(criticalShare).toBe(critical ? 1 : 0);
      }
    }),
    { numRuns: 100, seed: 11 },
  );
  expect(compared).toBeGreaterThan(100);
});

const wider = (rows: Rows["tasks"]) =>
  rows.map((row) => (row.milestone ? row : { ...row, pessimistic: (row.days ?? 1) * 3 }));

test("P50 comes before P80, shares lie between 0 and 1, and the order of rows changes nothing", () => {
  fc.assert(
    fc.property(someRows, (drawn) => {
      const rows = { ...drawn, tasks: wider(drawn.tasks) };
      const { projects, tasks } = model(rows);
      const turned = model({ ...rows, tasks: [...rows.tasks].reverse() });
      projects.forEach(({ outlook: own }, i) => {
        expect(turned.projects[i]?.outlook).toEqual(own);
        if (own) expect(own.p50).toBeLessThanOrEqual(own.p80);
      });
      const again = new Map(turned.tasks.map((state) => [state.task.id, state.criticalShare]));
      for (const { task: row, criticalShare } of tasks) {
        expect(again.get(row.id)).toBe(criticalShare);
        if (criticalShare !== null) expect(criticalShare >= 0 && criticalShare <= 1).toBe(true);
      }
    }),
    { numRuns: 20, seed: 11 },
  );
});
