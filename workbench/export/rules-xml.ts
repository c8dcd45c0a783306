// Conditional formats and data validation as an xlsx file has them.
import type { IRange } from "@univerjs/core";
import type { ConditionalRule, GradientPoint, RuleStyle } from "../engine/conditional-rule";
import { columnName, type Rect, toA1 } from "../engine/place";
import type { ValidationRule } from "../engine/validation-univer";
import type { FormulaWriter } from "./excel-formula";
import { argb, colorXml, type StyleTable } from "./styles-xml";
import { element, escapeXml } from "./xml";

/** What writes looks, formulas and references of one workbook. */
export interface Writers {
  readonly styles: StyleTable;
  readonly formula: FormulaWriter;
  readonly reference: (rect: Rect) => string;
}

const COMPARISONS: Readonly<Record<string, string>> = {
  NUMBER_BETWEEN: "between",
  NUMBER_NOT_BETWEEN: "notBetween",
  NUMBER_EQUAL_TO: "equal",
  NUMBER_NOT_EQUAL_TO: "notEqual",
  NUMBER_GREATER_THAN: "greaterThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "greaterThanOrEqual",
  NUMBER_LESS_THAN: "lessThan",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "lessThanOrEqual",
  DATE_AFTER: "greaterThan",
  DATE_ON_OR_AFTER: "greaterThanOrEqual",
  DATE_BEFORE: "lessThan",
  DATE_ON_OR_BEFORE: "lessThanOrEqual",
  DATE_BETWEEN: "between",
  DATE_NOT_BETWEEN: "notBetween",
  DATE_EQUAL_TO: "equal",
};

const quoted = (text: unknown): string => `"${String(text ?? "").replaceAll('"', '""')}"`;

