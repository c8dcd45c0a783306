// An open workbook: who starts what, the clock, mails, edits from the page, the file.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Workbench, WorkbenchEvent } from "../../../workbench/api";
import { makeCopy, openScript, openWorkbench } from "../../../workbench/runtime";

const CODE = `
function onOpen(e) {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu("Milepost").addItem("Recalculate", "tick").addSeparator()
    .addSubMenu(ui.createMenu("More").addItem("Settings", "tick")).addToUi();
  Logger.log("opened " + e.authMode);
}
function onEdit(e) {
  e.range.offset(0, 1).setValue(JSON.stringify([e.value, e.oldValue, String(e.authMode), e.range.getA1Notation()]));
}
function setProperty(value) { PropertiesService.getDocumentProperties().setProperty("k", value); }
function property() { return PropertiesService.getDocumentProperties().getProperty("k"); }
function everyMonday() { ScriptApp.newTrigger("tick").timeBased().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8).create(); }
function tick() { Logger.log(Utilities.formatDate(new Date(), "America/New_York", "yyyy-MM-dd HH:mm")); }
function mail() { MailApp.sendEmail({ to: "a@example.com", cc: "b@example.com", subject: "周报", body: "plain", htmlBody: "<b>fett</b>", name: "Milepost" }); return MailApp.getRemainingDailyQuota(); }
function ask() { return String(SpreadsheetApp.getUi().alert("Sure?", "Really?", SpreadsheetApp.getUi().ButtonSet.YES_NO)); }
function endless() { try { while (true) {} } finally { tick(); } }
function write(n) { var s = SpreadsheetApp.getActive().getSheets()[0]; for (var i = 1; i <= n; i++) s.getRange(i, 8).setValue(i); }
function column(n) { return SpreadsheetApp.getActive().getSheets()[0].getRange(1, 8, n, 1).getValues().map(String).join(); }
function counted() { return (globalThis.calls = (globalThis.calls || 0) + 1); }
`;

let workbench: Workbench;
beforeEach(() => {
  workbench = openScript(CODE, {
    "appsscript.json": JSON.stringify({ timeZone: "America/New_York" }),
  });
});
afterEach(() => workbench.dispose());

test("opening the document collects the menu, with LIMITED authorization", async () => {
  const [execution] = await workbench.open();
  expect(execution?.log).toEqual(["opened LIMITED"]);
  expect(workbench.menus()).toEqual([
    {
      title: "Milepost",
      items: [
        { label: "Recalculate", fn: "tick", items: null },
        { label: null, fn: null, items: null },
        { label: "More", fn: null, items: [{ label: "Settings", fn: "tick", items: null }] },
      ],
    },
  ]);
});

test("each execution has fresh globals", async () => {
  expect((await workbench.run("counted")).result).toBe(1);
  expect((await workbench.run("counted")).result).toBe(1);
});

test("the clock fires what is due, in order, and does not go back", async () => {
  await workbench.run("everyMonday");
  expect(await workbench.advanceTo("2026-03-08")).toEqual([]);
  const fired = await workbench.advanceTo("2026-03-16 08:00");
  expect(fired.map(({ log, at, startedBy }) => [log[0], at, startedBy])).toEqual([
    ["2026-03-09 08:00", "2026-03-09 08:00", "clock"],
    ["2026-03-16 08:00", "2026-03-16 08:00", "clock"],
  ]);
  await expect(workbench.advanceTo("2026-03-15")).rejects.toThrow("does not go back");
});

test("a mail is kept with its file, and its recipients are counted", async () => {
  const { result, mails } = await workbench.run("mail");
  expect(result).toBe(98);
  expect(mails[0]).toMatchObject({
    at: "2026-03-02 09:00",
    to: ["a@example.com"],
    subject: "周报",
    text: "plain",
    html: "<b>fett</b>",
  });
  expect(mails[0]?.eml).toMatch(/^Subject: =\?UTF-8\?/m);
  expect(mails[0]?.eml).toMatch(/^Content-Type: multipart\/alternative/m);
});

test("typing fires onEdit with the value before and after", async () => {
  await workbench.type("Sheet1", "B2", [["3/4/2026"]]);
  await workbench.type("Sheet1", "B2", [["text"]]);
  expect((await workbench.show("Sheet1"))?.[1]).toEqual([
    "",
    "text",
    '["text",46085,"LIMITED","B2"]',
  ]);
});

