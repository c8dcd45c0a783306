// The lint rules that guard the seam to Google, each shown to fail on a line that breaks it.
// Biome is run with the real rules in a folder of its own, where every file is a bad one.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

interface Override {
  readonly linter: {
    readonly rules: {
      readonly style: {
        readonly noRestrictedGlobals: { readonly options: { readonly deniedGlobals: object } };
      };
    };
  };
}
const { overrides }: { readonly overrides: readonly Override[] } = JSON.parse(
  readFileSync("biome.json", "utf8"),
);
const [google = [], pure = []] = overrides.map(({ linter }) =>
  Object.keys(linter.rules.style.noRestrictedGlobals.options.deniedGlobals),
);

const naming = (names: readonly string[]) => `export const all = [\n${names.join(",\n")}\n];\n`;
const folder = mkdtempSync(join(tmpdir(), "milepost-lint-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What biome finds, one "rule file:line" each. */
function lint(files: Readonly<Record<string, string>>): readonly string[] {
  for (const name of ["biome.json", ".gitignore"]) copyFileSync(name, join(folder, name));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [
      resolve("node_modules/@biomejs/biome/bin/biome"),
      "lint",
      "--reporter=github",
      "--max-diagnostics=none",
    ],
    { cwd: folder, encoding: "utf8" },
  );
  return [...stdout.matchAll(/title=lint\/\w+\/(\w+),file=[^,]*?(src\/[^,]+),line=(\d+)/g)].map(
    ([, rule, file, line]) => `${rule} ${file}:${line}`,
  );
}

const found = lint({
  "src/app/a.ts": naming(google),
  "src/platform/google.ts": naming(google),
  "src/core/a.ts": naming(pure),
  "src/views/a.ts": naming(pure),
  "src/report/a.ts": naming(pure),
  "src/core/any.ts": "export const a = (b: any) => b;\n",
  "src/core/sure.ts": "export const a = (b?: string) => b!;\n",
});
const named = (file: string, names: readonly string[]) =>
  found.filter((one) => one.startsWith(`noRestrictedGlobals ${file}:`)).length === names.length;

test("only platform/google.ts names Google's objects", () => {
  expect(google).toContain("SpreadsheetApp");
  expect(named("src/app/a.ts", google)).toBe(true);
  expect(named("src/platform/google.ts", [])).toBe(true);
});

test.each(["core", "views", "report"])("%s does not name Date either", (room) => {
  expect(pure).toEqual([...google, "Date"]);
  expect(named(`src/${room}/a.ts`, pure)).toBe(true);
});

test.each([
  ["noExplicitAny", "src/core/any.ts"],
  ["noNonNullAssertion", "src/core/sure.ts"],
])("%s is an error", (rule, file) => {
  expect(found).toContain(`${rule} ${file}:1`);
});
