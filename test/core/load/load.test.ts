// Hours by person and week against the hours that they have, in tables of cases.
import { leaveOf } from "../../../src/core/calendar/leave";
import { hoursOver, type LoadBase, loadOf, overloads } from "../../../src/core/load/load";
import type { Task } from "../../../src/core/model/rows";
import { assessTasks } from "../../../src/core/schedule/assess-tasks";
import { CONTEXT, calendarDay, iso, person, task, WEEKDAYS } from "../rows";

/** A Monday. */
const TODAY = iso("2026-03-02");
const base = (more: Partial<LoadBase> = {}): LoadBase => ({
  team: [person({ id: "M-1" })],
  calendar: WEEKDAYS,
  leave: new Map(),
  settings: { weekStart: 1, hoursPerDay: 8 },
  asOf: TODAY,
  ...more,
});
const states = (tasks: readonly Task[]) => assessTasks(tasks, [], CONTEXT, TODAY).tasks;
const load = (tasks: readonly Task[], more: Partial<LoadBase> = {}) =>
  loadOf(states(tasks), base(more));
const hours = (tasks: readonly Task[], more: Partial<LoadBase> = {}) =>
  load(tasks, more).people.map(({ weeks }) => weeks.slice(0, 3).map((week) => week.hours));

const ten = { owner: "M-1", start: TODAY, days: 10 };

test.each([
  ["an effort is spread evenly", { ...ten, effort: 30 }, [15, 15, 0]],
  ["only what is left of it", { ...ten, effort: 30, done: 0.5 }, [15, 0, 0]],
  ["without one the days are full", ten, [40, 40, 0]],
  ["an effort of zero is none", { ...ten, effort: 0 }, [0, 0, 0]],
  ["what is done takes nothing", { ...ten, effort: 30, done: 1 }, [0, 0, 0]],
  ["a milestone takes nothing", { ...ten, milestone: true, effort: 30 }, [0, 0, 0]],
])("%s", (_, row, expected) => expect(hours([task(row)])).toEqual([expected]));

test.each([
  ["a day's hours times the working days", {}, [40, 40]],
  ["hours a week", { hours: 30 }, [30, 30]],
  ["a share of time", { hours: 30, share: 0.5 }, [15, 15]],
  ["nothing before they start", { start: iso("2026-03-11") }, [0, 24]],
])("somebody has %s", (_, row, expected) => {
  const found = load([task(ten)], { team: [person({ id: "M-1", ...row })] });
  expect(found.people[0]?.weeks.slice(0, 2).map(({ capacity }) => capacity)).toEqual(expected);
});

test("leave takes hours away, and moves work to the days that are left", () => {
  const leave = leaveOf([
    calendarDay({ on: iso("2026-03-02"), until: iso("2026-03-05"), person: "M-1", kind: "off" }),
  ]);
  const [own] = load([task({ ...ten, effort: 60 })], { leave }).people;
  expect(own?.weeks.slice(0, 2).map((week) => [week.hours, week.capacity])).toEqual([
    [10, 8],
    [50, 40],
  ]);
});

test("work during leave alone waits in its last week", () => {
  const leave = leaveOf([
    calendarDay({ on: iso("2026-03-02"), until: iso("2026-03-06"), person: "M-1", kind: "off" }),
  ]);
  const found = load([task({ owner: "M-1", start: TODAY, days: 3, effort: 12 })], { leave });
  expect(overloads(found)).toEqual([
    { person: "M-1", week: 0, by: 12, tasks: [{ id: "T-1", hours: 12 }] },
  ]);
});

test("of the week under way only the days left count", () => {
  const found = load([task({ owner: "M-1", start: TODAY, days: 5, effort: 20 })], {
    asOf: iso("2026-03-05"),
  });
  const [week] = found.people[0]?.weeks ?? [];
  expect([week?.hours, week?.capacity]).toEqual([20, 16]);
});

test("who is over is told by week, with the tasks, the largest first", () => {
  const found = load([
    task({ id: "T-1", owner: "M-1", start: TODAY, days: 5, effort: 30 }),
    task({ id: "T-2", owner: "M-1", start: TODAY, days: 5, effort: 35 }),
    task({ id: "T-3", owner: "M-1", start: iso("2026-03-09"), days: 5, effort: 35 }),
  ]);
  expect(overloads(found)).toEqual([
    {
      person: "M-1",
      week: 0,
      by: 25,
      tasks: [
        { id: "T-2", hours: 35 },
        { id: "T-1", hours: 30 },
      ],
    },
  ]);
  expect(hoursOver(found)).toBe(25);
});

test("work of nobody stands last and is never too much", () => {
  const found = load([task({ ...ten, owner: null, effort: 500 })]);
  expect(found.people.map((each) => each.person)).toEqual(["M-1", null]);
  expect(overloads(found)).toEqual([]);
});

test("weeks begin on the day of the settings", () => {
  const found = load([task(ten)], { settings: { weekStart: 7, hoursPerDay: 8 } });
  expect(found.weeks[0]).toBe(iso("2026-03-01"));
  expect(found.people[0]?.weeks.slice(0, 3).map((week) => week.hours)).toEqual([40, 40, 0]);
});
