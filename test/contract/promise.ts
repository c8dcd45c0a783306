// How a promise of Google's platform is written down: what it says, where Google says it, and how it is put to the test.
// The tables beside this file hold nothing else; contract.test.ts holds the workbench to them.
import type { RunOptions, Workbench } from "../../workbench/api";

/** More than one execution: edits, the clock, pages. What it returns is compared with what is expected. */
export type Steps = (workbench: Workbench) => Promise<unknown>;

/** An execution that must fail with an error that begins so. */
export interface Thrown {
  readonly throws: string;
}

/**
 * One promise. `source` names the page at developers.google.com/apps-script, or "field report", and says
 * "unverified" where no source was found. `holds` is Apps Script whose last expression is compared with `expected`,
 * as JSON; it finds `book()`, a new sheet as `sheet()`, `at(a1)` and `put(a1, value)` on it.
 */
export type Promised = readonly [
  promise: string,
  source: string,
  holds: string | Steps,
  expected: unknown,
  options?: RunOptions,
];

export interface Group {
  readonly name: string;
  readonly promises: readonly Promised[];
  /** Further functions of the script, for triggers and pages to call. */
  readonly script?: string;
  /** Pages and appsscript.json by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly locale?: string;
  /** Each promise is held in a workbook of its own, where the clock or a quota is used up. */
  readonly apart?: boolean;
}

/** The Exception that Apps Script's services throw. */
export const exception = (message: string): Thrown => ({ throws: `Exception: ${message}` });

/** Apps Script of every group: evaluates the code of a promise. */
export const SCRIPT = `
  let made = null;
  const book = () => SpreadsheetApp.getActive();
  const sheet = () => (made ??= book().insertSheet());
  const at = (a1) => sheet().getRange(a1);
  const put = (a1, value) => at(a1).setValue(value);
  const rows = (...values) => sheet().getRange(1, 1, values.length, values[0].length).setValues(values);
  const column = (a1) => at(a1).getValues().map((row) => row[0]);
  function hold(code) { return (0, eval)(code); }
`;

/** Evaluates Apps Script in an open workbook; throws where it fails. */
export async function hold(workbench: Workbench, code: string): Promise<unknown> {
  const { result, error } = await workbench.run("hold", [code]);
  if (error !== null) throw new Error(error);
  return result;
}
