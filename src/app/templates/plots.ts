// The templates as data: which steps there are, how long each takes, and what it waits for. What they are called
// stands with each language.
import type { PlanStep } from "../../core/schedule/place-steps";

export const TEMPLATES = ["project", "deal", "campaign", "onboarding"] as const;
export type TemplateKey = (typeof TEMPLATES)[number];

export interface Plot extends PlanStep {
  /** Which phase of the template, 0 the first. */
  readonly phase: number;
}

/** A step by its number, 1 the first; with working days between where it does not follow at once. */
type After = number | readonly [step: number, lag: number];

const task = (phase: number, days: number, ...after: readonly After[]): Plot => ({
  phase,
  days,
  after: after.map((entry) =>
    typeof entry === "number" ? { step: entry - 1, lag: 0 } : { step: entry[0] - 1, lag: entry[1] },
  ),
});
const milestone = (phase: number, ...after: readonly After[]): Plot => task(phase, 0, ...after);

export const PLOTS: Readonly<Record<TemplateKey, readonly Plot[]>> = {
  project: [
    task(0, 2),
    task(0, 1, 1),
    milestone(0, 2),
    task(1, 3, 3),
    task(1, 2, 4),
    milestone(1, 5),
    task(2, 5, 6),
    task(2, 10, 7),
    task(2, 10, 8),
    task(3, 1, 8),
    task(3, 2, 10),
    milestone(3, 9, 11),
    task(4, 3, 12),
    milestone(4, 13),
    task(4, 1, 14),
    task(4, 1, [14, 3]),
    milestone(4, 15, 16),
  ],
  deal: [
    task(0, 1),
    task(0, 3, 1),
    task(0, 1, 2),
    milestone(0, 3),
    task(1, 3, 4),
    task(1, 2, 4),
    task(1, 1, 5, 6),
    task(1, 2, [7, 2]),
    milestone(1, 8),
    task(2, 1, 9),
    task(2, 3, 10),
    milestone(2, 11),
    task(3, 2, 12),
    task(3, 5, 13),
    milestone(3, 14),
  ],
  campaign: [
    task(0, 2),
    task(0, 2, 1),
    milestone(0, 2),
    task(1, 5, 3),
    task(1, 3, 3),
    task(1, 1, 4),
    milestone(1, 5, 6),
    task(2, 10, 7),
    task(2, 8, [7, 3]),
    task(3, 2, 8, 9),
    milestone(3, 10),
  ],
  onboarding: [
    task(0, 1),
    task(0, 1, 1),
    task(0, 1, 2),
    milestone(0, 3),
    task(1, 3, 4),
    task(1, 1, 5),
    milestone(1, 6),
    task(2, 2, 7),
    task(2, 5, 8),
    task(3, 1, [9, 5]),
    milestone(3, 10),
  ],
};
