// What each room may name: a global of another world, or an import from a room above, must not compile.
// Each line is a file that does not exist, compiled with the room's own tsconfig.
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "../..");

/** Parsed once for all compilations: the libraries are what takes long. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Codes of the compiler's complaints about `text`, were it in `file`. */
function complaints(project: string, file: string, text: string): readonly number[] {
  const config = join(root, project, "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (path) => readFileSync(path, "utf8")).config,
    ts.sys,
    dirname(config),
  );
  const path = join(root, project, file);
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, target) => {
    if (name === path) return ts.createSourceFile(name, text, target);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, target));
    return parsed.get(name);
  };
  const program = ts.createProgram([path], options, host);
  const own = program.getSemanticDiagnostics(program.getSourceFile(path));
  return [...program.getOptionsDiagnostics(), ...own].map(({ code }) => code);
}

const CANNOT_FIND = /2304|2580|2584|2591/;
const NOT_OF_THIS_PROJECT = /6059|6307/;

test.each([
  // project, what stands in a file there, what the compiler says
  ["src/core", "export const a = SpreadsheetApp;", CANNOT_FIND],
  ["src/core", "export const a = document;", CANNOT_FIND],
  ["src/core", "export const a = setTimeout;", CANNOT_FIND],
  ["src/core", "export const a = console;", CANNOT_FIND],
  ["src/core", "export const a = process;", CANNOT_FIND],
  ["src/core", "export const a = new URL('https://a.test');", CANNOT_FIND],
  ["src/core", 'import * as a from "../app/menu";\nexport { a };', NOT_OF_THIS_PROJECT],
  ["src", "export const a = document;", CANNOT_FIND],
  ["src", "export const a = fetch;", CANNOT_FIND],
  ["src", "export const a = process;", CANNOT_FIND],
  ["src", 'import * as a from "../workbench/api";\nexport { a };', NOT_OF_THIS_PROJECT],
  ["sidebar", "export const a = SpreadsheetApp;", CANNOT_FIND],
  ["sidebar", "export const a = process;", CANNOT_FIND],
  ["workbench", "export const a = document;", CANNOT_FIND],
  ["workbench/page", "export const a = process;", CANNOT_FIND],
])("in %s, %j does not compile", (project, text, codes) => {
  expect(complaints(project, "bad.ts", text).join(" ")).toMatch(codes);
});

test.each([
  ["src/core", "export const a = [1].map((n) => Math.abs(n));"],
  ["src", "export const a = SpreadsheetApp;"],
  ["sidebar", "export const a = document;"],
  ["workbench", "export const a = process.pid;"],
  ["workbench/page", "export const a = document;"],
])("in %s, %j compiles", (project, text) => {
  expect(complaints(project, "good.ts", text)).toEqual([]);
});
