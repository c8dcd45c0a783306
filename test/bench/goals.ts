// How long 5,000 goals take: actuals from 8,800 deals and 20,000 activities, roll-up, pace, status and reasons. Several runs.
import { performance } from "node:perf_hooks";
import { workCalendar } from "../../src/core/calendar/work-calendar";
import { assessGoals } from "../../src/core/goals/assess-goals";
import type { Sources } from "../../src/core/goals/sources";
import { addDays, type Day, day } from "../../src/core/model/day";
import type { DealFacts } from "../../src/core/model/facts";
import {
  type Activity,
  type Goal,
  METRICS,
  type Minor,
  type PersonId,
  ROLL_UPS,
} from "../../src/core/model/rows";
import { DEFAULTS } from "../../src/core/model/settings";

const GOALS = 5_000;
const DEALS = 8_800;
const ACTIVITIES = 20_000;
const PEOPLE = 200;
const START = day(2026, 1, 1);
const RUNS = 25;

/** The same numbers on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const any = numbers(GOALS);
const person = () => `M-${any(PEOPLE)}` as PersonId;
const someday = (): Day => addDays(START, any(365));

/** Trees of six goals below each, within its dates and of its metric; one in ten is of everybody. */
const goals: Goal[] = [];
for (let i = 0; i < GOALS; i += 1) {
  const parent = i < METRICS.length ? null : goals[Math.floor((i - METRICS.length) / 6)];
  const start = parent?.start ?? START;
  const due = parent?.due ?? addDays(START, 364);
  const begins = addDays(start, any(Math.max(1, Math.floor((due - start) / 3))));
  goals.push({
    id: `G-${i}` as Goal["id"],
    name: `Goal ${i}`,
    metric: parent?.metric ?? METRICS[i % METRICS.length] ?? null,
    unit: null,
    direction: "up",
    startValue: null,
    target: 1_000 + any(1_000_000),
    start: begins,
    due: addDays(begins, Math.floor(((due - begins) * (2 + any(2))) / 3)),
    owner: any(10) === 0 ? null : person(),
    parent: parent?.id ?? null,
    weight: null,
    rollUp: any(3) === 0 ? (ROLL_UPS[any(ROLL_UPS.length)] ?? null) : null,
    checkIn: null,
    state: null,
    purpose: null,
    splitBy: null,
    shareBy: null,
    finest: null,
    previous: null,
  });
}

const OUTCOMES = ["open", "won", "lost"] as const;
const sources: Sources = {
  deals: Array.from({ length: DEALS }, (_, i): DealFacts => {
    const outcome = OUTCOMES[any(3)] ?? "open";
    return {
      id: `D-${i}` as DealFacts["id"],
      owner: person(),
      customer: `Customer ${any(500)}`,
      customerKey: null,
      segment: null,
      product: null,
      source: null,
      department: null,
      manager: null,
      region: `Region ${any(4)}`,
      outcome,
      value: any(10_000_000) as Minor,
      weighted: null,
      cycle: null,
      newCustomer: any(3) === 0,
      created: null,
      at: null,
      reached: null,
      entered: [],
      closed: outcome === "open" ? null : someday(),
      expected: someday(),
    };
  }),
  receipts: [],
  actuals: [],
  activities: Array.from(
    { length: ACTIVITIES },
    (_, i): Activity => ({
      id: `AC-${i}`,
      on: someday(),
      kind: any(2) === 0 ? "visit" : "call",
      person: person(),
      customer: null,
      deal: null,
      note: null,
    }),
  ),
  checkIns: [],
  tasks: [],
  projects: [],
  team: Array.from({ length: PEOPLE }, (_, i) => ({
    id: `M-${i}` as PersonId,
    manager: i === 0 ? null : (`M-${Math.floor((i - 1) / 7)}` as PersonId),
  })),
  decimals: 2,
};

const { calendar } = workCalendar({
  weekend: [6, 7],
  daysOff: Array.from({ length: 11 }, (_, i) => addDays(START, i * 33)),
  workdays: [],
});

const times = Array.from({ length: RUNS }, () => {
  const from = performance.now();
  assessGoals(
    { goals, plan: [], history: [] },
    sources,
    calendar,
    addDays(START, 180),
    DEFAULTS,
    (id) => id,
  );
  return performance.now() - from;
});
const [first = 0] = times;
const [best = 0, ...others] = times.sort((a, b) => a - b);
const median = others[Math.floor(others.length / 2)] ?? best;
console.log(
  `goals ${GOALS}, ${DEALS} deals, ${ACTIVITIES} activities: ${first.toFixed(1)} ms cold, ${best.toFixed(1)} ms warm at best, ${median.toFixed(1)} ms in the middle`,
);
