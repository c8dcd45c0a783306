// Runs one language's cases in the built add-on: propose, answer, adopt, recalculate ten times, and compare.
import type { Adopted, AdoptProposal, Api } from "../../../src/app/rpc";
import type { Language } from "../../../src/core/model/rows";
import type { Workbench } from "../../../workbench/api";
import { differences } from "../contents";
import { asked, recalculated, succeeded } from "../sample-book";
import type { AdoptCase } from "./adopt-case";
import { answersTo, corrections } from "./answers";
import { withCase } from "./build-book";
import { CORPUS } from "./corpus";
import { fingerprint } from "./fingerprint";
import {
  judgeColumns,
  judgeGroup,
  judgeQuestions,
  judgeRows,
  judgeSkipped,
  judgeStages,
  type Tally,
} from "./judge";

const PREVIEW_ROWS = 200;
const RIGHT = 0.95;

export function runCorpus(lang: Language): void {
  const tallies: Tally[] = [];
  const cases = CORPUS.filter((one) => one.lang === lang);

  test.each(cases)("$name", (one) =>
    withCase(one, async (book) => {
      const request = { sheets: one.sheets.map(({ name }) => name), table: one.as };
      const offered = await asked<Api["adoptable"]["result"]>(book, "adoptable");
      const proposal = await asked<AdoptProposal>(book, "proposeColumns", request);
      const { tally, faults } = judgeColumns(one, proposal);
      tallies.push(tally);
      const settled = {
        ...request,
        ...corrections(one, proposal),
        answers: answersTo(one, proposal),
      };
      const preview = await asked<AdoptProposal>(book, "proposeColumns", {
        ...settled,
        rows: PREVIEW_ROWS,
      });
      expect([
        ...judgeGroup(one, offered),
        ...faults,
        ...judgeQuestions(one, proposal),
        ...judgeSkipped(one, preview),
        ...judgeRows(one, preview),
        ...judgeStages(one, preview),
        ...(await adoptedFaults(book, one, settled)),
      ]).toEqual([]);
    }),
  );

  test("at least 95 of 100 columns are proposed right, and none is wrong in silence", () => {
    const sum = (part: keyof Tally) => tallies.reduce((total, tally) => total + tally[part], 0);
    const [columns, right, both] = [sum("columns"), sum("right"), sum("asked")];
    const [needless, silent] = [sum("needless"), sum("silent")];
    // Not to stdout, which holds what jest counts.
    process.stderr.write(
      `adopt corpus, ${lang}: ${cases.length} sheets, ${columns} columns: ${right} proposed right, ` +
        `${both} asked as a person would, ${needless} asked needlessly, ${silent} wrong in silence\n`,
    );
    expect(tallies.length).toBe(cases.length);
    expect(silent).toBe(0);
    expect((right + both) / columns).toBeGreaterThanOrEqual(RIGHT);
  });
}

/** Adopts, recalculates ten times, and says what was lost, written again or changed in the case's sheets. */
async function adoptedFaults(
  book: Workbench,
  one: AdoptCase,
  settled: unknown,
): Promise<readonly string[]> {
  const before = await fingerprint(book, one);
  const adopted = await asked<Adopted>(book, "adoptSheets", settled);
  await recalculated(book);
  const writes = await writesOfNine(book);
  return [
    ...(adopted.rows === one.rows.length ? [] : [`adopted ${adopted.rows} records`]),
    ...(writes === 0 ? [] : [`${writes} writes after the first recalculation`]),
    ...differences(before, await fingerprint(book, one)),
  ];
}

/** Nine recalculations in one execution, which costs less time than nine: together they may write nothing. */
const writesOfNine = async (book: Workbench): Promise<number> => {
  const again = "() => { for (let i = 0; i < 9; i++) recalculate(); }";
  return succeeded(await book.run("byHand", [again, []])).serviceCalls.writes;
};
