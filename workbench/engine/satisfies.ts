// Whether a value satisfies a rule of numbers, dates or texts. Rules with other arguments than values are left to the page.
import type { ValidationRule } from "./validation-univer";

type Compare = (value: number, first: number, second: number) => boolean;

const NUMBERS: Readonly<Record<string, Compare>> = {
  BETWEEN: (value, first, second) => value >= first && value <= second,
  NOT_BETWEEN: (value, first, second) => value < first || value > second,
  EQUAL_TO: (value, first) => value === first,
  NOT_EQUAL_TO: (value, first) => value !== first,
  GREATER_THAN: (value, first) => value > first,
  GREATER_THAN_OR_EQUAL_TO: (value, first) => value >= first,
  LESS_THAN: (value, first) => value < first,
  LESS_THAN_OR_EQUAL_TO: (value, first) => value <= first,
  AFTER: (value, first) => value >= first + 1,
  BEFORE: (value, first) => value < first,
  ON_OR_AFTER: (value, first) => value >= first,
  ON_OR_BEFORE: (value, first) => value < first + 1,
  IS_VALID_DATE: () => true,
};

const TEXTS: Readonly<Record<string, (value: string, part: string) => boolean>> = {
  TEXT_CONTAINS: (value, part) => value.includes(part),
  TEXT_DOES_NOT_CONTAIN: (value, part) => !value.includes(part),
  TEXT_EQUAL_TO: (value, part) => value === part,
};

/** @param value as the cell would hold it; a date is its serial number */
export function satisfies(
  { criteria, values }: ValidationRule,
  value: string | number | boolean,
): boolean {
  const text = TEXTS[criteria];
  if (text) return typeof values[0] !== "string" || text(String(value), values[0]);
  const compare = NUMBERS[criteria.replace(/^(NUMBER|DATE)_/, "")];
  if (!compare || !values.every((one) => typeof one === "number")) return true;
  const [first = 0, second = 0] = values;
  return typeof value === "number" && compare(value, first, second);
}
