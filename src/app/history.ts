// The weekly record: a snapshot of goals, KPIs, forecasts, milestones and stages, and the deals that changed stage.

import type { Model } from "../core/assess";
import { forecastSubject } from "../core/forecast/said-before";
import type { Day } from "../core/model/day";
import type { Snapshot, TableName } from "../core/model/rows";
import { isRecorded } from "../core/model/stages";
import type { Block } from "../workbook/plan/block";
import type { WorkbookPlan } from "../workbook/plan/plan-workbook";
import { schemaOf } from "../workbook/schema/tables";
import { appendBlock, type NewRow } from "../workbook/write/append-rows";

/** Blocks that append this week's record; none where it stands already. @param week its first day */
export function historyBlocks(plan: WorkbookPlan, week: Day): readonly Block[] {
  const { model } = plan;
  const known = model.rows.history.some(({ on }) => on !== null && on >= week);
  return [
    ...append(plan, "history", known ? [] : snapshot(model)),
    ...append(plan, "stageChanges", stageChanges(model)),
  ];
}

function append(plan: WorkbookPlan, table: TableName, rows: readonly NewRow[]): readonly Block[] {
  const read = plan.read.tables.get(table);
  if (!read) return [];
  const { prefix } = schemaOf(table);
  const numbered = rows.map((row, i) => ({
    id: `${prefix}-${read.home.identified.highWater + i + 1}`,
    ...row,
  }));
  const block = appendBlock(read.home.raw, numbered);
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

/** Deals whose stage is not the one that was recorded last. */
function stageChanges(model: Model): readonly NewRow[] {
  const last = new Map(
    model.rows.stageChanges.filter(isRecorded).map(({ deal, to }) => [deal, to]),
  );
  return model.rows.deals
    .filter((deal) => deal.stage !== null && last.get(deal.id) !== deal.stage)
    .map((deal) => ({
      deal: deal.id,
      from: last.get(deal.id) ?? null,
      to: deal.stage,
      on: model.asOf,
    }));
}
