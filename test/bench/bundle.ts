// What the built add-on weighs, and how long Google's engine would take to read it before each execution.
// Prints one line a figure. Time is the median of fresh realms, since each execution starts in one.
import { readdirSync, readFileSync } from "node:fs";
import vm from "node:vm";
import { gzipSync } from "node:zlib";

const RUNS = 50;

/** Milliseconds to compile and evaluate a script in a realm of its own. */
function evaluate(code: string): number {
  const context = vm.createContext({});
  const start = performance.now();
  new vm.Script(code, { filename: "Code.js" }).runInContext(context);
  return performance.now() - start;
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

for (const name of readdirSync("dist").sort()) {
  const file = readFileSync(`dist/${name}`);
  console.log(`${name}: ${kilobytes(file.length)}, gzipped ${kilobytes(gzipSync(file).length)}`);
}
const code = readFileSync("dist/Code.js", "utf8");
const times = Array.from({ length: RUNS }, () => evaluate(code)).sort((a, b) => a - b);
console.log(`Code.js evaluated: ${times[RUNS / 2]?.toFixed(2)} ms (median of ${RUNS})`);
