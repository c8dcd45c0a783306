// Long random walks through the sample workbook, and a set-up ended at each of its writes:
// npm run soak -- --seed N --runs N. Prints what failed and how to repeat it; ends with 1 where something did.
import process from "node:process";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { contents, differences, look } from "../scenario/contents";
import { type Edit, edits, make } from "../scenario/random-edits";
import {
  recalculated,
  type Saved,
  saved,
  setUp,
  succeeded,
  withBook,
  withSaved,
} from "../scenario/sample-book";

const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, runs: { type: "string", default: "1000" } },
});
const seed = Number(values.seed);
const runs = Number(values.runs);

/** Throws where the second recalculation still writes, or where either fails. */
const walk = (start: Saved, list: readonly Edit[]) =>
  withSaved(start, async (book) => {
    for (const edit of list) {
      await make(book, edit);
      await recalculated(book);
      const { serviceCalls } = await recalculated(book);
      if (serviceCalls.writes !== 0)
        throw new Error(`${serviceCalls.writes} writes after ${JSON.stringify(edit)}`);
    }
  });

async function walks(): Promise<void> {
  const start = await saved({ template: "sample", lang: "en" }, async () => {});
  await fc.assert(
    fc.asyncProperty(edits, (list) => walk(start, list)),
    { seed, numRuns: runs },
  );
  console.log(`random edits: ${runs} walks, none failed`);
}

/** Each run cuts a set-up off at two writes, the second time in what the first left. */
async function cutSetUps(): Promise<void> {
  const options = { template: "sample", lang: "en" } as const;
  const [undisturbed, writes] = await withBook({ ...options, template: null }, async (book) => {
    const { serviceCalls } = succeeded(await setUp(book, options));
    return [[await contents(book), await look(book)], serviceCalls.writes] as const;
  });
  const cut = fc.integer({ min: 1, max: writes });
  const numRuns = Math.ceil(runs / 10);
  await fc.assert(
    fc.asyncProperty(cut, cut, (first, second) =>
      withBook({ ...options, template: null }, async (book) => {
        await setUp(book, options, first);
        await setUp(book, options, second);
        succeeded(await setUp(book, options));
        const found = differences(undisturbed, [await contents(book), await look(book)]);
        if (found.length > 0) throw new Error(found.slice(0, 5).join("\n"));
      }),
    ),
    { seed, numRuns },
  );
  console.log(`set-ups cut off twice: ${numRuns} of ${writes} x ${writes}, none failed`);
}

walks()
  .then(cutSetUps)
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
