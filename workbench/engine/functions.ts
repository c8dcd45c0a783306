// Spreadsheet functions that Google has and Univer lacks, and those that ask the clock.
// SPARKLINE computes to a marked text that the page paints; a script reads it as "".
import type { FUniver } from "@univerjs/core/facade";

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

const functionsOf = (
  now: () => number,
): readonly (readonly [name: string, compute: (...args: Argument[]) => Computed])[] => [
  ["TODAY", () => Math.floor(now())],
  ["NOW", () => now()],
  ["SPARKLINE", (data, options) => SPARKLINE_MARK + JSON.stringify([data, options ?? null])],
  ["HYPERLINK", (url, label) => cells(label ?? url)[0]],
  ["COUNTUNIQUE", (...args) => new Set(args.flatMap(cells).filter(isFilled)).size],
  ["JOIN", (delimiter, ...args) => args.flatMap(cells).join(String(delimiter ?? ""))],
  ["SPLIT", split],
];

/** @param now the virtual time as a serial number */
export function registerFunctions(api: FUniver, now: () => number): void {
  const formula = api.getFormula();
  for (const [name, compute] of functionsOf(now))
    formula.registerFunction(name, compute as Parameters<typeof formula.registerFunction>[1], name);
}
