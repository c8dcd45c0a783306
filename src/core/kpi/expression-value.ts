// What a formula of one's own comes to, from the values of the KPIs that it names.
import { type Expression, kpisIn } from "../model/expression";

/** Why it comes to nothing: a KPI that it names is blank, a division by zero, or a number that no cell can hold. */
export type Nothing =
  | { readonly gap: "blank"; readonly id: string }
  | { readonly gap: "byZero" }
  | { readonly gap: "tooLarge" };

/**
 * Each step as a sheet reckons it, so that both come to the same number.
 *
 * @param ofKpi a KPI's value, by its key or its row's id; null where it is blank
 */
export function expressionValue(
  expression: Expression,
  ofKpi: (id: string) => number | null,
): number | Nothing {
  const blank = kpisIn(expression).find((id) => ofKpi(id) === null);
  if (blank !== undefined) return { gap: "blank", id: blank };
  let byZero = false;
  const reckon = (part: Expression): number => {
    switch (part.kind) {
      case "number":
        return Number(part.digits);
      case "kpi":
        return ofKpi(part.id) ?? 0;
      case "negative":
        return -reckon(part.of);
      case "percent":
        return reckon(part.of) / 100;
      case "sum": {
        const [left, right] = [reckon(part.left), reckon(part.right)];
        if (part.sign === "+") return left + right;
        if (part.sign === "-") return left - right;
        if (part.sign === "*") return left * right;
        if (right === 0) byZero = true;
        return left / right;
      }
    }
  };
  const value = reckon(expression);
  if (byZero) return { gap: "byZero" };
  return Number.isFinite(value) ? value : { gap: "tooLarge" };
}
