// The sample's goals: the quarter's won value broken down by seller and month, and six of other kinds.
import { addDays, addMonths, civil, type Day, endOfMonth, startOfWeek } from "../../core/model/day";
import type { Direction, Metric, RollUp } from "../../core/model/rows";
import { sum } from "../../core/statistics/mean";
import { type Asked, QUOTING, SATISFACTION, weeksBefore } from "./asked";
import { managerName, round, row, type SampleRow, type Scene, sellerName } from "./scene";
import type { GoalWords } from "./words";

/** Fed by the tasks that prepare the campaign. */
export const CAMPAIGN_GOAL = "G-9";
/** Fed by the weekly figures in Actuals. */
export const LEADS_GOAL = "G-10";
export const TEAM_GOAL = "G-1";
/** What people say of these two is all that they are measured by. */
export const SATISFACTION_GOAL = "G-11";
export const QUOTING_GOAL = "G-12";

/** Two overrides that move a part of the first month into the second: seller and share of the target. */
const MOVED: Readonly<Record<number, number>> = { 1: 0.05, 3: 0.04 };
const MONTH_SHARES = [0.32, 0.33];
const WEEKS_PAST = 8;
const WEEKS = 13;
const LEADS = [18, 24, 21, 26, 22, 20, 28, 26];

interface Draft {
  readonly id: string;
  readonly words: GoalWords;
  readonly metric: Metric;
  readonly target: number;
  readonly owner: string;
  readonly direction?: Direction;
  readonly startValue?: number;
  readonly start?: Day;
  readonly due?: Day;
  readonly parent?: string;
  readonly weight?: number;
  readonly rollUp?: RollUp;
  readonly checkIn?: number;
}

export function goalRows(scene: Scene): readonly SampleRow[] {
  const { words, asOf } = scene;
  const manager = managerName(scene);
  const { year, month } = civil(scene.from);
  const sellers = words.targets.map((target, seller): Draft => {
    const owner = sellerName(scene, seller);
    return {
      id: `G-${seller + 2}`,
      words: words.goals.seller(owner),
      metric: "wonValue",
      target,
      owner,
      parent: TEAM_GOAL,
      weight: target / sum(words.targets),
    };
  });
  const monday = startOfWeek(asOf, 1);
  const campaign = { start: addDays(monday, -7 * 4), due: addDays(monday, 7 * 4 - 3) };
  const leads = {
    start: addDays(monday, -7 * WEEKS_PAST),
    due: addDays(monday, 7 * (WEEKS - WEEKS_PAST) - 1),
  };
  const others: readonly Draft[] = [
    {
      id: "G-7",
      words: words.goals.newCustomers,
      metric: "newCustomers",
      target: 11,
      owner: manager,
    },
    { id: "G-8", words: words.goals.contacts, metric: "activities", target: 100, owner: manager },
    {
      id: CAMPAIGN_GOAL,
      words: words.goals.campaign,
      metric: "tasksDone",
      target: 5,
      owner: sellerName(scene, 2),
      ...campaign,
    },
    {
      id: LEADS_GOAL,
      words: words.goals.leads,
      metric: "actuals",
      target: 260,
      owner: sellerName(scene, 2),
      ...leads,
    },
    checkedIn(SATISFACTION_GOAL, words.goals.satisfaction, scene, SATISFACTION),
    checkedIn(QUOTING_GOAL, words.goals.quoting, scene, QUOTING),
  ];
  const team: Draft = {
    id: TEAM_GOAL,
    words: words.goals.team(year, Math.ceil(month / 3)),
    metric: "wonValue",
    target: sum(words.targets),
    owner: manager,
    rollUp: "sum",
  };
  return [team, ...sellers, ...others].map((draft) => goalRow(draft, scene));
}

/** A goal that somebody asks about and writes down, week by week in Check-ins. */
function checkedIn(
  id: string,
  words: GoalWords,
  scene: Scene,
  { seller, direction, from, to }: Asked,
): Draft {
  return {
    id,
    words,
    metric: "checkIns",
    target: to,
    owner: sellerName(scene, seller),
    direction,
    startValue: from,
    rollUp: "none",
    // In the first days of a quarter nobody has said anything yet.
    ...(weeksBefore(scene).length === 0 ? { checkIn: from } : {}),
  };
}

function goalRow(draft: Draft, { choice, from, to }: Scene): SampleRow {
  return row({
    id: draft.id,
    name: draft.words.name,
    metric: choice.metrics[draft.metric],
    unit: draft.words.unit,
    direction: choice.directions[draft.direction ?? "up"],
    startValue: draft.startValue,
    target: draft.target,
    start: draft.start ?? from,
    due: draft.due ?? to,
    owner: draft.owner,
    parent: draft.parent,
    weight: draft.weight === undefined ? undefined : Math.round(draft.weight * 100) / 100,
    rollUp: draft.rollUp === undefined ? undefined : choice.rollUps[draft.rollUp],
    checkIn: draft.checkIn,
  });
}

/** Each seller's target by month; the parts add up to it, and so do the parts as overridden. */
export function planRows(scene: Scene): readonly SampleRow[] {
  return scene.words.targets.flatMap((target, seller) => {
    const thousands = (share: number) => Math.round((target * share) / 1000) * 1000;
    const first = MONTH_SHARES.map(thousands);
    const parts = [...first, target - sum(first)];
    const moved = thousands(MOVED[seller] ?? 0);
    return parts.map((planned, month) => {
      const from = addMonths(scene.from, month);
      const shift = month === 0 ? -moved : month === 1 ? moved : 0;
      return row({
        id: `PL-${seller * 3 + month + 1}`,
        goal: `G-${seller + 2}`,
        person: sellerName(scene, seller),
        from,
        to: endOfMonth(from),
        planned,
        override: shift === 0 ? undefined : planned + shift,
      });
    });
  });
}

/** Leads of the past weeks, each counted on its Friday. */
export function actualRows(scene: Scene): readonly SampleRow[] {
  const { words, asOf } = scene;
  const first = addDays(startOfWeek(asOf, 1), -7 * WEEKS_PAST + 4);
  return LEADS.map((value, week) =>
    row({
      id: `A-${week + 1}`,
      goal: LEADS_GOAL,
      on: addDays(first, 7 * week),
      value,
      person: sellerName(scene, 2),
      note: week % 3 === 0 ? round(words.leadNotes, week / 3) : undefined,
    }),
  );
}
