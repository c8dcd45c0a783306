// What a page may choose for a breakdown, checked: nothing but what `decompose` knows how to take.
import * as v from "valibot";
import type { BreakdownChoice } from "../../core/goals/breakdown/choice";
import type { Day } from "../../core/model/day";
import { type PersonId, PLAN_LEVELS, SHARINGS, SPLITS } from "../../core/model/rows";

const short = v.pipe(v.string(), v.maxLength(200));
const person = v.pipe(
  short,
  v.transform((id) => id as PersonId),
);
const amount = v.pipe(v.number(), v.minValue(-1e15), v.maxValue(1e15));
const weight = v.pipe(v.number(), v.minValue(0), v.maxValue(1e6));
const day = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(3_000_000),
  v.transform((serial) => serial as Day),
);

export const breakdownChoice: v.GenericSchema<unknown, BreakdownChoice> = v.strictObject({
  splitBy: v.picklist(SPLITS),
  shareBy: v.picklist(SHARINGS),
  finest: v.picklist(PLAN_LEVELS),
  people: v.pipe(v.array(person), v.maxLength(1_000)),
  levelWeights: v.nullable(
    v.pipe(v.array(v.strictObject({ level: short, weight })), v.maxLength(100)),
  ),
  edits: v.pipe(
    v.array(
      v.strictObject({
        row: v.nullable(short),
        level: v.picklist(PLAN_LEVELS),
        person: v.nullable(person),
        from: day,
        share: v.exactOptional(v.nullable(weight)),
        override: v.exactOptional(v.nullable(amount)),
      }),
    ),
    v.maxLength(5_000),
  ),
});
