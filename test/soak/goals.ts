// Formulas against core in random workbooks: npm run soak -- --seed N --runs N. Prints how many figures were compared;
// ends with 1 where two differ, with the goals that make them.
import process from "node:process";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { agree, type Compared, emptyBook, goalTrees } from "./_goal-workbooks";

const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, runs: { type: "string", default: "1000" } },
});

async function run(): Promise<void> {
  const start = await emptyBook();
  const compared: Compared = {};
  await fc.assert(
    fc.asyncProperty(goalTrees, (goals) => agree(start, goals, compared)),
    { seed: Number(values.seed), numRuns: Number(values.runs) },
  );
  const figures = Object.entries(compared).sort(([a], [b]) => a.localeCompare(b));
  console.log(`goals: ${values.runs} workbooks, formulas and core agree`);
  for (const [what, count] of figures) console.log(`  ${what}: ${count}`);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
