// Where the reference data lies: beside the project, never in it. Tests that need it skip without.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const ROOT = resolve("..", "shared", "data");

/** `describe` where the folder is there, else one skipped test that says why: `tests` reads the data as it is called. */
export function describeWithData(folder: string, name: string, tests: () => void): void {
  if (existsSync(resolve(ROOT, folder))) describe(name, tests);
  else test.skip(`${name} (skipped: ../shared/data/${folder} is not there)`, () => undefined);
}

export function readData(...path: string[]): string {
  return readFileSync(resolve(ROOT, ...path), "utf8");
}

export function listData(...path: string[]): string[] {
  return readdirSync(resolve(ROOT, ...path));
}

/** Says how much was compared; not on stdout, which holds what jest counts. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
