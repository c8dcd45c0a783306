// Links and owners as people type them into Tasks: what can be read counts, the rest is told in the row, in the
// workbook's language, and nothing typed is replaced.
import type { Fault } from "../../src/core/model/issue";
import { LANGUAGES, type Language } from "../../src/core/model/rows";
import { textsOf } from "../../src/i18n/texts";
import { issueText } from "../../src/workbook/plan/computed-cells";
import { headerOf } from "../../src/workbook/schema/headers";
import type { Workbench } from "../../workbench/api";
import { columnOf, rowsOf } from "./contents";
import { asked, byHand, recalculated, withBook } from "./sample-book";

const put = (book: Workbench, sheet: string, cell: string, typed: string) =>
  byHand(
    book,
    (name, a1, text) => {
      SpreadsheetApp.getActive().getSheetByName(name)?.getRange(a1).setValue(text);
    },
    sheet,
    cell,
    typed,
  );

async function typing(book: Workbench, language: Language) {
  const texts = textsOf(language);
  const sheet = texts.table.tasks;
  const header = (key: string) => headerOf("tasks", key, texts);
  const name = "Nothing hangs on this";
  const { id } = await asked<{ id: string }>(book, "addTask", { name, days: 2 });
  const rows = await rowsOf(book, sheet);
  const at = rows.findIndex((row) => row[header("id")] === id) + 2;
  return {
    texts,
    before: rows[at - 2],
    told: (key: string, fault: Fault) => texts.labelled(header(key), issueText(fault, texts)),
    type: async (key: string, typed: string) => {
      await put(book, sheet, `${await columnOf(book, "tasks", key, language)}${at}`, typed);
      await recalculated(book);
      const row = (await rowsOf(book, sheet))[at - 2] ?? {};
      expect(row[header(key)]).toBe(typed);
      return { check: row[header("check")], begins: row[header("begins")] };
    },
  };
}

test.each(LANGUAGES)("links in every form, in %s", (lang) =>
  withBook({ template: "sample", lang }, async (book) => {
    const { told, type } = await typing(book, lang);
    const plain = await type("after", "T-1");
    expect(plain.check).toBe("");
    const later = await type("after", lang === "en" ? "t-1 FS + 50 days" : "T-1完成后50个工作日");
    expect(later.check).toBe("");
    expect(String(later.begins) > String(plain.begins)).toBe(true);
    // The second link cannot be read; the first counts all the same.
    const broken = await type("after", "1FS+50d；T-1XX");
    expect(broken).toMatchObject({
      begins: later.begins,
      check: told("after", { code: "notALink", params: { value: "T-1XX" } }),
    });
    const twice = await type("after", "T-1+50d, T-1");
    expect(twice).toMatchObject({
      begins: later.begins,
      check: told("after", { code: "repeatedLink", params: { value: "T-1" } }),
    });
    const far = await type("after", "T-1+1000000w");
    expect(far.check).toBe(told("after", { code: "tooLarge", params: { value: "T-1+1000000w" } }));
  }),
);

test.each(LANGUAGES)("two owners are one too many, in %s", (lang) =>
  withBook({ template: "sample", lang }, async (book) => {
    const { texts, before, told, type } = await typing(book, lang);
    const team = await rowsOf(book, texts.table.team);
    const names = team.slice(0, 2).map((row) => String(row[headerOf("team", "name", texts)]));
    const value = names.join(lang === "en" ? ", " : "、");
    const { check, begins } = await type("owner", value);
    expect(check).toBe(told("owner", { code: "severalOwners", params: { value, names } }));
    expect(begins).toBe(before?.[headerOf("tasks", "begins", texts)]);
    expect((await type("owner", names[0] ?? "")).check).toBe("");
  }),
);

test("the form's links are checked as a cell's are, and written in one form", () =>
  withBook({ template: "sample", lang: "en" }, async (book) => {
    const written = async (after: unknown) => {
      const { id } = await asked<{ id: string }>(book, "addTask", { name: "Linked", after });
      return (await rowsOf(book, "Tasks")).find(({ ID }) => ID === id)?.["After"];
    };
    expect(await written("t-1 ss + 2 days，2")).toBe("T-1SS+2d; T-2");
    expect(await written(["T-1", "T-3FF-1w"])).toBe("T-1; T-3FF-1w");
    expect(await written("")).toBe("");
    const { result } = await book.run("call", ["addTask", { name: "a", after: "T-1; T-2XX" }], {
      startedBy: "page",
    });
    expect(result).toMatchObject({
      issues: [{ field: "after", code: "notALink", message: expect.stringContaining("“T-2XX”") }],
    });
  }));
