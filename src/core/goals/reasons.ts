// Why a goal stands as it does: one reason for how far off it is, and the largest part of it first.
import type { Day } from "../model/day";
import type { Quantity, Reason, Status } from "../model/reason";
import type { Goal } from "../model/rows";
import { sum } from "../statistics/mean";
import type { Causes } from "./causes";
import { isSteady, originOf } from "./measure";
import type { Pace } from "./pace";
import { quantity } from "./quantity";

/** How one part of a goal stands: a goal below it, or a person's share. */
export interface Standing {
  readonly name: string;
  /** Rows to look at. */
  readonly ids: readonly string[];
  readonly actual: number | null;
  readonly expected: number | null;
  /** Its own way's beginning: what it stands at without an actual. */
  readonly from: number;
}

export function reasonsFor(
  goal: Goal,
  actual: number | null,
  pace: Pace | null,
  status: Status,
  parts: readonly Standing[],
  causes: Causes,
  asOf: Day,
): readonly Reason[] {
  const say = (value: number): Quantity => quantity(goal, Math.abs(value));
  const ids = [goal.id];
  if (goal.state === "draft" || goal.state === "dropped")
    return [{ code: "goalAside", params: { state: goal.state }, ids }];
  if (goal.target === null) return [{ code: "goalNoTarget", params: {}, ids }];
  const from = originOf(goal);
  if (from === null) return [{ code: "goalNoStartValue", params: {}, ids }];
  if (goal.target === from) return [{ code: "goalNoWay", params: {}, ids }];
  const ended = goal.due !== null && asOf > goal.due;
  const toClose: readonly Reason[] =
    ended && (goal.state === null || goal.state === "active")
      ? [{ code: "goalToClose", params: {}, ids }]
      : [];
  if (status === "done" && actual !== null)
    return [{ code: "goalReached", params: { over: say(actual - goal.target) }, ids }, ...toClose];
  if (goal.start === null || goal.due === null || pace === null)
    return [{ code: "goalNoDates", params: {}, ids }];
  if (status === "waiting") return [{ code: "goalNotStarted", params: { start: goal.start }, ids }];
  if (actual === null)
    return [{ code: "goalNoActual", params: { metric: goal.metric ?? "" }, ids }];
  if (status === "missed")
    return [{ code: "goalMissed", params: { by: say(goal.target - actual) }, ids }, ...toClose];

  const rise = goal.target >= from ? 1 : -1;
  const gap = pace.expected - actual;
  const perDay = Math.abs(goal.target - from) / (pace.elapsed + pace.left || 1);
  const steady = isSteady(goal);
  const workdays = steady ? 0 : Math.round(Math.abs(gap) / perDay);
  if (gap * rise <= 0) return [{ code: "goalAhead", params: { by: say(gap), workdays }, ids }];
  const largest = largestGaps(parts, rise);
  return [
    { code: "goalBehind", params: { by: say(gap), workdays }, ids },
    ...largest,
    ...(status === "green" ? [] : causes(goal, gap * rise, largest.length > 0)),
    ...(pace.left > 0 && status !== "green" && !steady
      ? [
          {
            code: "goalNeeds",
            params: { perDay: say((goal.target - actual) / pace.left), left: pace.left },
            ids,
          } as const,
        ]
      : []),
  ];
}

/** Parts named for a gap, the largest first: more than two say less. */
const NAMED = 2;
/** A second part is named only if it is a good piece of the gap. */
const WORTH_NAMING = 0.2;

/** Which parts make up most of what is missing. Those ahead take nothing away from it. */
function largestGaps(parts: readonly Standing[], rise: 1 | -1): readonly Reason[] {
  const gaps = parts
    .map((part) => ({
      part,
      gap: Math.max(0, ((part.expected ?? part.from) - (part.actual ?? part.from)) * rise),
    }))
    .sort((a, b) => b.gap - a.gap);
  const all = sum(gaps.map(({ gap }) => gap));
  if (all === 0) return [];
  return gaps
    .map(({ part, gap }) => ({ part, share: gap / all }))
    .filter(({ share }, i) => i < NAMED && (i === 0 || share >= WORTH_NAMING))
    .map(
      ({ part, share }, i): Reason => ({
        code: i === 0 ? "goalMostOf" : "goalAlsoOf",
        params: { name: part.name, share },
        ids: part.ids,
      }),
    );
}
