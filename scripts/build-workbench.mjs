// Bundles the workbench into .cache/workbench/: its Node side (Univer's ES modules do not load natively) and its page.
// Whatever is not there yet is left out.
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "./ensure-installed.mjs";
import { forget } from "./prepare.mjs";
import { publish } from "./publish.mjs";

const { default: esbuild } = await import("esbuild");

const out = join(root, ".cache/workbench");

/** Bundles by name: the tests load `runtime`, and the runtime starts `worker`. */
const NODE = {
  cli: "workbench/cli.ts",
  runtime: "workbench/runtime/index.ts",
  worker: "workbench/script/worker.ts",
};
const PAGE = {
  main: "workbench/page/main.tsx",
  "pane-fonts": "workbench/page/pane-fonts.css",
  index: "workbench/page/index.html",
};

/**
 * `import text from "bundled:./services/install"`: that module's bundle as text, an expression of its exports.
 * The worker evaluates it inside the script's realm.
 * @type {import("esbuild").Plugin}
 */
const bundledText = {
  name: "bundled-text",
  setup(build) {
    build.onResolve({ filter: /^bundled:/ }, ({ path, resolveDir }) => ({
      path: `${join(resolveDir, path.slice("bundled:".length))}.ts`,
      namespace: "bundled",
    }));
    build.onLoad({ filter: /.*/, namespace: "bundled" }, async ({ path }) => {
      const { outputFiles } = await esbuild.build({
        absWorkingDir: root,
        entryPoints: [path],
        bundle: true,
        write: false,
        format: "iife",
        globalName: "bundled",
        target: "node20",
        keepNames: true,
        tsconfig: "workbench/tsconfig.json",
      });
      const code = outputFiles.map((file) => file.text).join("");
      return { contents: `(() => {${code}return bundled;\n})()`, loader: "text" };
    });
  },
};

/**
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} entries
 * @param {import("esbuild").BuildOptions} options
 */
async function bundle(folder, entries, options) {
  const entryPoints = Object.entries(entries).flatMap(([name, file]) =>
    existsSync(join(root, file)) ? [{ in: file, out: name }] : [],
  );
  if (entryPoints.length === 0) return;
  const { outputFiles = [] } = await esbuild.build({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
    bundle: true,
    write: false,
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    logOverride: { "empty-import-meta": "silent" },
    ...options,
  });
  const files = new Map(outputFiles.map((file) => [basename(file.path), file.contents]));
  await publish(folder, files, "page");
}

forget("workbench");
try {
  await Promise.all([
    bundle(out, NODE, {
      platform: "node",
      format: "cjs",
      target: "node20",
      outExtension: { ".js": ".cjs" },
      plugins: [bundledText],
      tsconfig: "workbench/tsconfig.json",
    }),
    bundle(join(out, "page"), PAGE, {
      platform: "browser",
      format: "iife",
      target: "es2022",
      minify: true,
      charset: "utf8",
      tsconfig: "workbench/page/tsconfig.json",
      loader: { ".html": "copy", ".svg": "dataurl", ".woff": "file", ".woff2": "file" },
    }),
  ]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
