// What a card says: figures in the goal's unit, the status of drafts and shares, facts for who cannot see the bar.
import {
  cardFacts,
  figuresText,
  moreFacts,
  statusText,
} from "../../../sidebar/goal-picture/say-standing";
import type { GoalCard } from "../../../src/app/rpc/goal-picture";
import type { Quantity } from "../../../src/core/model/reason";
import { formatter } from "../../../src/i18n/format";
import { textsOf } from "../../../src/i18n/texts";
import { iso } from "../../core/rows";
import { card, trees } from "./cards";

const EN = [textsOf("en"), formatter("en", "USD")] as const;
const ZH = [textsOf("zh-CN"), formatter("zh-CN", "CNY")] as const;
const money = (value: number): Quantity => ({ value, unit: "money" });
const customers = (value: number): Quantity => ({ value, unit: "count", word: "customers" });

test.each<[Partial<GoalCard>, string, string]>([
  [{ actual: money(41_000), target: money(120_000) }, "$41,000 of $120,000", "¥41,000 / ¥120,000"],
  [{ actual: customers(1), target: customers(11) }, "1 of 11 customers", "1 / 11customers"],
  [
    {
      actual: { value: 0.245, unit: "percent" },
      target: { value: 0.3, unit: "percent" },
      addsUp: false,
    },
    "25 %, target 30 %",
    "现为25%，目标30%",
  ],
  [{ target: money(500) }, "No figure yet, target $500", "暂无实际值，目标¥500"],
  [{ actual: money(500) }, "$500", "¥500"],
  [{}, "No target yet", "未填目标值"],
])("%j", (given, en, zh) => {
  const goal = { ...card("G-1", 0), ...given };
  expect([figuresText(goal, ...EN), figuresText(goal, ...ZH)]).toEqual([en, zh]);
});

test("a draft is a draft, whatever its figures; a share has its person's status", () => {
  const [node] = trees("A:1");
  const [share] = node?.children ?? [];
  if (!node || !share) throw new Error("not there");
  const draft = { ...node, goal: { ...node.goal, state: "draft" as const } };
  expect([node, draft, share].map((each) => statusText(each, EN[0]))).toEqual([
    "On track",
    "Draft",
    "On track",
  ]);
});

test("all facts are said", () => {
  const [node] = trees("A");
  if (!node) throw new Error("not there");
  const goal: GoalCard = {
    ...node.goal,
    depth: 1,
    counts: false,
    who: "Claire",
    attainment: 0.41,
    pace: 0.5,
    expected: money(600),
    target: money(1_200),
    actual: money(492),
    due: iso("2026-03-31"),
    trend: -0.05,
    confidence: 0.7,
  };
  expect([...cardFacts({ ...node, goal }, ...EN), ...moreFacts({ ...node, goal }, ...EN)]).toEqual([
    "On track",
    "41 % reached",
    "$492 of $1,200",
    "expected by now $600 (50 %)",
    "owner Claire",
    "due 31 Mar 2026",
    "5 % of the way lost since last week",
    "its owner is 70 % sure",
    "does not add up to the goal above",
  ]);
});
