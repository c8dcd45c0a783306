// A small sample of the long run: formulas against core in random workbooks.
import fc from "fast-check";
import { agree, type Compared, emptyBook, goalTrees } from "./_goal-workbooks";

test("formulas of Goal Tree compute what core does", async () => {
  const start = await emptyBook();
  const compared: Compared = {};
  await fc.assert(
    fc.asyncProperty(goalTrees, (goals) => agree(start, goals, compared)),
    { numRuns: 4, endOnFailure: true },
  );
  expect(compared["attainment"]).toBeGreaterThan(0);
  expect(compared["cells of Goals"]).toBeGreaterThan(0);
});
