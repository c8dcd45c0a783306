// Unpacks the browser of @sparticuz/chromium, with the libraries and fonts that it brings, into a folder.
// node unpack-chromium.mjs FOLDER. A process of its own, since that package unpacks to wherever TMPDIR points.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { inflate } from "@sparticuz/chromium";

const [folder = ""] = process.argv.slice(2);
const bin = join(
  dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")),
  "../../bin",
);

mkdirSync(dirname(folder), { recursive: true });
const unfinished = mkdtempSync(`${folder}-`);
process.env["TMPDIR"] = unfinished;
for (const archive of ["chromium.br", "al2023.tar.br", "fonts.tar.br"])
  await inflate(join(bin, archive));
// Its own fonts and no others, so that a picture is the same on every machine.
writeFileSync(
  join(unfinished, "fonts.conf"),
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>
`,
);
try {
  renameSync(unfinished, folder);
} catch {
  rmSync(unfinished, { recursive: true }); // another process was first
}
