// A bar of ten boxes, with a mark where it should have reached by now.
import type { Pace } from "../core/goals/pace";

const BOXES = 10;

/** @param begin where the way to the target begins; null without a bar to draw */
export function attainmentBar(
  attainment: number | null,
  pace: Pace | null,
  begin: number,
  target: number | null,
): string | null {
  if (attainment === null) return null;
  const filled = Math.round(within(attainment) * BOXES);
  const boxes = "█".repeat(filled) + "░".repeat(BOXES - filled);
  if (pace === null || target === null || target === begin) return boxes;
  const mark = Math.round(within((pace.expected - begin) / (target - begin)) * BOXES);
  return `${boxes.slice(0, mark)}┃${boxes.slice(mark)}`;
}

const within = (share: number): number => Math.min(1, Math.max(0, share));
