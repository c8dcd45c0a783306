// Random goals to break down: any calendar, people, shares and overrides.
import * as fc from "fast-check";
import { workCalendar } from "../../../../src/core/calendar/work-calendar";
import type { BreakdownInput, Sharer } from "../../../../src/core/goals/breakdown/breakdown";
import { decompose } from "../../../../src/core/goals/breakdown/decompose";
import { addDays } from "../../../../src/core/model/day";
import { PLAN_LEVELS, type PlanPart, SHARINGS, SPLITS } from "../../../../src/core/model/rows";
import { iso } from "../../rows";
import { inputOf, sharer, written, YEAR_GOAL } from "./case";

const FIRST = iso("2025-10-01");
const dayIn = (span: number) => fc.integer({ min: 0, max: span }).map((n) => addDays(FIRST, n));

const calendars = fc
  .record({
    weekend: fc.constantFrom([6, 7], [5, 6], [7], []),
    daysOff: fc.array(dayIn(700), { maxLength: 60 }),
    workdays: fc.array(dayIn(700), { maxLength: 10 }),
  })
  .map((rule) => workCalendar(rule).calendar);

const sharers: fc.Arbitrary<readonly Sharer[]> = fc
  .array(
    fc.record({
      hours: fc.option(fc.integer({ min: 0, max: 50 })),
      share: fc.option(fc.constantFrom(0, 0.5, 0.8, 1)),
      start: fc.option(dayIn(600)),
      leave: fc.array(dayIn(600), { maxLength: 30 }),
      level: fc.option(fc.constantFrom("junior", "senior", "lead")),
      past: fc.integer({ min: -10, max: 1000 }),
    }),
    { maxLength: 4 },
  )
  .map((people) => people.map((given, i) => sharer(`M-${i + 1}`, given)));

const inputs: fc.Arbitrary<BreakdownInput> = fc
  .record({
    calendar: calendars,
    people: sharers,
    first: dayIn(300),
    length: fc.oneof(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 60, max: 200 }),
      fc.constant(365),
    ),
    units: fc.oneof(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 0, max: 1e13 }),
    ),
    splitBy: fc.constantFrom(...SPLITS),
    shareBy: fc.constantFrom(...SHARINGS),
    finest: fc.constantFrom(...PLAN_LEVELS),
    weekStart: fc.integer({ min: 1, max: 7 }),
    fiscalStart: fc.integer({ min: 1, max: 12 }),
    levelWeights: fc.option(
      fc.constant([
        { level: "senior", weight: 1.5 },
        { level: "lead", weight: 3 },
      ]),
    ),
    overAssign: fc.constantFrom(0, 0, 0.1, 0.333),
    months: fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 30 }),
  })
  .map(({ first, length, units, splitBy, shareBy, finest, months, ...given }) =>
    inputOf({
      ...given,
      goal: {
        ...YEAR_GOAL,
        target: units / 100,
        start: first,
        due: addDays(first, length - 1),
        splitBy,
        shareBy,
        finest,
      },
      past: { from: iso("2022-01-01"), values: months },
    }),
  );

/** What is typed over a part: nothing, a part of what it was, or more than all. */
const typing = fc.option(fc.double({ min: 0, max: 1.6, noNaN: true }), { freq: 2 });

export interface Case {
  readonly input: BreakdownInput;
  /** Whether anything is typed over a part. */
  readonly typed: boolean;
}

/** Goals with rows that stand in Plan: broken down before, with shares and values typed over, in any order. */
export const cases: fc.Arbitrary<Case> = inputs.chain((input) => {
  const made = decompose(input);
  const parts = made.kind === "none" ? [] : made.parts;
  return fc
    .record({
      overrides: fc.array(typing, { minLength: parts.length, maxLength: parts.length }),
      shares: fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: parts.length,
        maxLength: parts.length,
      }),
      some: fc.constantFrom("none", "few", "many"),
      order: fc.infiniteStream(fc.integer({ min: 0, max: 1e9 })),
    })
    .map(({ overrides, shares, some, order }) => {
      const every = some === "few" ? 9 : 2;
      const rows = written(parts).map((row, i): PlanPart => {
        const factor = some === "none" || i % every !== 0 ? null : (overrides[i] ?? null);
        const override =
          factor === null ? null : Math.round((row.planned ?? 0) * factor * 100) / 100;
        return { ...row, override, share: shares[i] ?? null };
      });
      const keys = rows.map(() => order.next().value ?? 0);
      const existing = rows
        .map((row, i) => ({ row, key: keys[i] ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ row }) => row);
      const isTyped = rows.some((row) => row.override !== null);
      return { input: { ...input, existing }, typed: isTyped };
    });
});
