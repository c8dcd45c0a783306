// How each part of the Plan stands: what was done in it, what is to be said of it, and what does not fit.
import type { WorkCalendar } from "../calendar/work-calendar";
import { civil, type Day } from "../model/day";
import type { Finding } from "../model/issue";
import type { Reason } from "../model/reason";
import type { Goal, GoalId, PlanPart } from "../model/rows";
import { ratio } from "../statistics/mean";
import type { BrokenDown, Misfit, Part } from "./breakdown/breakdown";
import { inputWith, rememberedChoice } from "./breakdown/choice";
import { decompose } from "./breakdown/decompose";
import { gatherFacts, type Surroundings } from "./breakdown/gather";
import { outdated } from "./breakdown/outdated";
import { isDivisible } from "./measure";
import { attainmentOf } from "./pace";
import { type PartActual, partActuals } from "./part-actuals";
import { counting, partsByGoal } from "./plan-parts";
import { quantity } from "./quantity";
import { isAlive } from "./roll-up";

/** One row of Plan. Actual and attainment are null while its period has not begun. */
export interface PlanState {
  readonly id: string;
  readonly actual: number | null;
  readonly attainment: number | null;
  /** What it would be by the goal and the calendar as they are now; null where it is no computed part. */
  readonly computed: number | null;
  readonly reasons: readonly Reason[];
}

export interface PlanAssessed {
  readonly parts: readonly PlanState[];
  readonly findings: readonly Finding[];
  /** How many parts of a goal a new breakdown would change, where any. */
  readonly outdated: ReadonlyMap<GoalId, number>;
}

/** Without rows in Plan it costs nothing; else as much as the goals that have some. */
export function assessPlan(
  plan: readonly PlanPart[],
  calendar: WorkCalendar,
  around: Surroundings,
): PlanAssessed {
  if (plan.length === 0) return { parts: [], findings: [], outdated: new Map() };
  const actualOf = partActuals(around);
  const parts: PlanState[] = [];
  const findings: Finding[] = [];
  const changed = new Map<GoalId, number>();
  for (const [id, rows] of partsByGoal(plan)) {
    const goal = around.goals.get(id);
    if (goal === undefined) continue;
    const fresh = freshOf(goal, rows, calendar, around);
    const differences = fresh === null ? [] : outdated(rows, fresh);
    const differing = new Set(differences.flatMap(({ row }) => row?.id ?? []));
    const computed = new Map(fresh?.parts.map((part) => [part.row, part]));
    parts.push(
      ...rows.map((row) =>
        stateOf(goal, row, actualOf, computed.get(row.id), differing, fresh, around.asOf),
      ),
    );
    if (fresh === null || !isAlive(goal)) continue;
    findings.push(...fresh.misfits.map((misfit) => findingOf(goal, misfit, fresh.parts)));
    const runs = goal.due !== null && goal.due >= around.asOf;
    if (runs && differences.length > 0) changed.set(id, differences.length);
  }
  return { parts, findings, outdated: changed };
}

/** As it would be broken down now; null for what never was, or cannot be any more. */
function freshOf(
  goal: Goal,
  rows: readonly PlanPart[],
  calendar: WorkCalendar,
  around: Surroundings,
): BrokenDown | null {
  if (rows.every(({ level }) => level === null)) return null;
  const choice = rememberedChoice(goal, rows);
  const people = new Set(choice.people);
  const team = around.team.filter(({ id }) => people.has(id));
  const facts = gatherFacts(goal, rows, { ...around, team });
  const fresh = decompose(inputWith(facts, choice, calendar));
  return fresh.kind === "none" ? null : fresh;
}

function stateOf(
  goal: Goal,
  row: PlanPart,
  actualOf: PartActual,
  fresh: Part | undefined,
  differing: ReadonlySet<string>,
  broken: BrokenDown | null,
  asOf: Day,
): PlanState {
  const actual = actualOf(goal, row);
  const part = counting(row);
  const attainment =
    actual === null || part === null
      ? null
      : isDivisible(goal)
        ? ratio(actual, part)
        : attainmentOf({ ...goal, target: part }, actual);
  return {
    id: row.id,
    actual,
    attainment,
    computed: fresh?.planned ?? null,
    reasons: reasonsOf(goal, row, fresh, differing, broken, asOf),
  };
}

function reasonsOf(
  goal: Goal,
  { id, to, override }: PlanPart,
  fresh: Part | undefined,
  differing: ReadonlySet<string>,
  broken: BrokenDown | null,
  asOf: Day,
): readonly Reason[] {
  if (fresh === undefined) return [];
  const would = quantity(goal, fresh.planned);
  const years = broken?.notes.find(({ code }) => code === "provisional");
  const year = to === null ? null : civil(to).year;
  const waits = years?.code === "provisional" && year !== null && years.years.includes(year);
  return [
    ...(override !== null && broken?.kind === "split"
      ? [{ code: "partTypedOver", params: { would }, ids: [id] } as const]
      : []),
    ...(differing.has(id) && to !== null && to >= asOf
      ? [{ code: "partOutdated", params: { would }, ids: [id] } as const]
      : []),
    ...(waits && goal.splitBy !== "equal" && goal.splitBy !== "given"
      ? [{ code: "partProvisional", params: { year }, ids: [id] } as const]
      : []),
  ];
}

/** Told at the part whose parts do not fit, or at the goal. */
function findingOf(goal: Goal, misfit: Misfit, parts: readonly Part[]): Finding {
  const { code, level, person, from, sum, whole } = misfit;
  const part = parts.find(
    (one) => one.level === level && one.person === person && one.from === from,
  );
  const at =
    part === undefined || part.row === null
      ? ({ table: "goals", id: goal.id, column: "target" } as const)
      : ({
          table: "plan",
          id: part.row,
          column: part.override === null ? "planned" : "override",
        } as const);
  return code === "overridesExceed"
    ? { ...at, code, params: { kept: plain(sum), whole: plain(whole) } }
    : {
        ...at,
        code,
        params: { sum: plain(sum), target: plain(whole), difference: plain(whole - sum) },
      };
}

/** Without what subtracting leaves behind the last decimal. */
const plain = (value: number): string => String(Math.round(value * 1e4) / 1e4);
