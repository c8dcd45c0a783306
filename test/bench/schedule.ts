// How long the scheduler takes: networks of 1,000, 10,000 and 100,000 tasks with all kinds of links, lags, constraints,
// progress, nine years of holidays and people on leave; everything from rows to every result. The best of several runs.
import { performance } from "node:perf_hooks";
import { workCalendar } from "../../src/core/calendar/work-calendar";
import { addDays, type Day, day } from "../../src/core/model/day";
import { LINK_TYPES } from "../../src/core/model/link";
import type { TaskId } from "../../src/core/model/rows";
import { schedule, taskNetwork } from "../../src/core/schedule/schedule";
import type { ScheduleTask } from "../../src/core/schedule/task";

const SIZES = [1_000, 10_000, 100_000];
const START = day(2026, 1, 5);
const PEOPLE = 20;

/** The same numbers on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function tasks(count: number): readonly ScheduleTask[] {
  const any = numbers(count);
  const leave = Array.from({ length: PEOPLE }, (): readonly Day[] =>
    Array.from({ length: any(15) }, () => addDays(START, any(365))),
  );
  return Array.from(
    { length: count },
    (_, i): ScheduleTask => ({
      id: `T-${i}`,
      days: i % 10 === 9 ? 0 : 1 + any(8),
      after: Array.from({ length: Math.min(i, any(4)) }, (_, n) => ({
        predecessor: `T-${i - 1 - any(Math.min(i, 50))}` as TaskId,
        type: LINK_TYPES[n === 0 ? 0 : any(4)] ?? "FS",
        lag:
          any(4) === 0
            ? { amount: any(7) - 3 || 1, unit: any(5) === 0 ? "elapsedDays" : "days" }
            : null,
      })),
      bound: any(50) === 0 ? { kind: "finishBy", on: addDays(START, any(700)) } : null,
      due: any(5) === 0 ? addDays(START, any(700)) : null,
      done: i < count / 10 ? 1 : i < count / 8 ? 0.5 : 0,
      leave: leave[any(PEOPLE)] ?? null,
      project: `P-${Math.floor(i / 200)}`,
    }),
  );
}

const { calendar } = workCalendar({
  weekend: [6, 7],
  daysOff: Array.from({ length: 9 * 11 }, (_, i) => addDays(START, i * 33)),
  workdays: Array.from({ length: 9 * 6 }, (_, i) => addDays(START, 5 + i * 63)),
});

function measure(count: number): void {
  const request = { tasks: tasks(count), calendar, projectStart: START };
  const times: number[] = [];
  let found = 0;
  for (let run = 0; run < (count > 50_000 ? 8 : 25); run += 1) {
    const from = performance.now();
    const result = schedule(taskNetwork(request), addDays(START, 30));
    times.push(performance.now() - from);
    found = result.tasks.size;
  }
  const [first = 0] = times;
  const [best = 0, ...others] = times.sort((a, b) => a - b);
  const median = others[Math.floor(others.length / 2)] ?? best;
  const links = request.tasks.reduce((sum, { after }) => sum + after.length, 0);
  console.log(
    `schedule ${found} tasks, ${links} links: ${first.toFixed(1)} ms cold, ${best.toFixed(1)} ms warm at best, ${median.toFixed(1)} ms in the middle`,
  );
}

for (const size of SIZES) measure(size);
