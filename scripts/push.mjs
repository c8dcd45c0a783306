// npm run push: builds dist/ and pushes it with clasp to the script that .clasp.json names.
// With --force, since clasp otherwise skips a push with a changed manifest, and says so with exit code 0.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "./ensure-installed.mjs";
import { prepare } from "./prepare.mjs";

const project = process.env["clasp_config_project"] ?? join(root, ".clasp.json"); // clasp's own variable
const { scriptId } = JSON.parse(readFileSync(project, "utf8"));
if (!scriptId || scriptId.startsWith("PUT-")) {
  console.error(
    `.clasp.json does not say yet where to push to. Once:
  1. In your spreadsheet: Extensions > Apps Script > Project Settings, copy the script ID.
  2. Put it into .clasp.json as "scriptId".
  3. Run: npx clasp login
Then run npm run push again.`,
  );
  process.exit(1);
}
prepare("add-on");
const clasp = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/@google/clasp/build/src/index.js"),
    "push",
    "--force",
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: "inherit" },
);
process.exitCode = clasp.status ?? 1;
