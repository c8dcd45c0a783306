// What the forms offer: names once, those with most deals first, and only deals that are not over.
import { entryOptions } from "../../src/app/entry-options";
import { DEFAULTS } from "../../src/core/model/settings";
import type { WorkbookRead } from "../../src/workbook/read/read-workbook";
import { deal, iso, NO_ROWS, STAGES } from "../core/rows";

const customer = (name: string | null, region: string | null) => ({ name, region });
const read = {
  rows: {
    ...NO_ROWS,
    stages: STAGES,
    customers: [customer("Quiet", "South"), customer(null, null), customer("Acme", null)],
    products: [{ name: "Storage" }],
    deals: [
      deal({ id: "D-1", name: "One", customer: "Foo", stage: "Won", product: "Storage" }),
      deal({ id: "D-2", customer: "Acme", stage: STAGES[0]?.name ?? "", region: "North" }),
      deal({ id: "D-3", customer: "Acme", stage: null, product: "Support", source: "Fair" }),
      deal({ id: "D-4", stage: "Somewhere", source: "Fair" }),
      deal({ id: "D-5", customer: "Foo", stage: "Lost" }),
      deal({ id: "D-6", customer: "Foo", stage: "Lost" }),
    ],
  },
  settings: { settings: { ...DEFAULTS, currency: "EUR", fiscalStart: 4 } },
  spreadsheet: { getSpreadsheetLocale: () => "de_DE" },
  asOf: iso("2026-03-02"),
} as unknown as WorkbookRead;

test("options as the rows have them", () => {
  const { stages, deals, ...options } = entryOptions(read);
  expect(options).toEqual({
    customers: [
      { name: "Foo", deals: 3 },
      { name: "Acme", deals: 2 },
      { name: "Quiet", deals: 0 },
    ],
    products: ["Storage", "Support"],
    regions: ["North", "South"],
    sources: ["Fair"],
    today: "2026-03-02",
    currency: "EUR",
    numberStyle: "comma",
    fiscalStart: 4,
  });
  expect(deals.map(({ id, name }) => [id, name])).toEqual([
    ["D-2", "Acme"],
    ["D-3", "Acme"],
    ["D-4", "D-4"],
  ]);
  expect(stages.map(({ name }) => name)).toEqual(STAGES.map(({ name }) => name));
});
