// The formula of a KPI of one's own as people type it: `wonValue / visits`, "（成交额－1000）×30％". Strict: what cannot
// be understood is told with its place.
import { type Expression, kpisIn, type Sign } from "../model/expression";
import type { Fault } from "../model/issue";
import { formulaTokens, type NamedKpi, type Token } from "./formula-tokens";

export type FormulaRead = { readonly expression: Expression } | { readonly fault: Fault };

/**
 * Multiplication goes before addition, brackets before both; "%" stands behind what it is a hundredth of.
 *
 * @param names of the KPIs that a formula may name; the first of two that are the same counts
 * @returns the expression, or the first thing that is wrong
 */
export function readFormula(text: string, names: readonly NamedKpi[]): FormulaRead {
  const tokens = formulaTokens(text, names);
  if ("fault" in tokens) return tokens;
  const read = wholeOf(tokens, [...text].length + 1);
  if ("fault" in read) return read;
  return kpisIn(read.expression).length === 0
    ? { fault: { code: "formulaNoKpi", params: {} } }
    : read;
}

/** @param end the place behind the last character */
function wholeOf(tokens: readonly Token[], end: number): FormulaRead {
  let i = 0;
  const next = (): Token | undefined => tokens[i];
  /** The next token, if it is one of these signs. */
  const sign = (among: string): string | null => {
    const token = next();
    if (token?.kind !== "sign" || !among.includes(token.value)) return null;
    i += 1;
    return token.value;
  };
  const chain = (signs: string, part: () => FormulaRead) => (): FormulaRead => {
    let read = part();
    while (!("fault" in read)) {
      const between = sign(signs);
      if (between === null) break;
      const right = part();
      if ("fault" in right) return right;
      const sum = { kind: "sum", sign: between as Sign, left: read.expression } as const;
      read = { expression: { ...sum, right: right.expression } };
    }
    return read;
  };
  const signed = (): FormulaRead => {
    const leading = sign("+-");
    if (leading === null) return share();
    const read = signed();
    if ("fault" in read || leading === "+") return read;
    return { expression: { kind: "negative", of: read.expression } };
  };
  const share = (): FormulaRead => {
    let read = operand();
    while (!("fault" in read) && sign("%") !== null)
      read = { expression: { kind: "percent", of: read.expression } };
    return read;
  };
  const operand = (): FormulaRead => {
    const token = next();
    if (token?.kind === "number") {
      i += 1;
      return { expression: { kind: "number", digits: token.value } };
    }
    if (token?.kind === "kpi") {
      i += 1;
      return { expression: { kind: "kpi", id: token.value } };
    }
    if (sign("(") === null) {
      const after = tokens[i - 1]?.text ?? null;
      return { fault: { code: "formulaOperand", params: { after, at: token?.at ?? end } } };
    }
    const read = added();
    if ("fault" in read || sign(")") !== null) return read;
    const follows = next();
    return follows === undefined
      ? { fault: { code: "formulaOpen", params: { at: token?.at ?? 1 } } }
      : unexpected(follows);
  };
  /** Behind something whole, where a sign should stand. */
  const unexpected = (token: Token): FormulaRead =>
    token.value === ")" && token.kind === "sign"
      ? { fault: { code: "formulaClose", params: { at: token.at } } }
      : {
          fault: {
            code: "formulaOperator",
            params: { one: tokens[i - 1]?.text ?? "", other: token.text, at: token.at },
          },
        };
  const added = chain("+-", chain("*/", signed));
  const read = added();
  const rest = next();
  return "fault" in read || rest === undefined ? read : unexpected(rest);
}
