// Makes a fresh clone ready: refuses a Node that is too old, and installs the packages that the lock file names.
// Uses Node alone, since nothing else may be there yet. Output goes to stderr, so that stdout stays a command's own.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** The project's top folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const OLDEST_NODE = [20, 19];

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * The packages of a lock file by their place; null where there is no such file.
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(resolve(root, file), "utf8")).packages;
  } catch {
    return null;
  }
}

/**
 * Whether node_modules holds what package-lock.json names. npm writes its own lock into node_modules as the last
 * step of an installation, so an interrupted one counts as missing. Optional packages may be absent: they are
 * for other platforms.
 */
function isInstalled() {
  const wanted = packagesOf("package-lock.json") ?? {};
  const present = packagesOf("node_modules/.package-lock.json");
  if (!present) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === "" || present[place]?.version === version || (optional && !present[place]),
  );
}

function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    console.error(
      `Milepost needs Node ${OLDEST_NODE.join(".")} or later; this is ${process.versions.node}. See https://nodejs.org.`,
    );
    process.exit(1);
  }
  if (isInstalled()) return;
  console.error("Installing packages (npm ci) ...");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    console.error("npm ci failed; what it said stands above.");
    process.exit(npm.status ?? 1);
  }
}

ensureInstalled();
