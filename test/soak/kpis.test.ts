// A small sample of the long run: KPIs' formulas against core, and against LibreOffice where it is installed, in random
// workbooks.
import fc from "fast-check";
import { office, recomputed } from "../scenario/office";
import { kpiRows } from "./_kpi-rows";
import { agree, type Compared, KINDS, kpiBook, NOT_BLANK } from "./_kpi-workbooks";

const files: Buffer[] = [];

test.each(KINDS.slice(0, 2))(
  "KPIs' formulas compute what core does: $lang, $timeZone",
  async (kind) => {
    const book = await kpiBook(kind);
    const compared: Compared = {};
    await fc.assert(
      fc.asyncProperty(kpiRows, async (rows) => {
        files.push(await agree(book, rows, compared));
      }),
      { numRuns: 1, endOnFailure: true },
    );
    console.info(`${book.name}: ${Object.values(compared).reduce((a, b) => a + b, 0)} figures`);
    expect(compared[NOT_BLANK]).toBeGreaterThan(0);
    expect(compared["wonValue"]).toBeGreaterThan(0);
    expect(compared["funnel: reached"]).toBeGreaterThan(0);
  },
);

(office ? test : test.skip)(
  "LibreOffice computes the same of all their formulas (skipped where it is not installed)",
  () => {
    const { formulas, differences } = recomputed(files);
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(50 * files.length);
  },
);
