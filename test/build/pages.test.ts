// The built pages: self-contained, and free of what HtmlService mangles.
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

const pages = readdirSync("dist").filter((file) => file.endsWith(".html"));

/** How many template literals a script has. Google strips "//" and what follows inside them. */
function templates(script: string): number {
  let found = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) found++;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("page.js", script, ts.ScriptTarget.ES2020));
  return found;
}

const partsOf = (html: string) =>
  /^<!doctype html>\n<html lang="en">\n<head>[\s\S]*<style>([\s\S]*)<\/style>\n<\/head>\n<body>\n<div id="app"><\/div>\n<script>([\s\S]*)<\/script>\n<\/body>\n<\/html>\n$/.exec(
    html,
  );

test("there are pages", () => expect(pages).toContain("sidebar.html"));

describe.each(pages)("%s", (name) => {
  const html = readFileSync(`dist/${name}`, "utf8");
  const [, style = "", script = ""] = partsOf(html) ?? [];

  test("is one script and one style", () => {
    expect(script.length).toBeGreaterThan(0);
    expect(html.match(/<script/g)).toHaveLength(1);
  });
  test("has no template literal", () => expect(templates(script)).toBe(0));
  test.each([/<\//, /<!--/, /<\?/])(
    "has nothing in its script that HtmlService takes for its own: %s",
    (unsafe) => {
      expect(script).not.toMatch(unsafe);
    },
  );
  test("loads nothing from elsewhere", () => {
    expect(style).not.toMatch(/@import|url\((?!["']?data:)/);
    expect(html).not.toMatch(/<(link|img|iframe)\b[^>]*(href|src)=/);
  });
});
