// Conditional format rules and their builder.
import type { ConditionalRule, GradientPoint, RuleStyle } from "../../engine/conditional-rule";
import type { Rect } from "../../engine/place";
import { Exception } from "./bridge";
import { dateOf, serialOfDate } from "./dates";
import { BooleanCriteria, enumValue, nameOf } from "./enums";
import { make, rectOf } from "./objects";
import { defineService, type Part } from "./service";

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type BooleanRule = ConditionalRule & { readonly kind: "boolean" };

const rules = new WeakMap<object, ConditionalRule>();

/** The rule of a ConditionalFormatRule that a script passes. */
export function ruleIn(rule: object): ConditionalRule {
  const known = rules.get(rule);
  if (!known) throw new Exception("The conditional format rule is not built.");
  return known;
}

export function ruleOut(rule: ConditionalRule): GRule {
  const made = new RuleService();
  rules.set(made, rule);
  return made as unknown as GRule;
}

class RuleService implements Part<RuleService, GRule> {
  copy(): GBuilder {
    const rule = ruleIn(this);
    return new BuilderService(rule) as unknown as GBuilder;
  }
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return ruleIn(this).ranges.map(make.range);
  }
  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    const rule = ruleIn(this);
    return rule.kind === "boolean"
      ? (new ConditionService(rule) as unknown as GoogleAppsScript.Spreadsheet.BooleanCondition)
      : null;
  }
}
defineService("ConditionalFormatRule", RuleService);

class ConditionService
  implements Part<ConditionService, GoogleAppsScript.Spreadsheet.BooleanCondition>
{
  readonly #rule: BooleanRule;
  constructor(rule: BooleanRule) {
    this.#rule = rule;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return enumValue(BooleanCriteria, this.#rule.criteria) as never;
  }
  getCriteriaValues(): unknown[] {
    const { criteria, values } = this.#rule;
    return values.map((value) =>
      criteria.startsWith("DATE_") && typeof value === "number" ? dateOf(value) : value,
    );
  }
  getBackground(): string | null {
    return this.#rule.style.background ?? null;
  }
  getFontColor(): string | null {
    return this.#rule.style.color ?? null;
  }
  getBold(): boolean | null {
    return this.#rule.style.bold ?? null;
  }
  getItalic(): boolean | null {
    return this.#rule.style.italic ?? null;
  }
  getUnderline(): boolean | null {
    return this.#rule.style.underline ?? null;
  }
  getStrikethrough(): boolean | null {
    return this.#rule.style.strikethrough ?? null;
  }
}
defineService("BooleanCondition", ConditionService);

