// Sidebar and dialogs in a real browser: google.script.run and google.script.host as Google has them.
import type { Frame, FrameLocator } from "playwright-core";
import { closeBrowser, type OpenPage, openPage } from "./workbench-page";

const CODE = `
function onOpen() {}
function side() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Pane').setTitle('Add a task'));
}
function modal() {
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutputFromFile('Pane').setWidth(420).setHeight(200), 'Preview');
}
function modeless() {
  SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutputFromFile('Pane'), 'Notes');
}
function echo(value) { return { got: value, nothing: null }; }
function boom() { throw new Error('Not like this'); }
function work() {
  var cache = CacheService.getUserCache();
  for (var i = 0; cache.get('seen') === null && i < 5000; i++) {
    cache.put('progress', 'step ' + (i + 1));
    Utilities.sleep(20);
  }
  return 'done';
}
function progress() {
  var cache = CacheService.getUserCache();
  cache.put('seen', 'yes');
  return cache.get('progress') === null ? 'not begun' : 'at work';
}
function secret_() { return 'secret'; }
`;

const PANE = `<!doctype html><html><head><base target="_top"><style>body{font-family:Arial,sans-serif}</style></head>
<body><p>目标</p><pre id="out"></pre><script>
  function said(kind) {
    return function (value, user) {
      document.getElementById('out').textContent =
        kind + ' ' + (value instanceof Error ? value.message : JSON.stringify(value)) + ' ' + user;
    };
  }
  function call(fn) {
    var run = google.script.run.withSuccessHandler(said('ok')).withFailureHandler(said('failed')).withUserObject('me');
    return run[fn].apply(run, [].slice.call(arguments, 1));
  }
  function attempt(act) {
    try { act(); said('sent')(null); } catch (error) { said('refused')(error); }
  }
</script></body></html>`;

let opened: OpenPage;
let pane: FrameLocator;
beforeAll(async () => {
  opened = await openPage(CODE, { "Pane.html": PANE });
  await opened.workbench.run("side", [], { startedBy: "menu" });
  pane = opened.page.frameLocator('[data-testid="sidebar-frame"]');
  await pane.locator("#out").waitFor({ state: "attached" });
});
afterAll(async () => {
  await opened.close();
  await closeBrowser();
});
afterEach(() => expect(opened.errors).toEqual([]));

/** A pane's own window. */
async function frameOf(testId: string): Promise<Frame> {
  const frame = await (await opened.page.getByTestId(testId).elementHandle())?.contentFrame();
  if (!frame) throw new Error("There is no pane.");
  return frame;
}
const inPane = async (script: string) => (await frameOf("sidebar-frame")).evaluate(script);
const out = async (expected: string) => {
  await pane.locator("#out").filter({ hasText: expected }).waitFor({ timeout: 5000 });
  expect(await pane.locator("#out").textContent()).toBe(expected);
};

test("a call is answered while another of the same page is at work", async () => {
  await inPane(`window.answers = [];
    var answered = (value) => answers.push(value);
    google.script.run.withSuccessHandler(answered).work();
    setTimeout(() => google.script.run.withSuccessHandler(answered).progress(), 50)`);
  const frame = await frameOf("sidebar-frame");
  await frame.waitForFunction("window.answers.length === 2", undefined, { timeout: 20_000 });
  expect(await inPane("window.answers.slice().sort().join()")).toBe("at work,done");
});

test("the sidebar has its title and is 300 px wide", async () => {
  const { page } = opened;
  expect(await page.getByTestId("sidebar").getByRole("heading").textContent()).toBe("Add a task");
  expect((await page.getByTestId("sidebar-frame").boundingBox())?.width).toBe(300);
});

test.each([
  ["call('echo', 'a')", 'ok {"got":"a","nothing":null} me'],
  ["call('echo', undefined)", 'ok {"got":null,"nothing":null} me'],
  ["call('echo', new Map([[1, 2]]))", 'ok {"got":{},"nothing":null} me'],
  ["call('boom')", "failed Error: Not like this me"],
  ["call('none')", "failed Exception: Script function not found: none me"],
])("%s answers %s", async (script, expected) => {
  await inPane(script);
  await out(expected);
});

test.each([
  ["call('echo', new Date())", "Failed due to illegal value in property: 0"],
  ["call('echo', {then: [new Date()]})", "Failed due to illegal value in property: 0"],
  ["call('echo', function () {})", "Failed due to illegal value in property: 0"],
  ["call('echo', document.body)", "Failed due to illegal value in property: 0"],
  ["google.script.run.secret_()", "google.script.run.secret_ is not a function"],
])("%s is refused", async (script, message) => {
  await inPane(`attempt(function () { ${script} })`);
  await out(`refused ${message} undefined`);
});

test("more than ten calls are all answered", async () => {
  await inPane(`
    window.answers = [];
    for (let n = 0; n < 14; n++)
      google.script.run.withSuccessHandler((r) => {
        answers.push(r.got);
        if (answers.length === 14) said('ok')(answers.sort((a, b) => a - b).join());
      }).echo(n);
  `);
  await out('ok "0,1,2,3,4,5,6,7,8,9,10,11,12,13" undefined');
});

test("Chinese is drawn in the pane with the workbench's font", async () => {
  await expect(
    inPane("document.fonts.load('16px Arial', '目标').then((faces) => faces.length > 0)"),
  ).resolves.toBe(true);
});

test("a modal dialog has its size and closes with Escape", async () => {
  const { page, workbench } = opened;
  await workbench.run("modal", [], { startedBy: "menu" });
  const dialog = page.getByTestId("dialog");
  await dialog.waitFor();
  expect(await dialog.getByRole("heading").textContent()).toBe("Preview");
  const frame = await page.getByTestId("dialog-frame").boundingBox();
  expect([frame?.width, frame?.height]).toEqual([420, 200]);
  expect(await dialog.evaluate((element) => element.matches(":modal"))).toBe(true);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
});

test("a modeless dialog closes itself by google.script.host.close", async () => {
  const { page, workbench } = opened;
  await workbench.run("modeless", [], { startedBy: "menu" });
  const dialog = page.getByTestId("dialog");
  await dialog.waitFor();
  expect(await dialog.evaluate((element) => element.matches(":modal"))).toBe(false);
  await (await frameOf("dialog-frame")).evaluate("google.script.host.close()");
  await dialog.waitFor({ state: "detached" });
});

test("a reload keeps the sidebar; its button closes it for every window", async () => {
  const { page, workbench, another } = opened;
  const second = await another();
  await second.getByTestId("sidebar").waitFor();
  await page.reload();
  await page.getByTestId("sidebar").waitFor();
  await page.getByTestId("close-sidebar").click();
  await second.getByTestId("sidebar").waitFor({ state: "detached" });
  expect(workbench.sidebar()).toBeNull();
  await second.close();
});
