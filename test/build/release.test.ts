// `npm run release`: what a person gets who installs by hand.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { LANGUAGES } from "../../src/core/model/rows";
import { textsOf } from "../../src/i18n/texts";

const read = (path: string) => readFileSync(path, "utf8");
const SCOPE = "https://www.googleapis.com/auth/";
const { oauthScopes } = JSON.parse(read("appsscript.json")) as {
  readonly oauthScopes: readonly string[];
};
const pages = readdirSync("sidebar/pages").map((file) => file.replace(/\.tsx$/, ".html"));
const pasted = ["Code.js", ...pages, "appsscript.json"];
let page = "";
beforeAll(() => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/release.mjs"], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, expect.not.stringContaining("Error")]);
  expect(stdout).toContain("release/INSTALL.html");
  page = read("release/INSTALL.html");
});

/** The part of the page in one language. */
const articleIn = (lang: string): string =>
  page.split(`<article id="${lang}"`)[1]?.split("</article>")[0] ?? "";

test("the folder holds what is pasted, as built, and the page of instructions", () => {
  expect(readdirSync("release").sort()).toEqual([...pasted, "INSTALL.html"].sort());
  for (const file of pasted) expect(read(`release/${file}`)).toBe(read(`dist/${file}`));
});

test("each page that the code opens is there", () => {
  const opened = read("src/app/panes.ts").matchAll(/^ {2}"?([\w-]+)"?: \[\d+, \d+\]/gm);
  const names = ["sidebar", ...[...opened].map(([, name]) => name ?? "")];
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) expect(pasted).toContain(`${name}.html`);
});

test("the instructions carry each file's text, unchanged", () => {
  const [, data = ""] =
    /<script type="application\/json" id="files">([\s\S]*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(data)).toEqual(
    Object.fromEntries(pasted.map((file) => [file, read(`dist/${file}`)])),
  );
});

test("they load nothing from elsewhere", () => {
  expect(page.replace(/<script type="application\/json"[\s\S]*?<\/script>/, "")).not.toMatch(
    /<(link|img|iframe|script)\b[^>]*(href|src)=|url\(|@import/,
  );
});

test("nothing names a place on the machine that made it", () => {
  for (const file of readdirSync("release")) {
    expect(read(`release/${file}`)).not.toContain(resolve("."));
    expect(read(`release/${file}`)).not.toContain(`${homedir()}/`);
  }
});

describe.each(LANGUAGES)("in %s", (lang) => {
  const texts = textsOf(lang);

  test("each file has its name in the editor and its row, once", () => {
    for (const file of pasted)
      expect(articleIn(lang).split(`<li data-file="${file}">`)).toHaveLength(2);
    const named = articleIn(lang).matchAll(/<code class="name">([^<]*)<\/code>/g);
    expect([...named].map(([, name]) => name).sort()).toEqual(
      ["Code.gs", ...pages.map((file) => file.replace(".html", "")), "appsscript.json"].sort(),
    );
  });

  test("the add-on's own words are those of its menu and its sheets", () => {
    const words = [
      texts.product,
      texts.menu.setUp,
      texts.menu.openSidebar,
      texts.menu.removeMilepost,
    ];
    for (const word of [...words, texts.settings.rows.recipients.name])
      expect(articleIn(lang)).toContain(word);
  });

  test("each permission is explained, there and in the readme", () => {
    const readme = read(lang === "en" ? "README.md" : `README.${lang}.md`);
    expect(articleIn(lang).match(/<tr><td>/g)).toHaveLength(oauthScopes.length);
    const explained = [...readme.matchAll(/^\|.*\(`([\w.]+)`\)|^\|.*（`([\w.]+)`）/gm)];
    expect(explained.map(([, a, b]) => SCOPE + (a ?? b)).sort()).toEqual([...oauthScopes].sort());
  });
});
