// dist/Code.js as Google's engine meets it: a script with nothing around it, whose functions are found by name.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import vm from "node:vm";
import ts from "typescript";
import * as menu from "../../src/app/menu";

const code = readFileSync(resolve("dist/Code.js"), "utf8");

/** Everything that Google, a trigger or a page calls by name. */
const BY_NAME = [
  "onOpen",
  "onInstall",
  "onEdit",
  "onClock",
  "setUp",
  "recalculate",
  "preview",
  "openSidebar",
  "sendReports",
  "call",
];

/** What the menu's items name. */
const { commands } = menu as { readonly commands?: readonly { readonly fn: string }[] };
const names = commands ? [...new Set([...BY_NAME, ...commands.map(({ fn }) => fn)])] : ["onOpen"];

/** Evaluates the bundle where there are ECMAScript's own objects and nothing else, and no eval. */
function evaluate(): object {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(code, context, { filename: "Code.js" });
  return context;
}

test("it evaluates without a Google object", () => {
  expect(Object.keys(evaluate()).length).toBeGreaterThan(0);
});

test.each(names)("%s is a top-level function", (name) => {
  expect(code).toMatch(new RegExp(`^function ${name}\\(`, "m"));
  expect(Object.keys(evaluate())).toContain(name);
});

test("a trigger's or a page's function can be called: nothing else is global", () => {
  const globals = Object.entries(evaluate()).filter(([, value]) => typeof value !== "function");
  expect(globals).toEqual([]);
});

test("main.ts assigns what it declares, and each is a top-level function", () => {
  const assigned = [...readFileSync("src/main.ts", "utf8").matchAll(/^global\.(\w+) = /gm)];
  expect(Object.keys(evaluate()).sort()).toEqual(assigned.map(([, name]) => name).sort());
});

/** Kinds of syntax in a script that Apps Script's engine refuses. */
function refused(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isPrivateIdentifier(node) ||
      ts.isClassStaticBlockDeclaration(node) ||
      ts.isImportDeclaration(node) ||
      ts.isExportDeclaration(node) ||
      ts.isExportAssignment(node) ||
      ts.isMetaProperty(node) ||
      (ts.isPropertyDeclaration(node) && ts.getModifiers(node)?.some(isStatic)) ||
      (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    )
      found.push(ts.SyntaxKind[node.kind]);
    ts.forEachChild(node, visit);
  };
  const isStatic = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.StaticKeyword;
  visit(ts.createSourceFile("Code.js", text, ts.ScriptTarget.ES2022));
  return found;
}

test("it has no syntax that Apps Script refuses", () => {
  expect(
    refused("class A { #a = 1; static b = 2; static { } } export {}; import('x')"),
  ).toHaveLength(5);
  expect(refused(code)).toEqual([]);
});

/** Names that a script uses and nowhere declares. */
function freeNames(text: string): readonly string[] {
  const file = "/Code.js";
  const host = ts.createCompilerHost({});
  const parse = ts.createSourceFile(file, text, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);
  const program = ts.createProgram(
    [file],
    {
      allowJs: true,
      checkJs: true,
      noEmit: true,
      lib: ["lib.es2020.d.ts"],
      types: [],
      target: ts.ScriptTarget.ES2020,
    },
    {
      ...host,
      fileExists: (name) => name === file || host.fileExists(name),
      getSourceFile: (name, target) => (name === file ? parse : host.getSourceFile(name, target)),
    },
  );
  const names = program
    .getSemanticDiagnostics(parse)
    .filter(({ code: number }) => [2304, 2552, 2580, 2584, 2591, 2592, 2593].includes(number))
    .map(({ start = 0, length = 0 }) => text.slice(start, start + length));
  return [...new Set(names)].sort();
}

const GOOGLES = [
  "CacheService",
  "Charts",
  "HtmlService",
  "LockService",
  "Logger",
  "MailApp",
  "PropertiesService",
  "ScriptApp",
  "Session",
  "SpreadsheetApp",
  "Utilities",
  "console",
];

test("it names no global of Node or of a browser", () => {
  expect(freeNames("setTimeout(() => document, new URL(a))")).toEqual([
    "URL",
    "a",
    "document",
    "setTimeout",
  ]);
  const around = ["window"]; // webpack's search for the global object, which ends before it gets there
  expect(
    freeNames(code).filter((name) => !GOOGLES.includes(name) && !around.includes(name)),
  ).toEqual([]);
});

test("dist/ holds what is pushed and nothing else", () => {
  const pages = readdirSync("sidebar/pages").map((file) => file.replace(/\.tsx$/, ".html"));
  expect(readdirSync("dist").sort()).toEqual(["Code.js", "appsscript.json", ...pages].sort());
  expect(readFileSync(join("dist", "appsscript.json"))).toEqual(readFileSync("appsscript.json"));
});
