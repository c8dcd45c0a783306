// What is sent for a draft without faults: a new goal, or what is another of one that stands already.
import type { GoalRow, Option, RpcIssue, SidebarState } from "../../src/app/rpc";
import type { GoalChange, NewGoal } from "../../src/app/rpc/new-goal";
import { formatDay } from "../../src/core/model/day";
import type { Told } from "../add/use-told";
import { labelOf, meantBy } from "../components/options";
import { isoDate } from "../components/typed-date";
import { personOf } from "../deal-form/draft";
import { type GoalChoices, hasUnit } from "./check-goal";
import { BLANK_DRAFT, type EditedGoal, type GoalDraft } from "./draft";

type Sent = Required<Omit<GoalChange, "id" | "stood">>;

/** All fields as the server takes them; "" where blank. */
function sentOf(draft: GoalDraft, { me, people, goals }: GoalChoices): Sent {
  const id = (text: string, options: readonly Option[]) => {
    const meant = meantBy(text, options);
    return "id" in meant ? meant.id : "";
  };
  const day = (text: string) => isoDate(text) ?? text.trim();
  return {
    name: draft.name.trim(),
    metric: draft.metric,
    unit: hasUnit(draft) ? draft.unit.trim() : "",
    direction: draft.direction,
    startValue: draft.startValue.trim(),
    target: draft.target.trim(),
    start: day(draft.start),
    due: day(draft.due),
    owner: id(personOf(draft.owner, me, people), people),
    parent: id(draft.parent, goals),
    purpose: draft.purpose.trim(),
    rollUp: draft.rollUp,
  };
}

/** The goal that a draft stands for. Blank fields are left out. */
export function goalOf(draft: GoalDraft, choices: GoalChoices): NewGoal {
  const { name, ...given } = sentOf(draft, choices);
  return { name, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== "")) };
}

/**
 * What a draft makes another of its goal: fields that were changed, blanked ones as "", with what stood in them.
 *
 * @param told is known by now, and replaced by whatever the draft says
 */
export function goalChangeOf(
  draft: GoalDraft,
  { goal, before }: EditedGoal,
  choices: GoalChoices,
  told: Told,
): GoalChange {
  const was = sentOf(before, choices);
  const now = sentOf(draft, choices);
  const fields = (Object.keys(now) as (keyof Sent)[]).filter(
    (field) => field in told || now[field] !== was[field],
  );
  const stood = (field: keyof Sent) => told[field] ?? JSON.stringify(goal[field] ?? null);
  return {
    id: goal.id,
    ...Object.fromEntries(fields.map((field) => [field, now[field]])),
    stood: Object.fromEntries(fields.map((field) => [field, stood(field)])),
  };
}

/** The same issues; what is told of a field that does not show is told of the whole. */
export const goalIssuesIn = (draft: GoalDraft, issues: readonly RpcIssue[]): readonly RpcIssue[] =>
  issues.map((issue) =>
    issue.field === "unit" && !hasUnit(draft) ? { ...issue, field: null } : issue,
  );

/** The draft in which a goal stands as it is. */
export function goalDraftOf(
  goal: GoalRow,
  { people, goals, entry }: Pick<SidebarState, "people" | "goals" | "entry">,
): GoalDraft {
  const label = (id: string | undefined, options: readonly Option[]) => {
    const option = options.find((each) => each.id === id);
    return option ? labelOf(option, options) : (id ?? "");
  };
  const figure = (value: number | undefined) => {
    if (value === undefined) return "";
    const isRate = goal.metric === "winRate";
    const plain = String(isRate ? Number((value * 100).toPrecision(12)) : value);
    return (entry.numberStyle === "comma" ? plain.replace(".", ",") : plain) + (isRate ? "%" : "");
  };
  const day = (given: GoalRow["start"]) => (given === undefined ? "" : formatDay(given));
  return {
    ...BLANK_DRAFT,
    name: goal.name,
    metric: goal.metric ?? "",
    target: figure(goal.target),
    unit: goal.unit ?? "",
    startValue: figure(goal.startValue),
    direction: goal.direction ?? "up",
    start: day(goal.start),
    due: day(goal.due),
    owner: label(goal.owner, people),
    parent: label(goal.parent, goals),
    purpose: goal.purpose ?? "",
    rollUp: goal.rollUp ?? "",
  };
}
