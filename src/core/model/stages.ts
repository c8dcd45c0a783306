// The team's stages as a deal goes through them.
import type { Stage, StageChange } from "./rows";

/** By their order; those without one come last, as they stand in the table. */
export function inOrder(stages: readonly Stage[]): readonly Stage[] {
  return stages
    .map((stage, row) => ({ stage, row, order: stage.order ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.order === b.order ? a.row - b.row : a.order - b.order))
    .map(({ stage }) => stage);
}

/** Whether a change stands in Stage changes; the others are days that a column of Deals tells, and have no id. */
export const isRecorded = ({ id }: StageChange): boolean => id !== "";
