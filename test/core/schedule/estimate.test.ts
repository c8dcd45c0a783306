// Three-point estimates: which are uncertain, which contradict themselves, and how long a task most likely takes.
import { estimateFindings, estimateOf, likelyDays } from "../../../src/core/schedule/estimate";
import { task } from "../rows";

test.each([
  [{ days: 4 }, null, 4],
  [{ days: 4, optimistic: 2, pessimistic: 9 }, { low: 2, mode: 4, high: 9 }, 4],
  [{ days: 4, pessimistic: 9 }, { low: 4, mode: 4, high: 9 }, 4],
  [{ days: 4, optimistic: 2 }, { low: 2, mode: 4, high: 4 }, 4],
  [{ optimistic: 2, pessimistic: 9 }, { low: 2, mode: 5.5, high: 9 }, 5.5],
  [{ days: 4, optimistic: 4, pessimistic: 4 }, null, 4],
  [{ days: 4, optimistic: 5, pessimistic: 9 }, null, 4],
  [{ days: 4, optimistic: 1, pessimistic: 3 }, null, 4],
  [{ milestone: true, days: 4, optimistic: 1, pessimistic: 9 }, null, 0],
  [{}, null, 1],
])("%j", (row, estimate, likely) => {
  expect(estimateOf(task(row))).toEqual(estimate);
  expect(likelyDays(task(row))).toBe(likely);
});

test.each([
  [{ days: 4, optimistic: 5, pessimistic: 9 }, "optimistic", { low: 5, mode: 4, high: 9 }],
  [{ days: 4, optimistic: 1, pessimistic: 3 }, "pessimistic", { low: 1, mode: 4, high: 3 }],
  [{ optimistic: 9, pessimistic: 2 }, "pessimistic", { low: 9, mode: 9, high: 2 }],
])("%j is told", (row, column, params) => {
  expect(estimateFindings([task(row)])).toEqual([
    { code: "estimatesOutOfOrder", table: "tasks", id: "T-1", column, params },
  ]);
});

test("what is in order, and a milestone, is not told", () => {
  expect(
    estimateFindings([
      task({ days: 4, optimistic: 2, pessimistic: 9 }),
      task({ days: 4 }),
      task({ pessimistic: 2 }),
      task({ milestone: true, days: 0, optimistic: 3, pessimistic: 1 }),
    ]),
  ).toEqual([]);
});
