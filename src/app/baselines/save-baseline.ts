// Saves the plan as it is now, under a name: a row for each task, appended as one block.

import { assess } from "../../core/assess";
import { PLAIN_CHOICE } from "../../core/model/figure-choice";
import type { Texts } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import { readWorkbook, type WorkbookRead } from "../../workbook/read/read-workbook";
import { digestOf, keepRequest, readRequests } from "../../workbook/requests";
import { appendBlock, type NewRow } from "../../workbook/write/append-rows";
import { RowsMoved } from "../../workbook/write/verify-rows";
import { writeAhead } from "../../workbook/write/write-ahead";
import { ensureTables } from "../ensure-tables";
import { idsFrom, takeId } from "../entries/append-entry";
import { Fault, refused } from "../fault";
import { recalculateLocked, untilRowsRest } from "../recalculate";
import type { BaselineState, NewBaseline } from "../rpc";
import { alone, openRegistry, openSpreadsheet, userTexts } from "../session";
import { stateOf } from "./baseline-state";

/** As long as its place in the dialog's list is wide. */
const LONGEST = 60;

/** Cut off anywhere and asked again, it saves one baseline. The add-on's undo takes it back. */
export function saveBaseline(host: Host, given: NewBaseline): BaselineState {
  return alone(host, () => {
    untilRowsRest(() => saveOnce(host, given));
    const { plan } = recalculateLocked(host);
    return stateOf(host, plan.read, plan.model);
  });
}

function saveOnce(host: Host, given: NewBaseline): void {
  const texts = userTexts(host);
  const spreadsheet = openSpreadsheet(host);
  const book = readWorkbook(host, spreadsheet, openRegistry(spreadsheet));
  const { request, ...asked } = given;
  const requests = request === undefined ? [] : readRequests(host);
  const before = requests.find((each) => each.request === request && each.table === "baselines");
  if (before && book.rows.baselines.some(({ id }) => id === before.id)) return;

  const name = freshName(given.name, book, texts);
  const spans = spansOf(given, book, texts);
  if (!book.tables.has("baselines") && ensureTables(host, ["baselines"]).length > 0) {
    saveOnce(host, given);
    return;
  }
  const raw = book.tables.get("baselines")?.home.raw;
  const ids = idsFrom(book, "baselines", spans.length, before?.id);
  const block =
    raw &&
    appendBlock(
      raw,
      spans.map((span, i) => ({ ...span, id: ids[i] ?? null, name })),
    );
  if (!raw || !block) throw new Fault("notSetUp");
  const [first = "", last = first] = [ids[0], ids[ids.length - 1]];
  takeId(host, "baselines", last);
  if (request !== undefined)
    keepRequest(host, requests, { request, table: "baselines", id: first, asked: digestOf(asked) });
  if (raw.sheet.getLastRow() !== raw.values.length) throw new RowsMoved();
  writeAhead(host, book, [block]);
}

/** Two baselines of one name could not be told apart in Settings. */
function freshName(given: string, { rows }: WorkbookRead, texts: Texts): string {
  const { baselines } = texts;
  const name = given.trim();
  if (name === "") throw refused("name", "missing", texts.form.required);
  if (name.length > LONGEST) throw refused("name", "tooLong", texts.form.tooLong(LONGEST));
  const plain = (text: string | null) => (text ?? "").normalize("NFKC").trim().toLowerCase();
  if (rows.baselines.some((row) => plain(row.name) === plain(name)))
    throw refused("name", "repeatedName", baselines.repeated(name));
  return name;
}

/** Where the tasks stand, all or those of one project. */
function spansOf({ project }: NewBaseline, book: WorkbookRead, texts: Texts): readonly NewRow[] {
  const { rows, settings, asOf } = book;
  if (project !== undefined && !rows.projects.some(({ id }) => id === project))
    throw refused("project", "unknownReference", texts.form.unknown(project));
  const { tasks } = assess(rows, settings.settings, PLAIN_CHOICE, asOf);
  const own = tasks.filter(({ task }) => project === undefined || task.project === project);
  if (own.length === 0) throw refused("project", "noTasks", texts.baselines.noTasks);
  return own.map(({ task, begins, ends }) => ({ savedOn: asOf, task: task.id, begins, ends }));
}
