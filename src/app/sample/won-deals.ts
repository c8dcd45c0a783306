// The sample's deals won: as many and as large in this quarter as its working days so far would bring, and before it a
// year that grew.
import { countWorkdays } from "../../core/calendar/workdays";
import { addMonths, type Day, endOfMonth } from "../../core/model/day";
import { passed, round, roundTo, type Scene, workdayOf } from "./scene";
import { sellersOn } from "./team";

export interface Won {
  readonly seller: number;
  readonly amount: number;
  readonly closed: Day;
}

const WON = 58;
/** Won in each month before the quarter, the last first: most at a quarter's end, and one month was off. */
const A_MONTH = [5, 2, 5, 5, 1, 5, 6, 4, 3, 5, 2, 3, 3, 2, 3, 4];
/** Share of today's size by which deals were smaller, for each month back. */
const GROWTH = 0.015;
/** Won by the quarter's end. */
const IN_A_QUARTER = [3, 3, 3, 2, 3];
/** Share of what is expected to date: one ahead, two on track, one at risk, one far behind; 90 % in all. */
const PACE = [1.1, 1.02, 0.85, 0.48, 1];
const SIZES = [1.15, 0.7, 1.45, 0.5, 0.9, 1.9, 0.65];
const FORMER_SIZES = [0.9, 0.4, 1.3, 0.75, 2.4, 0.6, 1.1, 0.5, 1.7, 0.8, 0.95];

/** Always as many, in the order in which they were closed: the older ones lie the further back, the younger the quarter. */
export function wonDeals(scene: Scene): readonly Won[] {
  const inQuarter = wonInQuarter(scene);
  return [...wonBefore(scene, WON - inQuarter.length), ...inQuarter].sort(
    (one, other) => one.closed - other.closed,
  );
}

function wonInQuarter(scene: Scene): readonly Won[] {
  const { words, elapsed, from } = scene;
  if (elapsed === 0) return [];
  return words.targets.flatMap((target, seller) => {
    const count = Math.max(1, Math.round(round(IN_A_QUARTER, seller) * passed(scene)));
    const total = roundTo(target * passed(scene) * round(PACE, seller), words.amountStep);
    const sizes = Array.from({ length: count }, (_, i) => round(SIZES, seller + i));
    const whole = sizes.reduce((all, size) => all + size, 0);
    return sizes.map((size, i) => ({
      seller,
      amount: roundTo((total * size) / whole, words.amountStep),
      closed: workdayOf(scene, from, 1 + Math.floor((elapsed * (i + 0.3 + 0.12 * seller)) / count)),
    }));
  });
}

function wonBefore(scene: Scene, count: number): readonly Won[] {
  const { words, calendar, from } = scene;
  const latestFirst = A_MONTH.flatMap((wins, back) => {
    const month = addMonths(from, -back - 1);
    const workdays = countWorkdays(calendar, month, endOfMonth(month));
    return Array.from({ length: wins }, (_, i) => ({
      smaller: 1 - GROWTH * back,
      closed: workdayOf(scene, month, 1 + Math.floor((workdays * (wins - i - 0.5)) / wins)),
    }));
  });
  return latestFirst
    .slice(0, count)
    .reverse()
    .map(({ smaller, closed }, i) => ({
      seller: round(sellersOn(scene, closed), i),
      amount: roundTo(words.typicalDeal * smaller * round(FORMER_SIZES, i), words.amountStep),
      closed,
    }));
}
