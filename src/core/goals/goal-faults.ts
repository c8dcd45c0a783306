// What is wrong with goals as rows: dates, units, directions and sources that do not go together.
import { formatDay } from "../model/day";
import type { Finding } from "../model/issue";
import type { CheckIn, Goal, GoalId, Metric } from "../model/rows";
import { parentsIn, takesValue } from "./check-ins";
import { originOf } from "./measure";
import { countsIn, isAlive } from "./roll-up";
import type { Sources } from "./sources";

/** Every fault of every goal; goals that nobody works at have none. */
export function goalFindings(goals: readonly Goal[], sources: Sources): readonly Finding[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const others = otherSources(sources);
  return goals.filter(isAlive).flatMap((goal): readonly Finding[] => {
    const parent = goal.parent === null ? undefined : byId.get(goal.parent);
    return [
      ...ownFindings(goal),
      ...(parent === undefined || parent === goal ? [] : parentFindings(goal, parent)),
      ...mixed(goal, others),
    ];
  });
}

const at = (goal: Goal, column: keyof Goal) => ({ table: "goals", id: goal.id, column }) as const;

function ownFindings(goal: Goal): readonly Finding[] {
  const found: Finding[] = [];
  const { start, due, target, startValue } = goal;
  if (start !== null && due !== null && due < start)
    found.push({ ...at(goal, "due"), code: "endsBeforeStart", params: {} });
  // A goal downwards says nothing of its way without the value that it comes from.
  if (target !== null && originOf(goal) === null)
    found.push({ ...at(goal, "startValue"), code: "missing", params: {} });
  if (target !== null && goal.metric === "winRate" && Math.abs(target) > 1)
    found.push({ ...at(goal, "target"), code: "notAPercent", params: { value: String(target) } });
  else if (target !== null && startValue !== null && isAgainst(goal, target, startValue))
    found.push({
      ...at(goal, "target"),
      code: "againstDirection",
      params: { target: String(target), startValue: String(startValue) },
    });
  return found;
}

const isAgainst = ({ direction }: Goal, target: number, startValue: number): boolean =>
  direction === "down" ? target > startValue : target < startValue;

function parentFindings(goal: Goal, parent: Goal): readonly Finding[] {
  const found: Finding[] = [];
  const early = goal.start !== null && parent.start !== null && goal.start < parent.start;
  const late = goal.due !== null && parent.due !== null && goal.due > parent.due;
  if ((early || late) && parent.start !== null && parent.due !== null)
    found.push({
      ...at(goal, late ? "due" : "start"),
      code: "outsideParent",
      params: { id: parent.id, first: formatDay(parent.start), last: formatDay(parent.due) },
    });
  if (parent.rollUp !== "none" && !countsIn(parent, goal))
    found.push({ ...at(goal, "unit"), code: "unitsDiffer", params: { id: parent.id } });
  return found;
}

/** Which goals have rows in Actuals or in Check-ins. */
function otherSources(sources: Sources) {
  return {
    actuals: new Set(sources.actuals.map(({ goal }) => goal)),
    checkIns: new Set(
      sources.checkIns.filter(({ value }) => value !== null).map(({ goal }) => goal),
    ),
  } satisfies Partial<Record<Metric, ReadonlySet<GoalId | null>>>;
}

/** Each metric has one source: rows in another do not count, and somebody may think that they do. */
function mixed(goal: Goal, others: ReturnType<typeof otherSources>): readonly Finding[] {
  const { metric } = goal;
  if (metric === null) return [];
  return (["actuals", "checkIns"] as const).flatMap((table): readonly Finding[] =>
    table !== metric && others[table].has(goal.id)
      ? [{ ...at(goal, "metric"), code: "mixedSources", params: { metric, table } }]
      : [],
  );
}

/**
 * Two check-ins of one goal in one week, said at the later row: the later day counts. And one without the value by
 * which alone its goal is measured.
 */
export function checkInFindings(
  checkIns: readonly CheckIn[],
  goals: readonly Goal[],
  weekOf: (day: NonNullable<CheckIn["on"]>) => number,
): readonly Finding[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const parents = parentsIn(goals);
  const seen = new Map<string, CheckIn>();
  return checkIns.flatMap((checkIn): readonly Finding[] => {
    if (checkIn.goal === null || checkIn.on === null) return [];
    const at = { table: "checkIns", id: checkIn.id } as const;
    const goal = byId.get(checkIn.goal);
    const unsaid: readonly Finding[] =
      checkIn.value === null && goal && takesValue(goal, parents)
        ? [{ ...at, column: "value", code: "missing", params: {} }]
        : [];
    const key = `${checkIn.goal} ${weekOf(checkIn.on)}`;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, checkIn);
      return unsaid;
    }
    return [...unsaid, { ...at, column: "on", code: "twiceAWeek", params: { id: before.id } }];
  });
}
