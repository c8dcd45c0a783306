// Brings a build up to date before a command that needs it; an unchanged one costs some milliseconds.
// What a build was made of is remembered by a hash of its inputs in .cache/.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "./ensure-installed.mjs";

const cache = join(root, ".cache");

/** The builds: the script that makes one, what it is made of, and a file that it leaves. */
const BUILDS = {
  "add-on": {
    script: "scripts/build.mjs",
    inputs: ["src", "sidebar", "scripts", "appsscript.json", "package-lock.json"],
    output: "dist/Code.js",
  },
  workbench: {
    script: "scripts/build-workbench.mjs",
    inputs: ["workbench", "scripts", "package-lock.json"],
    output: ".cache/workbench/cli.cjs",
  },
};

/** @param {readonly string[]} inputs files and folders */
function hashOf(inputs) {
  const hash = createHash("sha256");
  for (const input of inputs) {
    const at = join(root, input);
    const isFolder = existsSync(at) && !/\.\w+$/.test(input);
    const files = isFolder
      ? readdirSync(at, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
      : [at];
    for (const file of files)
      hash.update(file.slice(root.length)).update("\0").update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** @param {keyof typeof BUILDS} name */
const recordOf = (name) => join(cache, `${name}.hash`);

/**
 * Says that a build is being made otherwise, so that what was remembered of its inputs no longer holds.
 * @param {keyof typeof BUILDS} name
 */
export function forget(name) {
  rmSync(recordOf(name), { force: true });
}

/**
 * Runs each build whose inputs have changed since, or whose output is gone.
 * @param {...keyof typeof BUILDS} names
 * @returns {boolean} whether all are up to date now; what was wrong stands on stderr
 */
export function isPrepared(...names) {
  return names.every((name) => {
    const { script, inputs, output } = BUILDS[name];
    const record = recordOf(name);
    const hash = hashOf(inputs);
    if (
      existsSync(join(root, output)) &&
      existsSync(record) &&
      readFileSync(record, "utf8") === hash
    )
      return true;
    console.error(`Building the ${name} ...`);
    const build = spawnSync(process.execPath, [join(root, script)], { stdio: ["ignore", 2, 2] });
    if (build.status !== 0) return false;
    mkdirSync(cache, { recursive: true });
    writeFileSync(record, hash);
    return true;
  });
}

/**
 * The same for a command that cannot go on without: ends the process where a build fails.
 * @param {...keyof typeof BUILDS} names
 */
export function prepare(...names) {
  if (!isPrepared(...names)) process.exit(1);
}
