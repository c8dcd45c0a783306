// A small sample of the long run: KPIs' formulas against core in random workbooks.
import fc from "fast-check";
import { kpiRows } from "./_kpi-rows";
import { agree, type Compared, KINDS, kpiBook, NOT_BLANK } from "./_kpi-workbooks";

test.each(KINDS.slice(0, 2))(
  "KPIs' formulas compute what core does: $lang, $timeZone",
  async (kind) => {
    const book = await kpiBook(kind);
    const compared: Compared = {};
    await fc.assert(
      fc.asyncProperty(kpiRows, (rows) => agree(book, rows, compared)),
      { numRuns: 1, endOnFailure: true },
    );
    console.info(`${book.name}: ${Object.values(compared).reduce((a, b) => a + b, 0)} figures`);
    expect(compared[NOT_BLANK]).toBeGreaterThan(0);
    expect(compared["wonValue"]).toBeGreaterThan(0);
    expect(compared["funnel: reached"]).toBeGreaterThan(0);
  },
);
