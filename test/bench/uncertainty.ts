// What chances cost: a project of 1,000 tasks simulated 1,000 times, and how that grows with tasks. Processor time.

import { assess } from "../../src/core/assess";
import { workCalendar } from "../../src/core/calendar/work-calendar";
import { PLAIN_CHOICE } from "../../src/core/model/figure-choice";
import type { Rows, Task } from "../../src/core/model/rows";
import { DEFAULTS } from "../../src/core/model/settings";
import { assessTasks } from "../../src/core/schedule/assess-tasks";
import { outlookOf } from "../../src/core/schedule/outlook";
import { iso, linksOf, NO_ROWS, project, task } from "../core/rows";

const SIZES = [100, 1_000, 10_000];
const TODAY = iso("2026-03-02");
const TYPES = ["FS", "SS+1d", "FF+2d", "FS-1d"];

/** Chains of ten that cross, each task with an estimate of its own and links of every kind. */
const tasksOf = (count: number): readonly Task[] =>
  Array.from({ length: count }, (_, i) => {
    const days = (i % 5) + 2;
    const chain = i % 10 === 0 ? [] : [`T-${i - 1}`];
    const cross = i > 20 && i % 3 === 0 ? [`T-${i - 11}${TYPES[i % TYPES.length]}`] : [];
    return {
      ...task({ id: `T-${i}`, project: "P-1", days, optimistic: days - 1, pessimistic: days * 2 }),
      after: [...chain, ...cross].flatMap(linksOf),
    };
  });

/** The best of several, so that what else the machine does counts least. */
function best(times: number, step: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const before = process.cpuUsage().user;
    step();
    least = Math.min(least, (process.cpuUsage().user - before) / 1_000);
  }
  return least;
}

const { calendar } = workCalendar({ weekend: [6, 7], daysOff: [], workdays: [] });
const context = { calendar, leave: new Map(), baseline: null, hoursPerDay: 8 };
for (const size of SIZES) {
  const tasks = tasksOf(size);
  const projects = [project({ due: iso("2026-12-31") })];
  const { network } = assessTasks(tasks, projects, context, TODAY).network;
  const simulated = best(7, () => outlookOf(network, tasks, projects, calendar, TODAY));
  const rows: Rows = { ...NO_ROWS, tasks, projects };
  const all = best(3, () => assess(rows, DEFAULTS, PLAIN_CHOICE, TODAY));
  const runs = Math.max(100, Math.min(1_000, Math.floor(2_000_000 / size)));
  console.log(
    `${size} uncertain tasks: ${runs} runs in ${simulated.toFixed(0)} ms; the whole model ${all.toFixed(0)} ms`,
  );
}
