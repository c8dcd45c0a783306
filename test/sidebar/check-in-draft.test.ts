// What a check-in shows, what it still needs, and what of it is sent.
import { missingIn, requestOf, shownIn } from "../../sidebar/goals/check-in-draft";
import type { CheckInFacts } from "../../src/app/rpc/goals";

const NOTHING = { value: null, confidence: null, note: null };
const measured = (stood: CheckInFacts["stood"] = NOTHING): CheckInFacts => ({
  takesValue: true,
  value: "85.2",
  unit: "points",
  stood,
});
const counted: CheckInFacts = { takesValue: false, value: "", unit: null, stood: NOTHING };
const THIS_WEEK = { value: 85.2, confidence: 0.7, note: "Survey" };

test("the value is proposed, and this week's word stands until it is touched", () => {
  expect(shownIn({}, measured())).toEqual({ value: "85.2", confidence: null, note: "" });
  expect(shownIn({}, measured(THIS_WEEK))).toEqual({
    value: "85.2",
    confidence: 0.7,
    note: "Survey",
  });
  expect(shownIn({ value: "9", confidence: 0.1, note: "" }, measured(THIS_WEEK))).toEqual({
    value: "9",
    confidence: 0.1,
    note: "",
  });
});

test.each([
  ["how sure, in a new week", {}, measured(), ["confidence"]],
  ["nothing more, once that is said", { confidence: 0.5 }, measured(), []],
  ["nothing, where this week has its word", {}, measured(THIS_WEEK), []],
  ["a value, where it was emptied", { value: " ", confidence: 0.5 }, measured(), ["value"]],
  ["no value, where another source counts", { confidence: 0.5 }, counted, []],
] as const)("needs %s", (_, draft, facts, missing) => {
  expect(missingIn(draft, facts)).toEqual(missing);
});

test.each([
  [
    "the proposed value with the first word of a week",
    { confidence: 0.5 },
    measured(),
    { value: "85.2", confidence: 0.5 },
  ],
  ["only what was touched after it", { note: "" }, measured(THIS_WEEK), { note: "" }],
  ["no value, where another source counts", { confidence: 0.5 }, counted, { confidence: 0.5 }],
] as const)("sends %s, and what the form knew of", (_, draft, facts, sent) => {
  expect(requestOf("G-1", draft, facts)).toEqual({ goal: "G-1", ...sent, stood: facts.stood });
});
