// A manager's word on a figure, as a row that is appended: the computed figure stays, and so does every earlier word.
// Undone with the recalculation that follows it.
import { lastOverride } from "../../core/forecast/overrides";
import type { Host } from "../../platform/host";
import { readWorkbook, type WorkbookRead } from "../../workbook/read/read-workbook";
import type { NewRow } from "../../workbook/write/append-rows";
import { writeAhead } from "../../workbook/write/write-ahead";
import { ensureTables } from "../ensure-tables";
import { nextId, planAppend, takeId } from "../entries/append-entry";
import { asWritten, type EntryReader, entryReader } from "../entries/entry-reader";
import { Fault, refused } from "../fault";
import { whoIsMe } from "../me";
import { recalculateLocked, untilRowsRest } from "../recalculate";
import type { ForecastState, OverrideRequest, TakeBackRequest } from "../rpc/forecast";
import { alone, openRegistry, openSpreadsheet, userTexts } from "../session";
import { modelOf, nameOf, stateOf } from "./forecast-state";

/** Sent twice, or cut off and asked again, it is one row. */
export const overrideForecast = (host: Host, request: OverrideRequest): ForecastState =>
  said(host, request);

/** Appends a row without a value: no word counts until the next. */
export const takeBackForecast = (host: Host, request: TakeBackRequest): ForecastState =>
  said(host, request);

function said(host: Host, request: OverrideRequest | TakeBackRequest): ForecastState {
  const { model } = alone(host, () => {
    untilRowsRest(() => sayOnce(host, request));
    return recalculateLocked(host).plan;
  });
  return stateOf(host, openSpreadsheet(host), model);
}

function sayOnce(host: Host, request: OverrideRequest | TakeBackRequest): void {
  const texts = userTexts(host);
  const spreadsheet = openSpreadsheet(host);
  const book = readWorkbook(host, spreadsheet, openRegistry(spreadsheet));
  const { period, person } = modelOf(book);
  const { figure, from, to } = request;
  if (person === undefined) throw refused("figure", "sliced", texts.forecast.notOfSlice);
  if (period.from !== from || period.to !== to || person !== request.person)
    throw refused("figure", "changed", texts.forecast.otherPeriod);

  const reader = entryReader("overrides", book, texts);
  const row: NewRow = {
    figure: book.texts.choice.forecastKeys[figure],
    from,
    to,
    person: asWritten(book, "team", person),
    on: book.asOf,
    by: byOf(host, request, book, reader),
    ...wordOf(request, reader),
  };
  if (reader.issues.length > 0) throw new Fault("refused", reader.issues);
  const stands = lastOverride(book.rows.overrides, figure, period, person);
  const isSaid =
    (stands?.value ?? null) === row["value"] &&
    (stands?.why ?? null) === row["why"] &&
    (stands === null || stands.by === row["by"]);
  if (isSaid) return;
  if ("word" in request && stands?.id !== request.word)
    throw refused("figure", "changed", texts.forecast.otherWord);
  if (!book.tables.has("overrides") && ensureTables(host, ["overrides"]).length > 0) {
    sayOnce(host, request);
    return;
  }
  const id = nextId(book, "overrides");
  takeId(host, "overrides", id);
  const { block } = planAppend(host, book, "overrides", id, { row, besides: {} }, texts);
  writeAhead(host, book, [block]);
}

function wordOf(
  request: OverrideRequest | TakeBackRequest,
  reader: EntryReader,
): { readonly value: number | null; readonly why: string | null } {
  if ("word" in request) return { value: null, why: null };
  const value = reader.figure("value", request.value);
  const why = reader.text("why", request.why);
  reader.demand("value", value);
  reader.demand("why", why);
  return { value, why };
}

/** The user as Team knows them; else as they say. */
function byOf(
  host: Host,
  { by }: OverrideRequest | TakeBackRequest,
  book: WorkbookRead,
  reader: EntryReader,
): string | null {
  const { team } = book.rows;
  const me = nameOf(team, whoIsMe(host, openSpreadsheet(host), team));
  const name = me ?? reader.text("by", by);
  reader.demand("by", name);
  return name;
}
