// What is said to stand behind a gap, from the deals and tasks that made it.
import { causesIn } from "../../../src/core/goals/causes";
import type { Sources } from "../../../src/core/goals/sources";
import { dealFacts } from "../../../src/core/kpi/deal-facts";
import type { Goal } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { formatter } from "../../../src/i18n/format";
import { sentence } from "../../../src/i18n/say";
import { textsOf } from "../../../src/i18n/texts";
import { deal, goal, iso, person, STAGES, task } from "../rows";

const slipped = (id: string, region: string, amount: number, expected: string, owner = "M-2") =>
  deal({ id, owner, region, stage: "Talk", amount: amount as never, expected: iso(expected) });
const lost = (id: string, amount: number, closed: string) =>
  deal({
    id,
    owner: "M-2",
    region: "East",
    stage: "Lost",
    amount: amount as never,
    closed: iso(closed),
  });

const EAST = [
  slipped("D-1", "East", 5_000_000, "2026-03-10"),
  slipped("D-2", "East", 4_000_000, "2026-03-20"),
  slipped("D-3", "East", 3_000_000, "2026-03-31"),
];
const WEST = slipped("D-4", "West", 1_000_000, "2026-03-20");
const AHEAD = slipped("D-5", "East", 9_000_000, "2026-06-20");
const FIRST_HALF = {
  metric: "wonValue",
  start: iso("2026-01-01"),
  due: iso("2026-06-30"),
} as const;

const sourcesOf = (
  deals: Parameters<typeof dealFacts>[0],
  tasks: Sources["tasks"] = [],
): Sources => ({
  deals: dealFacts(deals, STAGES, [], DEFAULTS),
  receipts: [],
  actuals: [],
  activities: [],
  checkIns: [],
  tasks,
  projects: [],
  team: [person({ id: "M-1" }), person({ id: "M-2", manager: "M-1" }), person({ id: "M-3" })],
  decimals: 2,
});

/** What is said in a language about a gap, and of which rows. */
function said(
  sources: Sources,
  row: Goal,
  gap: number,
  language: "en" | "zh-CN" = "en",
  split = false,
) {
  const reasons = causesIn(sources, iso("2026-04-15"))(row, gap, split);
  const format = formatter(language, "USD");
  return {
    text: reasons.map((reason) => sentence(reason, textsOf(language), format)).join(" "),
    ids: reasons.flatMap(({ ids }) => ids),
  };
}

test("deals that slipped out of a month, by region, with their part of the gap", () => {
  const sources = sourcesOf([...EAST, WEST, AHEAD]);
  const row = goal(FIRST_HALF);
  expect(said(sources, row, 146_341.46)).toEqual({
    text: "82 % of the gap is in East: 3 deals of $120,000 slipped out of Mar 2026.",
    ids: ["D-1", "D-2", "D-3"],
  });
  expect(said(sources, row, 146_341.46, "zh-CN").text).toBe(
    "缺口的82%在East：3单共$120,000原定2026年3月成交，至今未签。",
  );
});

test.each([
  [
    "where all is in one region it is not named",
    EAST,
    {},
    200_000,
    false,
    "3 deals of $120,000 slipped out of Mar 2026: 60 % of the gap.",
  ],
  [
    "more than the gap",
    EAST,
    {},
    60_000,
    false,
    "3 deals of $120,000 slipped out of Mar 2026, enough to close the gap.",
  ],
  [
    "a gap that was told by its parts has no second share",
    [...EAST, WEST],
    {},
    200_000,
    true,
    "3 deals of $120,000 slipped out of Mar 2026 in East.",
  ],
  ["too little to name", [WEST], {}, 200_000, false, ""],
  [
    "expected before the goal began",
    [slipped("D-1", "East", 9_000_000, "2025-12-20")],
    {},
    90_000,
    false,
    "",
  ],
  [
    "of somebody else",
    [slipped("D-1", "East", 9_000_000, "2026-03-20", "M-3")],
    { owner: "M-1" },
    90_000,
    false,
    "",
  ],
  [
    "of somebody below the owner",
    EAST,
    { owner: "M-1" },
    120_000,
    false,
    "3 deals of $120,000 slipped out of Mar 2026, enough to close the gap.",
  ],
  [
    "customers are counted, not paid",
    EAST,
    { metric: "newCustomers" },
    4,
    false,
    "3 deals slipped out of Mar 2026: 75 % of the gap.",
  ],
  [
    "lost where nothing slipped",
    [lost("D-9", 3_000_000, "2026-02-02")],
    {},
    60_000,
    false,
    "1 deal of $30,000 lost.",
  ],
  ["lost before the goal began", [lost("D-9", 3_000_000, "2025-02-02")], {}, 60_000, false, ""],
  ["a metric that is not made of deals", EAST, { metric: "visits" }, 5, false, ""],
] as const)("%s", (_, deals, more, gap, split, text) => {
  expect(said(sourcesOf(deals), goal({ ...FIRST_HALF, ...more }), gap, "en", split).text).toBe(
    text,
  );
});

test("late tasks of the goal, the longest late first", () => {
  const tasks = [
    task({ id: "T-1", name: "Sign", goal: "G-1", due: iso("2026-04-10") }),
    task({ id: "T-2", name: "Call", goal: "G-1", due: iso("2026-04-01") }),
    task({ id: "T-3", name: "Done", goal: "G-1", due: iso("2026-03-01"), done: 1 }),
    task({ id: "T-4", name: "Other", goal: "G-2", due: iso("2026-03-01") }),
    task({ id: "T-5", name: "Later", goal: "G-1", due: iso("2026-05-01") }),
  ];
  const row = goal({ ...FIRST_HALF, metric: "tasksDone" });
  expect(said(sourcesOf([], tasks), row, 2)).toEqual({
    text: "2 tasks are late, first “Call”.",
    ids: ["T-2", "T-1"],
  });
});
