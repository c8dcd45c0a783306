// npm run bench: measures the built add-on; each test/bench/*.ts is one program that prints its figures.
// Arguments go to each of them.
import process from "node:process";
import { runPrograms } from "./run-programs.mjs";

await runPrograms("bench", process.argv.slice(2));
