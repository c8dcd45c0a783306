// Which column is read as which field, and what is wrong with a choice.
import { choiceFaults, columnsOf, proposedChoice } from "../../sidebar/adopt/chosen";
import type { AdoptProposal } from "../../src/app/rpc";

const column = (header: string, place: number, field: string | null) => ({
  header,
  column: place,
  field,
  by: "header" as const,
  samples: [],
});
const proposal: AdoptProposal = {
  sheet: "CRM",
  table: "deals",
  columns: [
    column("opportunity", 1, "name"),
    column("value", 2, "amount"),
    column("", 3, null),
    column("comment", 4, null),
  ],
  fields: [
    { id: "name", name: "Deal", required: true },
    { id: "amount", name: "Amount", required: false },
  ],
  holds: 0,
  brings: 2,
};

test("the proposal stands where nothing is corrected; a column without a header is left out", () => {
  const chosen = proposedChoice(proposal);
  expect(chosen).toEqual({ 1: "name", 2: "amount", 4: "" });
  expect(columnsOf(proposal, chosen)).toEqual({ name: "opportunity", amount: "value" });
  expect(choiceFaults(proposal, chosen)).toEqual({ missing: [], repeated: [] });
});

test.each([
  [{ 1: "", 2: "amount", 4: "" }, ["Deal"], []],
  [{ 1: "amount", 2: "amount", 4: "amount" }, ["Deal"], [2, 4]],
  [{ 1: "name", 2: "", 4: "name" }, [], [4]],
])("%j lacks %j and repeats %j", (chosen, missing, repeated) => {
  expect(choiceFaults(proposal, chosen)).toEqual({ missing, repeated });
});
