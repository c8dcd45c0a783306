// What each level counts when a goal is shared out by level.
import type { LevelWeight, Part, Sharer } from "../../src/core/goals/breakdown/breakdown";
import type { BreakdownChoice } from "../../src/core/goals/breakdown/choice";
import { mean } from "../../src/core/statistics/mean";

/** One for each level among those whom it is shared out to; where none are given, by the shares as they stand. */
export function levelWeights(
  { people, levelWeights: given }: BreakdownChoice,
  team: readonly Sharer[],
  parts: readonly Part[],
): readonly LevelWeight[] {
  const chosen = team.filter(({ id }) => people.includes(id));
  const levels = [...new Set(chosen.flatMap(({ level }) => level ?? []))];
  const shares = new Map(
    parts.flatMap(({ level, person, share }) =>
      level === "total" && person !== null ? [[person, share] as const] : [],
    ),
  );
  const standing = (level: string | null) =>
    mean(chosen.filter((one) => one.level === level).map(({ id }) => shares.get(id) ?? 0)) ?? 0;
  const lowest = Math.min(...levels.map(standing).filter((share) => share > 0));
  return levels.map((level) => ({
    level,
    weight:
      given === null
        ? Math.round((100 * standing(level)) / lowest) / 100 || 1
        : (given.find((one) => one.level === level)?.weight ?? 1),
  }));
}
