// Symbolic names of a formula, over one sheet of a table or several, and what becomes of one that has no place.
import { type Layout, resolve } from "../../../src/core/model/layout";

const column = (sheet: string, fields: readonly string[]) => (field: string) =>
  fields.includes(field) ? `'${sheet}'!$${field}` : null;
const layout: Layout = {
  sheets: (table) => {
    if (table === "deals") return [column("Deals", ["value"])];
    if (table === "costs") return [column("Jan", ["amount", "on"]), column("Feb", ["amount"])];
    return [];
  },
  cell: (name) => (name === "won" ? "$C$9" : null),
};

test.each([
  ["SUMIFS({deals.value};{deals.value};{won})", "SUMIFS('Deals'!$value;'Deals'!$value;$C$9)"],
  ["1+1", "1+1"],
  ["COUNTIFS({deals.amount};1)", null],
  ["COUNTIFS({nothing.amount};1)", null],
  ["SUM({deals.value})", null],
  ["SUMIFS({deals.value};{deals.value};1)+{lost}", null],
  [
    "SUMIFS({costs.amount};{costs.amount};1)/2",
    "(SUMIFS('Jan'!$amount;'Jan'!$amount;1)+SUMIFS('Feb'!$amount;'Feb'!$amount;1))/2",
  ],
  ["COUNTIFS({costs.on};1)", "COUNTIFS('Jan'!$on;1)"],
  ["MEDIAN({costs.amount})", "MEDIAN('Jan'!$amount;'Feb'!$amount)"],
  ["MEDIAN({nothing.amount})", null],
])("%s becomes %s", (formula, resolved) => {
  expect(resolve(formula, layout)).toBe(resolved);
});
