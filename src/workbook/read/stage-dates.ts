// Days on which deals reached their stages, where people keep them in columns of their own: "Offer", "Offer date", 报价日期.
import type { Day } from "../../core/model/day";
import type { Issue } from "../../core/model/issue";
import type { Stage, StageChange } from "../../core/model/rows";
import { decimalsOf } from "../../core/model/settings";
import { isBlank, readCell } from "../codec/read-cell";
import { plainHeader } from "../schema/headers";
import type { Directory } from "./directory";
import { type PartBase, type PartRead, sharedContext } from "./read-part";

export interface StageDates {
  /** Changes without an id, since none stands in Stage changes. */
  readonly changes: readonly StageChange[];
  readonly issues: readonly Issue[];
}

const DAY = { kind: { kind: "day" }, width: 0, required: false, later: true } as const;
/** What people put behind a stage's name. */
const ENDING = /\s*(?:date|on|日期|时间)$/;

/**
 * @param parts every sheet of Deals. A column counts whose header is a stage's and that holds dates, but no figures; of
 *   other words no more than there are dates, since many a column of notes has a date in it
 */
export function stageDates(
  parts: readonly PartRead[],
  stages: readonly Stage[],
  found: Directory,
  base: PartBase,
): StageDates {
  const named = new Map(
    stages.flatMap(({ name }) => (name === null ? [] : [[plainHeader(name), name] as const])),
  );
  const changes: StageChange[] = [];
  const issues: Issue[] = [];
  for (const { part, raw, identified } of parts) {
    const taken = new Set(raw.columns.values());
    raw.headers.forEach((header, column) => {
      const plain = plainHeader(header);
      const to = named.get(plain) ?? named.get(plain.replace(ENDING, ""));
      if (to === undefined || taken.has(column)) return;
      const cells = raw.records.map((record) => raw.values[record]?.[column] ?? "");
      if (cells.some((cell) => typeof cell === "number" || typeof cell === "boolean")) return;
      const context = {
        ...sharedContext(raw, header, DAY, cells, base, found),
        decimals: decimalsOf(base.settings.currency),
      };
      const read = cells.map((cell) => readCell(DAY.kind, cell, context));
      const faults = read.filter((cell) => "fault" in cell).length;
      const days = read.filter((cell) => !("fault" in cell) && cell.value !== null).length;
      if (days === 0 || days < faults) return;
      read.forEach((cell, i) => {
        if ("fault" in cell) {
          const row = (raw.records[i] ?? 0) + 1;
          // The fault's code and params come as a pair; the compiler cannot follow the pair through a spread.
          issues.push({ ...cell.fault, table: "deals", part, row, column: header } as Issue);
        } else if (!isBlank(cells[i] ?? ""))
          changes.push({
            id: "",
            deal: identified.ids[i] ?? null,
            from: null,
            to,
            // A cell of days was read as one.
            on: cell.value as Day | null,
          });
      });
    });
  }
  return { changes, issues };
}
