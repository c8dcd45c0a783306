// Builds dist/, which holds what is pushed to Google and nothing else: Code.js, the pages, appsscript.json.
// node scripts/build.mjs [--watch]
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import process from "node:process";
import { root } from "./ensure-installed.mjs";
import { page } from "./page.mjs";
import { forget } from "./prepare.mjs";
import { publish } from "./publish.mjs";

const { default: esbuild } = await import("esbuild");
const { default: GasPlugin } = await import("gas-webpack-plugin");
const { default: webpack } = await import("webpack");

const dist = join(root, "dist");
const pagesFolder = "sidebar/pages";

/**
 * What is built so far: the server's side and the pages report here, each in its time.
 * @type {Map<string, string>}
 */
const built = new Map();

/** @type {import("webpack").Configuration} */
const server = {
  context: root,
  mode: "none",
  target: "es2019",
  entry: "./src/main.ts",
  output: { path: dist, filename: "Code.js", chunkFormat: false },
  devtool: false,
  performance: false,
  module: {
    rules: [
      {
        test: /\.ts$/,
        type: "javascript/esm", // strict mode, though the bundled module exports nothing
        loader: join(root, "scripts/bundle-loader.mjs"),
        options: { tsconfig: join(root, "src/tsconfig.json") },
      },
    ],
  },
  plugins: [new GasPlugin()],
};

/** @returns {Promise<Record<string, string>>} source by page name: each sidebar/pages/NAME.tsx is a page */
async function pages() {
  const files = await readdir(join(root, pagesFolder)).catch(() => []);
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => [basename(file, ".tsx"), `${pagesFolder}/${file}`]),
  );
}

/**
 * @param {Record<string, string>} entryPoints
 * @param {() => Promise<void>} done
 * @returns {import("esbuild").BuildOptions}
 */
const browser = (entryPoints, done) => ({
  absWorkingDir: root,
  entryPoints,
  outdir: dist,
  write: false,
  bundle: true,
  format: "iife",
  target: "es2020",
  minify: true,
  charset: "ascii",
  legalComments: "none",
  supported: { "template-literal": false }, // Google strips "//" and "/*" inside them
  tsconfig: "sidebar/tsconfig.json",
  define: { "process.env.NODE_ENV": '"production"' },
  plugins: [
    {
      name: "self-contained-page",
      setup: (build) =>
        build.onEnd(async ({ errors, outputFiles = [] }) => {
          if (errors.length > 0) return;
          for (const name of Object.keys(entryPoints)) {
            const text = (/** @type {string} */ ext) =>
              outputFiles.find((file) => basename(file.path) === name + ext)?.text ?? "";
            built.set(`${name}.html`, page(text(".js"), text(".css")));
          }
          await done();
        }),
    },
  ],
});

/** Publishes when every part is there. */
async function publishAll() {
  built.set("appsscript.json", await readFile(join(root, "appsscript.json"), "utf8"));
  if (built.has("Code.js")) await publish(dist, built);
}

/** @returns {import("webpack").Compiler} one that leaves its result in memory */
function compiler() {
  const made = webpack(server);
  if (!made) throw new Error("webpack gave no compiler.");
  made.hooks.shouldEmit.tap("milepost", () => false);
  return made;
}

/**
 * Takes Code.js from webpack.
 * @param {import("webpack").Stats | undefined} stats
 * @throws what is wrong with the sources
 */
function takeCode(stats) {
  const code = stats?.compilation.getAsset("Code.js")?.source.source();
  if (!stats || stats.hasErrors() || code === undefined)
    throw new Error(stats?.toString("errors-only") ?? "webpack made nothing.");
  built.set("Code.js", code.toString());
}

async function buildOnce() {
  const webpacked = compiler();
  await Promise.all([
    esbuild.build(browser(await pages(), async () => {})),
    new Promise((resolve, reject) =>
      webpacked.run((error, stats) =>
        webpacked.close(() => (error ? reject(error) : resolve(stats))),
      ),
    ).then(takeCode),
  ]);
  await publishAll();
}

async function watch() {
  compiler().watch({}, (error, stats) => {
    try {
      if (error) throw error;
      takeCode(stats);
      void publishAll();
    } catch (fault) {
      report(fault);
    }
  });
  await (await esbuild.context(browser(await pages(), publishAll))).watch();
  console.error("Watching src/ and sidebar/ ...");
}

/** @param {unknown} error */
function report(error) {
  console.error(error instanceof Error ? error.message : error);
}

forget("add-on");
try {
  await (process.argv.includes("--watch") ? watch() : buildOnce());
} catch (error) {
  report(error);
  process.exitCode = 1;
}
