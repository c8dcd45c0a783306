// The columns left of the timeline's chart: what each shows, how wide it is, which are for the rules alone.
import type { TraceColumns } from "./trace";

/** The first row below the header. */
export const TIMELINE_FIRST = 6;

/** Columns before the chart, the hidden trace behind them. A phone shows the first three. */
const COLUMNS = [
  { field: "name", width: 200 },
  { field: "begins", width: 84 },
  { field: "ends", width: 84 },
  { field: "done", width: 48 },
  { field: "status", width: 88 },
  { field: "owner", width: 98 },
  { field: "mark", width: 26 },
  { field: "slip", width: 40 },
  // Hidden: where the ghost lies, and which rows sum others up.
  { field: "ghostBegins", width: 20 },
  { field: "ghostEnds", width: 20 },
  { field: "level", width: 20 },
] as const;

/** How many people see, and where the others stand. */
export const SEEN = 8;
export const TIMELINE_TRACE: TraceColumns = {
  first: TIMELINE_FIRST,
  fields: COLUMNS.map(({ field }) => field),
  seen: SEEN,
};
export const LEFT = COLUMNS.length + 1;
export const LEFT_WIDTHS: readonly number[] = [...COLUMNS.map(({ width }) => width), 20];
export const HIDDEN_COLUMNS: readonly number[] = Array.from(
  { length: LEFT - SEEN },
  (_, i) => SEEN + 1 + i,
);
