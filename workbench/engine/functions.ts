// Spreadsheet functions that Google has and Univer lacks.
// SPARKLINE computes to a marked text that the page paints; a script reads it as "".
import type { FUniver } from "@univerjs/core/facade";

/** What a SPARKLINE cell holds: this mark, then JSON of [data, options]. */
export const SPARKLINE_MARK = "SPARK:";

type Cell = string | number | boolean | null | undefined;
type Argument = Cell | readonly (readonly Cell[])[];

const cells = (argument: Argument): readonly Cell[] =>
  Array.isArray(argument) ? argument.flat() : [argument as Cell];

const filled = (args: readonly Argument[]): readonly Cell[] =>
  args.flatMap(cells).filter((cell) => cell !== null && cell !== undefined && cell !== "");

const functions = (now: () => number): Readonly<Record<string, (...args: Argument[]) => Cell>> => ({
  TODAY: () => Math.floor(now()),
  NOW: now,
  SPARKLINE: (data, options) => SPARKLINE_MARK + JSON.stringify([data, options ?? null]),
  HYPERLINK: (url, label) => (label ?? url) as Cell,
  COUNTUNIQUE: (...args) => new Set(filled(args)).size,
  JOIN: (delimiter, ...args) => args.flatMap(cells).join(String(delimiter ?? "")),
});

export function registerFunctions(api: FUniver, now: () => number): void {
  const formula = api.getFormula();
  for (const [name, compute] of Object.entries(functions(now)))
    formula.registerFunction(name, compute as Parameters<typeof formula.registerFunction>[1], name);
}
