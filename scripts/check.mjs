// npm run check: types, lint and format, layer rules, dead code. For people, hooks and CI alike.
// All are run even where one fails, so that one run tells everything.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "./ensure-installed.mjs";

/** @type {readonly { name: string, bin: string, args: readonly string[] }[]} */
const CHECKS = [
  { name: "types", bin: "typescript:tsc", args: ["-b"] },
  { name: "lint and format", bin: "@biomejs/biome:biome", args: ["check", "--error-on-warnings"] },
  {
    name: "layers",
    bin: "dependency-cruiser:depcruise",
    args: ["--output-type", "err-long", "src", "sidebar", "workbench", "test", "scripts"],
  },
  { name: "dead code", bin: "knip:knip", args: ["--no-progress", "--no-config-hints"] },
];

/** The script of a package's command, so that no shell and no PATH is needed. @param {string} bin */
function scriptOf(bin) {
  const [name = "", command = ""] = bin.split(":");
  const folder = join(root, "node_modules", name);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = typeof manifest.bin === "string" ? manifest.bin : manifest.bin[command];
  return join(folder, file);
}

const failed = CHECKS.filter(({ name, bin, args }) => {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [scriptOf(bin), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  return status !== 0;
});
console.log(
  failed.length === 0
    ? "\nAll checks passed."
    : `\nFailed: ${failed.map(({ name }) => name).join(", ")}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
