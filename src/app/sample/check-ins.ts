// The sample's check-ins of the past weeks: two goals by their value, the team's by how sure its manager is.
import { type Asked, QUOTING, SATISFACTION, valueOn, weeksBefore } from "./asked";
import { QUOTING_GOAL, SATISFACTION_GOAL, TEAM_GOAL } from "./goals";
import { managerName, row, type SampleRow, type Scene, sellerName } from "./scene";
import type { SampleWords } from "./words";

interface Checked {
  readonly goal: string;
  readonly notes: keyof SampleWords["checkInNotes"];
  /** How sure, from the latest week back. */
  readonly sure: readonly number[];
  /** Null where the goal counts something else than what is said of it. */
  readonly asked: Asked | null;
}

const CHECKED: readonly Checked[] = [
  { goal: TEAM_GOAL, notes: "team", sure: [0.5, 0.5, 0.7, 0.7, 0.7, 0.9], asked: null },
  {
    goal: SATISFACTION_GOAL,
    notes: "satisfaction",
    sure: [0.9, 0.9, 0.7, 0.7, 0.5, 0.7],
    asked: SATISFACTION,
  },
  { goal: QUOTING_GOAL, notes: "quoting", sure: [0.3, 0.3, 0.5, 0.5, 0.7, 0.9], asked: QUOTING },
];

/** One for each week and goal, the earliest first. */
export function checkInRows(scene: Scene): readonly SampleRow[] {
  return weeksBefore(scene)
    .flatMap((on, week) =>
      CHECKED.map(({ goal, notes, sure, asked }) => ({
        goal,
        on,
        value: asked === null ? undefined : valueOn(asked, on, week === 0, scene),
        confidence: sure[week],
        note: scene.words.checkInNotes[notes][week],
        person: asked === null ? managerName(scene) : sellerName(scene, asked.seller),
      })),
    )
    .reverse()
    .map((cells, i) => row({ id: `CI-${i + 1}`, ...cells }));
}
