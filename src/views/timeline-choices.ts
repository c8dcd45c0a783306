// What people choose in the timeline's own cells: its scale, its groups, whose tasks.

/** The first is what nobody has to choose. */
export const GROUPINGS = ["projectPhase", "project", "phase", "goal", "owner"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const SCALE_CELL = { row: 2, column: 6 } as const;
export const GROUPING_CELL = { row: 3, column: 6 } as const;
export const ONLY_CELL = { row: 4, column: 6 } as const;
