// What a goal is broken down from, out of the workbook: small enough for a page, which computes the parts itself.
import { daysForAll } from "../../core/calendar/calendar-rows";
import { leaveOf } from "../../core/calendar/leave";
import { dealNames } from "../../core/deal-names";
import { goalSources } from "../../core/goal-sources";
import { type BreakdownFacts, rememberedChoice } from "../../core/goals/breakdown/choice";
import { gatherFacts } from "../../core/goals/breakdown/gather";
import { partsByGoal } from "../../core/goals/plan-parts";
import { isAlive } from "../../core/goals/roll-up";
import { ledger } from "../../core/goals/sources";
import { dealFacts } from "../../core/kpi/deal-facts";
import type { Goal, PlanPart, TableName } from "../../core/model/rows";
import { styleOfLocale } from "../../core/typed/number-style";
import { languageOf } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import { readWorkbook, type WorkbookRead } from "../../workbook/read/read-workbook";
import { refused } from "../fault";
import type { BreakdownState } from "../rpc/breakdown";
import { openRegistry, openSpreadsheet, userTexts } from "../session";

/** What parts hang on: goals, who and when, and what was done before. */
export const BREAKDOWN_TABLES: readonly TableName[] = [
  "goals",
  "plan",
  "team",
  "calendar",
  "deals",
  "stages",
  "customers",
  "collections",
  "actuals",
  "activities",
  "tasks",
  "projects",
];

/** @param id of the goal whose facts are asked for */
export function breakdownState(host: Host, id: string | null): BreakdownState {
  const spreadsheet = openSpreadsheet(host);
  const book = readWorkbook(host, spreadsheet, openRegistry(spreadsheet), BREAKDOWN_TABLES);
  const { rows, settings, asOf } = book;
  const parts = partsByGoal(rows.plan);
  const goal = id === null ? null : goalOf(host, book, id);
  const existing = goal === null ? [] : (parts.get(goal.id) ?? []);
  return {
    lang: languageOf(host.Session.getActiveUserLocale()),
    asOf,
    currency: settings.settings.currency,
    numberStyle: styleOfLocale(spreadsheet.getSpreadsheetLocale()),
    goals: rows.goals.filter(isAlive).map((one) => ({
      id: one.id,
      name: one.name ?? one.id,
      parts: parts.get(one.id)?.length ?? 0,
    })),
    people: rows.team.map((person) => ({ id: person.id, name: person.name ?? person.id })),
    chosen:
      goal === null
        ? null
        : {
            facts: factsOf(book, goal, existing),
            choice: rememberedChoice(goal, existing),
          },
  };
}

/** A goal that somebody has deleted meanwhile is told of. */
export function goalOf(host: Host, { rows }: WorkbookRead, id: string): Goal {
  const goal = rows.goals.find((one) => one.id === id);
  if (goal === undefined) throw refused("goal", "gone", userTexts(host).rpc.gone(id));
  return goal;
}

export function factsOf(
  { rows, settings: { settings }, asOf }: WorkbookRead,
  goal: Goal,
  existing: readonly PlanPart[],
): BreakdownFacts {
  const deals = dealFacts(rows.deals, rows.stages, rows.team, settings, dealNames(rows));
  const around = {
    goals: new Map(rows.goals.map((one) => [one.id, one])),
    team: rows.team,
    calendar: rows.calendar,
    leave: leaveOf(rows.calendar),
    ledger: ledger(goalSources(rows, deals, settings)),
    settings,
    asOf,
  };
  return {
    ...gatherFacts(goal, existing, around),
    calendar: {
      weekend: settings.weekend,
      daysOff: daysForAll(rows.calendar, "off"),
      workdays: daysForAll(rows.calendar, "work"),
    },
  };
}
