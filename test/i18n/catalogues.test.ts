// Both catalogues side by side: the same keys, every sentence whole, and each language free of the other.

import type { Day } from "../../src/core/model/day";
import type { Quantity } from "../../src/core/model/reason";
import { LANGUAGES } from "../../src/core/model/rows";
import { en } from "../../src/i18n/en";
import { type Formatter, formatter } from "../../src/i18n/format";
import { ALL_TEXTS, languageOf, textsOf } from "../../src/i18n/texts";
import { zhCN } from "../../src/i18n/zh-CN";
import { TABLES } from "../../src/workbook/schema/tables";

type Rendered = readonly (readonly [path: string, text: string])[];

const day = 46083 as Day;
const quantities: readonly Quantity[] = [
  { value: 12_345.5, unit: "money" },
  { value: 3, unit: "count", word: "#" },
  { value: 0, unit: "count" },
  { value: 0.125, unit: "percent" },
  { value: 1, unit: "days" },
];

/** Texts that join a list of others. */
const LISTS: ReadonlySet<string> = new Set([
  ".clauses",
  ".listed",
  ".planParts.apart",
  ".planParts.hasMore",
]);
/** Texts that reckon with their number. */
const FIGURES: ReadonlySet<string> = new Set([
  ".baselines.slipped",
  ".picture.bars.slack",
  ".picture.bars.slip",
  ".picture.history.slipped",
]);

/** Every parameter that any sentence takes, at once; sentences take what they know. */
const sampleParams = (quantity: Quantity, n: number) => ({
  over: quantity,
  by: quantity,
  perDay: quantity,
  amount: quantity,
  was: quantity,
  before: quantity,
  word: "W",
  people: n,
  each: n,
  most: 8,
  times: 2.4,
  since: day,
  until: day,
  byDay: n === 1,
  months: 18,
  wants: quantity,
  would: quantity,
  parts: n,
  year: 2027,
  change: 0.2,
  month: day,
  place: "R",
  state: "draft",
  first: "2026-01-01",
  last: "2026-03-31",
  target: "9",
  startValue: "10",
  kept: "12",
  whole: "11",
  sum: "13",
  difference: "2",
  start: day,
  due: day,
  day: "2026-03-02",
  begins: day,
  ends: day,
  tasks: n,
  milestone: true,
  workdays: n,
  left: n,
  name: "N",
  share: 0.4,
  chance: 0.7,
  likely: day,
  sure: day,
  id: "T-3",
  constraint: "finishBy",
  slack: n,
  own: false,
  low: 3,
  mode: 2,
  high: 1,
  deals: n,
  of: n + 1,
  days: n,
  value: "V",
  choices: ["A", "B"],
  length: 600,
  table: "goals",
  ids: ["T-1", "T-2"],
  names: ["A", "B"],
  given: "T-9",
  header: "H",
  metric: "wonValue",
  slice: "region",
  stage: "S",
  usual: 0.5,
  usually: 9,
  least: 5,
  leastBefore: 10,
  dealsBefore: n,
  compare: "lastYear",
  on: day,
  at: n + 1,
  kpi: n === 0 ? "wonValue" : null,
  rows: n,
  near: n === 0 ? null : "N",
  after: n === 0 ? null : "+",
  one: "A",
  other: "B",
  row: 7,
  from: "F",
  to: "T",
  count: n,
});

/** Every text of a catalogue; a function is called with numbers, and with words in their place. */
function render(catalogue: object, format: Formatter): Rendered {
  const walk = (value: unknown, path: string): Rendered => {
    if (typeof value === "string") return [[path, value]];
    if (typeof value === "function") return calls(value as Sentence, path);
    return Object.entries(value as object).flatMap(([key, inner]) => walk(inner, `${path}.${key}`));
  };
  const calls = (sentence: Sentence, path: string): Rendered => {
    const coded = /^\.(reason|issue|effect|smart\.advice)\./.test(path);
    const cases = coded
      ? quantities.flatMap((quantity) =>
          [0, 1, 5].map((n) => sentence(sampleParams(quantity, n), format)),
        )
      : LISTS.has(path)
        ? [sentence(["N", "V"])]
        : FIGURES.has(path)
          ? [sentence(1, 2), sentence(-5, 1)]
          : [
              sentence(1, 2, "W"),
              sentence(5, 0, "W"),
              sentence("N", "V", "W"),
              sentence("N", 3, "W"),
            ];
    return cases.map((text) => [path, text]);
  };
  return walk(catalogue, "");
}
type Sentence = (...args: readonly unknown[]) => string;

const paths = (rendered: Rendered) => [...new Set(rendered.map(([path]) => path))].sort();

const EN = render(en, formatter("en", "USD"));
const ZH = render(zhCN, formatter("zh-CN", "CNY"));

test("both languages have the same texts", () => {
  expect(paths(ZH)).toEqual(paths(EN));
  expect(ALL_TEXTS).toEqual([en, zhCN]);
});

