// Random rows that KPIs are computed from, with what people do to them: gaps, zeros, refunds, other currencies, unknown
// stages, dates the wrong way round and a minute before midnight. And random choices of period, comparison and slice.
import fc from "fast-check";
import { addDays, type Day, day } from "../../src/core/model/day";
import {
  COMPARISONS,
  type FigureChoice,
  SLICES,
  type Slice,
} from "../../src/core/model/figure-choice";
import {
  ACTIVITY_KINDS,
  type Activity,
  type Collection,
  type Cost,
  type Customer,
  type Deal,
  type DealId,
  FEEDBACK_KINDS,
  type Feedback,
  type Minor,
  type Person,
  type PersonId,
  type Product,
  type Project,
  type ProjectId,
  type Stage,
  type StageChange,
  type Task,
} from "../../src/core/model/rows";
import { PERIODS } from "../../src/core/model/settings";
import { deal, person, project, task } from "../core/rows";

export const AS_OF = day(2026, 3, 2);
/** Base currency for one euro; pounds have no rate. */
export const RATE = 1.25;

const id = (text: string) => text as PersonId;
export const TEAM: readonly Person[] = [
  person({ id: "M-1", name: "Ann Boss", department: "Sales", region: "North" }),
  person({ id: "M-2", name: "Bob", manager: id("M-1"), region: "South", department: "Sales" }),
  person({ id: "M-3", name: "Cid", manager: id("M-2"), department: "Inside", region: "North" }),
  person({ id: "M-4", name: "Dee" }),
];
const blank = { sector: null, contact: null, phone: null, mail: null, note: null, region: null };
export const CUSTOMERS: readonly Customer[] = [
  { ...blank, id: "CU-1", name: "Acme Ltd", otherNames: "艾克米", segment: "Key", owner: null },
  { ...blank, id: "CU-2", name: "Apex", otherNames: null, segment: "Small", owner: null },
];
export const PRODUCTS: readonly Product[] = [
  { id: "PR-1", name: "GTX Pro", otherNames: "GTXPro", line: null, price: null, note: null },
  { id: "PR-2", name: "MG", otherNames: null, line: null, price: null, note: null },
];
export const STAGES: readonly Stage[] = [
  { id: "S-1", name: "Lead", order: 1, kind: "open", chance: 0.1 },
  { id: "S-2", name: "Offer", order: 2, kind: "open", chance: null },
  { id: "S-3", name: "Signing", order: 3, kind: "open", chance: 0.75 },
  { id: "S-4", name: "Signed", order: 4, kind: "won", chance: 1 },
  { id: "S-5", name: "Gone", order: 5, kind: "lost", chance: 0 },
];
const NAMES = ["Acme Ltd", "ACME Inc.", "艾克米", "Apex", " apex", "Foo", "Bar"];
const stageNames = STAGES.map(({ name }) => name ?? "");

/** A day, and whether its cell holds a time as well. */
export interface Timed {
  readonly at: number;
  readonly time: string | null;
}

const PROJECTS = ["P-1", "P-2", "P-3"].map((text) => text as ProjectId);
/** Of a year, in base currency. */
export const MARKET_SIZE = 2_000_000;

const or = <T>(arbitrary: fc.Arbitrary<T>, freq = 5) => fc.option(arbitrary, { nil: null, freq });
/** Around now more than long ago, so that periods hold something. */
const someDay = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: -70, max: 40 }) },
    { weight: 2, arbitrary: fc.integer({ min: -500, max: 120 }) },
    { weight: 1, arbitrary: fc.constantFrom(-61, -60, -32, -31, -2, -1, 0, 29, 30, -153, -425) },
  )
  .map((n) => addDays(AS_OF, n));
const TIMES = [null, null, null, null, "00:00:01", "12:30", "23:59", "23:59:59"] as const;
const cents = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 5_000_000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -2_000_000, max: -1 }) },
);
const currency = fc.constantFrom(null, null, null, "EUR", "GBP");
const people = TEAM.map((one) => one.id);

const oneDeal = fc.record({
  customer: or(fc.constantFrom(...NAMES), 8),
  owner: or(fc.constantFrom(...people), 8),
  product: or(fc.constantFrom("GTX Pro", "gtxpro", "MG", "Other")),
  region: or(fc.constantFrom("North", "East"), 2),
  source: or(fc.constantFrom("Web", "Fair")),
  stage: or(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...stageNames, "Signed", "Signed", "Gone") },
      fc.constant("Maybe"),
    ),
    12,
  ),
  amount: or(cents, 8),
  currency,
  chance: or(
    fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    2,
  ),
  created: or(someDay, 8),
  expected: or(someDay, 8),
  closed: or(someDay, 8),
  times: fc.record({ closed: fc.constantFrom(...TIMES), expected: fc.constantFrom(...TIMES) }),
});

/** A deal, and what stands behind its dates. */
export interface TimedDeal {
  readonly deal: Deal;
  readonly times: { readonly closed: string | null; readonly expected: string | null };
}

export interface KpiRows {
  readonly deals: readonly TimedDeal[];
  /** Those on the second sheet. */
  readonly others: readonly TimedDeal[];
  readonly changes: readonly StageChange[];
  readonly tasks: readonly Task[];
  /** With a budget, most of them. */
  readonly projects: readonly Project[];
  readonly activities: readonly Activity[];
  readonly collections: readonly Collection[];
  readonly costs: readonly Cost[];
  readonly feedback: readonly Feedback[];
  readonly target: number | null;
  readonly choices: readonly FigureChoice[];
}

