// What the forms for deals and activities offer, from the rows as they stand.
import { formatDay } from "../core/model/day";
import type { Deal } from "../core/model/rows";
import { inOrder } from "../core/model/stages";
import { styleOfLocale } from "../core/typed/number-style";
import type { WorkbookRead } from "../workbook/read/read-workbook";
import type { CustomerOption, EntryOptions } from "./rpc";

export function entryOptions({ rows, settings, asOf, spreadsheet }: WorkbookRead): EntryOptions {
  const { deals, customers, products, stages } = rows;
  const over = new Set(
    stages.filter(({ kind }) => kind === "won" || kind === "lost").map(({ name }) => name),
  );
  return {
    customers: customersOf(
      customers.map(({ name }) => name),
      deals,
    ),
    products: distinct([...products.map(({ name }) => name), ...deals.map((row) => row.product)]),
    regions: distinct([...deals, ...customers].map(({ region }) => region)),
    sources: distinct(deals.map(({ source }) => source)),
    stages: inOrder(stages).flatMap(({ name, kind }) => (name === null ? [] : [{ name, kind }])),
    deals: deals
      .filter(({ stage }) => stage === null || !over.has(stage))
      .map(({ id, name, customer, stage }) => ({
        id,
        name: name ?? customer ?? id,
        customer,
        stage,
      })),
    today: formatDay(asOf),
    currency: settings.settings.currency,
    numberStyle: styleOfLocale(spreadsheet.getSpreadsheetLocale()),
    fiscalStart: settings.settings.fiscalStart,
  };
}

/** Those with most deals first. */
function customersOf(
  names: readonly (string | null)[],
  deals: readonly Deal[],
): readonly CustomerOption[] {
  const count = new Map(distinct(names).map((name) => [name, 0]));
  for (const { customer } of deals)
    if (customer !== null) count.set(customer, (count.get(customer) ?? 0) + 1);
  return [...count]
    .map(([name, number]) => ({ name, deals: number }))
    .sort((a, b) => b.deals - a.deals);
}

/** In the order in which they first stand. */
const distinct = (texts: readonly (string | null)[]): readonly string[] =>
  [...new Set(texts)].filter((text): text is string => text !== null);
