// Several sheets that feed one table, beside rows that it holds or in their stead; and adopting once more, when a sheet
// has changed or another month has come.
import type { Adopted, AdoptProposal, Api } from "../../../src/app/rpc";
import { textsOf } from "../../../src/i18n/texts";
import type { Workbench } from "../../../workbench/api";
import { ofAllTime } from "../contents";
import { asked, byHand, recalculated, withBook } from "../sample-book";

const texts = textsOf("en");
const EMPTY = { template: "empty", lang: "en" } as const;
const month = (rows: readonly string[]) =>
  ["Customer,Rep,Stage,Value,Signed on", ...rows].join("\n");

const propose = (book: Workbench, args: Api["proposeColumns"]["args"]) =>
  asked<AdoptProposal>(book, "proposeColumns", args);
const adopt = (book: Workbench, args: Api["adoptSheets"]["args"]) =>
  asked<Adopted>(book, "adoptSheets", args);

/** A month's sheets of 2026, each with one deal won. */
async function withMonths(book: Workbench): Promise<void> {
  await book.importCsv(month(["Acme,Ann,Won,100,2026-01-05", "Total,,,100,"]), "Jan 2026");
  await book.importCsv(month(["Apex,Bob,Won,250,2026-02-09", "Total,,,250,"]), "Feb 2026");
}
const MONTHS = { sheets: ["Jan 2026", "Feb 2026"], table: "deals" } as const;

test("months are offered together, and their figures are added up", () =>
  withBook(EMPTY, async (book) => {
    await withMonths(book);
    const { groups } = await asked<Api["adoptable"]["result"]>(book, "adoptable");
    expect(groups).toMatchObject([{ ...MONTHS, confidence: "sure", adopted: false }]);
    expect(await adopt(book, MONTHS)).toMatchObject({ rows: 2, unreadCount: 0, addedPeople: 2 });
    const all = await ofAllTime(book);
    expect(all[texts.kpi.wonValue.name]?.[texts.views.kpiSummary.value]).toBe("$350");
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
    const offered = await asked<Api["adoptable"]["result"]>(book, "adoptable");
    expect(offered.groups).toMatchObject([{ ...MONTHS, adopted: true }]);
  }));

test("another month joins the others, which keep their ids", () =>
  withBook(EMPTY, async (book) => {
    await withMonths(book);
    await adopt(book, MONTHS);
    const before = await book.show("Jan 2026");
    await book.importCsv(month(["Foo,Ann,Lost,70,2026-03-01"]), "Mar 2026");
    const sheets = [...MONTHS.sheets, "Mar 2026"];
    const { groups } = await asked<Api["adoptable"]["result"]>(book, "adoptable");
    expect(groups).toMatchObject([{ sheets, table: "deals", adopted: false }]);
    expect(await adopt(book, { sheets, table: "deals" })).toMatchObject({ rows: 3 });
    expect(await book.show("Jan 2026")).toEqual(before);
    const [, row = []] = (await book.show("Mar 2026")) ?? [];
    expect(row).toContain("D-3");
  }));

test("rows that the table holds stay beside the new ones, or are no longer read", () =>
  withBook(EMPTY, async (book) => {
    await book.importCsv(month(["Acme,Ann,Won,100,2026-01-05"]), "Old");
    await book.importCsv(month(["Apex,Bob,Won,250,2026-02-09"]), "New");
    await adopt(book, { sheets: ["Old"], table: "deals" });
    const request = { sheets: ["New"], table: "deals" } as const;
    expect(await propose(book, request)).toMatchObject({ holds: 1, brings: 1 });
    const value = async () =>
      (await ofAllTime(book))[texts.kpi.wonValue.name]?.[texts.views.kpiSummary.value];
    await adopt(book, { ...request, replace: false });
    expect(await value()).toBe("$350");
    await adopt(book, { ...request, replace: true });
    expect(await value()).toBe("$250");
  }));

