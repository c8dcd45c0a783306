// Loaded into clasp by NODE_OPTIONS=--import: sends what it says to Google to the address in FAKE_GOOGLE instead.
// clasp has no setting for it; the client library that it uses has. Other programs started on the way stay as they are.
import { createRequire } from "node:module";
import process from "node:process";
import { pathToFileURL } from "node:url";

if (process.argv[1]?.includes("clasp")) {
  const fromClasp = createRequire(
    new URL("../../node_modules/@google/clasp/build/src/index.js", import.meta.url),
  );
  const { google } = await import(pathToFileURL(fromClasp.resolve("googleapis")).href);
  google.options({
    fetchImplementation: (/** @type {string} */ url, /** @type {RequestInit} */ init) => {
      const { pathname, search } = new URL(url);
      return fetch(new URL(pathname + search, process.env["FAKE_GOOGLE"]), init);
    },
  });
}
