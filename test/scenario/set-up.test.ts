// Set up: everything is there, nothing of the user's is touched, and being cut off anywhere leaves no trace.
import { LANGUAGES } from "../../src/core/model/rows";
import { textsOf } from "../../src/i18n/texts";
import { VIEW_NAMES } from "../../src/workbook/registry";
import { contents, differences, look } from "./contents";
import { byHand, setUp, succeeded, withBook } from "./sample-book";

const CASES = LANGUAGES.flatMap((lang) =>
  (["empty", "sample"] as const).map((template) => ({ lang, template })),
);

const FIRST = ["goals", "projects", "tasks", "deals", "stages", "team", "calendar"] as const;
const SAMPLED = [
  "plan",
  "actuals",
  "activities",
  "costs",
  "collections",
  "feedback",
  "kpis",
] as const;
const MADE = { empty: FIRST, sample: [...FIRST, ...SAMPLED] };
/** Made when they are first needed. */
const LATER = ["history", "customers", "products"] as const;

test.each(CASES)("every table and view is there: $template, $lang", (options) =>
  withBook(options, async (book) => {
    const texts = textsOf(options.lang);
    const names = Object.keys(await contents(book));
    for (const table of MADE[options.template]) expect(names).toContain(texts.table[table]);
    for (const table of LATER) expect(names).not.toContain(texts.table[table]);
    // The sample tells how its deals came to their stages.
    expect(names.includes(texts.table.stageChanges)).toBe(options.template === "sample");
    expect(names).toContain(texts.table.settings);
    const shown = Object.values(await look(book))
      .filter(({ hidden }) => !hidden)
      .map(({ name }) => name);
    // Workload comes when there is work.
    const views = VIEW_NAMES.filter((view) => view !== "workload" || options.template === "sample");
    expect(shown.slice(0, views.length)).toEqual(views.map((view) => texts.view[view]));
    if (options.template === "empty") expect(names).not.toContain(texts.view.workload);
    const hidden = await byHand(
      book,
      (name) => SpreadsheetApp.getActive().getSheetByName(name)?.isSheetHidden(),
      texts.journal,
    );
    expect(hidden).toBe(true);
  }),
);

test.each(CASES)("setting up again changes nothing: $template, $lang", (options) =>
  withBook(options, async (book) => {
    const before = await contents(book);
    const again = succeeded(await setUp(book, options));
    expect(again.serviceCalls.writes).toBe(0);
    expect(differences(before, await contents(book))).toEqual([]);
  }),
);

test("setting up with the other template or language leaves what stands", () =>
  withBook({ template: "empty", lang: "en" }, async (book) => {
    const before = await contents(book);
    succeeded(await setUp(book, { template: "sample", lang: "zh-CN" }));
    expect(differences(before, await contents(book))).toEqual([]);
  }));

test("sheets of the user's stay as they are, whatever their names", () =>
  withBook({ template: null, lang: "en" }, async (book) => {
    await byHand(book, () => {
      const spreadsheet = SpreadsheetApp.getActive();
      for (const name of ["Tasks", "Start", "Settings"]) {
        const sheet = spreadsheet.insertSheet(name);
        sheet.getRange("A1:B2").setValues([
          ["ID", "Mine"],
          [1, "=A2+1"],
        ]);
        sheet.getRange("B2").setBackground("#ff0000");
      }
    });
    const before = await contents(book);
    const answer = succeeded(await setUp(book, { template: "empty", lang: "en" }));
    expect(answer.result).toEqual({ ok: { kept: 2 } });
    const after = await contents(book);
    expect(Object.fromEntries(Object.keys(before).map((name) => [name, after[name]]))).toEqual(
      before,
    );
    expect(Object.keys(after)).toEqual(
      expect.arrayContaining(["Tasks (Milepost)", "Start (Milepost)", "Settings (Milepost)"]),
    );
    succeeded(await book.run("recalculate"));
    const second = succeeded(await book.run("recalculate"));
    expect(second.serviceCalls.writes).toBe(0);
  }));

/** Writes at which a set-up is cut off, each time a fresh one; the long run tries them all. */
const CUTS = [1, 2, 3, 5, 8, 13, 40];

test("cut off again and again, it ends as an undisturbed one", async () => {
  const options = { template: "sample", lang: "en" } as const;
  const undisturbed = await withBook(options, async (book) => [
    await contents(book),
    await look(book),
  ]);
  await withBook({ ...options, template: null }, async (book) => {
    for (const cut of CUTS) expect((await setUp(book, options, cut)).error).toMatch(/Killed/);
    let cut = 70;
    while ((await setUp(book, options, cut)).error !== null) cut += 30;
    succeeded(await setUp(book, options));
    expect(differences(undisturbed, [await contents(book), await look(book)])).toEqual([]);
  });
});
