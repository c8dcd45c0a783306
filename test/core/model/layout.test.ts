// Symbolic names of a formula, and what becomes of one that has no place.
import { type Layout, resolve } from "../../../src/core/model/layout";

const layout: Layout = {
  column: (name) => (name === "deals.value" ? "'Deals'!$B:$B" : null),
  cell: (name) => (name === "won" ? "$C$9" : null),
};

test.each([
  ["SUMIFS({deals.value};{deals.value};{won})", "SUMIFS('Deals'!$B:$B;'Deals'!$B:$B;$C$9)"],
  ["1+1", "1+1"],
  ["SUM({deals.amount})", null],
  ["SUM({deals.value})+{lost}", null],
])("%s becomes %s", (formula, resolved) => {
  expect(resolve(formula, layout)).toBe(resolved);
});