const dealsOf = (prefix: string, most: number) =>
  fc.array(oneDeal, { maxLength: most, size: "max" }).map((list) =>
    list.map(
      ({ times, amount, ...rest }, i): TimedDeal => ({
        deal: deal({ ...rest, id: `${prefix}-${i + 1}`, amount: amount as Minor | null }),
        times,
      }),
    ),
  );

const WORDS: Readonly<Record<keyof Slice, readonly string[]>> = {
  person: ["Bob", "m-3", "Ann Boss"],
  team: ["Ann Boss", "Bob"],
  department: ["Sales", "inside"],
  product: ["GTX Pro", "mg"],
  region: ["North", "south"],
  segment: ["Key", "small"],
  source: ["Web", "fair"],
};

const slice: fc.Arbitrary<Slice> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  {
    weight: 4,
    arbitrary: fc
      .subarray([...SLICES], { minLength: 1, maxLength: 2 })
      .chain((chosen) =>
        fc.record(Object.fromEntries(chosen.map((by) => [by, fc.constantFrom(...WORDS[by])]))),
      ),
  },
  { weight: 1, arbitrary: fc.constant({ region: "Nowhere" }) },
);

const choice: fc.Arbitrary<FigureChoice> = fc.record({
  period: fc.constantFrom(...PERIODS),
  on: or(someDay, 1),
  compare: fc.constantFrom(...COMPARISONS),
  slice,
});

export const kpiRows: fc.Arbitrary<KpiRows> = fc
  .noBias(
    fc.record({
      deals: dealsOf("D", 40),
      others: dealsOf("X", 15),
      changes: fc.array(
        fc.record({
          of: fc.nat(),
          to: fc.constantFrom(...stageNames, "Maybe"),
          from: or(fc.constantFrom(...stageNames), 3),
          on: or(someDay, 9),
        }),
        { maxLength: 20, size: "max" },
      ),
      tasks: fc.array(
        fc.record({
          milestone: fc.boolean(),
          project: or(fc.constantFrom(...PROJECTS), 3),
          start: or(someDay, 2),
          days: or(fc.integer({ min: 0, max: 15 }), 4),
          owner: or(fc.constantFrom(...people)),
          due: or(someDay),
          finished: or(someDay, 2),
        }),
        { maxLength: 8, size: "max" },
      ),
      activities: fc.array(
        fc.record({
          on: someDay,
          kind: or(fc.constantFrom(...ACTIVITY_KINDS)),
          person: or(fc.constantFrom(...people)),
          customer: or(fc.constantFrom(...NAMES), 2),
          of: or(fc.nat(), 2),
        }),
        { maxLength: 15, size: "max" },
      ),
      collections: fc.array(
        fc.record({ on: someDay, amount: cents, currency, of: or(fc.nat(), 4) }),
        { maxLength: 10, size: "max" },
      ),
      budgets: fc.tuple(...PROJECTS.map(() => or(fc.integer({ min: 0, max: 9_000_000 }), 4))),
      costs: fc.array(
        fc.record({
          on: someDay,
          amount: cents,
          currency,
          project: or(fc.constantFrom(...PROJECTS), 3),
        }),
        { maxLength: 8, size: "max" },
      ),
      feedback: fc.array(
        fc.record({
          on: someDay,
          kind: fc.constantFrom(...FEEDBACK_KINDS),
          score: fc.integer({ min: 0, max: 10 }),
          person: or(fc.constantFrom(...people), 2),
          customer: or(fc.constantFrom(...NAMES), 2),
          of: or(fc.nat(), 2),
        }),
        { maxLength: 10, size: "max" },
      ),
      target: or(fc.integer({ min: 1, max: 400_000 })),
      choices: fc.array(choice, { minLength: 3, maxLength: 3 }),
    }),
  )
  .map((parts): KpiRows => {
    const dealAt = (of: number | null): DealId | null =>
      of === null || parts.deals.length === 0
        ? null
        : (parts.deals[of % parts.deals.length]?.deal.id ?? null);
    const numbered = <T, R>(list: readonly T[], make: (one: T, n: number) => R): readonly R[] =>
      list.map((one, i) => make(one, i + 1));
    return {
      ...parts,
      changes: numbered(parts.changes, ({ of, ...rest }, n) => ({
        ...rest,
        id: `SC-${n}`,
        deal: dealAt(of),
      })),
      tasks: numbered(parts.tasks, (one, n) =>
        task({ ...one, id: `T-${n}`, name: `Task ${n}`, done: one.finished === null ? null : 1 }),
      ),
      activities: numbered(parts.activities, ({ of, ...rest }, n) => ({
        ...rest,
        id: `AC-${n}`,
        deal: dealAt(of),
        note: null,
      })),
      collections: numbered(parts.collections, ({ of, amount, ...rest }, n) => ({
        ...rest,
        id: `R-${n}`,
        amount: amount as Minor,
        deal: dealAt(of),
        note: null,
      })),
      costs: numbered(parts.costs, ({ amount, ...rest }, n) => ({
        ...rest,
        id: `C-${n}`,
        amount: amount as Minor,
        category: null,
        note: null,
      })),
      projects: PROJECTS.map((id, i) =>
        project({ id, name: `Project ${id}`, budget: (parts.budgets[i] ?? null) as Minor | null }),
      ),
      feedback: numbered(parts.feedback, ({ of, score, ...rest }, n) => ({
        ...rest,
        id: `F-${n}`,
        score: rest.kind === "csat" ? Math.max(1, Math.min(5, score)) : score,
        deal: dealAt(of),
        note: null,
      })),
    };
  });

/** A cell of a day: "2026-03-02 23:59". */
export const cellOfDay = (
  on: Day | null,
  time: string | null,
  print: (on: Day) => string,
): string => (on === null ? "" : time === null ? print(on) : `${print(on)} ${time}`);
