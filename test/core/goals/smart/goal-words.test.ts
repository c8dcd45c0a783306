// What the names of goals say, and what they do not, in both languages.
import { hedgeIn, saysNothing, saysWhat } from "../../../../src/core/goals/smart/goal-words";

test.each([
  ["Improve sales", true],
  ["improve our sales performance", true],
  ["Boost revenue", true],
  ["Better results", true],
  ["Sales", true],
  ["Increase sales 2026", true],
  ["…", true],
  ["Sales 2026", false],
  ["Sales East", false],
  ["Improve sales in the East", false],
  ["New customers", false],
  ["Sales +20 % in three months", false],
  ["Won value, Jan–Mar 2026", false],
  ["Won value of Thomas Reed", false],
  ["Salesforce rollout", false],
  ["提升业绩", true],
  ["提高销售额", true],
  ["进一步加强团队的能力", true],
  ["２０２６年提升业绩", true],
  ["2026年销售目标100万", false],
  ["华东新客户", false],
  ["张三的业绩", false],
  ["每月拜访10次", false],
])("“%s” says nothing: %s", (name, nothing) => {
  expect(saysNothing(name)).toBe(nothing);
});

test.each([
  ["Answer quotes as soon as possible", "as soon as possible"],
  ["Win customers ASAP", "asap"],
  ["Answer quotes soon, within 2 days", null],
  ["Sooner is better", null],
  ["尽快回款", "尽快"],
  ["力争回款100万", null],
  ["大幅降低退货率", "大幅"],
  ["争取三个新客户", null],
])("“%s” hedges with %j", (name, word) => {
  expect(hedgeIn(name)).toBe(word);
});

test.each([
  ["East region", false],
  ["New customers in the East", true],
  ["Launch in Spain", true],
  ["+20 % in Spain", true],
  ["华东大区", false],
  ["华东新客户", true],
  ["回款", true],
])("“%s” says what: %s", (name, what) => {
  expect(saysWhat(name)).toBe(what);
});
