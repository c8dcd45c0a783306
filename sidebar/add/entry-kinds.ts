// What can be added from the sidebar.
export const ENTRY_KINDS = ["task", "deal", "activity", "goal"] as const;
export type EntryKindName = (typeof ENTRY_KINDS)[number];
