// Runs TypeScript programs of test/ outside of jest: each file of a folder is bundled into .cache/ and run by Node.
// For what takes long or measures, which a test runner would disturb.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "./ensure-installed.mjs";
import { prepare } from "./prepare.mjs";

const { default: esbuild } = await import("esbuild");

/**
 * Runs each test/KIND/*.ts that is no test, no declaration and no part (a name beginning with "_") of one.
 * @param {string} kind the folder below test/
 * @param {readonly string[]} args given to each
 * @param {readonly string[]} names of those to run, without ".ts"; none is all
 */
export async function runPrograms(kind, args, names = []) {
  prepare("add-on", "workbench");
  const folder = join(root, "test", kind);
  const programs = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => /^[^_].*(?<!\.test|\.d)\.ts$/.test(file))
        .filter((file) => names.length === 0 || names.includes(file.replace(/\.ts$/, "")))
    : [];
  if (programs.length === 0) {
    console.error(`There is no such program in test/${kind}.`);
    process.exitCode = 1;
  }
  for (const program of programs) {
    const outfile = join(root, ".cache", kind, program.replace(/\.ts$/, ".cjs"));
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: [join(folder, program)],
      outfile,
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      packages: "external",
      tsconfig: "test/tsconfig.json",
      plugins: [{ name: "workbench-as-built", setup: useBuiltWorkbench }],
    });
    const run = spawnSync(process.execPath, ["--expose-gc", outfile, ...args], {
      cwd: root,
      stdio: "inherit",
    });
    if (run.status !== 0) process.exitCode = run.status ?? 1;
  }
}

/** Univer loads only bundled: whoever imports the runtime gets its bundle. @param {import("esbuild").PluginBuild} build */
function useBuiltWorkbench(build) {
  build.onResolve({ filter: /\/workbench\/runtime(\/index)?$/ }, () => ({
    path: join(root, ".cache/workbench/runtime.cjs"),
    external: true,
  }));
}
