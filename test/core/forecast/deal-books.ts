// Workbooks of deals as they may have been, each forecast as a user would see it on a morning: open deals by learned
// chances, the pace so far or the months before, whichever was least off.
import { workCalendar } from "../../../src/core/calendar/work-calendar";
import { dealFlows, type ForecastDeal } from "../../../src/core/forecast/deal-flows";
import { shareFrom } from "../../../src/core/forecast/draws";
import type { ForecastMethod } from "../../../src/core/forecast/figure-forecast";
import type { Flow } from "../../../src/core/forecast/flow";
import { monthlyExpected } from "../../../src/core/forecast/monthly-expected";
import { outlookOf } from "../../../src/core/forecast/outlook";
import type { Window } from "../../../src/core/forecast/past-windows";
import { addDays, addMonths, type Day, day } from "../../../src/core/model/day";
import type { DealId, Stage } from "../../../src/core/model/rows";
import { quantileOf, sum } from "../../../src/core/statistics/mean";
import { seedOf, uniform } from "../../../src/core/statistics/random";
import type { Event } from "./calibration";
import { type ClosedDeal, normal, type Pace, poisson } from "./sales-histories";

interface Deal {
  readonly id: DealId;
  readonly created: Day;
  readonly closed: Day;
  readonly expected: Day;
  readonly won: boolean;
  readonly value: number;
}

export interface Books {
  readonly forecasts: number;
  /** How often each way to forecast counted. */
  readonly methods: Readonly<Record<ForecastMethod, number>>;
  /** The share of forecasts whose rest of the quarter came within the 80 % range. */
  readonly sums80: number;
  readonly events: readonly Event[];
}

const START = day(2022, 1, 1);
const OPEN = "Engaging";
const STAGES: readonly Stage[] = [
  { id: "S-1", name: OPEN, order: 1, kind: "open", chance: null },
  { id: "S-2", name: "Won", order: 2, kind: "won", chance: null },
  { id: "S-3", name: "Lost", order: 3, kind: "lost", chance: null },
];
const { calendar } = workCalendar({ weekend: [6, 7], daysOff: [], workdays: [] });
/** Months of deals before the first that is known of, so that it begins with open ones; and after the last. */
const [RUN_UP, RUN_OUT] = [5, 4];
const QUARTER = 3;
const TARGETS = 5;

/**
 * Deals of 12 to 36 months and of those around them. Each takes outcome and cycle from a real one; what it is worth and by
 * when it is expected it takes from others, so that neither tells how it ends.
 */
function dealsOf(real: readonly ClosedDeal[], seed: number, pace: Pace) {
  let place = 0;
  const any = () => uniform(seed, place++);
  const one = <T>(list: readonly T[]): T => list[Math.floor(any() * list.length)] as T;
  const won = real.filter((deal) => deal.won);
  const months = 12 + Math.floor(25 * any());
  const growth = Math.log(0.8 + 0.6 * any());
  const wander = 0.05 * any();
  let level = Math.log(pace.from * (pace.to / pace.from) ** any());
  const deals: Deal[] = [];
  for (let month = -RUN_UP; month < months + RUN_OUT; month++) {
    level += growth / 12 + wander * normal(any);
    for (let left = poisson(Math.exp(level), any); left > 0; left--) {
      const created = addDays(addMonths(START, month), Math.floor(30 * any()));
      const { cycle, won: isWon } = one(real);
      deals.push({
        id: `D-${deals.length}` as DealId,
        created,
        closed: addDays(created, cycle),
        expected: addDays(created, one(real).cycle),
        won: isWon,
        value: one(won).value,
      });
    }
  }
  return { deals, months };
}

/** A deal as the table shows it on a morning. */
function seen(deal: Deal, at: Day): ForecastDeal {
  const isClosed = deal.closed < at;
  const ended = deal.won ? ("won" as const) : ("lost" as const);
  return {
    id: deal.id,
    owner: null,
    customer: null,
    stage: isClosed ? (deal.won ? "Won" : "Lost") : OPEN,
    outcome: isClosed ? ended : "open",
    chance: null,
    value: deal.value,
    created: deal.created,
    closed: isClosed ? deal.closed : null,
    expected: deal.expected,
  };
}

/**
 * @param daysIn after so many days of the quarter it is forecast
 */
export function judgeBooks(
  real: readonly ClosedDeal[],
  count: number,
  pace: Pace,
  daysIn: number,
): Books {
  const methods = { pipeline: 0, runRate: 0, history: 0 };
  const events: Event[] = [];
  let forecasts = 0;
  let held = 0;
  for (let i = 0; i < count; i++) {
    const name = `book ${pace.from} ${i}`;
    const { deals, months } = dealsOf(real, seedOf(name), pace);
    const from = addMonths(START, months);
    const at = addDays(from, daysIn);
    const window: Window = { from, to: addDays(addMonths(from, QUARTER), -1), at };
    const known = deals.filter(({ created }) => created < at).map((deal) => seen(deal, at));
    const { openOn } = dealFlows(known, STAGES, [], at);
    const flow: Flow = {
      name,
      since: START,
      openOn: (on) => openOn("wonValue", null, on),
      between: (first, last) =>
        sum(
          known.map(({ outcome, closed, value }) => {
            const within =
              closed !== null &&
              (first === null || closed >= first) &&
              (last === null || closed <= last);
            return outcome === "won" && within ? (value ?? 0) : 0;
          }),
        ),
    };
    const { counts, draws } = outlookOf(flow, window, calendar, monthlyExpected(flow, at));
    if (counts === null || draws === null) continue;
    const came = sum(
      deals.map(({ won, closed, value }) =>
        won && closed >= at && closed <= window.to ? value : 0,
      ),
    );
    forecasts++;
    methods[counts.method]++;
    if (came >= quantileOf(draws, 0.1) && came <= quantileOf(draws, 0.9)) held++;
    for (let j = 0; j < TARGETS; j++) {
      const target = quantileOf(draws, uniform(seedOf(`${name} target`), j));
      events.push({ chance: shareFrom(draws, target), happened: came >= target });
    }
  }
  return { forecasts, methods, sums80: held / forecasts, events };
}