test("rows inserted above the header do not lose it", () =>
  withBook(EMPTY, async (book) => {
    await book.importCsv(month(["Acme,Ann,Won,100,2026-01-05"]), "Mine");
    await adopt(book, { sheets: ["Mine"], table: "deals" });
    await byHand(book, () => {
      const sheet = SpreadsheetApp.getActive().getSheetByName("Mine");
      sheet?.insertRowsBefore(1, 2).getRange("A1").setValue("Deals of the north");
    });
    const before = await book.show("Mine");
    await recalculated(book);
    expect(await book.show("Mine")).toEqual(before);
    const all = await ofAllTime(book);
    expect(all[texts.kpi.wonValue.name]?.[texts.views.kpiSummary.value]).toBe("$100");
  }));

test("asked once, a question is not asked again; a new word is", () =>
  withBook(EMPTY, async (book) => {
    await book.importCsv(month(["Acme,Ann,Zebra,100,5/1/2026"]), "Mine");
    // The dates are texts, as in a sheet that somebody pasted.
    await book.type("Mine", "E2", [["'5/1/2026"]]);
    const request = { sheets: ["Mine"], table: "deals" } as const;
    const first = await propose(book, request);
    expect(first.questions.map(({ id }) => id)).toEqual(["dayOrder", "stage:Zebra"]);
    await adopt(book, { ...request, answers: { dayOrder: "dmy", "stage:Zebra": "won" } });
    expect((await propose(book, request)).questions).toEqual([]);
    expect((await propose(book, request)).preview.rows[0]?.cells).toContain("2026-01-05");
    await book.type("Mine", "A3:E3", [["Apex", "Ann", "Giraffe", "7", "2026-02-01"]]);
    const again = await propose(book, request);
    expect(again.questions.map(({ id }) => id)).toEqual(["stage:Giraffe"]);
    expect(again.columns.filter(({ field }) => field !== null)).toHaveLength(5);
  }));

test("a word that was said to be another is not asked about again", () =>
  withBook(EMPTY, async (book) => {
    await book.importCsv("Product,Price\nGTX Pro,5\nMG Special,7\n", "Goods");
    await adopt(book, { sheets: ["Goods"], table: "products" });
    await book.importCsv("Customer,Product,Stage\nAcme,GTXPro,Won\n", "Mine");
    const request = { sheets: ["Mine"], table: "deals" } as const;
    const id = "word:product:GTXPro";
    expect((await propose(book, request)).questions).toMatchObject([{ id, proposed: "GTX Pro" }]);
    await adopt(book, { ...request, answers: { [id]: "=" } });
    const again = await propose(book, request);
    expect(again.questions).toEqual([]);
    expect(again.preview.rows[0]?.cells).toContain("GTXPro");
  }));

test("without an answer that is needed nothing is written", () =>
  withBook(EMPTY, async (book) => {
    await book.type("Team", "B2:F3", [
      ["Wei Zhang", "", "w1@x.com", "", "East"],
      ["Wei Zhang", "", "w2@x.com", "", "South"],
    ]);
    await recalculated(book);
    await book.importCsv(month(["Acme,Wei Zhang,Won,100,2026-01-05"]), "Mine");
    const request = { sheets: ["Mine"], table: "deals" } as const;
    const [question] = (await propose(book, request)).questions;
    expect(question).toMatchObject({ id: "person:Wei Zhang", kind: "person", proposed: null });
    expect(question?.options.map(({ id }) => id)).toEqual(["M-1", "M-2"]);
    const before = await book.show("Mine");
    const { result } = await book.run("call", ["adoptSheets", request]);
    expect(result).toMatchObject({ issues: [{ field: "person:Wei Zhang", code: "unanswered" }] });
    expect(await book.show("Mine")).toEqual(before);
    await adopt(book, { ...request, answers: { "person:Wei Zhang": "M-2" } });
    expect((await propose(book, request)).preview.rows[0]?.cells).toContain("Wei Zhang");
    expect((await propose(book, request)).unreadCount).toBe(0);
  }));

test("a date that depends on the day is read, and told of", () =>
  withBook(EMPTY, async (book) => {
    await book.importCsv("Task,Owner,Due date\nCall,Ann,next week\n", "Mine");
    const { unread } = await adopt(book, { sheets: ["Mine"], table: "tasks" });
    expect(unread).toMatchObject([{ sheet: "Mine", cell: "C2", row: 2 }]);
    expect(unread[0]?.message).toMatch(/“next week” is read as 2026-03-\d\d/);
  }));
