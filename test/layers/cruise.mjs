// Runs the real layer rules over one fixture folder after the other, as if each were the project's top folder.
// Prints {fixture: [[rule, from, to], ...]}. A program of its own, since dependency-cruiser is an ES module.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";

const { forbidden, options } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");
const fixtures = join(import.meta.dirname, "fixtures");

/** @type {Record<string, [string, string, string][]>} */
const found = {};
for (const fixture of readdirSync(fixtures).sort()) {
  const { output } = await cruise(
    ["."],
    {
      ...options,
      exclude: undefined,
      baseDir: join(fixtures, fixture),
      validate: true,
      ruleSet: { forbidden },
      outputType: "json",
    },
    options.enhancedResolveOptions,
  );
  const { violations } = JSON.parse(String(output)).summary;
  found[fixture] = violations.map((v) => [v.rule.name, v.from, v.to]);
}
console.log(JSON.stringify(found));
