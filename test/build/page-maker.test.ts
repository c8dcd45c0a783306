// What scripts/page.mjs does to a script that would end or break the page it stands in.
import { execFileSync } from "node:child_process";

/** A page made of the given script and style, or the error. */
function page(js: string, css: string): string {
  const program = `import { page } from "./scripts/page.mjs";
try { console.log(page(...JSON.parse(process.argv[1]))) } catch (error) { console.log("" + error) }`;
  return execFileSync(
    process.execPath,
    ["--input-type=module", "--eval", program, JSON.stringify([js, css])],
    { encoding: "utf8" },
  );
}

test.each([
  ['a = "</script>"', 'a = "\\x3c/script>"'],
  ['a = "<!-- x"', 'a = "\\x3c!-- x"'],
  ['a = "<?= 1 ?>"', 'a = "\\x3c?= 1 ?>"'],
  ["a < b", "a < b"],
])("the script %j becomes %j", (js, safe) => {
  expect(page(js, "")).toContain(`<script>${safe}</script>`);
});

test.each(['a { content: "</style>" }', 'a { content: "<!--" }', 'a { content: "<?" }'])(
  "the style %j is refused",
  (css) => {
    expect(page("", css)).toMatch(/^Error: The style contains/);
  },
);
