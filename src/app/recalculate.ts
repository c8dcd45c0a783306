// Recalculate: read, assess, draw, plan, write. Every command that changes figures ends here.
import type { TableName } from "../core/model/rows";
import type { Host } from "../platform/host";
import type { Block } from "../workbook/plan/block";
import { type PlanOptions, planWorkbook, type WorkbookPlan } from "../workbook/plan/plan-workbook";
import { readWorkbook } from "../workbook/read/read-workbook";
import { RowsMoved } from "../workbook/write/verify-rows";
import { writePlan } from "../workbook/write/write-plan";
import type { Tell } from "./progress";
import type { Recalculated } from "./rpc";
import { unsentMails } from "./send-reports";
import { alone, openRegistry, openSpreadsheet } from "./session";

export interface RecalculateOptions extends PlanOptions {
  /** Rows to append besides, made from the plan: the weekly run's history. */
  readonly append?: (plan: WorkbookPlan) => readonly Block[];
  readonly tell?: Tell;
}

export interface RecalculateDone extends Recalculated {
  readonly plan: WorkbookPlan;
}

/** How often to read again when people move rows meanwhile. */
const ATTEMPTS = 3;

export function recalculate(host: Host, options: RecalculateOptions = {}): RecalculateDone {
  return alone(host, () => recalculateLocked(host, options));
}

/** For use cases that hold the lock already. */
export function recalculateLocked(host: Host, options: RecalculateOptions = {}): RecalculateDone {
  return untilRowsRest(() => {
    options.tell?.({ doing: "reading", table: null, done: 0, of: 2 });
    const plan = planNow(host, options);
    options.tell?.({ doing: "writing", table: null, done: 1, of: 2 });
    const { changed } = writePlan(host, plan, options.append?.(plan) ?? []);
    return { plan, changed, unread: plan.issues.length + plan.read.settings.bad.length };
  });
}

/** Runs a step that reads and writes again where people moved rows between the two. */
export function untilRowsRest<T>(step: () => T): T {
  for (let attempt = 1; ; attempt++) {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof RowsMoved) || attempt === ATTEMPTS) throw error;
    }
  }
}

/** The plan as of now, with nothing written. */
export function planNow(
  host: Host,
  options: PlanOptions = {},
  tables?: readonly TableName[],
): WorkbookPlan {
  const spreadsheet = openSpreadsheet(host);
  const read = readWorkbook(host, spreadsheet, openRegistry(spreadsheet), tables);
  return planWorkbook(read, { ...options, unsent: unsentMails(host, read) });
}
