// A workbook that people have been at, broken down: whatever stands there, it is written once, and nothing of theirs goes.
import fc from "fast-check";
import type { BreakdownDone, BreakdownState } from "../../../src/app/rpc/breakdown";
import { textsOf } from "../../../src/i18n/texts";
import type { Workbench } from "../../../workbench/api";
import { rowsOf } from "../contents";
import { edits, make } from "../random-edits";
import { asked, recalculated, type Saved, saved, succeeded, withSaved } from "../sample-book";

const { field, table } = textsOf("en");

let start: Saved;
beforeAll(async () => {
  start = await saved({ template: "sample", lang: "en" }, (book) => recalculated(book));
});

/** What people typed over parts, and rows without a level. */
const typed = async (book: Workbench) =>
  (await rowsOf(book, table.plan)).flatMap((row) => {
    const { [field.plan.override]: override = "", [field.plan.planned]: planned = "" } = row;
    const own = (row[field.plan.level] ?? "") === "" ? planned : "";
    return override === "" && own === "" ? [] : [`${override} ${own}`];
  });

const answer = async (book: Workbench, name: string, args: unknown) => {
  const { error, result, log } = await book.run("call", [name, args], { startedBy: "page" });
  if (error !== null) throw new Error([error, ...log].join("\n"));
  return result as { ok?: unknown; issues?: readonly { code: string }[] };
};

test("broken down twice after random edits", async () => {
  const finest = fc.constantFrom("total", "quarter", "month", "week");
  const by = fc.constantFrom("workdays", "season", "equal", "given");
  await fc.assert(
    fc.asyncProperty(edits, finest, by, fc.nat({ max: 11 }), (list, level, splitBy, which) =>
      withSaved(start, async (book) => {
        for (const edit of list) await make(book, edit);
        await recalculated(book);
        const { goals, people } = await asked<BreakdownState>(book, "breakdownFacts", {
          goal: null,
        });
        const goal = goals[which % Math.max(1, goals.length)]?.id ?? "G-1";
        const team = people.slice(0, which % 4).map(({ id }) => id);
        const request = {
          goal,
          choice: {
            splitBy,
            shareBy: "capacity",
            finest: level,
            people: team,
            levelWeights: null,
            edits: [],
          },
        };
        const before = await typed(book);
        const first = await answer(book, "breakDown", request);
        if (first.issues) {
          for (const { code } of first.issues)
            expect([
              "noMetric",
              "noTarget",
              "noDates",
              "noStartValue",
              "tooMany",
              "gone",
            ]).toContain(code);
          return;
        }
        const after = await typed(book);
        for (const one of before) expect(after).toContain(one);
        const again = await answer(book, "breakDown", request);
        const { added, changed, removed } = again.ok as BreakdownDone;
        expect({ added, changed, removed }).toEqual({ added: 0, changed: 0, removed: 0 });
        const { serviceCalls } = succeeded(await book.run("recalculate"));
        expect(serviceCalls.writes).toBe(0);
      }),
    ),
    { numRuns: 3, seed: 7 },
  );
}, 180_000);