/** Criteria that a file has no word for, as formulas about the first cell. */
const AS_FORMULA: Readonly<Record<string, (cell: string, value: unknown) => string>> = {
  TEXT_CONTAINS: (cell, text) => `ISNUMBER(SEARCH(${quoted(text)},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, text) => `NOT(ISNUMBER(SEARCH(${quoted(text)},${cell})))`,
  TEXT_STARTS_WITH: (cell, text) => `LEFT(${cell},${String(text ?? "").length})=${quoted(text)}`,
  TEXT_ENDS_WITH: (cell, text) => `RIGHT(${cell},${String(text ?? "").length})=${quoted(text)}`,
  TEXT_EQUAL_TO: (cell, text) => `${cell}=${quoted(text)}`,
  CELL_EMPTY: (cell) => `LEN(TRIM(${cell}))=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(TRIM(${cell}))>0`,
};

const differenceXml = (style: RuleStyle): string => {
  const color = colorXml("color", style.color);
  const font =
    (style.bold === undefined ? "" : element("b", { val: style.bold ? "1" : "0" })) +
    (style.italic === undefined ? "" : element("i", { val: style.italic ? "1" : "0" })) +
    (style.strikethrough ? element("strike") : "") +
    (style.underline ? element("u") : "") +
    color;
  const background = colorXml("bgColor", style.background);
  return element(
    "dxf",
    {},
    (font === "" ? "" : element("font", {}, font)) +
      (background === ""
        ? ""
        : element("fill", {}, element("patternFill", { patternType: "solid" }, background))),
  );
};

const POINTS: Readonly<Record<GradientPoint["type"], string>> = {
  MIN: "min",
  MAX: "max",
  NUMBER: "num",
  PERCENT: "percent",
  PERCENTILE: "percentile",
};

const gradientXml = (points: readonly GradientPoint[]): string =>
  element(
    "colorScale",
    {},
    points
      .map(({ type, value }) =>
        element("cfvo", { type: POINTS[type], val: value === "" ? null : value }),
      )
      .join("") +
      points.map(({ color }) => element("color", { rgb: argb(color) ?? "FFFFFFFF" })).join(""),
  );

const formulasXml = (formulas: readonly string[]): string =>
  formulas.map((formula) => element("formula", {}, escapeXml(formula))).join("");

/** The rule's own element; null where a file cannot hold it. */
function ruleXml(
  rule: ConditionalRule,
  priority: number,
  { styles, formula: write }: Writers,
): string | null {
  if (rule.kind === "gradient")
    return element("cfRule", { type: "colorScale", priority }, gradientXml(rule.points));
  const { criteria, values } = rule;
  const dxfId = styles.differenceOf(differenceXml(rule.style));
  const operator = COMPARISONS[criteria];
  if (operator)
    return element(
      "cfRule",
      { type: "cellIs", dxfId, priority, operator },
      formulasXml(values.map(String)),
    );
  const [first] = rule.ranges;
  const cell = first ? `${columnName(first.column)}${first.row + 1}` : "A1";
  const formula =
    criteria === "CUSTOM_FORMULA"
      ? write(String(values[0]))
      : AS_FORMULA[criteria]?.(cell, values[0]);
  return formula
    ? element("cfRule", { type: "expression", dxfId, priority }, formulasXml([formula]))
    : null;
}

/** @param rules the one that wins first */
export const conditionalXml = (rules: readonly ConditionalRule[], writers: Writers): string =>
  rules
    .map((rule, index) => {
      const xml = ruleXml(rule, index + 1, writers);
      const sqref = rule.ranges.map(toA1).join(" ");
      return xml === null ? "" : element("conditionalFormatting", { sqref }, xml);
    })
    .join("");

/** A list's items stand in one text of at most this length, between commas. */
const LONGEST_LIST = 255;

interface Condition {
  readonly type: string;
  readonly operator?: string | undefined;
  readonly formulas: readonly string[];
}

function listCondition(items: readonly string[]): Condition | null {
  const text = items.join(",");
  return text.length > LONGEST_LIST || items.some((item) => item.includes(","))
    ? null
    : { type: "list", formulas: [quoted(text)] };
}

function conditionOf(
  { criteria, values }: ValidationRule,
  { formula: write, reference }: Writers,
): Condition | null {
  const [first] = values;
  if (criteria === "CHECKBOX") return listCondition(["TRUE", "FALSE"]);
  if (criteria === "VALUE_IN_LIST") return Array.isArray(first) ? listCondition(first) : null;
  if (criteria === "VALUE_IN_RANGE") return { type: "list", formulas: [reference(first as Rect)] };
  if (criteria === "CUSTOM_FORMULA") {
    const formula = write(String(first));
    return formula === null ? null : { type: "custom", formulas: [formula] };
  }
  if (criteria === "DATE_IS_VALID_DATE")
    return { type: "date", operator: "greaterThanOrEqual", formulas: ["1"] };
  const operator = COMPARISONS[criteria];
  return operator
    ? {
        type: criteria.startsWith("DATE") ? "date" : "decimal",
        operator,
        formulas: values.map(String),
      }
    : null;
}

export interface PlacedValidation {
  readonly ranges: readonly IRange[];
  readonly rule: ValidationRule;
}

const sqrefOf = (ranges: readonly IRange[]): string =>
  ranges
    .map(({ startRow, endRow, startColumn, endColumn }) =>
      toA1({
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      }),
    )
    .join(" ");

/** Lists that are too long for a file, or whose items hold commas, are left out. */
export function validationsXml(rules: readonly PlacedValidation[], writers: Writers): string {
  const all = rules.flatMap(({ ranges, rule }) => {
    const condition = conditionOf(rule, writers);
    if (!condition || ranges.length === 0) return [];
    const { type, operator, formulas } = condition;
    return element(
      "dataValidation",
      {
        type,
        operator,
        errorStyle: rule.allowInvalid ? "warning" : null,
        allowBlank: true,
        showInputMessage: rule.helpText !== null,
        showErrorMessage: true,
        // The attribute's name notwithstanding, it hides the arrow.
        showDropDown: type === "list" && rule.values[1] === false,
        error: rule.helpText,
        prompt: rule.helpText,
        sqref: sqrefOf(ranges),
      },
      formulas
        .map((formula, index) => element(`formula${index + 1}`, {}, escapeXml(formula)))
        .join(""),
    );
  });
  return all.length === 0 ? "" : element("dataValidations", { count: all.length }, all.join(""));
}
