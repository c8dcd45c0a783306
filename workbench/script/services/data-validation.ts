// DataValidation and its builder.
import type { Rect } from "../../engine/place";
import type { ValidationRule, ValidationValue } from "../../engine/validation-univer";
import { Exception } from "./bridge";
import { dateOf, serialOfDate } from "./dates";
import { DataValidationCriteria, enumValue, nameOf } from "./enums";
import { make, rectOf } from "./objects";
import { defineService, type Part } from "./service";

type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const rules = new WeakMap<object, ValidationRule>();

/** The rule of a DataValidation that a script passes. */
export function validationIn(validation: object): ValidationRule {
  const rule = rules.get(validation);
  if (!rule) throw new Exception("The data validation rule is not built.");
  return rule;
}

export function validationOut(rule: ValidationRule): GValidation {
  const made = new DataValidationService();
  rules.set(made, rule);
  return made as unknown as GValidation;
}

const isDate = (criteria: string): boolean => criteria.startsWith("DATE_");

function valueFor(criteria: string, value: ValidationValue): unknown {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return make.range(value as Rect);
  return isDate(criteria) && typeof value === "number" ? dateOf(value) : value;
}

class DataValidationService implements Part<DataValidationService, GValidation> {
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return enumValue(DataValidationCriteria, validationIn(this).criteria) as never;
  }
  getCriteriaValues(): unknown[] {
    const { criteria, values } = validationIn(this);
    return values.map((value) => valueFor(criteria, value));
  }
  getAllowInvalid(): boolean {
    return validationIn(this).allowInvalid;
  }
  getHelpText(): string {
    return validationIn(this).helpText as string;
  }
  copy(): GBuilder {
    return newDataValidation(validationIn(this));
  }
}
defineService("DataValidation", DataValidationService);

const EMPTY: ValidationRule = { criteria: "", values: [], allowInvalid: true, helpText: null };

class DataValidationBuilderService implements Part<DataValidationBuilderService, GBuilder> {
  #rule: ValidationRule;
  constructor(rule: ValidationRule) {
    this.#rule = rule;
  }
  #with(change: Partial<ValidationRule>): GBuilder {
    this.#rule = { ...this.#rule, ...change };
    return this as unknown as GBuilder;
  }
  #criteria(criteria: string, values: readonly unknown[]): GBuilder {
    return this.#with({ criteria, values: values.map(stored) });
  }
  build(): GValidation {
    if (this.#rule.criteria === "")
      throw new Exception("A criteria must be set before building the rule.");
    return validationOut(this.#rule);
  }
  copy(): GBuilder {
    return newDataValidation(this.#rule);
  }
  getAllowInvalid(): boolean {
    return this.#rule.allowInvalid;
  }
  getHelpText(): string {
    return this.#rule.helpText as string;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return enumValue(DataValidationCriteria, this.#rule.criteria) as never;
  }
  getCriteriaValues(): unknown[] {
    return this.#rule.values.map((value) => valueFor(this.#rule.criteria, value));
  }
  setAllowInvalid(allowInvalid: boolean): GBuilder {
    return this.#with({ allowInvalid });
  }
  setHelpText(helpText: string): GBuilder {
    return this.#with({ helpText });
  }
  requireCheckbox(checked?: unknown, unchecked?: unknown): GBuilder {
    return this.#criteria(
      "CHECKBOX",
      [checked, unchecked].filter((value) => value !== undefined),
    );
  }
  requireValueInList(values: readonly string[], showDropdown = true): GBuilder {
    return this.#criteria("VALUE_IN_LIST", [values.map(String), showDropdown]);
  }
  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): GBuilder {
    return this.#criteria("VALUE_IN_RANGE", [rectOf(range), showDropdown]);
  }
  requireFormulaSatisfied(formula: string): GBuilder {
    return this.#criteria("CUSTOM_FORMULA", [formula]);
  }
  requireDate(): GBuilder {
    return this.#criteria("DATE_IS_VALID_DATE", []);
  }
  requireDateAfter(date: Date | GoogleAppsScript.Base.Date): GBuilder {
    return this.#criteria("DATE_AFTER", [date]);
  }
  requireDateBefore(date: Date | GoogleAppsScript.Base.Date): GBuilder {
    return this.#criteria("DATE_BEFORE", [date]);
  }
  requireDateOnOrAfter(date: Date | GoogleAppsScript.Base.Date): GBuilder {
    return this.#criteria("DATE_ON_OR_AFTER", [date]);
  }
  requireDateOnOrBefore(date: Date | GoogleAppsScript.Base.Date): GBuilder {
    return this.#criteria("DATE_ON_OR_BEFORE", [date]);
  }
  requireDateEqualTo(date: Date | GoogleAppsScript.Base.Date): GBuilder {
    return this.#criteria("DATE_EQUAL_TO", [date]);
  }
  requireDateBetween(
    start: Date | GoogleAppsScript.Base.Date,
    end: Date | GoogleAppsScript.Base.Date,
  ): GBuilder {
    return this.#criteria("DATE_BETWEEN", [start, end]);
  }
  requireNumberBetween(start: number, end: number): GBuilder {
    return this.#criteria("NUMBER_BETWEEN", [start, end]);
  }
  requireNumberNotBetween(start: number, end: number): GBuilder {
    return this.#criteria("NUMBER_NOT_BETWEEN", [start, end]);
  }
  requireNumberEqualTo(number: number): GBuilder {
    return this.#criteria("NUMBER_EQUAL_TO", [number]);
  }
  requireNumberNotEqualTo(number: number): GBuilder {
    return this.#criteria("NUMBER_NOT_EQUAL_TO", [number]);
  }
  requireNumberGreaterThan(number: number): GBuilder {
    return this.#criteria("NUMBER_GREATER_THAN", [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: number): GBuilder {
    return this.#criteria("NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]);
  }
  requireNumberLessThan(number: number): GBuilder {
    return this.#criteria("NUMBER_LESS_THAN", [number]);
  }
  requireNumberLessThanOrEqualTo(number: number): GBuilder {
    return this.#criteria("NUMBER_LESS_THAN_OR_EQUAL_TO", [number]);
  }
  requireTextContains(text: string): GBuilder {
    return this.#criteria("TEXT_CONTAINS", [text]);
  }
  requireTextDoesNotContain(text: string): GBuilder {
    return this.#criteria("TEXT_DOES_NOT_CONTAIN", [text]);
  }
  requireTextEqualTo(text: string): GBuilder {
    return this.#criteria("TEXT_EQUAL_TO", [text]);
  }
  requireTextIsEmail(): GBuilder {
    return this.#criteria("TEXT_IS_VALID_EMAIL", []);
  }
  requireTextIsUrl(): GBuilder {
    return this.#criteria("TEXT_IS_VALID_URL", []);
  }
  withCriteria(
    criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    args: readonly unknown[],
  ): GBuilder {
    const values = args.map((value) =>
      typeof value === "object" && value !== null && rectOf(value) ? rectOf(value) : value,
    );
    return this.#criteria(nameOf(criteria), values);
  }
}
defineService("DataValidationBuilder", DataValidationBuilderService);

function stored(value: unknown): ValidationValue {
  if (value instanceof Date) return serialOfDate(value);
  return (value ?? null) as ValidationValue;
}

export const newDataValidation = (rule: ValidationRule = EMPTY): GBuilder =>
  new DataValidationBuilderService(rule) as unknown as GBuilder;