test("a page's mutation is applied, told to the others, and fires onEdit", async () => {
  const told: WorkbenchEvent[] = [];
  workbench.on((event) => told.push(event));
  const { sheetOrder } = workbench.snapshot() as { readonly sheetOrder: readonly string[] };
  const params = {
    unitId: "the page's",
    subUnitId: sheetOrder[0],
    cellValue: { 0: { 0: { v: 5, t: 2 } } },
  };
  await workbench.applyFromPage("page-1", "sheet.mutation.set-range-values", params).followed;
  expect(await workbench.show("Sheet1")).toEqual([["5", '[5,null,"LIMITED","A1"]']]);
  const origins = told.flatMap((event) => (event.kind === "mutation" ? [event.origin] : []));
  expect(origins).toContain("page-1");
  expect(origins).toContain(null);
});

test("a style set by a page is no edit", async () => {
  const { sheetOrder } = workbench.snapshot() as { readonly sheetOrder: readonly string[] };
  const cellValue = { 0: { 0: { s: { bl: 1 } } } };
  await workbench.applyFromPage("page-1", "sheet.mutation.set-range-values", {
    subUnitId: sheetOrder[0],
    cellValue,
  }).followed;
  expect(workbench.executions()).toEqual([]);
});

test("a question waits for the page's answer", async () => {
  workbench.on((event) => {
    if (event.kind === "question") workbench.answer(event.question.id, { button: "YES", text: "" });
  });
  expect((await workbench.run("ask", [], { startedBy: "menu" })).result).toBe("YES");
});

test("without a page a question is closed", async () => {
  expect((await workbench.run("ask")).result).toBe("CLOSE");
});

test("an execution is ended at its limit, and the next one runs", async () => {
  const { error, log } = await workbench.run("endless", [], { limitMs: 100 });
  expect(error).toBe("Exceeded maximum execution time");
  expect(log).toEqual([]);
  expect((await workbench.run("counted")).result).toBe(1);
});

test.each([1, 2, 3])("killed before write %i", async (n) => {
  const { error, serviceCalls } = await workbench.run("write", [3], { killAtWrite: n });
  expect(error).not.toBeNull();
  expect(serviceCalls.writes).toBe(n - 1);
  expect((await workbench.run("column", [3])).result).toBe(
    [1, 2, 3].map((i) => (i < n ? String(i) : "")).join(),
  );
});

test("a copy has the cells, and neither properties nor triggers", async () => {
  await workbench.run("setProperty", ["here"]);
  await workbench.run("everyMonday");
  await workbench.run("write", [1]);
  const copy = await makeCopy(workbench);
  try {
    expect((await copy.run("property")).result).toBeNull();
    expect((await copy.run("column", [1])).result).toBe("1");
    expect(await copy.advanceTo("2026-03-16 08:00")).toEqual([]);
  } finally {
    await copy.dispose();
  }
});

describe("in a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "workbench-"));
  const book = join(folder, "state", "book.json");
  const options = { dist: folder, book, lang: "zh-CN" } as const;
  beforeAll(() => writeFileSync(join(folder, "Code.js"), CODE));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("everything is there again", async () => {
    const first = await openWorkbench({ ...options, today: "2026-03-02 10:00" });
    await first.run("setProperty", ["kept"]);
    await first.run("mail");
    await first.run("write", [2]);
    await first.run("everyMonday");
    await first.dispose();
    expect(JSON.parse(readFileSync(book, "utf8"))).toMatchObject({ version: 1 });

    const second = await openWorkbench(options);
    try {
      expect(second.now()).toBe("2026-03-02 10:00");
      expect((await second.run("property")).result).toBe("kept");
      expect((await second.run("column", [2])).result).toBe("1,2");
      expect(second.mails()).toHaveLength(1);
      // Without a manifest the script is in UTC: Monday at 8 is today, 16:00 in Shanghai, and a week from now.
      expect(await second.advanceTo("2026-03-10")).toHaveLength(2);
    } finally {
      await second.dispose();
    }
  });

  test("or forgotten", async () => {
    const fresh = await openWorkbench({ ...options, fresh: true, today: "2026-03-02" });
    expect(fresh.mails()).toEqual([]);
    expect(fresh.executions()).toEqual([]);
    await fresh.dispose();
  });

  test("a wrong date is told", async () => {
    await expect(openWorkbench({ ...options, today: "March" })).rejects.toThrow("is not a date");
  });
});

test("the page's snapshot names the spreadsheet's locale, whatever language is shown", async () => {
  const german = openScript("", {}, { locale: "de_DE", lang: "en" });
  expect(german.snapshot()).toMatchObject({ custom: { locale: "de_DE" } });
  await german.dispose();
});
