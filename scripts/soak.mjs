// npm run soak -- [NAME] --seed N --runs N: the long random runs, each test/soak/NAME.ts a program that says what it
// found; without a name all of them.
// Both are always given, the seed being today's by default, so that a run can be repeated.
import { parseArgs } from "node:util";
import { runPrograms } from "./run-programs.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: new Date().toISOString().slice(0, 10).replaceAll("-", "") },
    runs: { type: "string", default: "1000" },
  },
});
console.log(`seed ${values.seed}, ${values.runs} runs`);
await runPrograms("soak", ["--seed", values.seed, "--runs", values.runs], positionals);
