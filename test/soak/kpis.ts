// KPIs' formulas against core, and against LibreOffice where it is installed, in random workbooks: npm run soak -- kpis
// --seed N --runs N. Prints how many figures were compared, by KPI; ends with 1 where two differ, with what makes them.
import process from "node:process";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { office, recomputed } from "../scenario/office";
import { kpiRows } from "./_kpi-rows";
import { agree, type Compared, KINDS, kpiBook, NOT_BLANK } from "./_kpi-workbooks";

const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, runs: { type: "string", default: "1000" } },
});

/** Workbooks for one start of LibreOffice, which takes as long as several of them. */
const BATCH = 25;

async function run(): Promise<void> {
  const compared: Compared = {};
  let formulas = 0;
  const runs = Math.ceil(Number(values.runs) / KINDS.length);
  for (const kind of KINDS) {
    const book = await kpiBook(kind);
    const files: Buffer[] = [];
    await fc.assert(
      fc.asyncProperty(kpiRows, async (rows) => {
        const file = await agree(book, rows, compared);
        if (office === null) return;
        files.push(file);
        if (files.length === BATCH) formulas += held(files.splice(0));
      }),
      { seed: Number(values.seed), numRuns: runs, endOnFailure: true },
    );
    if (files.length > 0) formulas += held(files);
    console.log(`kpis: ${runs} workbooks (${book.name}), formulas and core agree`);
  }
  const figures = Object.entries(compared).sort(([a], [b]) => a.localeCompare(b));
  const all = figures.filter(([what]) => what !== NOT_BLANK);
  console.log(`  ${all.reduce((sum, [, n]) => sum + n, 0)} figures`);
  console.log(
    office === null
      ? "  LibreOffice is not installed: not compared with it"
      : `  ${formulas} formulas of all sheets computed alike by LibreOffice`,
  );
  for (const [what, n] of figures) console.log(`  ${what}: ${n}`);
}

/** Throws where LibreOffice comes to other values. How many formulas it computed. */
function held(files: readonly Buffer[]): number {
  const { formulas, differences } = recomputed(files);
  if (differences.length > 0) throw new Error(`LibreOffice: ${differences.join("\n")}`);
  return formulas;
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && error.cause instanceof Error) console.error(error.cause.message);
  process.exitCode = 1;
});
