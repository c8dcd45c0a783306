// Carries a goal over: closes it, and adds the goal that carries it on in the next period, with what it was made of.
// One undo takes both back.

import { assess } from "../../core/assess";
import { carriedOver, nextPeriod, successorOf } from "../../core/goals/closing";
import type { Cell } from "../../core/model/cell";
import { PLAIN_CHOICE } from "../../core/model/figure-choice";
import type { Goal } from "../../core/model/rows";
import type { Host } from "../../platform/host";
import type { WorkbookRead } from "../../workbook/read/read-workbook";
import { schemaOf } from "../../workbook/schema/tables";
import type { NewRow } from "../../workbook/write/append-rows";
import { nextId, planAppend, rowOf, takeId } from "../entries/append-entry";
import { asWritten, entryReader } from "../entries/entry-reader";
import { Fault, refused } from "../fault";
import { recalculateLocked, untilRowsRest } from "../recalculate";
import type { Added } from "../rpc";
import type { CarryOverRequest } from "../rpc/goals";
import { alone, userTexts } from "../session";
import { closingGoals, writeClosing } from "./closing-goals";

/** Asked again, it answers with the goal that carries the other on already. */
export function carryOver(host: Host, request: CarryOverRequest): Added {
  return alone(host, () => {
    const done = untilRowsRest(() => carryOnce(host, request));
    recalculateLocked(host);
    return done;
  });
}

function carryOnce(host: Host, { id, state, name, target }: CarryOverRequest): Added {
  const texts = userTexts(host);
  const closing = closingGoals(host, id, state);
  const { book } = closing;
  const { goals } = book.rows;
  const old = goals.find((goal) => goal.id === id);
  if (old === undefined) throw refused("id", "gone", texts.rpc.gone(id));
  const heir = successorOf(old.id, goals);
  if (heir !== null) {
    writeClosing(host, closing);
    const row = rowOf(book, "goals", heir.id)?.row ?? closing.row;
    return { table: "goals", id: heir.id, row, notes: [] };
  }
  const period = nextPeriod(old);
  if (period === null) throw refused("id", "noDates", texts.goalDetail.noPeriod);
  const reader = entryReader("goals", book, texts);
  const own = {
    ...(name === undefined ? {} : { name: reader.text("name", name) }),
    ...(target === undefined ? {} : { target: reader.figure("target", target) }),
  };
  if ("name" in own) reader.demand("name", own.name);
  if (reader.issues.length > 0) throw new Fault("refused", reader.issues);

  const next: Goal = { ...old, ...own, ...carriedOver(old, actualOf(old, book), period, goals) };
  const fresh = nextId(book, "goals");
  takeId(host, "goals", fresh);
  const { id: _, ...row } = cellsOf(next, book);
  const { block, left } = planAppend(host, book, "goals", fresh, { row, besides: {} }, texts);
  writeClosing(host, closing, [block]);
  return { table: "goals", id: fresh, row: block.row, notes: left };
}

/** Where the old goal stands as of now. */
const actualOf = (old: Goal, { rows, settings, asOf }: WorkbookRead): number | null =>
  assess(rows, settings.settings, PLAIN_CHOICE, asOf).goals.find(({ goal }) => goal.id === old.id)
    ?.actual ?? null;

/** A goal as its row's cells, in the workbook's language. */
function cellsOf(goal: Goal, book: WorkbookRead): NewRow {
  const { fields } = schemaOf("goals");
  const cells: Record<string, Cell> = {};
  for (const [key, value] of Object.entries(goal) as readonly (readonly [string, Cell])[]) {
    const kind = fields[key]?.kind;
    if (kind?.kind === "choice" && typeof value === "string") {
      const words: Readonly<Record<string, string>> = book.texts.choice[kind.choices];
      cells[key] = words[value] ?? null;
    } else if (kind?.kind === "reference" && typeof value === "string")
      cells[key] = asWritten(book, kind.to, value);
    else cells[key] = value;
  }
  return cells;
}
