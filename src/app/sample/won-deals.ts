// The sample's deals won: as many and as large in this quarter as its working days so far would bring.
import { previousWorkday } from "../../core/calendar/workdays";
import { addDays, type Day } from "../../core/model/day";
import { passed, round, roundTo, type Scene, workdayOf } from "./scene";
import { SELLERS } from "./words";

export interface Won {
  readonly seller: number;
  readonly amount: number;
  readonly closed: Day;
}

const WON = 18;
/** How far back closed deals reach. */
export const DAYS_BACK = 150;
/** Won by the quarter's end. */
const IN_A_QUARTER = [3, 3, 3, 2, 3];
/** Share of what is expected to date: one ahead, two on track, one at risk, one far behind; 90 % in all. */
const PACE = [1.1, 1.02, 0.85, 0.48, 1];
const SIZES = [1.15, 0.7, 1.45, 0.5, 0.9, 1.9, 0.65];

/** Eighteen, in the order in which they were closed. */
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
  const { words, calendar, asOf, from } = scene;
  const first = addDays(asOf, -DAYS_BACK);
  return Array.from({ length: count }, (_, i) => ({
    seller: i % SELLERS,
    amount: roundTo(words.typicalDeal * round(SIZES, i + 2), words.amountStep),
    closed: previousWorkday(
      calendar,
      addDays(first, Math.floor(((from - first) * (i + 0.5)) / count)),
    ),
  }));
}
