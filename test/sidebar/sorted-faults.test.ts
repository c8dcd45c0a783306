// What an answer finds wrong: what has a field stands at it, and nothing else gets lost.
import { sortedFaults } from "../../sidebar/add/sorted-faults";

const issue = (field: string | null, message: string) => ({ field, code: "any", message });

test.each([
  [
    "all at fields",
    { issues: [issue("name", "A"), issue("due", "B")] },
    { at: { name: "A", due: "B" }, whole: null },
  ],
  ["none at a field", { issues: [issue(null, "A")] }, { at: {}, whole: { messages: ["A"] } }],
  [
    "some at a field, some not",
    { issues: [issue("name", "A"), issue("owner", "B"), issue(null, "C")] },
    { at: { name: "A" }, whole: { messages: ["B", "C"] } },
  ],
  ["no answer", { failure: "account" as const }, { at: {}, whole: { failure: "account" } }],
])("%s", (_, reply, sorted) => {
  expect(sortedFaults(reply, ["name", "due"])).toEqual(sorted);
});
