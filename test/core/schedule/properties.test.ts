// What holds for every network: links kept, slack true, and no difference by order or by neighbours.
import fc from "fast-check";
import { previousWorkday } from "../../../src/core/calendar/workdays";
import type { Day } from "../../../src/core/model/day";
import { LINK_TYPES } from "../../../src/core/model/link";
import { CONSTRAINTS, type TaskId } from "../../../src/core/model/rows";
import type { Schedule } from "../../../src/core/schedule/schedule";
import type { ScheduleRequest, ScheduleTask } from "../../../src/core/schedule/task";
import { ALWAYS, HOLIDAYS, linksTo, MONDAY, planned, task, WEEKDAYS } from "./cases";

const predecessorOf = ({ predecessor }: ScheduleTask["after"][number]): string => predecessor;
const anyCalendar = fc.constantFrom(ALWAYS, WEEKDAYS, HOLIDAYS);
const nearDay = fc.integer({ min: -5, max: 25 }).map((by) => (MONDAY + by) as Day);

/** Networks without cycles, in any order of rows: a task waits for tasks of lower number only. */
function networks(more: fc.Arbitrary<Partial<ScheduleTask>>): fc.Arbitrary<ScheduleTask[]> {
  const row = fc.record({
    days: fc.integer({ min: 0, max: 5 }),
    links: fc.array(fc.nat(), { maxLength: 4 }),
    more,
  });
  return fc.array(row, { minLength: 1, maxLength: 12 }).chain((rows) =>
    fc.shuffledSubarray(
      rows.map(({ days, links, more }, at) => ({
        ...task(`T-${at}`, days),
        after: linksTo(at === 0 ? "" : links.map((link) => `T-${link % at}`).join(" ")),
        ...more,
      })),
      { minLength: rows.length },
    ),
  );
}

const plain = networks(fc.constant({}));
const withStarts = networks(fc.oneof(fc.constant({}), fc.record({ start: nearDay })));
/** Links to anyone, oneself and nobody; everything that a row can say. */
const anything = networks(
  fc.record(
    {
      after: fc
        .array(
          fc.integer({ min: 0, max: 14 }).map((at) => `T-${at}`),
          { maxLength: 4 },
        )
        .map((ids) => linksTo(ids.join(" "))),
      start: nearDay,
      due: nearDay,
      done: fc.constantFrom(0, 0.5, 1),
      started: nearDay,
      finished: nearDay,
      bound: fc.record({ kind: fc.constantFrom(...CONSTRAINTS), on: nearDay }),
      project: fc.constantFrom("P", "Q"),
    },
    { requiredKeys: [] },
  ),
);

/** The tasks, and one of a day after all of them: where it begins is the point where all is over. */
function withEnd(tasks: readonly ScheduleTask[]): ScheduleTask[] {
  return [...tasks, { ...task("END", 1), after: linksTo(tasks.map(({ id }) => id).join(" ")) }];
}

function endOf(tasks: readonly ScheduleTask[], request: Partial<ScheduleRequest>): Day | undefined {
  return planned(withEnd(tasks), request).tasks.get("END")?.begins;
}

function plainly(found: Schedule): unknown {
  const faults = found.faults.map((fault) => JSON.stringify({ ...fault, ids: fault.ids }));
  return { tasks: new Map([...found.tasks].sort()), faults: faults.sort() };
}

test("no successor begins before its predecessor ends", () => {
  fc.assert(
    fc.property(withStarts, anyCalendar, (tasks, calendar) => {
      const { tasks: found, faults } = planned(tasks, { calendar });
      expect(faults).toEqual([]);
      for (const { id, after, days, start } of tasks) {
        const own = found.get(id);
        for (const { predecessor: other } of after) {
          const before = found.get(other);
          const sameDay = days === 0 || tasks.find((each) => each.id === other)?.days === 0;
          const earliest = (before?.ends ?? Number.NaN) + (sameDay ? 0 : 1);
          expect(own?.begins).toBeGreaterThanOrEqual(earliest);
        }
        if (start) expect(own?.begins).toBeGreaterThanOrEqual(start - (days === 0 ? 3 : 0));
      }
    }),
    { numRuns: 1_000 },
  );
});

