// What the forms for deals and activities refuse before anything is sent, and what they send.
import { activityOf, checkActivity } from "../../sidebar/activity-form/check-activity";
import {
  type ActivityDraft,
  blankActivity,
  nextActivity,
  withDeal,
} from "../../sidebar/activity-form/draft";
import { likelyCustomer } from "../../sidebar/add/likely-customer";
import { amountHint } from "../../sidebar/deal-form/amount-hint";
import { checkDeal, dealOf } from "../../sidebar/deal-form/check-deal";
import { closingDays } from "../../sidebar/deal-form/closing-days";
import { blankDeal, type DealDraft, nextDeal } from "../../sidebar/deal-form/draft";
import { textsOf } from "../../src/i18n/texts";

const texts = textsOf("en");
const { form, issue, entry } = texts;
const choices = {
  me: "M-2",
  people: [
    { id: "M-1", name: "Ann" },
    { id: "M-2", name: "Bo" },
  ],
  entry: {
    customers: [
      { name: "Harbour Freight Ltd", deals: 3 },
      { name: "Northwind", deals: 0 },
    ],
    products: [],
    regions: [],
    sources: [],
    stages: [
      { name: "Lead", kind: "open" },
      { name: "Won", kind: "won" },
    ],
    deals: [
      { id: "D-1", name: "Network", customer: "Harbour Freight Ltd", stage: "Lead" },
      { id: "D-2", name: "Storage", customer: null, stage: "Lead" },
    ],
    today: "2026-03-02",
    currency: "USD",
    numberStyle: "point",
    fiscalStart: 1,
  },
} as const;

const deal = (part: Partial<DealDraft>): DealDraft => ({ ...blankDeal, customer: "A", ...part });
const activity = (part: Partial<ActivityDraft>): ActivityDraft => ({
  ...blankActivity,
  note: "n",
  ...part,
});

test.each<[Partial<DealDraft>, object]>([
  [{}, {}],
  [{ customer: " " }, { customer: form.required }],
  [{ customer: "x".repeat(501) }, { customer: form.tooLong(500) }],
  [{ name: "x".repeat(501) }, { name: form.tooLong(500) }],
  [{ amount: "12万" }, {}],
  [{ amount: "lots" }, { amount: issue.notANumber({ value: "lots" }) }],
  [{ amount: "(5)" }, { amount: issue.negative({ value: "(5)" }) }],
  [{ stage: "nowhere" }, { stage: form.required }],
  [{ owner: "" }, {}],
  [{ owner: "Zed" }, { owner: form.unknown("Zed") }],
  [{ expected: "2026-02-30" }, { expected: form.badDate }],
  [{ nextDate: "maybe" }, { nextDate: form.badDate }],
])("the deal %j: %j", (part, faults) => {
  expect(checkDeal(deal(part), choices, texts)).toEqual(faults);
});

test("a deal is sent with what is proposed, and without blanks", () => {
  expect(dealOf(deal({ customer: " A " }), choices)).toEqual({
    customer: "A",
    stage: "Lead",
    owner: "M-2",
  });
  expect(dealOf(deal({ stage: "Won", owner: "", amount: " 5 " }), choices)).toEqual({
    customer: "A",
    amount: "5",
    stage: "Won",
    expected: "2026-03-02",
  });
});

test("without stages a deal has nowhere to begin", () => {
  const none = { ...choices, entry: { ...choices.entry, stages: [] } };
  expect(checkDeal(deal({}), none, texts)).toEqual({ stage: form.required });
});

test("the next drafts keep what mostly stays", () => {
  const kept = { owner: "Ann", expected: "2026-03-31" };
  expect(nextDeal(deal({ ...kept, amount: "5" }))).toEqual({ ...blankDeal, ...kept });
  const logged = { kind: "visit", person: "Ann", on: "2026-03-01" } as const;
  expect(nextActivity(activity(logged))).toEqual({ ...blankActivity, ...logged });
});

test.each<[Partial<ActivityDraft>, object]>([
  [{}, {}],
  [{ note: " " }, { customer: entry.withWhom }],
  [{ note: "", customer: "A" }, {}],
  [{ note: "", deal: "Network" }, {}],
  [{ note: "x".repeat(2_001) }, { note: form.tooLong(2_000) }],
  [{ deal: "Nothing" }, { deal: form.unknown("Nothing") }],
  [{ on: "never" }, { on: form.badDate }],
  [{ person: "Zed" }, { person: form.unknown("Zed") }],
])("the activity %j: %j", (part, faults) => {
  expect(checkActivity(activity(part), choices, texts)).toEqual(faults);
});

test("a next step is sent only with a deal", () => {
  const step = { nextStep: "Call", nextDate: "2026/3/9", stage: "Won" };
  const by = { kind: "call", note: "n", on: "2026-03-02", person: "M-2" };
  expect(activityOf(activity(step), choices)).toEqual(by);
  expect(activityOf(activity({ ...step, deal: "network" }), choices)).toEqual({
    ...by,
    deal: "D-1",
    nextStep: "Call",
    nextDate: "2026-03-09",
    stage: "Won",
  });
});

test("a deal brings its customer, and takes it away again, but never one that was typed", () => {
  const { deals } = choices.entry;
  const brought = { deal: "Network", customer: "Harbour Freight Ltd" };
  expect(withDeal(blankActivity, "Network", deals)).toEqual(brought);
  expect(withDeal({ ...blankActivity, ...brought }, "Netwo", deals)).toEqual({
    deal: "Netwo",
    customer: "",
  });
  expect(withDeal({ ...blankActivity, customer: "Mine" }, "D-1", deals)).toEqual({ deal: "D-1" });
});

test.each<[string, string, string | null]>([
  ["", "", null],
  ["Harbour Freight Ltd", "", null],
  [" Harbour Freight Ltd ", "", null],
  ["harbour freight", "", "Harbour Freight Ltd"],
  ["harbour freight", "harbour freight", null],
  ["Northwnid", "", "Northwind"],
  ["Contoso", "", null],
])("the customer %j, %j kept, may be %j", (text, kept, name) => {
  expect(likelyCustomer(text, kept, choices.entry.customers)?.name ?? null).toBe(name);
});

test.each<[string, "point" | "comma", string]>([
  ["", "point", ""],
  ["abc", "point", ""],
  ["-5", "point", ""],
  ["5 %", "point", ""],
  ["12k", "point", entry.readAs("$12,000")],
  ["1.2亿", "point", entry.readAs("$120,000,000")],
  ["1.200", "point", entry.readAs("$1.20")],
  ["1.200", "comma", entry.readAs("$1,200")],
])("the amount %j with a %s: %j", (text, numberStyle, hint) => {
  expect(amountHint(text, { currency: "USD", numberStyle }, "en", texts)).toBe(hint);
});

test.each<[string, number, readonly string[]]>([
  ["2026-03-02", 1, ["2026-03-31", "2026-04-30"]],
  ["2026-01-31", 1, ["2026-01-31", "2026-02-28", "2026-03-31"]],
  ["2026-01-31", 3, ["2026-01-31", "2026-02-28"]],
  ["", 1, []],
])("on %s with a fiscal year from month %i deals close on %j", (today, fiscalStart, days) => {
  expect(closingDays({ today, fiscalStart }, texts).map(({ iso }) => iso)).toEqual(days);
});
