// One conditional format rule in Univer's words.
import type { IStyleBase } from "@univerjs/core";
import type { IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalRule, GradientPoint, RuleStyle } from "./conditional-rule";
import { formulaIn } from "./formula-text";
import { columnName } from "./place";

type Config = IConditionalFormattingRuleConfig;
type RuleWithoutRanges = ConditionalRule extends infer Rule
  ? Rule extends ConditionalRule
    ? Omit<Rule, "ranges">
    : never
  : never;

const NUMBERS: Readonly<Record<string, string>> = {
  NUMBER_BETWEEN: "between",
  NUMBER_NOT_BETWEEN: "notBetween",
  NUMBER_EQUAL_TO: "equal",
  NUMBER_NOT_EQUAL_TO: "notEqual",
  NUMBER_GREATER_THAN: "greaterThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "greaterThanOrEqual",
  NUMBER_LESS_THAN: "lessThan",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "lessThanOrEqual",
};
const DATES: Readonly<Record<string, string>> = {
  DATE_AFTER: ">",
  DATE_BEFORE: "<",
  DATE_EQUAL_TO: "=",
};
const TEXTS: Readonly<Record<string, string>> = {
  TEXT_CONTAINS: "containsText",
  TEXT_DOES_NOT_CONTAIN: "notContainsText",
  TEXT_STARTS_WITH: "beginsWith",
  TEXT_ENDS_WITH: "endsWith",
  TEXT_EQUAL_TO: "equal",
  CELL_EMPTY: "containsBlanks",
  CELL_NOT_EMPTY: "notContainsBlanks",
};
const POINTS: Readonly<Record<GradientPoint["type"], string>> = {
  MIN: "min",
  MAX: "max",
  NUMBER: "num",
  PERCENT: "percent",
  PERCENTILE: "percentile",
};

const ruleStyle = ({
  background,
  color,
  bold,
  italic,
  underline,
  strikethrough,
}: RuleStyle): IStyleBase => ({
  ...(background === undefined ? {} : { bg: { rgb: background } }),
  ...(color === undefined ? {} : { cl: { rgb: color } }),
  ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
  ...(italic === undefined ? {} : { it: italic ? 1 : 0 }),
  ...(underline ? { ul: { s: 1 } } : {}),
  ...(strikethrough ? { st: { s: 1 } } : {}),
});

export function toUniverRule(rule: ConditionalRule): Config {
  if (rule.kind === "gradient")
    return {
      type: "colorScale",
      config: rule.points.map(({ color, type, value }, index) => ({
        index,
        color,
        value: { type: POINTS[type], ...(value === "" ? {} : { value: Number(value) }) },
      })),
    } as Config;
  return { type: "highlightCell", style: ruleStyle(rule.style), ...condition(rule) } as Config;
}

function condition(rule: ConditionalRule & { readonly kind: "boolean" }): object {
  const { criteria, values } = rule;
  const number = NUMBERS[criteria];
  if (number) {
    const [first = 0, second = 0] = values.map(Number);
    const value = criteria.endsWith("BETWEEN") ? [first, second] : first;
    return { subType: "number", operator: number, value };
  }
  const text = TEXTS[criteria];
  if (text) return { subType: "text", operator: text, value: String(values[0] ?? "") };
  if (criteria === "CUSTOM_FORMULA")
    return { subType: "formula", value: formulaIn(String(values[0] ?? "")).formula };
  const date = DATES[criteria];
  const first = rule.ranges[0];
  if (date && first) {
    const cell = `${columnName(first.column)}${first.row + 1}`;
    return { subType: "formula", value: `=AND(ISNUMBER(${cell}),${cell}${date}${values[0]})` };
  }
  throw new Error(`Conditional format criteria ${criteria} is not in the workbench.`);
}

const flip = (names: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(names).map(([google, univer]) => [univer, google]));
const GOOGLE_NUMBERS = flip(NUMBERS);
const GOOGLE_TEXTS = flip(TEXTS);
const GOOGLE_POINTS = flip(POINTS);

/** What a rule that was made in the page is for Google, without its ranges; null for what Google has no word for. */
export function fromUniverRule(config: Config): RuleWithoutRanges | null {
  if (config.type === "colorScale")
    return {
      kind: "gradient",
      points: config.config.flatMap(({ color, value }) => {
        const type = GOOGLE_POINTS.get(value.type) as GradientPoint["type"] | undefined;
        return type ? [{ color, type, value: String(value.value ?? "") }] : [];
      }),
    };
  if (config.type !== "highlightCell") return null;
  const style = styleOut(config.style);
  const { subType } = config;
  const { operator = "", value } = config as {
    readonly operator?: string;
    readonly value?: unknown;
  };
  if (subType === "formula")
    return { kind: "boolean", criteria: "CUSTOM_FORMULA", values: [String(value)], style };
  const criteria = subType === "number" ? GOOGLE_NUMBERS.get(operator) : GOOGLE_TEXTS.get(operator);
  if (!criteria || (subType !== "number" && subType !== "text")) return null;
  const values = criteria.startsWith("CELL_") ? [] : [value].flat().map(plain);
  return { kind: "boolean", criteria, values, style };
}

const plain = (value: unknown): string | number =>
  typeof value === "number" ? value : String(value ?? "");

const styleOut = ({ bg, cl, bl, it, ul, st }: IStyleBase): RuleStyle => ({
  ...(bg?.rgb ? { background: bg.rgb } : {}),
  ...(cl?.rgb ? { color: cl.rgb } : {}),
  ...(bl === undefined ? {} : { bold: bl === 1 }),
  ...(it === undefined ? {} : { italic: it === 1 }),
  ...(ul?.s === 1 ? { underline: true } : {}),
  ...(st?.s === 1 ? { strikethrough: true } : {}),
});
