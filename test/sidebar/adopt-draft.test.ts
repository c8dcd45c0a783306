// What is asked of the server while a user corrects a proposal, and what is adopted in the end.
import {
  choiceOf,
  firstDraft,
  inOrder,
  seenChoice,
  unanswered,
  withSheet,
} from "../../sidebar/adopt/draft";
import { namesOf } from "../../sidebar/adopt/names";
import { readCell } from "../../sidebar/adopt/read-cell";
import type { Question } from "../../src/app/rpc";
import { textsOf } from "../../src/i18n/texts";

const MONTHS = ["1月", "2月", "3月"];
const question = (id: string, proposed: string | null): Question => ({
  id,
  kind: "dayOrder",
  about: "Closed",
  ask: "?",
  options: [
    { id: "mdy", name: "March 1" },
    { id: "dmy", name: "January 3" },
  ],
  proposed,
});
const draft = firstDraft(MONTHS, "deals");

test("at first only sheets and table are said", () => {
  expect(choiceOf(draft)).toEqual({ sheets: MONTHS, table: "deals" });
});

test("what was corrected and answered is said too", () => {
  const said = { ...draft, columns: { name: "商机" }, answers: { "dayOrder:closed": "dmy" } };
  expect(choiceOf(said)).toEqual(said);
});

test("a sheet is left out and comes back in its place; the last one stays", () => {
  const without = withSheet(draft, "1月", MONTHS);
  expect(without.sheets).toEqual(["2月", "3月"]);
  expect(withSheet(without, "1月", MONTHS).sheets).toEqual(MONTHS);
  const last = firstDraft(["2月"], "deals");
  expect(withSheet(last, "2月", MONTHS)).toBe(last);
});

test.each([
  ["m?", "?m", ""],
  ["mmmm", "mmm", "m"],
  ["m?m?m", "??m", "mm"],
  ["???m?", "????", "m"],
])("of the questions %j, %j are seen and %j folded", (all, seen, folded) => {
  const questions = [...all].map((mark, index) =>
    question(`${index}`, mark === "?" ? null : "mdy"),
  );
  const marks = (part: readonly Question[]) =>
    part.map(({ proposed }) => (proposed === null ? "?" : "m")).join("");
  const { seen: first, folded: rest } = inOrder(questions);
  expect([marks(first), marks(rest)]).toEqual([seen, folded]);
});

test("what is adopted holds the likely answers as they were to be seen", () => {
  const questions = [question("a", "mdy"), question("b", "mdy"), question("c", null)];
  const answered = { ...draft, answers: { b: "dmy", gone: "mdy" } };
  expect(unanswered(answered, questions).map(({ id }) => id)).toEqual(["c"]);
  expect(seenChoice(answered, { questions }, { name: "商机" })).toEqual({
    sheets: MONTHS,
    table: "deals",
    columns: { name: "商机" },
    answers: { a: "mdy", b: "dmy" },
  });
});

test.each([
  ["2026-03-02", "closed", "2 Mar 2026", "2026年3月2日"],
  ["2026-02-30", "closed", "2026-02-30", "2026-02-30"],
  [1234567.5, "amount", "1,234,567.5", "1,234,567.5"],
  [0.8, "chance", "80 %", "80%"],
  [true, "milestone", "Yes", "是"],
  [null, "owner", "", ""],
  ["", "owner", "", ""],
  ["Acme", "customer", "Acme", "Acme"],
] as const)("%j as %s is shown as %j and %j", (cell, field, en, zh) => {
  expect([readCell(cell, field, "en"), readCell(cell, field, "zh-CN")]).toEqual([en, zh]);
});

test.each([
  [["a"], "a", "a"],
  [["a", "b", "c"], "a, b, c", "a、b、c"],
  [["a", "b", "c", "d", "e"], "a, b, c, and 2 more", "a、b、c、另有2个"],
])("%j in short", (names, en, zh) => {
  expect(namesOf(names, textsOf("en"), 3)).toBe(en);
  expect(namesOf(names, textsOf("zh-CN"), 3)).toBe(zh);
});
