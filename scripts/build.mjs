// Builds dist/, which holds what is pushed to Google and nothing else: Code.js, the pages, appsscript.json.
// node scripts/build.mjs [--watch]
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import process from "node:process";
import { root } from "./ensure-installed.mjs";
import { page } from "./page.mjs";
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

/**
 * Takes Code.js from webpack, which itself writes nothing.
 * @param {import("webpack").Compiler} compiler
 * @param {() => Promise<void>} done
 */
function takeCode(compiler, done) {
  compiler.hooks.shouldEmit.tap("milepost", () => false);
  compiler.hooks.done.tapPromise("milepost", async ({ compilation }) => {
    const text = compilation.getAsset("Code.js")?.source.source();
    const problems = compilation.errors.map((error) => error.message);
    if (problems.length > 0 || text === undefined) throw new Error(problems.join("\n"));
    built.set("Code.js", text.toString());
    await done();
  });
}

async function buildOnce() {
  const nothing = async () => {};
  const compiler = webpack(server);
  if (!compiler) throw new Error("webpack gave no compiler.");
  takeCode(compiler, nothing);
  await Promise.all([
    esbuild.build(browser(await pages(), nothing)),
    new Promise((resolve, reject) =>
      compiler.run((error) => compiler.close(() => (error ? reject(error) : resolve(null)))),
    ),
  ]);
  await publishAll();
}

async function watch() {
  const compiler = webpack(server);
  if (!compiler) throw new Error("webpack gave no compiler.");
  takeCode(compiler, publishAll);
  compiler.watch({}, (error) => error && console.error(error.message));
  await (await esbuild.context(browser(await pages(), publishAll))).watch();
  console.error("Watching src/ and sidebar/ ...");
}

try {
  await (process.argv.includes("--watch") ? watch() : buildOnce());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
