// npm run bench: measures the built add-on, then the workbench's page; each test/bench/*.ts and test/browser/bench/*.ts is
// one program that prints its figures.
// Arguments go to each of them.
import process from "node:process";
import { runPrograms } from "./run-programs.mjs";

await runPrograms("bench", process.argv.slice(2));
await runPrograms("browser/bench", process.argv.slice(2));
