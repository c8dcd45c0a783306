// Clock, mail tray, execution log and import in a real browser; nothing that axe finds; Chinese without English.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { closeBrowser, type OpenPage, openPage, shown } from "./workbench-page";

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('设置', 'setUp').addToUi();
}
function setUp() {
  ScriptApp.newTrigger('weekly').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8).create();
}
function weekly() {
  MailApp.sendEmail({to: 'ann@example.com', cc: 'bob@example.com', subject: '每周报告', body: '已赢单 1,200',
    htmlBody: '<p style="font-family:Arial">已赢单 <b>1,200</b></p><script>document.title = "bad"</script>'});
}
function side() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<html lang="zh-CN"><title>侧</title><body><h1>任务</h1></body></html>').setTitle('任务'));
}
function modal() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<html lang="zh-CN"><title>对</title><body><h1>预览</h1></body></html>').setWidth(300).setHeight(150), '预览');
}
function ask() { SpreadsheetApp.getUi().prompt('你是谁？'); }
`;

/** What is named so everywhere, in whatever language: products, formats, functions, addresses. */
const NAMES =
  /Milepost|Google|CSV|\.?eml|Arial|KB|\w+@[\w.]+|onOpen|onInstall|setUp|weekly|side|modal|ask|[A-Z]{1,2}\d*|fx/g;

let opened: OpenPage;
beforeAll(async () => {
  opened = await openPage(
    CODE,
    { "appsscript.json": '{"timeZone": "Asia/Shanghai"}' },
    { lang: "zh-CN", today: "2026-03-03 09:00" },
  );
});
afterAll(async () => {
  await opened.close();
  await closeBrowser();
});
afterEach(() => expect(opened.errors).toEqual([]));

async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

async function noEnglish(page: Page): Promise<void> {
  const text = await page.evaluate<string>("document.body.innerText");
  expect(text.replace(NAMES, "").match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
}

test("the page at rest", async () => {
  const { page } = opened;
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
  await clean(page);
  await noEnglish(page);
});

test("an open menu", async () => {
  const { page } = opened;
  await page.getByTestId("menu-extensions").click();
  await page.getByRole("menuitem", { name: "Milepost" }).click();
  await page.getByRole("menuitem", { name: "设置" }).waitFor();
  await clean(page);
  await noEnglish(page);
  await page.getByRole("menuitem", { name: "设置" }).click();
  await page.getByTestId("toggle-log").click();
  await page.locator('[data-testid="execution"][data-fn="setUp"]').getByText("已完成").waitFor();
  await page.getByTestId("toggle-log").click();
});

test("the clock goes to next Monday and fires the trigger", async () => {
  const { page, workbench } = opened;
  await page.getByTestId("clock").click();
  await clean(page);
  await noEnglish(page);
  await page.getByTestId("next-day").click();
  await page.locator('[data-now="2026-03-04 09:00"]').waitFor();
  await page.getByTestId("next-monday").click();
  await page.locator('[data-now="2026-03-09 08:00"]').waitFor();
  await page.getByRole("textbox", { name: "时间" }).fill("9:30");
  await page.getByTestId("advance").click();
  await page.locator('[data-now="2026-03-09 09:30"]').waitFor();
  await page.getByRole("textbox", { name: "时间" }).fill("08:00");
  await page.getByTestId("advance").click();
  await page.getByText("时钟只能前进。").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.getByTestId("clock-popover").count()).toBe(0);
  expect(workbench.mails()).toHaveLength(1);
});

test("the mail is in the tray: as HTML without scripts, as text, as a file", async () => {
  const { page } = opened;
  expect(await page.getByTestId("unread").textContent()).toBe("1");
  await page.getByTestId("toggle-mails").click();
  expect(await page.getByTestId("mail").textContent()).toContain("ann@example.com");
  const frame = page.frameLocator('[data-testid="mail-frame"]');
  expect(await frame.locator("b").textContent()).toBe("1,200");
  await page.getByTestId("mail-tab-text").click();
  expect(await page.getByTestId("mail-text").inputValue()).toBe("已赢单 1,200");
  await page.getByTestId("mail-tab-text").press("ArrowRight");
  await page.waitForFunction(
    "document.querySelector('[data-testid=mail-text]').value.includes('To: ann@example.com')",
  );
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByTestId("mail-download").click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^mail-\d+\.eml$/);
  expect(await page.getByTestId("unread").count()).toBe(0);
  await page.getByTestId("mail-tab-text").click();
  await clean(page);
  await noEnglish(page);
});

test("the execution log says who started what, and what it cost", async () => {
  const { page } = opened;
  await page.getByTestId("toggle-log").click();
  const row = page.locator('[data-testid="execution"][data-fn="weekly"]');
  expect(await row.textContent()).toMatch(/时钟.*2026-03-09.*已完成.*已发送 1 封邮件/);
  await row.getByRole("button").click();
  await page.getByText("MailApp.sendEmail").waitFor();
  await clean(page);
  await page.getByTestId("close-panel").click();
});

test("sidebar, dialog, question and import", async () => {
  const { page, workbench } = opened;
  await workbench.run("side", [], { startedBy: "menu" });
  await page.getByTestId("sidebar").waitFor();
  await clean(page);
  await workbench.run("modal", [], { startedBy: "menu" });
  await page.getByTestId("dialog").waitFor();
  await clean(page);
  await noEnglish(page);
  await page.keyboard.press("Escape");
  await page.getByTestId("dialog").waitFor({ state: "detached" });
  const asked = workbench.run("ask", [], { startedBy: "menu" });
  await page.getByTestId("question").waitFor();
  await clean(page);
  await noEnglish(page);
  await page.keyboard.press("Escape");
  expect((await asked).error).toBeNull();

  await page.getByTestId("menu-file").click();
  await page.getByRole("menuitem", { name: "导入 CSV…" }).click();
  await page.getByTestId("import-dialog").waitFor();
  await clean(page);
  await page.getByTestId("import-start").click();
  await page.getByText("请选择一个 CSV 文件。").waitFor();
  const buffer = Buffer.from("客户,金额\n甲公司,1200\n乙公司,=1+1\n");
  await page
    .getByTestId("import-file")
    .setInputFiles({ name: "商机.csv", mimeType: "text/csv", buffer });
  await page.getByTestId("import-start").click();
  await page.getByTestId("toast").filter({ hasText: "商机" }).waitFor();
  expect(await workbench.show("商机")).toEqual([
    ["客户", "金额"],
    ["甲公司", "1200"],
    ["乙公司", "2"],
  ]);
  expect(await shown(page, "商机", "A2")).toBe("甲公司");
});

test("a window of 400 pixels keeps everything in reach", async () => {
  const { page } = opened;
  await page.setViewportSize({ width: 400, height: 760 });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(400);
  for (const id of ["menu-extensions", "clock", "toggle-mails", "toggle-log"]) {
    const box = await page.getByTestId(id).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 400).toBe(true);
  }
  await clean(page);
  await page.getByTestId("close-sidebar").click();
});
