// Which column is read as which field: proposed, corrected, missing, and to be looked at.
import {
  choose,
  chosenOf,
  columnsToCheck,
  headersOf,
  missingFields,
  repeatedHeaders,
} from "../../sidebar/adopt/chosen";
import type { AdoptProposal, Confidence } from "../../src/app/rpc";

const column = (
  header: string,
  place: number,
  field: string | null,
  confidence: Confidence = "sure",
) => ({ header, column: place, field, confidence, reason: "", samples: [] });
const proposal: AdoptProposal = {
  sheets: ["CRM"],
  table: "deals",
  columns: [
    column("opportunity", 1, "name"),
    column("value", 2, "amount", "likely"),
    column("", 3, null, "unsure"),
    column("comment", 4, null, "unsure"),
  ],
  fields: [
    { id: "name", name: "Deal", required: true },
    { id: "amount", name: "Amount", required: false },
  ],
  given: null,
  questions: [],
  skipped: [],
  preview: { fields: [], rows: [] },
  unread: [],
  unreadCount: 0,
  adds: { columns: [], people: [], stages: [] },
  holds: 0,
  brings: 2,
};

test("the proposal stands where nothing is corrected; a column without a header is left out", () => {
  const chosen = chosenOf(proposal, null);
  expect(chosen).toEqual({ 1: "name", 2: "amount", 4: "" });
  expect(headersOf(proposal, chosen)).toEqual({ name: "opportunity", amount: "value" });
});

test("what the user corrected stands against the proposal, though it takes a field away", () => {
  expect(chosenOf(proposal, { name: "comment" })).toEqual({ 1: "", 2: "", 4: "name" });
});

test("a field that is proposed twice counts for the first column", () => {
  const twice = { ...proposal, columns: [...proposal.columns, column("sum", 5, "amount")] };
  expect(chosenOf(twice, null)).toEqual({ 1: "name", 2: "amount", 4: "", 5: "" });
});

test("a header that stands twice is read at its first column", () => {
  const twice = { ...proposal, columns: [...proposal.columns, column("value", 5, null)] };
  expect(chosenOf(twice, { amount: "value" })).toEqual({ 1: "", 2: "amount", 4: "", 5: "" });
  expect(repeatedHeaders(twice)).toEqual([5]);
});

test.each([
  [4, "amount", { 1: "name", 2: "", 4: "amount" }],
  [2, "", { 1: "name", 2: "", 4: "" }],
  [2, "amount", { 1: "name", 2: "amount", 4: "" }],
])("column %i read as %j takes it from the column that held it", (place, field, after) => {
  expect(choose(chosenOf(proposal, null), place, field)).toEqual(after);
});

test.each([
  [{ 1: "name", 2: "", 4: "" }, null, []],
  [{ 1: "", 2: "amount", 4: "" }, null, ["Deal"]],
  [{ 1: "", 2: "amount", 4: "" }, { id: "name", name: "Deal" }, []],
])("%j, with the sheets' names for %j, lacks %j", (chosen, given, missing) => {
  expect(missingFields({ ...proposal, given }, chosen)).toEqual(missing);
});

test.each([
  [[], [2, 4]],
  [[1], [1, 2, 4]],
  [
    [3, 9],
    [2, 4],
  ],
])("after %j, columns %j are to be looked at", (before, looked) => {
  expect(columnsToCheck(proposal, before)).toEqual(looked);
});
