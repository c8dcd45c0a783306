// Spreadsheet functions that Google has and Univer lacks, and those that ask the clock.
// SPARKLINE computes to a marked text that the page paints; a script reads it as "".
import {
  BaseFunction,
  CustomFunction,
  IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import type { Injector } from "./injector";

/** What a SPARKLINE cell holds: this mark, then JSON of [data, options]. */
export const SPARKLINE_MARK = "SPARK:";

type Cell = string | number | boolean | null | undefined;
type Argument = Cell | readonly (readonly Cell[])[];
type Computed = Cell | (readonly Cell[])[];

const cells = (argument: Argument): readonly Cell[] =>
  Array.isArray(argument) ? argument.flat() : [argument as Cell];

const isFilled = (cell: Cell): boolean => cell !== null && cell !== undefined && cell !== "";

function split(text: Argument, delimiter: Argument, byEach: Argument = true): Computed {
  const [source, marks] = [String(cells(text)[0] ?? ""), String(cells(delimiter)[0] ?? "")];
  const pattern = byEach === false || byEach === 0 ? [marks] : [...marks];
  const parts = pattern.reduce<string[]>(
    (all, mark) => all.flatMap((one) => one.split(mark)),
    [source],
  );
  const kept = parts.filter((part) => part !== "");
  return [kept.map((part) => (Number.isFinite(Number(part)) ? Number(part) : part))];
}

const FUNCTIONS: readonly (readonly [name: string, compute: (...args: Argument[]) => Computed])[] =
  [
    ["SPARKLINE", (data, options) => SPARKLINE_MARK + JSON.stringify([data, options ?? null])],
    ["HYPERLINK", (url, label) => cells(label ?? url)[0]],
    ["COUNTUNIQUE", (...args) => new Set(args.flatMap(cells).filter(isFilled)).size],
    ["JOIN", (delimiter, ...args) => args.flatMap(cells).join(String(delimiter ?? ""))],
    ["SPLIT", split],
  ];

/** Univer takes quotes around a result for those of a text in a formula, and would take them off. */
const keepingQuotes = (result: Computed): Computed =>
  typeof result === "string" && /^".*"$/s.test(result) ? `"${result.replace(/"/g, '""')}"` : result;

/** TODAY and NOW by the virtual clock. As at Google their cells show a date without being formatted. */
class ClockFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;
  readonly #value: () => number;
  readonly #pattern: string;
  constructor(name: string, value: () => number, pattern: string) {
    super(name);
    this.#value = value;
    this.#pattern = pattern;
  }
  override calculate(): NumberValueObject {
    return NumberValueObject.create(this.#value(), this.#pattern);
  }
}

/** Formulas that change with the clock alone. */
export const ASKS_THE_CLOCK = /\b(TODAY|NOW)\(/i;

/**
 * Straight into the function service: Univer's own way to register calculates the whole workbook anew.
 * @param now the virtual time as a serial number
 * @param patterns how a date and a time are shown
 */
export function registerFunctions(
  injector: Injector,
  now: () => number,
  patterns: { readonly date: string; readonly time: string },
): void {
  const service = injector.get(IFunctionService);
  for (const [name, compute] of FUNCTIONS) {
    const custom = new CustomFunction(name);
    custom.calculateCustom = ((...args: Argument[]) =>
      keepingQuotes(compute(...args))) as typeof custom.calculateCustom;
    service.registerExecutors(custom);
  }
  service.registerExecutors(
    new ClockFunction("TODAY", () => Math.floor(now()), patterns.date),
    new ClockFunction("NOW", now, `${patterns.date} ${patterns.time}`),
  );
}
