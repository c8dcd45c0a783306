// Whose figures count: what is typed into the slice cells against people, deals and rows that hang on them.
import { dealNames } from "../../../src/core/deal-names";
import { reportsIn } from "../../../src/core/goals/reports";
import { dealFacts } from "../../../src/core/kpi/deal-facts";
import { sliceOf } from "../../../src/core/kpi/slice";
import type { Slice } from "../../../src/core/model/figure-choice";
import type { Customer, DealId, PersonId, Product } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { deal, person, STAGES } from "../rows";

const id = (text: string) => text as PersonId;
const TEAM = [
  person({ id: "M-1", name: "Ann Boss", department: "Sales" }),
  person({
    id: "M-2",
    name: "Bob",
    otherNames: "Bobby；老包",
    manager: id("M-1"),
    region: "North",
  }),
  person({ id: "M-3", name: "Cid", manager: id("M-2"), department: "Inside  sales" }),
  person({ id: "M-4", name: "Bob", mail: "bob2@x.com", region: "South" }),
];
const blank = { contact: null, phone: null, mail: null, note: null, owner: null, region: null };
const CUSTOMERS: readonly Customer[] = [
  { ...blank, id: "CU-1", name: "Acme Ltd", otherNames: "艾克米", segment: "Key", sector: null },
  { ...blank, id: "CU-2", name: "Apex", otherNames: null, segment: "Small", sector: null },
  { ...blank, id: "CU-3", name: "Bolt", otherNames: null, segment: "New", sector: null },
];
const PRODUCTS: readonly Product[] = [
  { id: "PR-1", name: "GTX Pro", otherNames: "GTXPro", line: "GTX", price: null, note: null },
  { id: "PR-2", name: "Newest", otherNames: "NW", line: "GTX", price: null, note: null },
];
const names = dealNames({ customers: CUSTOMERS, products: PRODUCTS });
const DEALS = [
  deal({ id: "D-1", owner: id("M-1"), customer: "ACME Inc.", product: "gtxpro", source: "Web" }),
  deal({ id: "D-2", owner: id("M-2"), customer: "Apex", product: "MG" }),
  deal({ id: "D-3", owner: id("M-3"), customer: "艾克米", region: "East", source: "Fair" }),
  deal({ id: "D-4", owner: id("M-4"), customer: "Nobody knows" }),
  deal({ id: "D-5" }),
];
const facts = dealFacts(DEALS, STAGES, TEAM, DEFAULTS, names);
const cutBy = (slice: Slice) =>
  sliceOf(
    {
      team: TEAM,
      deals: facts,
      products: PRODUCTS.map(({ name }) => name),
      segments: CUSTOMERS.map(({ segment }) => segment),
      segmentOf: (name) => names.customer(name).segment,
      productNamed: names.product,
      below: reportsIn(TEAM),
    },
    slice,
  );
const dealsOf = (slice: Slice) =>
  facts
    .filter(cutBy(slice).deal)
    .map((each) => each.id.slice(2))
    .join("");

test.each<[string, Slice, string]>([
  ["nothing", {}, "12345"],
  ["blanks", { person: "  ", region: "" }, "12345"],
  ["a person by id", { person: "m-3" }, "3"],
  ["a person by name, in whatever case", { person: "ann  BOSS" }, "1"],
  ["two of one name", { person: "Bob" }, "24"],
  ["a person by another name", { person: "老包" }, "2"],
  ["a person by mail", { person: "Bob2@x.com" }, "4"],
  ["a manager's team, at any depth", { team: "Ann Boss" }, "123"],
  ["a department", { department: "inside sales" }, "3"],
  ["a product by its name", { product: "GTX Pro" }, "1"],
  ["a product by another name", { product: "GTXPRO" }, "1"],
  ["a product that is not listed", { product: "mg" }, "2"],
  ["the deal's region before its owner's", { region: "east" }, "3"],
  ["its owner's region", { region: "North" }, "2"],
  ["a segment, by ways to write a customer", { segment: "key" }, "13"],
  ["a source", { source: "fair" }, "3"],
  ["a product that nobody has offered yet", { product: "nw" }, ""],
  ["a segment without deals", { segment: "New" }, ""],
  ["two at once", { team: "Ann Boss", segment: "Key", region: "East" }, "3"],
  ["what does not go together", { person: "Cid", region: "North" }, ""],
])("%s", (_, slice, expected) => {
  expect(dealsOf(slice)).toBe(expected);
  expect(cutBy(slice).why).toEqual([]);
});

test.each<[Slice, unknown]>([
  [{ person: "Zoe" }, { slice: "person", value: "Zoe", choices: ["Ann Boss", "Bob", "Cid"] }],
  [{ team: "Zoe" }, { slice: "team", value: "Zoe", choices: ["Ann Boss", "Bob"] }],
  [{ region: "Nort" }, { slice: "region", value: "Nort", choices: ["East", "North", "South"] }],
  [{ product: "X" }, { slice: "product", value: "X", choices: ["GTX Pro", "MG", "Newest"] }],
])("a word that nothing has matches nothing and is told: %j", (slice, params) => {
  const cut = cutBy(slice);
  expect(facts.filter(cut.deal)).toEqual([]);
  expect(cut.why).toMatchObject([{ code: "sliceUnknown", params }]);
});

test("rows of other tables follow their own person, then their deal", () => {
  const dealId = (text: string) => text as DealId;
  const visit = { person: id("M-1"), deal: dealId("D-3"), customer: null };
  expect(cutBy({ person: "Cid" }).row(visit)).toBe(false);
  expect(cutBy({ person: "Ann Boss", region: "East" }).row(visit)).toBe(true);
  expect(cutBy({ person: "Cid" }).row({ deal: dealId("D-3") })).toBe(true);
  expect(cutBy({ segment: "Small" }).row({ person: id("M-1"), customer: "apex" })).toBe(true);
  expect(cutBy({ product: "MG" }).row({ person: id("M-2") })).toBe(false);
  expect(cutBy({ region: "North" }).row({ person: id("M-2") })).toBe(true);
  expect(cutBy({}).row({})).toBe(true);
});

test("who is meant by person, team and department", () => {
  const cut = cutBy({ team: "Bob", region: "East" });
  expect(TEAM.map((each) => cut.person(each.id))).toEqual([false, true, true, true]);
  expect(cutBy({ region: "East" }).person(null)).toBe(true);
});
