// A few random walks through the sample workbook; `npm run soak` makes many. Whatever people do to their sheets, a
// recalculation works, and a second one has nothing to do.
import fc from "fast-check";
import { edits, make } from "./random-edits";
import { recalculated, SAMPLE, withBook } from "./sample-book";

test(
  "after random edits, the second recalculation writes nothing",
  () =>
    fc.assert(
      fc.asyncProperty(edits, (list) =>
        withBook(SAMPLE, async (book) => {
          for (const edit of list) await make(book, edit);
          await recalculated(book);
          const { result, serviceCalls } = await recalculated(book);
          expect([result, serviceCalls.writes]).toEqual([
            expect.objectContaining({ changed: 0 }),
            0,
          ]);
        }),
      ),
      { seed: 20260302, numRuns: 6, endOnFailure: true },
    ),
  120_000,
);
