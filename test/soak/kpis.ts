// KPIs' formulas against core in random workbooks: npm run soak -- kpis --seed N --runs N. Prints how many figures were
// compared, by KPI; ends with 1 where two differ, with the rows that make them.
import process from "node:process";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { kpiRows } from "./_kpi-rows";
import { agree, type Compared, KINDS, kpiBook, NOT_BLANK } from "./_kpi-workbooks";

const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, runs: { type: "string", default: "1000" } },
});

async function run(): Promise<void> {
  const compared: Compared = {};
  const runs = Math.ceil(Number(values.runs) / KINDS.length);
  for (const kind of KINDS) {
    const book = await kpiBook(kind);
    await fc.assert(
      fc.asyncProperty(kpiRows, (rows) => agree(book, rows, compared)),
      { seed: Number(values.seed), numRuns: runs, endOnFailure: true },
    );
    console.log(`kpis: ${runs} workbooks (${book.name}), formulas and core agree`);
  }
  const figures = Object.entries(compared).sort(([a], [b]) => a.localeCompare(b));
  const all = figures.filter(([what]) => what !== NOT_BLANK);
  console.log(`  ${all.reduce((sum, [, n]) => sum + n, 0)} figures`);
  for (const [what, n] of figures) console.log(`  ${what}: ${n}`);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && error.cause instanceof Error) console.error(error.cause.message);
  process.exitCode = 1;
});
