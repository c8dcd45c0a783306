// `npm run push`, with the real clasp and a fake of Google's API: what would stand in the user's script project.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type FakeGoogle, startFakeGoogle } from "../fakes/google-api";

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** A copy of the project, with a script ID and with files beside dist/ that must stay at home. */
const folder = mkdtempSync(join(tmpdir(), "milepost-push-"));
const credentials = join(folder, "credentials.json");
const project = join(folder, ".clasp.json");
let google: FakeGoogle;

beforeAll(async () => {
  google = await startFakeGoogle();
  const settings = JSON.parse(readFileSync(".clasp.json", "utf8"));
  writeFileSync(project, JSON.stringify({ ...settings, scriptId: "fake" }));
  cpSync("dist", join(folder, "dist"), { recursive: true });
  for (const name of ["stray.js", "stray.html", "appsscript.json"])
    writeFileSync(join(folder, name), "{}");
  writeFileSync(
    credentials,
    JSON.stringify({
      tokens: {
        default: {
          type: "authorized_user",
          client_id: "fake",
          client_secret: "fake",
          refresh_token: "fake",
          access_token: "fake",
          expiry_date: Date.now() + 1e9,
        },
      },
    }),
  );
});
afterAll(async () => {
  await google.close();
  rmSync(folder, { recursive: true });
});

/** Runs the command with further environment variables. */
function push(variables: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = spawn(process.execPath, ["scripts/push.mjs"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      ...variables,
      NODE_OPTIONS: `--import=${resolve("test/fakes/clasp-preload.mjs")}`,
      FAKE_GOOGLE: google.url,
    },
  });
  let output = "";
  const take = (part: Buffer) => {
    output += part;
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  return new Promise((ended) => child.once("close", (code) => ended({ code, output })));
}

test("without a script ID it says what to do, and pushes nothing", async () => {
  const { code, output } = await push();
  expect(code).toBe(1);
  expect(output).toContain("copy the script ID");
  expect(google.requests()).toEqual([]);
});

test("it pushes the code, the pages and the manifest, and nothing else", async () => {
  const { code, output } = await push({
    clasp_config_project: project,
    clasp_config_auth: credentials,
  });
  expect([code, output]).toEqual([0, expect.stringContaining("Pushed")]);
  const pages = readdirSync("dist")
    .filter((file) => file.endsWith(".html"))
    .map((file) => `${file.replace(/\.html$/, "")} HTML`);
  expect(
    google
      .files()
      .map(({ name, type }) => `${name} ${type}`)
      .sort(),
  ).toEqual(["Code SERVER_JS", "appsscript JSON", ...pages].sort());
  const extension = { SERVER_JS: "js", HTML: "html", JSON: "json" };
  for (const { name, type, source } of google.files())
    expect(source).toBe(readFileSync(`dist/${name}.${extension[type]}`, "utf8"));
});
