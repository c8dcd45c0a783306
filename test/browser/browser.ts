// Starts a real browser for tests and screenshots: an installed Chrome or Chromium, else the one that comes as a
// package, which runs on Linux x64 with no system package beside the C library.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

interface Executable {
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The packaged browser, unpacked once into node_modules/.cache. */
function packaged(): Executable {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("No Chrome or Chromium found. Install one, or name it in CHROME_PATH.");
  const manifest: unknown = JSON.parse(
    readFileSync("node_modules/@sparticuz/chromium/package.json", "utf8"),
  );
  const { version } = manifest as { readonly version: string };
  const folder = resolve(`node_modules/.cache/chromium-${version}`);
  if (!existsSync(folder)) {
    const unpack = spawnSync(
      process.execPath,
      [resolve("test/browser/unpack-chromium.mjs"), folder],
      {
        encoding: "utf8",
      },
    );
    if (unpack.status !== 0) throw new Error(`Cannot unpack the browser: ${unpack.stderr}`);
  }
  return {
    executablePath: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

function launch({ executablePath, env }: Executable): Promise<Browser> {
  const inherited = Object.entries(process.env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return chromium.launch({
    executablePath,
    args: FLAGS,
    env: { ...Object.fromEntries(inherited), ...env },
  });
}

/**
 * Starts a browser. Close it with `close()`. Run from the project's top folder.
 *
 * @throws where CHROME_PATH names a browser that does not start, or no browser can be had
 */
export async function openBrowser(): Promise<Browser> {
  const named = process.env["CHROME_PATH"];
  if (named) return launch({ executablePath: named });
  const installed = INSTALLED.find((path) => existsSync(path));
  if (!installed) return launch(packaged());
  return launch({ executablePath: installed }).catch((error: unknown) => {
    if (process.platform === "linux" && process.arch === "x64") return launch(packaged());
    throw error;
  });
}
