// Recalculate: read, assess, draw, plan, write. Every command that changes figures ends here.
import type { Day } from "../core/model/day";
import type { TableName } from "../core/model/rows";
import type { Host } from "../platform/host";
import { type PlanOptions, planWorkbook, type WorkbookPlan } from "../workbook/plan/plan-workbook";
import { readWorkbook, type WorkbookRead } from "../workbook/read/read-workbook";
import { RowsMoved } from "../workbook/write/verify-rows";
import { writePlan } from "../workbook/write/write-plan";
import { historyBlocks, newStageChanges, withStageChanges } from "./history";
import type { Tell } from "./progress";
import type { Recalculated } from "./rpc";
import { unsentMails } from "./send-reports";
import { alone, openRegistry, openSpreadsheet } from "./session";

export interface RecalculateOptions extends PlanOptions {
  /** The first day of the week whose record is to be written besides; left out: none. */
  readonly record?: Day;
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
    const { record } = options;
    const read = readNow(host);
    // They count at once: what is computed with them stays when they are read again.
    const changes = record === undefined ? [] : newStageChanges(read);
    const plan = planOf(host, withStageChanges(read, changes), options);
    options.tell?.({ doing: "writing", table: null, done: 1, of: 2 });
    const more = record === undefined ? [] : historyBlocks(plan, record, changes);
    const { changed } = writePlan(host, plan, more);
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
  return planOf(host, readNow(host, tables), options);
}

function readNow(host: Host, tables?: readonly TableName[]): WorkbookRead {
  const spreadsheet = openSpreadsheet(host);
  return readWorkbook(host, spreadsheet, openRegistry(spreadsheet), tables);
}

const planOf = (host: Host, read: WorkbookRead, options: PlanOptions): WorkbookPlan =>
  planWorkbook(read, { ...options, unsent: unsentMails(host, read) });
