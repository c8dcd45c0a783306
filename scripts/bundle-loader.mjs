// A webpack loader: esbuild bundles the entry into one tree-shaken ES module that Apps Script's engine can read.
// It also lowers what gas-webpack-plugin's parser and Apps Script reject, such as private and static fields.
import esbuild from "esbuild";

/**
 * @this {import("webpack").LoaderContext<import("esbuild").BuildOptions>}
 */
export default async function bundle() {
  const done = this.async();
  try {
    const built = await esbuild.build({
      ...this.getOptions(),
      absWorkingDir: this.rootContext,
      entryPoints: [this.resourcePath],
      bundle: true,
      write: false,
      metafile: true,
      format: "esm",
      target: "es2019",
      legalComments: "inline",
      charset: "utf8",
    });
    for (const input of Object.keys(built.metafile.inputs))
      this.addDependency(`${this.rootContext}/${input}`);
    done(null, built.outputFiles[0]?.text);
  } catch (error) {
    done(/** @type {Error} */ (error));
  }
}
