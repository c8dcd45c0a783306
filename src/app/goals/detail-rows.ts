// The rows that a goal's detail leads to, each by its name with what there is to say of it.
import type { Model } from "../../core/assess";
import { goalSources } from "../../core/goal-sources";
import type { GoalState } from "../../core/goals/assess-goals";
import { type Behind, rowsBehind } from "../../core/goals/behind";
import { reportsIn } from "../../core/goals/reports";
import { rolledUp, weightShares } from "../../core/goals/roll-up";
import type { Goal, TableName } from "../../core/model/rows";
import { sum } from "../../core/statistics/mean";
import type { DetailRow, DetailRows } from "../rpc/goals";
import { type Reader, standingOf, valueShown } from "./goal-entry";

/** As many as anybody looks through here; the sheet has them all. */
const MOST = 50;
const NAMED = 10;
const NO_ROWS: DetailRows = { rows: [], count: 0, rest: null };

export function detailRows(model: Model, { texts, format }: Reader) {
  const { rows, asOf } = model;
  const { goalDetail: say } = texts;
  const people = new Map(rows.team.map(({ id, name }) => [id, name ?? id]));
  const reports = reportsIn(rows.team);
  const states = new Map(model.goals.map((state) => [state.goal.id, state]));
  const known = namesOf(model, (kind) => texts.choice.activityKinds[kind]);
  const nameOf = (table: TableName, id: string) => known(table).get(id) ?? id;

  const childrenOf = ({ children }: GoalState) => children.flatMap((id) => states.get(id) ?? []);
  const isRolledUp = (state: GoalState) => rolledUp(state.goal.rollUp, childrenOf(state)) !== null;
  const cut = (all: readonly DetailRow[], worth: string | null): DetailRows => ({
    rows: all.slice(0, MOST),
    count: all.length,
    rest: all.length > MOST ? say.more(all.length - MOST, worth) : null,
  });
  const goalRow = (state: GoalState, facts: readonly (string | null)[]): DetailRow => ({
    table: "goals",
    id: state.goal.id,
    name: state.goal.name ?? state.goal.id,
    facts: facts.filter((fact) => fact !== null),
    standing: standingOf(state.status, texts),
  });
  const percent = (share: number | null) => (share === null ? null : format.percent(share));
  const figure = (goal: Goal, value: number | null) =>
    value === null ? null : valueShown(goal, value, format);

  const below = (state: GoalState): DetailRows => {
    const children = childrenOf(state);
    const shares = weightShares(children.map(({ goal }) => goal));
    return cut(
      children.map((child, i) => {
        const share = percent(shares[i] ?? null);
        return goalRow(child, [
          figure(child.goal, child.actual),
          child.attainment === null ? null : say.attained(format.percent(child.attainment)),
          share === null || state.goal.rollUp === "product" ? null : say.weighs(share),
        ]);
      }),
      null,
    );
  };
  const counted = ({ goal }: GoalState): readonly Behind[] =>
    rowsBehind(goal, goalSources(rows, model.deals, model.settings), rows.collections, asOf);
  const row = (goal: Goal, { table, id, on, who, worth }: Behind): DetailRow => ({
    table,
    id,
    name: nameOf(table, id),
    facts: [
      goal.metric === "winRate"
        ? texts.choice.stageKinds[worth === 1 ? "won" : "lost"]
        : COUNTED_BY_ONE.includes(table) ||
            goal.metric === "wonDeals" ||
            goal.metric === "newCustomers"
          ? null
          : figure(goal, worth),
      on === null ? null : format.day(on),
      who === null || who === goal.owner ? null : (people.get(who) ?? null),
    ].filter((fact) => fact !== null),
    standing: null,
  });

  return {
    counted: (state: GoalState): string => {
      const { goal } = state;
      const { metric, owner, start } = goal;
      if (isRolledUp(state))
        return say.rolledUp(texts.choice.rollUps[goal.rollUp ?? "sum"], childrenOf(state).length);
      if (metric === null) return texts.reason.goalNoActual({ metric: "" }, format);
      if (metric === "checkIns") return say.saidBy;
      const what = texts.choice.metrics[metric];
      const until = goal.due === null || goal.due > asOf ? asOf : goal.due;
      if (metric === "tasksDone" || metric === "milestones") return say.ofGoal(what);
      const span = say.span(start === null ? null : format.day(start), format.day(until));
      const name = owner === null || metric === "actuals" ? null : (people.get(owner) ?? null);
      const leads = owner !== null && reports(owner).size > 1;
      const whose = name !== null && leads ? say.withTeam(name) : name;
      return say.counts(what, span, whose);
    },
    behind: (state: GoalState): DetailRows => {
      if (isRolledUp(state)) return below(state);
      const all = counted(state);
      const { goal } = state;
      const rest = all.slice(MOST).map(({ worth }) => worth ?? 0);
      const sums =
        goal.metric === "wonValue" || goal.metric === "collected" || goal.metric === "actuals";
      const sorted =
        goal.metric === "checkIns" ? [...all].sort((a, b) => (b.on ?? 0) - (a.on ?? 0)) : all;
      return cut(
        sorted.map((each) =>
          each.table === "checkIns" ? saidRow(goal, each.id) : row(goal, each),
        ),
        sums ? figure(goal, sum(rest)) : null,
      );
    },
    people: ({ goal, people: shares }: GoalState): DetailRows =>
      cut(
        shares.map(({ person, target, actual, attainment, status }) => ({
          table: "team",
          id: person,
          name: people.get(person) ?? person,
          facts: [
            say.ofTarget(figure(goal, actual) ?? texts.status.none, figure(goal, target) ?? ""),
            ...(attainment === null ? [] : [say.attained(format.percent(attainment))]),
          ],
          standing: standingOf(status, texts),
        })),
        null,
      ),
    said: ({ goal }: GoalState): DetailRows => {
      if (goal.metric === "checkIns") return NO_ROWS;
      const own = rows.checkIns.filter((each) => each.goal === goal.id);
      const sorted = [...own].sort((a, b) => (b.on ?? 0) - (a.on ?? 0));
      return cut(
        sorted.map(({ id }) => saidRow(goal, id)),
        null,
      );
    },
    /** Rows of any table by their ids alone; what is none is left out. */
    named: (ids: readonly string[]): readonly DetailRow[] =>
      ids.slice(0, NAMED).flatMap((id): readonly DetailRow[] => {
        const table = NAMED_TABLES.find((each) => known(each).has(id));
        if (table === undefined) return [];
        return [{ table, id, name: nameOf(table, id), facts: [], standing: null }];
      }),
    periods: (line: readonly Goal[]): readonly DetailRow[] =>
      line.flatMap(({ id }) => {
        const state = states.get(id);
        if (state === undefined) return [];
        const { goal, attainment } = state;
        return [
          goalRow(state, [
            goal.start === null || goal.due === null ? null : format.months(goal.start, goal.due),
            attainment === null ? null : say.attained(format.percent(attainment)),
            texts.choice.lifecycle[goal.state ?? "active"],
          ]),
        ];
      }),
  };

  function saidRow(goal: Goal, id: string): DetailRow {
    const said = rows.checkIns.find((each) => each.id === id);
    const facts = [
      said?.value === null || said?.value === undefined ? null : figure(goal, said.value),
      said?.confidence === null || said?.confidence === undefined
        ? null
        : say.sure(format.percent(said.confidence)),
      said?.person === null || said?.person === undefined
        ? null
        : (people.get(said.person) ?? null),
      said?.note ?? null,
    ];
    return {
      table: "checkIns",
      id,
      name: said?.on === null || said?.on === undefined ? id : format.day(said.on),
      facts: facts.filter((fact) => fact !== null),
      standing: null,
    };
  }
}

