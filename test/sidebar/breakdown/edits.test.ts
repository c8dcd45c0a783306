// What is typed into parts and shares before anything is written.
import { sendable, withEdit } from "../../../sidebar/breakdown/edits";
import { givePeople, givePeriods, periodShares } from "../../../sidebar/breakdown/given-shares";
import { levelWeights } from "../../../sidebar/breakdown/level-weights";
import type { BrokenDown, Part } from "../../../src/core/goals/breakdown/breakdown";
import {
  type BreakdownChoice,
  type BreakdownFacts,
  breakdownInput,
  rememberedChoice,
} from "../../../src/core/goals/breakdown/choice";
import { decompose } from "../../../src/core/goals/breakdown/decompose";
import type { PersonId } from "../../../src/core/model/rows";
import { inputOf, sharer, valuesAt, YEAR_GOAL } from "../../core/goals/breakdown/case";

const TWO = [sharer("M-1", { level: "Junior" }), sharer("M-2", { level: "Senior" })];
const chosen = (change: Partial<BreakdownChoice> = {}): BreakdownChoice => ({
  ...rememberedChoice(YEAR_GOAL, []),
  people: ["M-1", "M-2"] as PersonId[],
  ...change,
});
const facts: BreakdownFacts = {
  ...inputOf(),
  calendar: { weekend: [6, 7], daysOff: [], workdays: [] },
  team: TWO,
};
/** What comes of a choice, with nothing in Plan. */
function breakBy(choice: BreakdownChoice): BrokenDown {
  const made = decompose(breakdownInput(facts, choice));
  if (made.kind === "none") throw new Error(made.why);
  return made;
}
const monthOf = (parts: readonly Part[], person: string | null, at: number) => {
  const months = parts.filter((one) => one.level === "month" && one.person === person);
  return months[at] as Part;
};

test("a part has one edit, the latest, and null takes back what is typed over", () => {
  const march = monthOf(breakBy(chosen()).parts, "M-1", 2);
  const once = withEdit([], march, { override: 5 });
  const both = withEdit(once, march, { share: 0.5 });
  expect(both).toMatchObject([
    { person: "M-1", level: "month", override: 5, share: 0.5, row: null },
  ]);
  expect(withEdit(both, march, { override: null })).toMatchObject([{ override: null, share: 0.5 }]);
});

test("edits of parts that there are no longer are not sent", () => {
  const { parts } = breakBy(chosen());
  const edits = withEdit([], monthOf(parts, "M-1", 2), { override: 5 });
  const choice = chosen({ edits });
  expect(sendable(choice, parts).edits).toHaveLength(1);
  const quarters = parts.filter(({ level }) => level !== "month");
  expect(sendable(choice, quarters).edits).toEqual([]);
});

test("given shares begin as they were computed, so that nothing moves", () => {
  const before = breakBy(chosen());
  const after = breakBy(givePeriods(chosen(), before.parts, null));
  const equal = valuesAt(before, "month");
  for (const [i, value] of valuesAt(after, "month").entries())
    expect(Math.abs(value - (equal[i] ?? 0))).toBeLessThan(1);
});

test("a month gets the share of the whole that is typed, the others keep theirs", () => {
  const { parts } = breakBy(chosen());
  const choice = givePeriods(chosen(), parts, { at: 2, share: 0.2 });
  expect(choice.splitBy).toBe("given");
  const shares = periodShares(breakBy(choice).parts).map(({ share }) => share);
  const before = periodShares(parts).map(({ share }) => share);
  expect(shares[2]).toBeCloseTo(0.2, 5);
  expect(shares[3]).toBeCloseTo(before[3] ?? 0, 5);
});

test("months of nothing take their quarter to nothing", () => {
  const none = [0, 1, 2].reduce((choice, at) => {
    const { parts } = breakBy(choice);
    return givePeriods(choice, parts, { at, share: 0 });
  }, chosen());
  expect(valuesAt(breakBy(none), "quarter")[0]).toBe(0);
});

test("people's given shares begin as they were computed; one is typed", () => {
  const { parts } = breakBy(chosen());
  const same = breakBy(givePeople(chosen(), parts, null));
  expect(valuesAt(same, "total", "M-1")).toEqual([500_000]);
  const typed = givePeople(chosen(), parts, { person: "M-1" as PersonId, share: 0.25 });
  expect(typed.shareBy).toBe("given");
  // 25 and 50 of 75, in proportion.
  expect(valuesAt(breakBy(typed), "total", "M-1")).toEqual([333_333.33]);
});

test.each([
  ["by the shares as they stand", null, [1, 3]],
  ["all the same", [], [1, 1]],
  ["as given", [{ level: "Senior", weight: 2 }], [1, 2]],
])("levels count %s", (_, given, expected) => {
  const { parts } = breakBy(
    givePeople(chosen(), breakBy(chosen()).parts, { person: "M-2" as PersonId, share: 1.5 }),
  );
  const choice = chosen({ shareBy: "level", levelWeights: given });
  expect(levelWeights(choice, TWO, parts).map(({ weight }) => weight)).toEqual(expected);
});
