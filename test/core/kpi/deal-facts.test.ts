// What each deal is worth to the figures: outcome, value, weight, cycle, and whether its customer is new.
import { dealFacts } from "../../../src/core/kpi/deal-facts";
import type { Deal, Minor, PersonId } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { deal, iso, person, STAGES } from "../rows";

const TEAM = [
  person({ id: "M-1", name: "Boss" }),
  person({ id: "M-2", name: "Rep", manager: "M-1" as PersonId, region: "North" }),
];
const SETTINGS = { ...DEFAULTS, rates: { EUR: 1.1 } };
const facts = (...deals: readonly Deal[]) => dealFacts(deals, STAGES, TEAM, SETTINGS);
const money = (minor: number) => minor as Minor;

test.each([
  ["won", { stage: "Won" }, { outcome: "won" }],
  ["a stage nobody knows", { stage: "Maybe" }, { outcome: null }],
  ["no stage", {}, { outcome: null, weighted: null, cycle: null, newCustomer: null }],
  ["its stage's chance", { stage: "Talk", amount: money(1001) }, { value: 1001, weighted: 501 }],
  ["its own chance", { stage: "Talk", amount: money(1000), chance: 0.2 }, { weighted: 200 }],
  ["a chance of nothing", { stage: "Talk", amount: money(1000), chance: 0 }, { weighted: 0 }],
  ["no chance at all", { stage: "Idea", amount: money(1000) }, { value: 1000, weighted: null }],
  ["only what is open has a weight", { stage: "Won", amount: money(9) }, { weighted: null }],
  ["another currency", { stage: "Talk", amount: money(1000), currency: "EUR" }, { value: 1100 }],
  [
    "a currency without rate",
    { stage: "Talk", amount: money(1000), currency: "GBP" },
    { value: null, weighted: null },
  ],
  [
    "its owner's manager and region",
    { owner: "M-2" as PersonId },
    { manager: "M-1", region: "North" },
  ],
  [
    "its own region before its owner's",
    { owner: "M-2" as PersonId, region: "East" },
    { manager: "M-1", region: "East" },
  ],
  ["nobody's manager", { owner: "M-9" as PersonId }, { manager: null, region: null }],
  [
    "days from created to closed",
    { stage: "Won", created: iso("2026-02-27"), closed: iso("2026-03-02") },
    { cycle: 3 },
  ],
  ["no cycle while a date is blank", { stage: "Won", closed: iso("2026-03-02") }, { cycle: null }],
  [
    "no cycle of what is lost",
    { stage: "Lost", created: iso("2026-02-27"), closed: iso("2026-03-02") },
    { cycle: null },
  ],
])("%s", (_, row, expected) => {
  expect(facts(deal(row))[0]).toMatchObject(expected);
});

const won = (id: string, customer: string | null, closed: string | null) =>
  deal({ id, stage: "Won", customer, closed: closed === null ? null : iso(closed) });

test.each([
  [
    "the earliest closed is the new one",
    [won("D-1", "A", "2026-03-02"), won("D-2", "A", "2026-02-02")],
    [false, true],
  ],
  [
    "the upper of one day",
    [won("D-1", "A", "2026-03-02"), won("D-2", "A", "2026-03-02")],
    [true, false],
  ],
  [
    "one with a day before one without",
    [won("D-1", "A", null), won("D-2", "A", "2026-03-02")],
    [false, true],
  ],
  [
    "each customer for itself",
    [won("D-1", "A", "2026-03-02"), won("D-2", "B", "2026-02-02")],
    [true, true],
  ],
  ["unknown without a customer", [won("D-1", null, "2026-03-02")], [null]],
  [
    "what is not won makes nobody a customer",
    [deal({ stage: "Lost", customer: "A" }), won("D-2", "A", "2026-03-02")],
    [null, true],
  ],
] as const)("new customers: %s", (_, deals, expected) => {
  expect(facts(...deals).map(({ newCustomer }) => newCustomer)).toEqual(expected);
});
