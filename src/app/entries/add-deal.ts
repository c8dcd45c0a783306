// An opportunity as a row of Deals.
import type { NewDeal } from "../rpc";
import type { EntryKind } from "./entry-kind";
import { asWritten } from "./entry-reader";
import { firstStage, stageMeant } from "./stage";

/** Where the deal is over already, the day on which it closed; else when that is expected. */
export const dealEntry: EntryKind<NewDeal> = {
  table: "deals",
  reads: ["deals", "stages", "team"],
  read: (deal, reader) => {
    const { book } = reader;
    const customer = reader.text("customer", deal.customer);
    reader.demand("customer", customer);
    const stage = stageMeant("stage", deal.stage, reader) ?? firstStage(book.rows.stages);
    if (stage === null) reader.demand("stage", stage);
    const over = stage?.kind === "won" || stage?.kind === "lost";
    const close = reader.day("expected", deal.expected);
    return {
      row: {
        customer,
        name: reader.text("name", deal.name),
        amount: reader.money("amount", deal.amount),
        stage: stage?.name ?? null,
        owner: asWritten(book, "team", reader.reference("owner", deal.owner)),
        ...(over ? { closed: close ?? book.asOf } : { expected: close }),
        nextStep: reader.text("nextStep", deal.nextStep),
        nextDate: reader.day("nextDate", deal.nextDate),
        product: reader.text("product", deal.product),
        region: reader.text("region", deal.region),
        source: reader.text("source", deal.source),
      },
      besides: { created: book.asOf },
    };
  },
};
