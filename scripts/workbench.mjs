// npm run --silent workbench -- COMMAND: the same engine as npm start, without a page, for scripts and CI.
// Builds what has changed; stdout is the command's own.
import { runWorkbench } from "./run-workbench.mjs";

runWorkbench(process.argv.slice(2));
