// The weekly record: a snapshot of goals, KPIs, forecasts, milestones and stages, and the deals that changed stage.

import type { Model } from "../core/assess";
import { forecastSubject } from "../core/forecast/said-before";
import type { Day } from "../core/model/day";
import type { Snapshot, StageChange, TableName } from "../core/model/rows";
import { isRecorded } from "../core/model/stages";
import type { Block } from "../workbook/plan/block";
import type { WorkbookPlan } from "../workbook/plan/plan-workbook";
import type { WorkbookRead } from "../workbook/read/read-workbook";
import { schemaOf } from "../workbook/schema/tables";
import { appendBlock, type NewRow } from "../workbook/write/append-rows";

/**
 * Blocks that append this week's record; none where it stands already.
 *
 * @param week its first day
 * @param changes of stages, which the plan counts already
 */
export function historyBlocks(
  { model, read }: WorkbookPlan,
  week: Day,
  changes: readonly StageChange[],
): readonly Block[] {
  const known = model.rows.history.some(({ on }) => on !== null && on >= week);
  return [
    ...append(read, "history", known ? [] : numbered(read, "history", snapshot(model))),
    ...append(
      read,
      "stageChanges",
      changes.map((change) => ({ ...change })),
    ),
  ];
}

/** Deals whose stage is not the one that was recorded last, as rows of Stage changes that are still to be written. */
export function newStageChanges(read: WorkbookRead): readonly StageChange[] {
  const { deals, stageChanges } = read.rows;
  const last = new Map(stageChanges.filter(isRecorded).map(({ deal, to }) => [deal, to]));
  const changes = deals
    .filter((deal) => deal.stage !== null && last.get(deal.id) !== deal.stage)
    .map((deal) => ({
      deal: deal.id,
      from: last.get(deal.id) ?? null,
      to: deal.stage,
      on: read.asOf,
    }));
  return numbered(read, "stageChanges", changes);
}

/** A workbook with changes of stages as it will be read once they are written. */
export function withStageChanges(
  read: WorkbookRead,
  changes: readonly StageChange[],
): WorkbookRead {
  const { stageChanges } = read.rows;
  const isDated = (change: StageChange) => !isRecorded(change);
  const all = [...stageChanges.filter(isRecorded), ...changes, ...stageChanges.filter(isDated)];
  return { ...read, rows: { ...read.rows, stageChanges: all } };
}

/** With the ids that come next; none without the table. */
function numbered<T>(
  { tables }: WorkbookRead,
  table: TableName,
  rows: readonly T[],
): readonly (T & { readonly id: string })[] {
  const home = tables.get(table)?.home;
  if (home === undefined) return [];
  const { prefix } = schemaOf(table);
  return rows.map((row, i) => ({ id: `${prefix}-${home.identified.highWater + i + 1}`, ...row }));
}

function append(
  { tables }: WorkbookRead,
  table: TableName,
  rows: readonly NewRow[],
): readonly Block[] {
  const home = tables.get(table)?.home;
  const block = home === undefined ? null : appendBlock(home.raw, rows);
  return block ? [block] : [];
}

type Shot = Omit<Snapshot, "id" | "on">;

function snapshot(model: Model): readonly NewRow[] {
  const shots: Shot[] = [
    ...model.goals.map(
      ({ goal, actual, status }): Shot => ({
        kind: "goal",
        subject: goal.id,
        value: actual,
        target: goal.target,
        status,
      }),
    ),
    ...model.whole.kpis.map(
      ({ id, value, target, status }): Shot => ({
        kind: "kpi",
        subject: id,
        value,
        target,
        status,
      }),
    ),
    ...[...model.forecasts.values()].map(
      ({ figure, period, value, target, method }): Shot => ({
        kind: "forecast",
        subject: forecastSubject(figure, period, model.choice.slice),
        value,
        target,
        status: method,
      }),
    ),
    ...model.tasks
      .filter(({ task }) => task.milestone)
      .map(
        ({ task, ends, status }): Shot => ({
          kind: "milestone",
          subject: task.id,
          value: ends,
          target: task.due,
          status,
        }),
      ),
    ...model.rows.stages.map(
      ({ name }): Shot => ({
        kind: "stage",
        subject: name,
        value: model.rows.deals.filter((deal) => deal.stage === name).length,
        target: null,
        status: null,
      }),
    ),
  ];
  return shots.map((shot) => ({ on: model.asOf, ...shot }));
}
