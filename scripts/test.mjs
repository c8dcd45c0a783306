// npm test: builds what has changed, runs jest with the arguments given, and ends with a line that counts.
// `npm test -- --selectProjects unit` runs one kind of test, `npm test -- pattern` one file.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "./ensure-installed.mjs";
import { prepare } from "./prepare.mjs";

const RESULTS = join(root, ".cache/jest.json");

/**
 * The last line. A file that could not even be loaded counts as one failure, so that it is not taken for nothing.
 * @returns {{ line: string, failed: number }}
 */
function count() {
  const results = JSON.parse(readFileSync(RESULTS, "utf8"));
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  const counts = [`${results.numPassedTests} passed`, `${failed} failed`];
  if (skipped > 0) counts.push(`${skipped} skipped`);
  return { line: counts.join(", "), failed };
}

prepare("add-on", "workbench");
rmSync(RESULTS, { force: true });
const jest = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/jest/bin/jest.js"),
    "--json",
    `--outputFile=${RESULTS}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: ["inherit", "ignore", "inherit"] },
);
try {
  const { line, failed } = count();
  process.exitCode = jest.status || (failed > 0 ? 1 : 0);
  console.log(line);
} catch {
  process.exitCode = jest.status || 1;
  console.log("0 passed, 1 failed");
}
