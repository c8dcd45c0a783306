// The weekly mail: goldens of both languages, escaped wherever text of people stands, and small enough for every reader.

import { assess } from "../../src/core/assess";
import { PLAIN_CHOICE } from "../../src/core/model/figure-choice";
import { LANGUAGES, type Rows } from "../../src/core/model/rows";
import { DEFAULTS } from "../../src/core/model/settings";
import { weeklyReport } from "../../src/report/weekly-report";
import { goal, iso, NO_ROWS, person, task } from "../core/rows";
import { AS_OF, emptyModel, sampleModel } from "../views/drawn";

/** One element a line, without the styles, which no reader of a golden looks at. */
const readable = (html: string) =>
  html
    .replace(/ style="[^"]*"/g, "")
    .replace(/>\s*</g, ">\n<")
    .replace(/(<\/?(?:span|strong)>)\n|\n(<\/?(?:span|strong)>)/g, "$1$2");

describe.each(LANGUAGES)("in %s", (language) => {
  const report = weeklyReport(sampleModel(language), language, "Sales 2026");

  test("the sample's subject and text", () => {
    expect(`${report.subject}\n\n${report.text}`).toMatchSnapshot();
  });

  test("the sample's HTML", () => {
    expect(readable(report.html)).toMatchSnapshot();
  });

  test("nothing to tell", () => {
    expect(weeklyReport(emptyModel(language), language, "Sales 2026").text).toMatchSnapshot();
  });

  test("is well-formed: every element that opens closes", () => {
    const open: string[] = [];
    for (const [, slash, name = ""] of report.html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
      if (name === "meta") continue;
      if (slash) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  test("text and HTML say the same", () => {
    const shown = report.html.replace(/<[^>]*>/g, "\n").replace(/&amp;/g, "&");
    const names = sampleModel(language).goals.map(({ goal: { name } }) => name ?? "");
    for (const name of names) {
      expect(shown).toContain(name);
      expect(report.text).toContain(name);
    }
  });
});

test("a reader's language does not depend on the workbook's, its currency does", () => {
  const { subject, text } = weeklyReport(sampleModel("zh-CN"), "en", "销售");
  expect(subject).toBe("销售: week of 2 Mar 2026");
  expect(text).toContain("Needs attention".toUpperCase());
  expect(text).toContain("¥3,427,900");
});

const model = (rows: Partial<Rows>) =>
  assess({ ...NO_ROWS, ...rows }, DEFAULTS, PLAIN_CHOICE, AS_OF);
const QUARTER = { start: iso("2026-01-01"), due: iso("2026-03-31") };

test("nobody's text becomes markup", () => {
  const evil = `<img src=x onerror="alert('1')"> & <b>`;
  const { html } = weeklyReport(
    model({
      goals: [goal({ ...QUARTER, name: evil, unit: evil, target: 9, checkIn: 1, owner: "M-1" })],
      team: [person({ id: "M-1", name: evil })],
      tasks: [task({ name: evil, milestone: true, due: AS_OF, owner: "M-1" })],
    }),
    "en",
    evil,
  );
  expect(html).not.toContain("<img");
  expect(html).not.toContain("<b>");
  expect(html).toContain(
    "&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; &lt;b&gt;",
  );
});

test.each([
  ["Chinese", "目"],
  ["signs that have to be escaped", "&"],
])("stays below 100 KB with a thousand rows of the longest names, %s", (_, sign) => {
  const name = sign.repeat(500);
  const ids = Array.from({ length: 1000 }, (__, i) => i + 1);
  const { html, text } = weeklyReport(
    model({
      goals: ids.map((i) =>
        goal({ ...QUARTER, id: `G-${i}`, name, unit: name, target: 9, checkIn: 1, owner: "M-1" }),
      ),
      team: [person({ id: "M-1", name })],
      tasks: ids.map((i) =>
        task({ id: `T-${i}`, name, milestone: true, due: AS_OF, owner: "M-1" }),
      ),
    }),
    "en",
    "Book",
  );
  expect(Buffer.byteLength(html)).toBeLessThan(100_000);
  expect(Buffer.byteLength(text)).toBeLessThan(100_000);
  expect(text).toContain("and 988 more in the spreadsheet");
});
