// Breaks a goal down: its parts become rows of Plan, and the goal remembers how. One undo takes all of it back.
import type { BrokenDown } from "../../core/goals/breakdown/breakdown";
import { type BreakdownChoice, breakdownInput } from "../../core/goals/breakdown/choice";
import { decompose } from "../../core/goals/breakdown/decompose";
import type { Texts } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import { type Block, changesIn } from "../../workbook/plan/block";
import { readWorkbook, type WorkbookRead } from "../../workbook/read/read-workbook";
import { appendBlock, type NewRow } from "../../workbook/write/append-rows";
import { offerRows } from "../../workbook/write/make-table";
import { RowsMoved, verifyRows } from "../../workbook/write/verify-rows";
import { writeAhead } from "../../workbook/write/write-ahead";
import { ensureTables } from "../ensure-tables";
import { idsFrom, takeId } from "../entries/append-entry";
import { Fault, refused } from "../fault";
import { recalculateLocked, untilRowsRest } from "../recalculate";
import type { BreakdownDone, BreakdownRequest } from "../rpc/breakdown";
import { alone, openRegistry, openSpreadsheet, userTexts } from "../session";
import { BREAKDOWN_TABLES, factsOf, goalOf } from "./breakdown-facts";
import { changedBlocks } from "./changed-blocks";
import { type Completed, formatColumns, withColumns } from "./missing-columns";
import { planRows, rowsWithMore } from "./plan-rows";

const PLAN_FIELDS = ["goal", "person", "level", "from", "to", "share", "planned", "override"];
const GOAL_FIELDS = ["splitBy", "shareBy", "finest"];

/** What is typed into Plan stays; broken down again without a change, nothing is written. */
export function breakDown(host: Host, request: BreakdownRequest): BreakdownDone {
  return alone(host, () => {
    const done = untilRowsRest(() => breakDownOnce(host, request));
    recalculateLocked(host);
    return done;
  });
}

function breakDownOnce(host: Host, request: BreakdownRequest): BreakdownDone {
  const texts = userTexts(host);
  const spreadsheet = openSpreadsheet(host);
  const book = readWorkbook(host, spreadsheet, openRegistry(spreadsheet), BREAKDOWN_TABLES);
  const goal = goalOf(host, book, request.goal);
  const existing = book.rows.plan.filter((row) => row.goal === goal.id);
  const input = breakdownInput(factsOf(book, goal, existing), request.choice);
  const made = decompose(input);
  if (made.kind === "none") throw refused("goal", made.why, texts.planParts.unbreakable[made.why]);
  if (!book.tables.has("plan") && ensureTables(host, ["plan"]).length > 0)
    return breakDownOnce(host, request);

  const plan = completed(book, "plan", PLAN_FIELDS);
  const goals = completed(book, "goals", GOAL_FIELDS);
  const withMore = new Set(plan.flatMap(({ part }) => [...rowsWithMore(part)]));
  const rows = planRows(book, goal, made, input.existing, withMore);
  const changes = plan.flatMap(({ part }) => changedBlocks(part, rows.cells, book.serialOf));
  const memory = new Map([[goal.id, memoryOf(request.choice, book)]]);
  const blocks = [
    ...[...plan, ...goals].flatMap(({ headers }) => headers),
    ...changes,
    ...goals.flatMap(({ part }) => changedBlocks(part, memory, book.serialOf)),
    ...added(host, book, plan, rows.added),
  ];
  if (blocks.length > 0) {
    for (const { part } of [...plan, ...goals]) verifyRows(part.raw);
    for (const each of [...plan, ...goals]) formatColumns(each, book.settings.settings);
    writeAhead(host, book, blocks);
  }
  return {
    added: rows.added.length,
    changed: rowsIn(changes) - rows.gone.size,
    removed: rows.gone.size,
    notes: notesOn(made, withMore, texts),
  };
}

const completed = (book: WorkbookRead, table: "plan" | "goals", fields: readonly string[]) =>
  (book.tables.get(table)?.parts ?? []).map((part) => withColumns(part, fields, book.texts));

function memoryOf(choice: BreakdownChoice, { texts }: WorkbookRead): NewRow {
  return {
    splitBy: texts.choice.splits[choice.splitBy],
    shareBy: texts.choice.sharings[choice.shareBy],
    finest: texts.choice.planLevels[choice.finest],
  };
}

/** New rows at the end of Plan's own sheet, under ids that were taken before. */
function added(
  host: Host,
  book: WorkbookRead,
  plan: readonly Completed[],
  rows: readonly NewRow[],
): readonly Block[] {
  if (rows.length === 0) return [];
  const home = book.tables.get("plan")?.home.part;
  const raw = plan.find(({ part }) => part.part === home)?.part.raw;
  const ids = idsFrom(book, "plan", rows.length);
  const block =
    raw &&
    appendBlock(
      raw,
      rows.map((row, i) => ({ ...row, id: ids[i] ?? null })),
    );
  if (!raw || !block) throw new Fault("notSetUp");
  if (raw.sheet.getLastRow() !== raw.values.length) throw new RowsMoved();
  takeId(host, "plan", ids[ids.length - 1] ?? "");
  const formats = raw.place.adopted ? book.settings.settings : null;
  offerRows(host, raw.sheet, "plan", raw.columns, { row: block.row, count: rows.length }, formats);
  return [block];
}

/** How many rows some blocks of one sheet each change. */
const rowsIn = (blocks: readonly Block[]): number =>
  new Set(blocks.flatMap(changesIn).map(({ sheet, row }) => `${sheet} ${row}`)).size;

function notesOn(made: BrokenDown, withMore: ReadonlySet<string>, texts: Texts): readonly string[] {
  const apart = made.apart.flatMap(({ id }) => (id === "" ? [] : [id]));
  const more = made.obsolete.flatMap(({ id }) => (withMore.has(id) ? [id] : []));
  const { planParts } = texts;
  return [
    ...(apart.length > 0 ? [planParts.apart(apart)] : []),
    ...(more.length > 0 ? [planParts.hasMore(more)] : []),
  ];
}
