// npm start: builds what has changed and serves the workbench, a spreadsheet in the browser with the add-on in it.
// Arguments go to the workbench: --port, --book FILE, --fresh, --lang, --today.
import { runWorkbench } from "./run-workbench.mjs";

runWorkbench(["serve", ...process.argv.slice(2)]);
