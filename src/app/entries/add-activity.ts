// A visit, call, mail or meeting as a row of Activities, with what comes of it for its deal.
import type { Deal } from "../../core/model/rows";
import type { NewActivity } from "../rpc";
import type { EntryKind, RowChange } from "./entry-kind";
import { asWritten, type EntryReader } from "./entry-reader";
import { stageMeant } from "./stage";

export const activityEntry: EntryKind<NewActivity> = {
  table: "activities",
  reads: ["activities", "deals", "stages", "team"],
  read: (activity, reader) => {
    const { book, texts } = reader;
    const id = reader.reference("deal", activity.deal);
    const deal = book.rows.deals.find((each) => each.id === id) ?? null;
    const customer = reader.text("customer", activity.customer) ?? deal?.customer ?? null;
    const note = reader.text("note", activity.note);
    if (reader.issues.length === 0 && customer === null && deal === null && note === null)
      reader.tell("customer", "missing", texts.entry.withWhom);
    const on = reader.day("on", activity.on) ?? book.asOf;
    const change = changeOf(activity, deal, on, reader);
    return {
      row: {
        on,
        kind: book.texts.choice.activityKinds[activity.kind],
        person: asWritten(book, "team", reader.reference("person", activity.person)),
        customer,
        deal: id,
        note,
      },
      besides: {},
      ...(change === null ? {} : { change }),
    };
  },
};

/** The next step stands in the deal's row, so without a deal there is no place for it. */
function changeOf(
  { nextStep, nextDate, stage }: NewActivity,
  deal: Deal | null,
  on: number,
  reader: EntryReader,
): RowChange | null {
  const { texts, tell } = reader;
  const deals = reader.of("deals");
  const step = deals.text("nextStep", nextStep);
  const date = deals.day("nextDate", nextDate);
  const moved = stageMeant("stage", stage, reader);
  if (deal === null) {
    if (step !== null || date !== null || moved !== null)
      tell("deal", "missing", texts.entry.chooseDeal);
    return null;
  }
  const over = moved?.kind === "won" || moved?.kind === "lost";
  const cells = {
    ...(step === null ? {} : { nextStep: step }),
    ...(date === null ? {} : { nextDate: date }),
    ...(moved === null || moved.name === deal.stage ? {} : { stage: moved.name }),
  };
  return { table: "deals", id: deal.id, cells, blanks: over ? { closed: on } : {} };
}
