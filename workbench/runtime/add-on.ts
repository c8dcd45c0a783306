// The built add-on as Google would hold it: its code, its pages, its manifest.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

export interface AddOn {
  readonly code: string;
  /** Pages by name, without ".html". */
  readonly pages: Readonly<Record<string, string>>;
  readonly name: string;
  /** The script's time zone. */
  readonly timeZone: string;
  /** The last part of each OAuth scope; null where the manifest names none. */
  readonly scopes: readonly string[] | null;
}

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly addOns?: { readonly common?: { readonly name?: string } };
}

const DEFAULT_NAME = "Milepost";

export function addOnFrom(code: string, files: Readonly<Record<string, string>>): AddOn {
  const manifest = JSON.parse(files["appsscript.json"] ?? "{}") as Manifest;
  const pages = Object.entries(files).filter(([name]) => name.endsWith(".html"));
  return {
    code,
    pages: Object.fromEntries(pages.map(([name, html]) => [basename(name, ".html"), html])),
    name: manifest.addOns?.common?.name ?? DEFAULT_NAME,
    timeZone: manifest.timeZone ?? "Etc/UTC",
    scopes: manifest.oauthScopes?.map((scope) => scope.split("/").at(-1) ?? scope) ?? null,
  };
}

/** Reads the folder that is pushed to Google. Throws where there is no Code.js. */
export function readAddOn(folder: string): AddOn {
  const names = readdirSync(folder).filter((name) => /\.(js|html|json)$/.test(name));
  const files = Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
  const scripts = names.filter((name) => name.endsWith(".js")).sort();
  if (scripts.length === 0)
    throw new Error(`There is no Code.js in ${folder}: build the add-on first.`);
  return addOnFrom(scripts.map((name) => files[name]).join("\n;\n"), files);
}