class BuilderService implements Part<BuilderService, GBuilder> {
  #ranges: readonly Rect[];
  #condition: Pick<BooleanRule, "criteria" | "values"> | null = null;
  #style: RuleStyle = {};
  #points: Partial<Record<"MIN" | "MID" | "MAX", GradientPoint>> = {};
  constructor(from?: ConditionalRule) {
    this.#ranges = from?.ranges ?? [];
    if (from?.kind !== "boolean") return;
    this.#condition = { criteria: from.criteria, values: from.values };
    this.#style = from.style;
  }
  get #self(): GBuilder {
    return this as unknown as GBuilder;
  }
  #when(criteria: string, ...values: readonly unknown[]): GBuilder {
    this.#condition = {
      criteria,
      values: values.map((value) =>
        value instanceof Date ? serialOfDate(value) : (value as string | number),
      ),
    };
    return this.#self;
  }
  #look(style: RuleStyle): GBuilder {
    this.#style = { ...this.#style, ...style };
    return this.#self;
  }
  #point(which: "MIN" | "MID" | "MAX", color: string, type: string, value: string): GBuilder {
    this.#points = {
      ...this.#points,
      [which]: { color, type: type as GradientPoint["type"], value },
    };
    return this.#self;
  }
  build(): GRule {
    const ranges = this.#ranges;
    if (ranges.length === 0)
      throw new Exception("A conditional format rule needs at least one range.");
    const { MIN, MID, MAX } = this.#points;
    if (MIN && MAX)
      return ruleOut({ kind: "gradient", ranges, points: MID ? [MIN, MID, MAX] : [MIN, MAX] });
    if (!this.#condition) throw new Exception("A conditional format rule needs a condition.");
    return ruleOut({ kind: "boolean", ranges, ...this.#condition, style: this.#style });
  }
  copy(): GBuilder {
    return new BuilderService(rules.get(this.build())) as unknown as GBuilder;
  }
  setRanges(ranges: readonly GoogleAppsScript.Spreadsheet.Range[]): GBuilder {
    this.#ranges = ranges.map((range) => {
      const rect = rectOf(range);
      if (!rect) throw new Exception("A conditional format rule takes ranges.");
      return rect;
    });
    return this.#self;
  }
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.#ranges.map(make.range);
  }
  setBackground(color: string | null): GBuilder {
    return this.#look({ background: color ?? undefined });
  }
  setFontColor(color: string | null): GBuilder {
    return this.#look({ color: color ?? undefined });
  }
  setBold(bold: boolean | null): GBuilder {
    return this.#look({ bold: bold ?? undefined });
  }
  setItalic(italic: boolean | null): GBuilder {
    return this.#look({ italic: italic ?? undefined });
  }
  setUnderline(underline: boolean | null): GBuilder {
    return this.#look({ underline: underline ?? undefined });
  }
  setStrikethrough(strikethrough: boolean | null): GBuilder {
    return this.#look({ strikethrough: strikethrough ?? undefined });
  }
  setGradientMinpoint(color: string): GBuilder {
    return this.#point("MIN", color, "MIN", "");
  }
  setGradientMaxpoint(color: string): GBuilder {
    return this.#point("MAX", color, "MAX", "");
  }
  setGradientMinpointWithValue(color: string, type: unknown, value: string): GBuilder {
    return this.#point("MIN", color, nameOf(type), value);
  }
  setGradientMidpointWithValue(color: string, type: unknown, value: string): GBuilder {
    return this.#point("MID", color, nameOf(type), value);
  }
  setGradientMaxpointWithValue(color: string, type: unknown, value: string): GBuilder {
    return this.#point("MAX", color, nameOf(type), value);
  }
  whenCellEmpty(): GBuilder {
    return this.#when("CELL_EMPTY");
  }
  whenCellNotEmpty(): GBuilder {
    return this.#when("CELL_NOT_EMPTY");
  }
  whenFormulaSatisfied(formula: string): GBuilder {
    return this.#when("CUSTOM_FORMULA", formula);
  }
  whenDateAfter(date: unknown): GBuilder {
    return this.#when("DATE_AFTER", date);
  }
  whenDateBefore(date: unknown): GBuilder {
    return this.#when("DATE_BEFORE", date);
  }
  whenDateEqualTo(date: unknown): GBuilder {
    return this.#when("DATE_EQUAL_TO", date);
  }
  whenNumberBetween(start: number, end: number): GBuilder {
    return this.#when("NUMBER_BETWEEN", start, end);
  }
  whenNumberNotBetween(start: number, end: number): GBuilder {
    return this.#when("NUMBER_NOT_BETWEEN", start, end);
  }
  whenNumberEqualTo(number: number): GBuilder {
    return this.#when("NUMBER_EQUAL_TO", number);
  }
  whenNumberNotEqualTo(number: number): GBuilder {
    return this.#when("NUMBER_NOT_EQUAL_TO", number);
  }
  whenNumberGreaterThan(number: number): GBuilder {
    return this.#when("NUMBER_GREATER_THAN", number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): GBuilder {
    return this.#when("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }
  whenNumberLessThan(number: number): GBuilder {
    return this.#when("NUMBER_LESS_THAN", number);
  }
  whenNumberLessThanOrEqualTo(number: number): GBuilder {
    return this.#when("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }
  whenTextContains(text: string): GBuilder {
    return this.#when("TEXT_CONTAINS", text);
  }
  whenTextDoesNotContain(text: string): GBuilder {
    return this.#when("TEXT_DOES_NOT_CONTAIN", text);
  }
  whenTextEqualTo(text: string): GBuilder {
    return this.#when("TEXT_EQUAL_TO", text);
  }
  whenTextStartsWith(text: string): GBuilder {
    return this.#when("TEXT_STARTS_WITH", text);
  }
  whenTextEndsWith(text: string): GBuilder {
    return this.#when("TEXT_ENDS_WITH", text);
  }
}
defineService("ConditionalFormatRuleBuilder", BuilderService);

export const newConditionalFormatRule = (): GBuilder => new BuilderService() as unknown as GBuilder;
