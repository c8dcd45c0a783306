// Formulas of KPIs of one's own: what is read, how it is reckoned and written, and where it goes wrong.
import fc from "fast-check";
import { expressionFormula } from "../../../src/core/kpi/expression-formula";
import { expressionValue } from "../../../src/core/kpi/expression-value";
import { type Expression, SIGNS, writtenOut } from "../../../src/core/model/expression";
import type { Fault } from "../../../src/core/model/issue";
import { readFormula } from "../../../src/core/typed/read-formula";

const NAMES = [
  { id: "wonValue", name: "wonValue" },
  { id: "wonValue", name: "Won value" },
  { id: "wonValue", name: "成交额" },
  { id: "growth", name: "成交额增长率" },
  { id: "visits", name: "visits" },
  { id: "visits", name: "拜访数" },
  { id: "KPI-1", name: "Value for each visit" },
  { id: "KPI-2", name: "Sell-through (net)" },
  { id: "KPI-3", name: "30-day value" },
  { id: "KPI-4", name: "won value" },
];
const VALUES: Readonly<Record<string, number>> = {
  wonValue: 1200,
  growth: 0.5,
  visits: 8,
  "KPI-1": 150,
  "KPI-2": 3,
  "KPI-3": 7,
  "KPI-4": -1,
};
const reckoned = (text: string): unknown => {
  const read = readFormula(text, NAMES);
  return "fault" in read
    ? read.fault
    : expressionValue(read.expression, (id) => VALUES[id] ?? null);
};

test.each<[string, number]>([
  ["wonValue", 1200],
  ["won value", 1200],
  ["WON  VALUE / visits", 150],
  ["=wonValue/visits", 150],
  ["＝成交额／拜访数", 150],
  ["成交额增长率×２", 1],
  ["（成交额－２００）÷（拜访数＋２）", 100],
  ["【成交额 - 200】*2", 2000],
  ["wonValue - visits * 2 - 3", 1181],
  ["wonValue / visits / 2", 75],
  ["wonValue / (visits / 2)", 300],
  ["-visits + 10", 2],
  ["--visits", 8],
  ["+visits", 8],
  ["2 * -visits", -16],
  ["visits * 25%", 2],
  ["visits％ × 100", 8],
  ["(visits + 2)%", 0.1],
  ["visits * .5", 4],
  ["visits * 0.05", 0.4],
  ["Value for each visit * 2", 300],
  ["Sell-through (net) - visits", -5],
  ["30-day value + 30", 37],
  ["visits–1", 7],
])("%s is %d", (text, value) => {
  expect(reckoned(text)).toBeCloseTo(value, 12);
});

test.each<[string, Fault["code"], object]>([
  ["wonvalu / visits", "formulaName", { value: "wonvalu", at: 1, near: "wonValue" }],
  ["2 * Visit", "formulaName", { value: "Visit", at: 5, near: "visits" }],
  ["成交 / 拜访数", "formulaName", { value: "成交", at: 1, near: "成交额" }],
  ["profit * 2", "formulaName", { value: "profit", at: 1, near: null }],
  ["成交额外 * 2", "formulaName", { value: "成交额外", at: 1, near: "成交额" }],
  ["visits2", "formulaName", { value: "visits2", at: 1, near: "visits" }],
  ["(wonValue + visits", "formulaOpen", { at: 1 }],
  ["2 * ((visits)", "formulaOpen", { at: 5 }],
  ["wonValue + visits)", "formulaClose", { at: 18 }],
  ["wonValue visits", "formulaOperator", { one: "wonValue", other: "visits", at: 10 }],
  ["visits 12 34", "formulaOperator", { one: "visits", other: "12", at: 8 }],
  ["2(visits)", "formulaOperator", { one: "2", other: "(", at: 2 }],
  ["(visits 3)", "formulaOperator", { one: "visits", other: "3", at: 9 }],
  ["visits +", "formulaOperand", { after: "+", at: 9 }],
  ["* visits", "formulaOperand", { after: null, at: 1 }],
  ["visits + * 2", "formulaOperand", { after: "+", at: 10 }],
  ["()", "formulaOperand", { after: "(", at: 2 }],
  ["=", "formulaOperand", { after: null, at: 2 }],
  ["visits ^ 2", "formulaSign", { value: "^", at: 8 }],
  ["visits * 1,000", "formulaSign", { value: ",", at: 11 }],
  ["visits & visits", "formulaSign", { value: "&", at: 8 }],
  ['HYPERLINK("x";"y")', "formulaName", { value: "HYPERLINK", at: 1, near: null }],
  ["visits = 2", "formulaSign", { value: "=", at: 8 }],
  ["visits * 1234567890123456", "tooLarge", { value: "1234567890123456" }],
  ["1 + 2", "formulaNoKpi", {}],
  ["12", "formulaNoKpi", {}],
])("%s is told of as %s", (text, code, params) => {
  expect(reckoned(text)).toEqual({ code, params });
});

