// One goal into the parts of its Plan: by period and person, each in the goal's smallest unit, adding up exactly.
import { PLAN_LEVELS } from "../../model/rows";
import { isDivisible, isFlow, originOf } from "../measure";
import type { Breakdown, BreakdownInput, Part, Sharer, Unbreakable } from "./breakdown";
import { compareIds, existingParts, keptIn } from "./existing";
import { repeatedParts } from "./repeat";
import { countSpans, spansOf } from "./spans";
import { splitParts } from "./split";

/** Twenty years; a longer goal is a mistyped year. */
const LONGEST = 7305;
/** Rows that one goal may have in Plan. */
const MOST_PARTS = 5000;

/**
 * Breaks a goal down. What flows is split from nothing to its target, what is counted from a start value from there;
 * rates and what is only checked in keep their target in every part. A part typed over governs the parts below it,
 * and those beside it make up for it. The rows' order says nothing, and what comes of it, written down, gives the same.
 */
export function decompose(input: BreakdownInput): Breakdown {
  const { goal, existing: rows } = input;
  const { start, due, target } = goal;
  const none = (why: Unbreakable): Breakdown => ({
    kind: "none",
    why,
  });
  if (goal.metric === null) return none("noMetric");
  if (target === null) return none("noTarget");
  if (start === null || due === null || due < start) return none("noDates");
  const from = isFlow(goal) ? 0 : originOf(goal);
  if (isDivisible(goal) && from === null) return none("noStartValue");
  if (due - start > LONGEST) return none("tooMany");
  const root = spansOf(start, due, goal.finest ?? "month", input);
  if ((countSpans(root) + 1) * (input.people.length + 1) > MOST_PARTS) return none("tooMany");

  const existing = existingParts(rows, input);
  const people = [...input.people].sort((a, b) => compareIds(a.id, b.id));
  const made = isDivisible(goal)
    ? splitParts(input, root, people, existing, target - (from ?? 0))
    : repeatedParts(root, people, existing, target);
  const rest = existing.rest();
  return {
    kind: isDivisible(goal) ? "split" : "repeated",
    ...made,
    parts: inOrder(made.parts, people),
    obsolete: rest.filter((row) => row.level !== null && keptIn(row) === null),
    apart: rest.filter((row) => keptIn(row) !== null),
  };
}

function inOrder(parts: readonly Part[], people: readonly Sharer[]): readonly Part[] {
  const place = new Map<Part["person"], number>(people.map(({ id }, i) => [id, i]));
  return [...parts].sort(
    (a, b) =>
      PLAN_LEVELS.indexOf(a.level) - PLAN_LEVELS.indexOf(b.level) ||
      (place.get(a.person) ?? -1) - (place.get(b.person) ?? -1) ||
      a.from - b.from,
  );
}