test("slack is never negative without fixed dates, free slack never more than total slack", () => {
  fc.assert(
    fc.property(withStarts, anyCalendar, (tasks, calendar) => {
      const found = [...planned(tasks, { calendar }).tasks.values()];
      for (const { totalSlack, freeSlack, critical } of found) {
        expect(freeSlack).toBeGreaterThanOrEqual(0);
        expect(totalSlack).toBeGreaterThanOrEqual(freeSlack);
        expect(critical).toBe(totalSlack === 0);
      }
      expect(found.some(({ critical }) => critical)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test("total slack is what a task can grow by: that much leaves the end, a day more moves it", () => {
  fc.assert(
    fc.property(withStarts, anyCalendar, fc.nat(), (tasks, calendar, pick) => {
      const chosen = tasks[pick % tasks.length];
      const slack = planned(withEnd(tasks), { calendar }).tasks.get(chosen?.id ?? "")?.totalSlack;
      const grown = (by: number) =>
        endOf(
          tasks.map((each) => (each === chosen ? { ...each, days: each.days + by } : each)),
          { calendar },
        );
      expect(slack).toBeDefined();
      expect(grown(slack ?? 0)).toBe(grown(0));
      expect(grown((slack ?? 0) + 1)).toBeGreaterThan(grown(0) ?? 0);
    }),
    { numRuns: 2_000 },
  );
});

test("free slack is what a task can grow by before any other moves", () => {
  fc.assert(
    fc.property(plain, anyCalendar, fc.nat(), (tasks, calendar, pick) => {
      const chosen = tasks[pick % tasks.length];
      const slack = planned(withEnd(tasks), { calendar }).tasks.get(chosen?.id ?? "")?.freeSlack;
      const others = (by: number) => {
        const grown = tasks.map((each) =>
          each === chosen ? { ...each, days: each.days + by } : each,
        );
        const { tasks: found } = planned(withEnd(grown), { calendar });
        return [...found.values()]
          .filter(({ id }) => id !== chosen?.id)
          .map(({ begins }) => begins);
      };
      // A milestone among the others can move by a day without showing it: all of them get a day.
      fc.pre(tasks.every(({ days }) => days > 0));
      expect(others(slack ?? Number.NaN)).toEqual(others(0));
      expect(others((slack ?? Number.NaN) + 1)).not.toEqual(others(0));
    }),
    { numRuns: 2_000 },
  );
});

test("with every task as late as it may be, its slack used up, the project ends as before", () => {
  fc.assert(
    fc.property(withStarts, anyCalendar, (tasks, calendar) => {
      const { tasks: found } = planned(withEnd(tasks), { calendar });
      const latest = tasks.map((each) => ({
        ...each,
        start: found.get(each.id)?.latest.begins ?? null,
      }));
      expect(endOf(latest, { calendar })).toBe(endOf(tasks, { calendar }));
      const slack = tasks.map(({ id }) => planned(withEnd(latest), { calendar }).tasks.get(id));
      const left = slack.filter((at) => at && at.begins < at.ends && at.totalSlack !== 0);
      expect(left).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test("the drivers lead from any task back to what began it all, each ending where the next begins", () => {
  fc.assert(
    fc.property(anything, anyCalendar, (tasks, calendar) => {
      const { tasks: found } = planned(tasks, { calendar });
      for (const start of found.values()) {
        let at = start;
        for (let steps = 0; at.driver.kind === "predecessor"; steps += 1) {
          expect(steps).toBeLessThan(tasks.length);
          const driver = found.get(at.driver.id);
          expect(tasks.find(({ id }) => id === at.id)?.after.map(predecessorOf)).toContain(
            at.driver.id,
          );
          if (!driver) throw new Error(`no driver ${at.driver.id}`);
          // What really ended on a day off ended, as working time goes, with the workday before it.
          expect(previousWorkday(calendar, driver.ends)).toBeLessThanOrEqual(at.begins);
          at = driver;
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

test("rows in another order give the same schedule and the same faults", () => {
  const shuffled = anything.chain((tasks) =>
    fc.tuple(fc.constant(tasks), fc.shuffledSubarray(tasks, { minLength: tasks.length })),
  );
  fc.assert(
    fc.property(shuffled, anyCalendar, ([tasks, others], calendar) => {
      expect(plainly(planned(others, { calendar }))).toEqual(plainly(planned(tasks, { calendar })));
    }),
    { numRuns: 2_000 },
  );
});

test("an unrelated project beside it changes nothing", () => {
  fc.assert(
    fc.property(anything, anything, (tasks, others) => {
      const apart = others.map((each) => ({
        ...each,
        id: `U-${each.id}`,
        after: linksTo(each.after.map(({ predecessor }) => `U-${predecessor}`).join(" ")),
        project: `U-${each.project ?? ""}`,
      }));
      const [alone, beside] = [planned(tasks), planned([...apart, ...tasks])];
      for (const [id, at] of alone.tasks) expect(beside.tasks.get(id)).toEqual(at);
    }),
    { numRuns: 500 },
  );
});

test("whatever the rows say, every task is scheduled, and every task in a cycle has its fault", () => {
  fc.assert(
    fc.property(anything, anyCalendar, (tasks, calendar) => {
      const { tasks: found, faults } = planned(tasks, { calendar });
      expect(found.size).toBe(tasks.length);
      for (const at of found.values()) {
        expect(Number.isInteger(at.begins) && Number.isInteger(at.ends)).toBe(true);
        expect(Number.isInteger(at.totalSlack) && Number.isInteger(at.freeSlack)).toBe(true);
        expect(at.begins).toBeLessThanOrEqual(at.ends);
        expect(at.latest.begins).toBeLessThanOrEqual(at.latest.ends);
      }
      const cycles = faults.filter(({ code }) => code === "cycle");
      for (const { ids } of cycles) {
        for (const [at, id] of ids.entries()) {
          const next = tasks.find((each) => each.id === ids[(at + 1) % ids.length]);
          expect(next?.after.map(predecessorOf)).toContain(id);
          expect(found.get(id)?.inCycle).toBe(true);
        }
      }
      expect(cycles.length > 0).toBe([...found.values()].some(({ inCycle }) => inCycle));
    }),
    { numRuns: 2_000 },
  );
});

const anyLink = fc.record({
  to: fc.nat(),
  type: fc.constantFrom(...LINK_TYPES),
  lag: fc.integer({ min: -3, max: 4 }),
});
/** Networks without cycles with links of every kind, lags and leads. */
const linked = fc
  .array(
    fc.record({ days: fc.integer({ min: 1, max: 6 }), links: fc.array(anyLink, { maxLength: 3 }) }),
    { minLength: 1, maxLength: 10 },
  )
  .map((rows) =>
    rows.map(
      ({ days, links }, at): ScheduleTask => ({
        ...task(`T-${at}`, days),
        after:
          at === 0
            ? []
            : links.map(({ to, type, lag }) => ({
                predecessor: `T-${to % at}` as TaskId,
                type,
                lag: lag === 0 ? null : { amount: lag, unit: "days" },
              })),
      }),
    ),
  );

/** Longest paths by brute force: each begin in days from the start, raised until every link is kept. */
function naive(tasks: readonly ScheduleTask[], delayed = -1, by = 0): number[] {
  const begins = tasks.map(({ after }) => (after.length === 0 ? 0 : Number.NEGATIVE_INFINITY));
  const at = (id: string): number => Number(id.slice(2));
  for (let round = 0; round <= tasks.length; round += 1) {
    tasks.forEach(({ days, after }, i) => {
      for (const { predecessor, type, lag } of after) {
        const other = at(predecessor);
        const from =
          (begins[other] ?? 0) + (type === "FS" || type === "FF" ? (tasks[other]?.days ?? 0) : 0);
        const begin = from + (lag?.amount ?? 0) - (type === "FF" || type === "SF" ? days : 0);
        begins[i] = Math.max(begins[i] ?? 0, type === "FF" ? Math.max(0, begin) : begin);
      }
    });
    if (round === 0 && delayed >= 0) begins[delayed] = (naive(tasks)[delayed] ?? 0) + by;
  }
  return begins;
}
const endOfNaive = (tasks: readonly ScheduleTask[], begins: readonly number[]): number =>
  Math.max(...tasks.map(({ days }, i) => (begins[i] ?? 0) + days));

test("with links of every kind, dates and total slack are those of the longest paths by brute force", () => {
  fc.assert(
    fc.property(linked, fc.nat(), (tasks, pick) => {
      const found = planned(tasks, { calendar: ALWAYS });
      const begins = naive(tasks);
      expect(tasks.map(({ id }) => (found.tasks.get(id)?.begins ?? 0) - MONDAY)).toEqual(begins);
      const i = pick % tasks.length;
      const slack = found.tasks.get(`T-${i}`)?.totalSlack ?? Number.NaN;
      const end = endOfNaive(tasks, begins);
      expect(endOfNaive(tasks, naive(tasks, i, slack))).toBe(end);
      expect(endOfNaive(tasks, naive(tasks, i, slack + 1))).toBeGreaterThan(end);
    }),
    { numRuns: 2_000 },
  );
});

test("a lag added to a finish-to-start link makes nothing earlier", () => {
  fc.assert(
    fc.property(
      plain,
      anyCalendar,
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (tasks, calendar, pick, amount) => {
        const lagged = tasks.map((each, i) =>
          i === pick % tasks.length
            ? {
                ...each,
                after: each.after.map((link) => ({
                  ...link,
                  lag: { amount, unit: "days" as const },
                })),
              }
            : each,
        );
        const [before, after] = [planned(tasks, { calendar }), planned(lagged, { calendar })];
        for (const [id, { begins }] of before.tasks)
          expect(after.tasks.get(id)?.begins).toBeGreaterThanOrEqual(begins);
      },
    ),
    { numRuns: 1_000 },
  );
});
