// How a goal has come along week by week: how much of it was attained, and how sure its owner was of it.
import { type Day, startOfWeek } from "../model/day";
import type { CheckIn, Goal, Snapshot } from "../model/rows";
import { attainmentOf } from "./pace";

export interface CoursePoint {
  /** The last day of the week on which anything was recorded. */
  readonly on: Day;
  /** 0 to 1 and above. */
  readonly attainment: number | null;
  /** 0 to 1. */
  readonly confidence: number | null;
}

/** What was recorded of a goal on a day. */
interface Word {
  readonly on: Day;
  readonly attainment: number | null;
  readonly confidence: number | null;
}

/**
 * One point for each week that says anything, the earliest first, up to `asOf`.
 *
 * @param actual where it stands now
 */
export function courseOf(
  goal: Goal,
  history: readonly Snapshot[],
  checkIns: readonly CheckIn[],
  actual: number | null,
  asOf: Day,
  weekStart: number,
): readonly CoursePoint[] {
  const shots = history.flatMap(({ kind, subject, on, value, target }): readonly Word[] =>
    kind === "goal" && subject === goal.id && on !== null
      ? [
          {
            on,
            attainment: attainmentOf({ ...goal, target: target ?? goal.target }, value),
            confidence: null,
          },
        ]
      : [],
  );
  const said = checkIns.flatMap(({ goal: of, on, value, confidence }): readonly Word[] =>
    of === goal.id && on !== null
      ? [
          {
            on,
            attainment: goal.metric === "checkIns" ? attainmentOf(goal, value) : null,
            confidence,
          },
        ]
      : [],
  );
  const now: Word = { on: asOf, attainment: attainmentOf(goal, actual), confidence: null };
  const words = [...shots, ...said, now]
    .filter(({ on }) => on <= asOf && on >= (goal.start ?? on))
    .sort((a, b) => a.on - b.on);
  const weeks = new Map<Day, CoursePoint>();
  for (const { on, attainment, confidence } of words) {
    const week = startOfWeek(on, weekStart);
    const before = weeks.get(week);
    weeks.set(week, {
      on,
      attainment: attainment ?? before?.attainment ?? null,
      confidence: confidence ?? before?.confidence ?? null,
    });
  }
  return [...weeks.values()].filter(
    ({ attainment, confidence }) => attainment !== null || confidence !== null,
  );
}
