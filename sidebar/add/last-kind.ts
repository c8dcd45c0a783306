// Which kind of entry was added last in this browser: most people add mostly one.
import { ENTRY_KINDS, type EntryKindName } from "./entry-kinds";

const KEY = "milepost.add";

/** The kind that the menu asked for, else the last one. */
export function firstKind(asked: string | null): EntryKindName {
  return kindOf(asked) ?? kindOf(stored()) ?? "task";
}

export function rememberKind(kind: EntryKindName): void {
  try {
    localStorage.setItem(KEY, kind);
  } catch {
    // A browser that keeps nothing begins with a task.
  }
}

const kindOf = (text: string | null) => ENTRY_KINDS.find((kind) => kind === text);

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