test("of two KPIs with one name the first is meant", () => {
  expect(readFormula("won value", NAMES)).toEqual({ expression: { kind: "kpi", id: "wonValue" } });
});

test.each<[string, unknown]>([
  ["wonValue / (visits - 8)", { gap: "byZero" }],
  ["(visits - 8) / (visits - 8)", { gap: "byZero" }],
  ["1 / (visits - 8) * 0", { gap: "byZero" }],
])("%s comes to nothing", (text, nothing) => {
  expect(reckoned(text)).toEqual(nothing);
});

test("a blank KPI makes it blank, and is named", () => {
  const read = readFormula("wonValue / (visits - 成交额增长率)", NAMES);
  if ("fault" in read) throw new Error(read.fault.code);
  const ofKpi = (id: string) => (id === "growth" ? null : 0);
  expect(expressionValue(read.expression, ofKpi)).toEqual({ gap: "blank", id: "growth" });
});

test("what is larger than any cell holds is nothing", () => {
  const read = readFormula("visits * visits", NAMES);
  if ("fault" in read) throw new Error(read.fault.code);
  expect(expressionValue(read.expression, () => 1e200)).toEqual({ gap: "tooLarge" });
});

const leaf = fc.oneof(
  fc.constantFrom(...["wonValue", "visits", "KPI-1"].map((id) => ({ kind: "kpi", id }) as const)),
  fc.nat(99_999).map((n) => ({ kind: "number", digits: String(n / 100) }) as const),
);
const { expression: anyExpression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    leaf,
    fc.record({ kind: fc.constant("negative" as const), of: tie("expression") }),
    fc.record({ kind: fc.constant("percent" as const), of: tie("expression") }),
    fc.record({
      kind: fc.constant("sum" as const),
      sign: fc.constantFrom(...SIGNS),
      left: tie("expression"),
      right: tie("expression"),
    }),
  ),
}));
const withKpi = anyExpression.map(
  (right): Expression => ({ kind: "sum", sign: "+", left: { kind: "kpi", id: "visits" }, right }),
);

test("what is written out is read back as it was", () => {
  fc.assert(
    fc.property(withKpi, (expression) => {
      const text = writtenOut(expression, {
        kpi: (id) => NAMES.find((known) => known.id === id)?.name ?? id,
        number: (digits) => digits,
      });
      expect(readFormula(text, NAMES)).toEqual({ expression });
    }),
  );
});

test("as the sheet's formula it holds addresses, whole numbers and signs alone", () => {
  fc.assert(
    fc.property(withKpi, (expression) => {
      const formula = expressionFormula(expression, (id) => `$B$${id.length}`) ?? "";
      expect(formula).toMatch(/^IF\((OR\()?\$B\$\d/);
      expect(formula.replace(/\$B\$\d+|IFERROR|IF|OR|""/g, "")).toMatch(/^[\d+\-*/%();= ]*$/);
    }),
  );
});

test.each<[string, string]>([
  ["wonValue / visits", '(B1="";B2="");"";IFERROR(B1 / B2;""))'],
  ["(wonValue + 0.05) * 2", '=""'],
])("%s as a formula of the sheet", (text, part) => {
  const read = readFormula(text, NAMES);
  if ("fault" in read) throw new Error(read.fault.code);
  const cells: Readonly<Record<string, string>> = { wonValue: "B1", visits: "B2" };
  expect(expressionFormula(read.expression, (id) => cells[id] ?? null)).toContain(part);
});

test("a KPI without a place makes no formula, nor does one that nobody could read", () => {
  const kpi = (id: string) => ({ kind: "kpi", id }) as const;
  expect(expressionFormula(kpi("visits"), () => null)).toBeNull();
  expect(expressionFormula(kpi("visits"), () => "x".repeat(5_000))).toBeNull();
});
