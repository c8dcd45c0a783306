// npm run release: makes release/, with which a person installs Milepost by hand: INSTALL.html, which alone is enough,
// and the files that it tells to paste.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./ensure-installed.mjs";
import { prepare } from "./prepare.mjs";
import { publish } from "./publish.mjs";
import { instructions } from "./release/instructions.mjs";

prepare("add-on");
const read = (/** @type {string} */ file) => readFileSync(join(root, file), "utf8");
const pages = readdirSync(join(root, "dist")).filter((file) => file.endsWith(".html"));
const files = new Map(
  ["Code.js", ...pages.sort(), "appsscript.json"].map((file) => [file, read(`dist/${file}`)]),
);
const page = instructions(files, {
  style: read("scripts/release/style.css"),
  script: read("scripts/release/browser/instructions.js"),
});
await publish(join(root, "release"), new Map([...files, ["INSTALL.html", page]]));
console.log("Made release/. Open release/INSTALL.html in a browser; it says what to do.");
