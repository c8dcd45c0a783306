// ";" between arguments, for Univer and back.
import { formulaIn, formulaOut } from "../../../workbench/engine/formula-text";

test.each([
  ["=SUM(A1;A2)", "=SUM(A1,A2)"],
  ['=IF(A1=";";1;2)', '=IF(A1=";",1,2)'],
  ["=SUM('a;b'!A1;1)", "=SUM('a;b'!A1,1)"],
  ["=SUM({1;2};3)", "=SUM({1;2},3)"],
])("%s", (written, engine) => {
  const { formula, semicolons } = formulaIn(written);
  expect(formula).toBe(engine);
  expect(formulaOut(formula, semicolons)).toBe(written);
});

test("a formula with commas stays as it is", () => {
  expect(formulaIn("=SUM(A1,A2)")).toEqual({ formula: "=SUM(A1,A2)", semicolons: false });
});