/** A row of these is one of what is counted, which need not be said. */
const COUNTED_BY_ONE: readonly TableName[] = ["activities", "tasks"];
/** Tables whose rows reasons name, by ids that no two of them share. */
const NAMED_TABLES = ["goals", "deals", "tasks", "team"] as const;

/** Looks up how the rows of a table are called, each table once. */
function namesOf(
  { rows }: Model,
  kindOf: (kind: NonNullable<Model["rows"]["activities"][number]["kind"]>) => string,
): (table: TableName) => ReadonlyMap<string, string> {
  const joined = (...parts: readonly (string | null)[]) =>
    parts.filter((part) => part !== null).join(" · ");
  const deals = new Map(
    rows.deals.map(({ id, name, customer }) => [id as string, name ?? customer ?? id]),
  );
  const make: Partial<Record<TableName, () => ReadonlyMap<string, string>>> = {
    deals: () => deals,
    goals: () => new Map(rows.goals.map(({ id, name }) => [id, name ?? id])),
    tasks: () => new Map(rows.tasks.map(({ id, name }) => [id, name ?? id])),
    team: () => new Map(rows.team.map(({ id, name }) => [id, name ?? id])),
    activities: () =>
      new Map(
        rows.activities.map(({ id, kind, customer }) => [
          id,
          joined(kind === null ? null : kindOf(kind), customer) || id,
        ]),
      ),
    collections: () =>
      new Map(
        rows.collections.map(({ id, deal, note }) => [
          id,
          joined(deal === null ? null : (deals.get(deal) ?? deal), note) || id,
        ]),
      ),
    actuals: () => new Map(rows.actuals.map(({ id, note }) => [id, note ?? id])),
  };
  const made = new Map<TableName, ReadonlyMap<string, string>>();
  return (table) => {
    const before = made.get(table);
    if (before) return before;
    const names = make[table]?.() ?? new Map<string, string>();
    made.set(table, names);
    return names;
  };
}
