// The sample's open deals: what each seller has in the pipeline, from a first lead to a contract at the lawyers'.
import { nextWorkday, previousWorkday } from "../../core/calendar/workdays";
import { addDays, addMonths, endOfMonth } from "../../core/model/day";
import type { Draft } from "./deal";
import { round, roundTo, type Scene } from "./scene";

/** Days from the as-of day; `expected` as a share of the time to the end of next quarter where below 1. */
type Open = readonly [
  seller: number,
  customer: number,
  stage: number,
  size: number,
  age: number,
  expected: number,
  next: number | null,
];

/** A size of 0 is an amount not known yet; no next date is no next step. */
const OPEN: readonly Open[] = [
  [0, 7, 4, 1.6, 74, 3, 1],
  [0, 1, 3, 0.9, 58, 11, 2],
  [0, 6, 2, 2.4, 41, 0.3, 5],
  [0, 5, 1, 0.7, 24, 0.55, 8],
  [0, 4, 0, 0.5, 6, 0.8, 3],
  [1, 7, 4, 1.1, 81, -3, -2],
  [1, 0, 2, 1.8, 47, 0.25, 4],
  [1, 5, 2, 0.6, 36, 0.4, -4],
  [1, 6, 1, 1.3, 19, 0.6, 6],
  [1, 3, 0, 0, 9, 0.95, 2],
  [2, 7, 3, 2.0, 66, 7, 1],
  [2, 6, 2, 0.8, 39, 0.2, 9],
  [2, 1, 1, 1.2, 28, 0.5, -6],
  [2, 5, 0, 0.4, 12, 0.7, 7],
  [2, 4, 0, 0.9, 4, 0.85, 1],
  [3, 7, 3, 1.4, 93, -5, -9],
  [3, 5, 2, 1.0, 52, 0.35, null],
  [3, 6, 1, 0.6, 33, 0.45, 10],
  [3, 1, 1, 0.8, 21, 0.65, 4],
  [3, 4, 0, 0, 5, 0.99, 6],
  [4, 7, 4, 0.8, 69, 0, 2],
  [4, 6, 3, 1.5, 55, 16, 3],
  [4, 0, 2, 0.7, 44, 0.3, -1],
  [4, 5, 1, 1.1, 17, 0.5, null],
  [4, 4, 0, 0.6, 8, 0.75, 5],
];

/** What sellers judge otherwise than their stage does. */
const OWN_CHANCES: Readonly<Record<number, number>> = { 2: 0.6, 15: 0.4, 21: 0.8 };

export function openDeals(scene: Scene): readonly Draft[] {
  const { words, asOf, to, calendar } = scene;
  const horizon = endOfMonth(addMonths(to, 3)) - asOf;
  return OPEN.map(([seller, customer, stage, size, age, expected, next], i): Draft => {
    const inDays = expected > 0 && expected < 1 ? Math.floor(expected * horizon) : expected;
    const chance = OWN_CHANCES[i];
    const followUp =
      next === null
        ? {}
        : {
            nextStep: round(round(words.nextSteps, stage), i),
            nextDate: (next < 0 ? previousWorkday : nextWorkday)(calendar, addDays(asOf, next)),
          };
    return {
      seller,
      customer,
      product: i * 5 + stage,
      stage,
      returning: customer < 2,
      ...(size > 0 ? { amount: roundTo(words.typicalDeal * size, words.amountStep) } : {}),
      ...(chance === undefined ? {} : { chance }),
      created: previousWorkday(calendar, addDays(asOf, -age)),
      expected: addDays(asOf, inDays),
      ...followUp,
    };
  });
}