test.each([
  ["en", EN],
  ["zh-CN", ZH],
] as const)("every text of %s is whole", (_, rendered) => {
  const broken = rendered.filter(
    ([, text]) =>
      typeof text !== "string" ||
      text.trim() === "" ||
      /undefined|NaN|null|\[object|function|=>.*\(/.test(text),
  );
  expect(broken).toEqual([]);
});

/** Words that stay as they are in Chinese: names, addresses of cells, codes and what our parameters say. */
const NAMES =
  /Milepost|Google|TRUE|CNY|USD|EUR|Ctrl|Enter|Shift|Esc|SVG|PNG|SMART|CSAT|NPS|SPI|TCPI|CPI|EAC|\bT-\d+(?:[FS]{2}\+\d+d)?|\b[FS]{2}\b|\b[A-Z]\b/g;

test("no English is left in Chinese", () => {
  const left = ZH.filter(
    // Two parameters side by side, without a word of ours.
    ([path, text]) => path !== ".followed" && /[A-Za-z]/.test(text.replace(NAMES, "")),
  );
  expect(left).toEqual([]);
});

test("no Chinese is in English but the name of the language", () => {
  const chinese = EN.filter(([, text]) => /[\u3000-\u9fff\uff00-\uffef]/.test(text));
  expect(chinese).toEqual([[".choice.languages.zh-CN", "中文"]]);
});

/** Number formats, whose quotes and commas are not the text's. */
const FORMATS = /^\.views\.kpiSummary\.money\./;

test("Chinese is punctuated in full width, without spaces beside figures", () => {
  const half = ZH.filter(([path, text]) => {
    if (FORMATS.test(path)) return false;
    const ours = text.replace(/\d, (?=[A-Z\d])|[A-Z]-\d, /g, "");
    return (
      /[\u4e00-\u9fff][.,:;!?()]|[.,:;!?()][\u4e00-\u9fff]/.test(ours) ||
      (!path.endsWith("egend") &&
        /[\u4e00-\u9fff] ?["']|[\u4e00-\u9fff] \d|\d [\u4e00-\u9fff]/.test(ours))
    );
  });
  expect(half).toEqual([]);
});

test("sentences of reasons, issues, effects and advice end with a full stop", () => {
  const ends = (rendered: Rendered, stop: RegExp) =>
    rendered.filter(
      ([path, text]) => /^\.(reason|issue|effect|smart\.advice)\./.test(path) && !stop.test(text),
    );
  expect(ends(EN, /\.$/)).toEqual([]);
  expect(ends(ZH, /。$/)).toEqual([]);
});

const VERBS =
  /^(Open|Add|Break|Log|Save|Recalculate|Preview|Undo|Send|Adopt|Set up|Change|Reset|Remove|Level|Check in)\b/;
const VERBS_ZH =
  /^(打开|添加|分解|记录|保存|重新计算|预览|撤销|发送|接入|初始化|修改|恢复|移除|用模板添加|平衡|填报)/;

test("menu items begin with a verb, in sentence case, and differ", () => {
  for (const item of Object.values(en.menu)) {
    expect(item).toMatch(VERBS);
    expect(item.slice(1).replace("Gantt", "")).toBe(
      item.slice(1).replace("Gantt", "").toLowerCase(),
    );
  }
  for (const item of Object.values(zhCN.menu)) expect(item).toMatch(VERBS_ZH);
  for (const { menu } of ALL_TEXTS)
    expect(new Set(Object.values(menu)).size).toBe(Object.keys(menu).length);
});

describe.each(LANGUAGES)("headers and choices in %s", (language) => {
  const { field, auto, choice, table, view, status, taskStatus } = textsOf(language);

  test("every column has a header, and no two of a table have the same", () => {
    for (const [name, schema] of Object.entries(TABLES)) {
      if (!Object.hasOwn(field, name)) continue;
      const headers: Readonly<Record<string, string>> = field[name as keyof typeof field];
      const given = Object.keys(schema.fields).map((key) => headers[key]);
      const computed = Object.keys(schema.computed).map((key) => auto(String(headers[key])));
      expect([...given, ...computed]).not.toContain(undefined);
      expect(new Set(Object.values(headers)).size).toBe(Object.values(headers).length);
    }
  });

  test("words of a choice, sheets and statuses are told apart", () => {
    const { yes, no, ...lists } = choice;
    expect(yes).not.toBe(no);
    for (const words of [...Object.values(lists), { ...table, ...view }, status, taskStatus])
      expect(new Set(Object.values(words)).size).toBe(Object.values(words).length);
  });
});

test.each([
  ["zh_CN", "zh-CN"],
  ["zh-Hans", "zh-CN"],
  ["zh", "zh-CN"],
  ["en_GB", "en"],
  ["de", "en"],
  ["", "en"],
])("the locale %s is served in %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
