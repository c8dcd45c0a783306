// A webpack loader: esbuild bundles the entry into one tree-shaken ES module that Apps Script's engine can read.
// It also lowers what gas-webpack-plugin's parser and Apps Script reject, such as private and static fields.
import { dirname } from "node:path";
import esbuild from "esbuild";

/**
 * @this {import("webpack").LoaderContext<import("esbuild").BuildOptions>}
 */
export default async function bundle() {
  const done = this.async();
  this.addContextDependency(dirname(this.resourcePath)); // the whole folder, so that a mended fault is noticed too
  try {
    const built = await esbuild.build({
      ...this.getOptions(),
      absWorkingDir: this.rootContext,
      entryPoints: [this.resourcePath],
      bundle: true,
      write: false,
      format: "esm",
      target: "es2019",
      legalComments: "inline",
      charset: "utf8",
    });
    done(null, built.outputFiles[0]?.text);
  } catch (error) {
    done(/** @type {Error} */ (error));
  }
}
