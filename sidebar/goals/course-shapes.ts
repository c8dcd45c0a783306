// Attainment and confidence over time, placed in a field: days across, shares upwards.
import type { CoursePoint } from "../../src/app/rpc/goals";
import type { Spot } from "../drawing/line-path";

export interface CourseShapes {
  readonly attainment: readonly Spot[];
  readonly confidence: readonly Spot[];
  /** Where all of the goal is attained. */
  readonly wholeY: number;
}

/** Beyond twice the goal the course is not drawn higher, and never below nothing. */
const HIGHEST = 2;

export function courseShapes(
  course: readonly CoursePoint[],
  width: number,
  height: number,
): CourseShapes {
  const days = course.map(({ at }) => at);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const kept = (share: number) => Math.min(Math.max(share, 0), HIGHEST);
  const top = Math.max(1, ...course.map(({ attainment }) => kept(attainment ?? 0)));
  const x = (at: number) => (last === first ? width / 2 : ((at - first) / (last - first)) * width);
  const y = (share: number) => height - (kept(share) / top) * height;
  const spots = (key: "attainment" | "confidence") =>
    course.flatMap((point): readonly Spot[] => {
      const share = point[key];
      return share === null ? [] : [{ x: x(point.at), y: y(share) }];
    });
  return { attainment: spots("attainment"), confidence: spots("confidence"), wholeY: y(1) };
}
