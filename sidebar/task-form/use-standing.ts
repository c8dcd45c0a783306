// Where the draft would stand, computed anew only when something changed that the schedule depends on.
import { useMemo } from "preact/hooks";
import type { Task } from "../../src/core/model/rows";
import { candidate } from "./candidate";
import type { Draft } from "./draft";
import type { Choices, Known } from "./known";
import { type Standing, standingOf } from "./standing";

export function useStanding(
  draft: Draft,
  choices: Choices,
  known: Known,
  self: string | null,
): Standing | null {
  const key = JSON.stringify({ ...candidate(draft, choices, known, self), name: null });
  return useMemo(() => standingOf(JSON.parse(key) as Task, known), [key, known]);
}
