// Runs the workbench's command line in this process, once everything it needs is built.
// In this process, so that signals, exit code and output are its own.
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { root } from "./ensure-installed.mjs";
import { prepare } from "./prepare.mjs";

const CLI = join(root, ".cache/workbench/cli.cjs");

/** @param {readonly string[]} args the command and its arguments */
export function runWorkbench(args) {
  prepare("add-on", "workbench");
  process.argv = [process.execPath, CLI, ...args];
  createRequire(import.meta.url)(CLI);
}
