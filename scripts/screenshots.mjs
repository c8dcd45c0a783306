// npm run screenshots: takes the pictures of the README from the real workbench. One argument: another folder for them.
import process from "node:process";
import { runPrograms } from "./run-programs.mjs";

await runPrograms("browser/screenshots", process.argv.slice(2));
