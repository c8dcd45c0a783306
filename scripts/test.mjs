// npm test: builds what has changed, runs jest with the arguments given, and ends with a line that counts.
// `npm test -- --selectProjects unit` runs one kind of test, `npm test -- pattern` one file.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "./ensure-installed.mjs";
import { isPrepared } from "./prepare.mjs";

const RESULTS = join(root, ".cache/jest.json");

/**
 * The last line. A file that could not even be loaded counts as one failure, so that it is not taken for nothing,
 * and so does a build or a runner that failed.
 * @returns {{ line: string, failed: number }}
 */
function count() {
  if (!existsSync(RESULTS)) return { line: "0 passed, 1 failed", failed: 1 };
  const results = JSON.parse(readFileSync(RESULTS, "utf8"));
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  const counts = [`${results.numPassedTests} passed`, `${failed} failed`];
  if (skipped > 0) counts.push(`${skipped} skipped`);
  return { line: counts.join(", "), failed };
}

/** @returns {boolean} whether jest was content */
function runJest() {
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/jest/bin/jest.js"),
      "--json",
      `--outputFile=${RESULTS}`,
      ...process.argv.slice(2),
    ],
    { cwd: root, stdio: ["inherit", "ignore", "inherit"] },
  );
  return status === 0;
}

rmSync(RESULTS, { force: true });
const content = isPrepared("add-on", "workbench") && runJest();
const { line, failed } = count();
process.exitCode = content && failed === 0 ? 0 : 1;
console.log(line);
