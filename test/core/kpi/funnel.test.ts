// Stages that deals came through, from records and from days in the sheet, and the stage that holds them up.
import { assess, type Model } from "../../../src/core/assess";
import { stayAt } from "../../../src/core/kpi/stage-history";
import { addDays, type Day } from "../../../src/core/model/day";
import { PLAIN_CHOICE } from "../../../src/core/model/figure-choice";
import type { Deal, Stage, StageChange } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { deal, iso, NO_ROWS } from "../rows";

const STAGES: readonly Stage[] = [
  { id: "S-1", name: "Lead", order: 1, kind: "open", chance: 0.1 },
  { id: "S-2", name: "Offer", order: 2, kind: "open", chance: 0.5 },
  { id: "S-3", name: "Won", order: 3, kind: "won", chance: 1 },
  { id: "S-4", name: "Lost", order: 4, kind: "lost", chance: 0 },
];
const TODAY = iso("2026-03-20");
let changes = 0;
const change = (of: Deal, to: string, on: Day, from: string | null = "?"): StageChange => ({
  id: `SC-${++changes}`,
  deal: of.id,
  from,
  to,
  on,
});
const told = (of: Deal, to: string, on: Day): StageChange => ({ ...change(of, to, on), id: "" });
const modelOf = (
  deals: readonly Deal[],
  stageChanges: readonly StageChange[] = [],
  choice = PLAIN_CHOICE,
): Model => assess({ ...NO_ROWS, stages: STAGES, deals, stageChanges }, DEFAULTS, choice, TODAY);
const FEB = iso("2026-02-10");
let deals = 0;
const one = (stage: string, more: Partial<Deal> = {}): Deal =>
  deal({ id: `D-${++deals}`, stage, closed: stage === "Offer" ? null : FEB, ...more });

describe("how far a deal came", () => {
  const lost = one("Lost");
  const reachedOf = (of: Deal, list: readonly StageChange[]) =>
    modelOf([of], list).deals[0]?.reached;
  test.each([
    ["an open deal: its stage", one("Offer"), [], 2],
    ["a won deal: all", one("Won"), [], 3],
    ["a lost deal without record: nobody knows", lost, [], null],
    [
      "a lost deal: the furthest on record",
      lost,
      [change(lost, "Offer", FEB), change(lost, "Lead", FEB)],
      2,
    ],
    ["a lost deal: where it came from", lost, [change(lost, "Lost", FEB, "Lead")], 1],
    ["a stage that nobody knows tells nothing", lost, [change(lost, "Maybe", FEB)], null],
  ] as const)("%s", (_, of, list, expected) => {
    expect(reachedOf(of, list)).toBe(expected);
  });
});

describe("how long a deal stood", () => {
  const created = iso("2026-01-05");
  const of = one("Won", { created });
  const stays = (list: readonly StageChange[]) => {
    const facts = modelOf([of], list).deals[0];
    return facts && [1, 2].map((rank) => stayAt(facts, rank)?.days ?? null);
  };
  test.each([
    [
      "from day to day, as the sheet says",
      [told(of, "Lead", created), told(of, "Offer", iso("2026-01-15"))],
      [10, 26],
    ],
    [
      "the sheet goes before the record",
      [told(of, "Offer", iso("2026-01-15")), change(of, "Offer", iso("2026-01-19"))],
      [null, 26],
    ],
    [
      "the first record says not since when",
      [change(of, "Lead", iso("2026-02-02"), null), change(of, "Offer", iso("2026-02-05"))],
      [null, 5],
    ],
    [
      "unless the deal is of that week",
      [change(of, "Lead", iso("2026-01-09"), null), change(of, "Offer", iso("2026-01-25"))],
      [20, 16],
    ],
  ] as const)("%s", (_, list, expected) => {
    expect(stays(list)).toEqual(expected);
  });
});

test("conversion counts what closed in the period; what nobody knows of is left out and told", () => {
  const gone = [one("Lost"), one("Lost"), one("Lost")] as const;
  const all = [one("Won"), one("Won", { closed: iso("2025-12-31") }), one("Offer"), ...gone];
  const { funnel } = modelOf(all, [change(gone[0], "Offer", FEB), change(gone[1], "Lead", FEB)]);
  expect(
    funnel.stages.map(({ stage, now, open }) => [stage, now.reached, now.conversion, open.length]),
  ).toEqual([
    ["Lead", 3, 2 / 3, 0],
    ["Offer", 2, 1 / 2, 1],
    ["Won", 1, null, 0],
  ]);
  expect(funnel.why).toMatchObject([{ code: "funnelLeftOut", params: { deals: 1, of: 3 } }]);
});

test("with no record at all there is no conversion, and it is said by what deals count", () => {
  const { funnel } = modelOf([one("Won"), one("Lost")]);
  expect(funnel.stages.map(({ now }) => now.conversion)).toEqual([null, null, null]);
  expect(funnel.why.map(({ code }) => code)).toEqual(["funnelNoHistory", "funnelLeftOut"]);
});

/** Of `n` closed deals that came to the offer, `won` were won; each stood there for so many days. */
const quarter = (n: number, won: number, closed: string, days: number) => {
  const own = Array.from({ length: n }, (_, i) =>
    one(i < won ? "Won" : "Lost", {
      closed: iso(closed),
      created: addDays(iso(closed), -days - 10),
    }),
  );
  return {
    own,
    list: own.flatMap((each) => [
      told(each, "Lead", each.created as Day),
      told(each, "Offer", addDays(iso(closed), -days)),
    ]),
  };
};
const waiting = one("Offer", { name: "Acme", closed: null });

test.each([
  [
    "went on less often",
    [20, 10, 30],
    [8, 2, 30],
    "bottleneckConversion",
    { stage: "Offer", share: 0.25, usual: 0.5 },
  ],
  [
    "stands longer",
    [20, 10, 30],
    [8, 4, 60],
    "bottleneckTime",
    { stage: "Offer", days: 60, usually: 30 },
  ],
  ["as ever", [20, 10, 30], [8, 4, 30], "bottleneckNone", {}],
  [
    "too little now",
    [20, 10, 30],
    [3, 0, 30],
    "bottleneckTooLittle",
    { deals: 3, dealsBefore: 20 },
  ],
  [
    "too little before",
    [4, 2, 30],
    [8, 2, 30],
    "bottleneckTooLittle",
    { deals: 8, dealsBefore: 4 },
  ],
] as const)("bottleneck: %s", (_, before, now, code, params) => {
  const [past, present] = [
    quarter(before[0], before[1], "2025-10-10", before[2]),
    quarter(now[0], now[1], "2026-02-10", now[2]),
  ];
  const since = [told(waiting, "Offer", iso("2026-01-10"))];
  const { bottleneck } = modelOf(
    [...past.own, ...present.own, waiting],
    [...past.list, ...present.list, ...since],
  );
  expect(bottleneck.why[0]).toMatchObject({ code, params });
  const named = code === "bottleneckConversion" || code === "bottleneckTime";
  expect(bottleneck.stuck).toEqual(named ? [waiting.id] : []);
  if (named)
    expect(bottleneck.why[1]).toMatchObject({
      code: "bottleneckStuck",
      params: { names: ["Acme"] },
    });
});

test("all time has no year before it, and so no bottleneck", () => {
  const past = quarter(20, 10, "2025-10-10", 30);
  const { bottleneck } = modelOf(past.own, past.list, { ...PLAIN_CHOICE, period: "all" });
  expect([bottleneck.stage, bottleneck.why[0]?.code]).toEqual([null, "kpiNoPeriodBefore"]);
});
