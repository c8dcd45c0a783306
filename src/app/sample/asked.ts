// The sample's goals that people are asked about week by week: how far each is to go, and when somebody was asked.
import { countWorkdays } from "../../core/calendar/workdays";
import { addDays, type Day, startOfWeek } from "../../core/model/day";
import type { Direction } from "../../core/model/rows";
import { passed, type Scene } from "./scene";

/** `pace` is 1 for exactly as planned. */
export interface Asked {
  readonly seller: number;
  readonly direction: Direction;
  readonly from: number;
  readonly to: number;
  readonly pace: number;
}
export const SATISFACTION: Asked = { seller: 3, direction: "up", from: 82, to: 88, pace: 1.06 };
export const QUOTING: Asked = { seller: 1, direction: "down", from: 5, to: 3, pace: 0.6 };

const WEEKS_BACK = 6;

/** The Thursdays of the quarter's past weeks, the latest first, as far back as anybody was asked. */
export function weeksBefore({ asOf, from }: Scene): readonly Day[] {
  const last = addDays(startOfWeek(asOf, 1), -4);
  return Array.from({ length: WEEKS_BACK }, (_, week) => addDays(last, -7 * week)).filter(
    (on) => on >= from,
  );
}

/** As far as the pace had come by a day; the latest word is as of now, so that the goal stands where it should. */
export function valueOn({ from, to, pace }: Asked, on: Day, latest: boolean, scene: Scene): number {
  const { calendar, workdays } = scene;
  const share = latest ? passed(scene) : countWorkdays(calendar, scene.from, on) / workdays;
  return Math.round((from + (to - from) * Math.min(share * pace, 0.98)) * 10) / 10;
}
