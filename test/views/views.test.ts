// The five views of the sample workbook in both languages as readable text, and what they are without anything to show.
import { isFormula } from "../../src/core/model/cell";
import { LANGUAGES } from "../../src/core/model/rows";
import { textsOf } from "../../src/i18n/texts";
import { wordsOfLink } from "../../src/views/context";
import { drawGoalTree } from "../../src/views/goal-tree";
import type { Grid } from "../../src/views/grid";
import { drawKpiSummary } from "../../src/views/kpi-summary";
import { CHART_ROWS } from "../../src/views/kpi-summary-charts";
import { KPI_WIDTHS, PAGE_ROWS } from "../../src/views/kpi-summary-columns";
import { drawStart } from "../../src/views/start";
import { drawTimeline } from "../../src/views/timeline";
import { drawWorkload } from "../../src/views/workload";
import { contextOf, emptyModel, printed, sampleModel } from "./drawn";

const VIEWS = {
  Start: drawStart,
  "Goal Tree": drawGoalTree,
  Timeline: drawTimeline,
  "KPI Summary": drawKpiSummary,
  Workload: drawWorkload,
} as const;
const NAMES = Object.keys(VIEWS) as readonly (keyof typeof VIEWS)[];
const CASES = LANGUAGES.flatMap((language) => NAMES.map((name) => [language, name] as const));

describe.each(CASES)("%s, %s", (language, name) => {
  test("of the sample", () => {
    expect(printed(VIEWS[name](contextOf(sampleModel(language))))).toMatchSnapshot();
  });

  test("of empty tables", () => {
    expect(printed(VIEWS[name](contextOf(emptyModel(language))))).toMatchSnapshot();
  });

  test.each(["sample", "empty"] as const)(
    "is a whole rectangle, and its rules lie on it: %s",
    (which) => {
      const model = which === "sample" ? sampleModel(language) : emptyModel(language);
      const grid: Grid = VIEWS[name](contextOf(model));
      const widths = new Set(grid.cells.map((row) => row.length));
      expect(widths.size).toBe(1);
      const [width = 0] = widths;
      for (const rule of grid.rules) {
        expect(rule.column + rule.columns - 1).toBeLessThanOrEqual(width);
        expect(rule.rows * rule.columns).toBeGreaterThan(0);
        expect(rule.formula.split("(").length).toBe(rule.formula.split(")").length);
      }
      for (const cell of grid.cells.flat())
        if (isFormula(cell)) expect(cell.formula).not.toMatch(/undefined|null|NaN|[{}]/);
      if (grid.formats) expect(new Set(grid.formats.formats.map((row) => row.length)).size).toBe(1);
    },
  );
});

test("no English is left in the Chinese views but addresses and ids", () => {
  const model = sampleModel("zh-CN");
  for (const name of NAMES) {
    const cells = VIEWS[name](contextOf(model)).cells.flat();
    const texts = cells.filter((cell): cell is string => typeof cell === "string");
    const left = texts.filter((text) =>
      /[A-Za-z]{2,}/.test(
        text.replace(
          /^\S+ (goals|plan|tasks|projects) .*|Milepost|goal|task|milestone|deal|T-\d+|CSAT|NPS|SPI|TCPI|CPI|EAC/g,
          "",
        ),
      ),
    );
    expect(left).toEqual([]);
  }
});

test("Start tells of faults without hiding the goals", () => {
  const notices = Array.from({ length: 40 }, (_, i) => ({
    kind: "data" as const,
    name: null,
    where: { label: `Deals, row ${i}`, link: `#gid=1&range=${i}:${i}` },
    sentence: "?",
  }));
  const lines = printed(drawStart(contextOf(sampleModel("en"), { notices }))).split("\n");
  expect(lines.filter((line) => line.includes(" A To mend "))).toHaveLength(10);
  expect(lines.filter((line) => line.includes(" A Off track "))).not.toHaveLength(0);
  expect(lines.at(-1)).toMatch(/and \d+ more$/);
  expect(lines.join("\n")).toContain("Mend 40 places");
});

test("a goal whose children have no figures shows its own, not a sum of nothing", () => {
  const model = sampleModel("en");
  const goals = model.goals.map((state) => (state.depth > 0 ? { ...state, actual: null } : state));
  const [, , , , , row = []] = drawGoalTree(contextOf({ ...model, goals })).cells;
  expect(row[6]).toBe(model.goals[0]?.actual);
});

test.each([
  ["Day", "day"],
  ["Week", "week"],
  ["Month", "month"],
  ["Quarter", "quarter"],
] as const)("the timeline by %s, as far as it fits, is by %s", (chosen, scale) => {
  const grid = drawTimeline(contextOf(sampleModel("en"), { scale: chosen }));
  expect(grid.cells[1]?.[5]).toBe(chosen);
  const starts = (grid.cells[4] ?? []).slice(12).filter((cell) => cell !== null) as number[];
  const steps = starts.slice(1).map((start, i) => start - (starts[i] ?? 0));
  const ranges = { day: [1, 1], week: [7, 7], month: [28, 31], quarter: [90, 92] } as const;
  const [least, most] = ranges[scale];
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(least);
  expect(Math.max(...steps)).toBeLessThanOrEqual(most);
});

/** Pixels that A4 and Letter, landscape, take at 100 % with narrow margins; and how far down text stays legible. */
const PAGE = 1_040;
const LEGIBLE = 0.62;

test.each(CASES)("%s, %s: fits on a page and shows what matters on a phone", (language, name) => {
  const { look, columnWidths, cells } = VIEWS[name](contextOf(sampleModel(language)));
  const shown = look.widths.filter((_, i) => !look.hidden.includes(i + 1));
  const chart = (cells[0]?.length ?? 0) - look.widths.length;
  const width = shown.reduce((sum, one) => sum + one, 0) + chart * (columnWidths?.width ?? 0);
  expect(width * LEGIBLE).toBeLessThanOrEqual(PAGE);
  if (name === "Start" || name === "KPI Summary") expect(width).toBeLessThanOrEqual(PAGE);
  const frozen = look.widths.slice(0, look.frozenColumns).reduce((sum, one) => sum + one, 0);
  expect(frozen).toBeLessThanOrEqual(200);
  const [first = 0, second = 0, third = 0] = shown;
  expect(first + second + third).toBeLessThanOrEqual(410);
  if (name === "Start") expect(cells.length).toBeLessThanOrEqual(32);
  if (name === "KPI Summary") expect(cells.length).toBeLessThanOrEqual(45);
});

test.each(LANGUAGES)("%s: KPI Summary's charts stand on the same page", (language) => {
  const { charts = [] } = drawKpiSummary(contextOf(sampleModel(language)));
  expect(charts.map(({ key }) => key)).toEqual(["burnUp", "funnel", "people"]);
  const leftOf = (column: number) =>
    KPI_WIDTHS.slice(0, column - 1).reduce((sum, width) => sum + width, 0);
  const edges = charts.map(({ at, width }) => {
    const left = leftOf(at.column) + at.x;
    return [left, left + width] as const;
  });
  for (const { at } of charts) expect(at.row + CHART_ROWS - 1).toBeLessThanOrEqual(PAGE_ROWS);
  expect(edges.flat()).toEqual([...edges.flat()].sort((a, b) => a - b));
  expect(edges.at(-1)?.[1]).toBeLessThanOrEqual(PAGE);
});

test("KPI Summary of a thousand people, deals and long names stays within its rows and columns", () => {
  const model = sampleModel("en");
  const [person] = model.rows.team;
  if (!person) throw new Error("The sample has people.");
  const long = "Customer relations and partner development, Asia and the Pacific ".repeat(4);
  const team = Array.from({ length: 1_000 }, (_, i) => ({
    ...person,
    id: `P-${i}` as typeof person.id,
    name: `${long} ${i}`,
  }));
  const people = team.map(({ id }) => ({ person: id, won: 1, target: 2, attainment: 0.5 }));
  const choices = () => ({ ...model.cut.choices(), person: team.map(({ name }) => name) });
  const grid = drawKpiSummary(
    contextOf({
      ...model,
      rows: { ...model.rows, team },
      cut: { ...model.cut, choices },
      charts: { ...model.charts, people },
    }),
  );
  expect(grid.cells.length).toBeLessThanOrEqual(PAGE_ROWS);
  expect(grid.cells[0]).toHaveLength(KPI_WIDTHS.length);
});

test.each([
  ["en", '"$"#,##0', '"$"#,##0.00,,"M"', '"$"#,##0.00,,,"B"'],
  ["zh-CN", '"¥"#,##0', '"¥"0"."0,"万"', '"¥"0"."00,,"亿"'],
] as const)("%s: amounts that no column holds are shown in larger units", (lang, ...wanted) => {
  const model = sampleModel(lang);
  const formatAt = (value: number) => {
    const kpis = model.kpis.map((state) => (state.id === "wonValue" ? { ...state, value } : state));
    return drawKpiSummary(contextOf({ ...model, kpis })).formats?.formats[0]?.[0];
  };
  expect([9_999_999, -10_000_000, 1_000_000_000].map(formatAt)).toEqual(wanted);
});

const longList = (language: "en" | "zh-CN", done: (i: number) => boolean) => {
  const model = sampleModel(language);
  const tasks = Array.from({ length: 1_000 }, (_, i) => {
    const state = model.tasks[i % model.tasks.length];
    if (!state) throw new Error("The sample has tasks.");
    const ends = (model.asOf - 300 + Math.floor(i / 2)) as typeof model.asOf;
    const begins = (ends - 10) as typeof model.asOf;
    const task = { ...state.task, id: `T-${i}` as typeof state.task.id, milestone: false };
    return {
      ...state,
      task,
      begins,
      ends,
      planned: { begins, ends },
      baseline: null,
      status: done(i) ? ("done" as const) : ("late" as const),
    };
  });
  return { ...model, tasks };
};

test.each([
  ["all open", () => false, 1_003],
  ["the older half done", (i: number) => i < 500, 530],
] as const)("a timeline of 1,000 tasks keeps to weeks within the limit: %s", (_, done, rows) => {
  const grid = drawTimeline(contextOf(longList("en", done)));
  const starts = (grid.cells[4] ?? []).slice(12).filter((cell) => cell !== null) as number[];
  expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBe(7);
  const today = 46_083;
  expect(starts.findIndex((start) => start > today)).toBeLessThan(12);
  expect(grid.cells.length).toBeLessThanOrEqual(rows + 10);
  const load = grid.rules.reduce((sum, rule) => sum + rule.rows * rule.columns, 0);
  expect(load).toBeLessThanOrEqual(150_000);
  expect(grid.rules.length).toBeLessThanOrEqual(10);
});

test("what people wrote stays text, also where it stands in a link", () => {
  const model = sampleModel("en");
  const evil = '=HYPERLINK("http://x";"y")&"';
  const goals = model.attention.map((entry) => ({ ...entry, name: evil }));
  const where = () => ({ label: `a"&IMPORTXML("b")&"c`, link: "#gid=1&range=2:2" });
  const grid = drawStart(contextOf({ ...model, attention: goals }, { where }));
  const [first = []] = grid.cells.slice(17);
  expect(first[1]).toBe(evil);
  expect(first[2]).toEqual({
    formula: 'HYPERLINK("#gid=1&range=2:2";"a""&IMPORTXML(""b"")&""c")',
  });
});

test.each([
  ['HYPERLINK("#gid=1&range=2:2";"Tasks, row 2")', "Tasks, row 2"],
  ['HYPERLINK("#gid=1", "a ""b"" c")', 'a "b" c'],
  ['HYPERLINK("#gid=1";"a"&B2)', null],
  ["SUM(A1:A2)", null],
])("%s is a link that says %s", (formula, words) => expect(wordsOfLink(formula)).toBe(words));

test.each(["Goal Tree", "Timeline"] as const)(
  "%s says what to do where its table is gone",
  (name) => {
    const deleted = name === "Timeline" ? (["tasks"] as const) : (["goals"] as const);
    const text = printed(VIEWS[name](contextOf(emptyModel("en"), { deleted })));
    expect(text).toContain("was deleted. Bring it back: File > Version history");
  },
);

test("the workload names three tasks of many, shortened, and counts the others", () => {
  const model = sampleModel("en");
  const [person] = model.rows.team;
  const state = model.tasks.find(({ task }) => task.id === "T-16");
  if (!person || !state) throw new Error("The sample has a team and tasks.");
  const name = "Agree with every regional office on all of the annexes";
  const ids = Array.from({ length: 9 }, (_, i) => `X-${i}` as typeof state.task.id);
  const tasks = ids.map((id) => ({ ...state, slack: 4, task: { ...state.task, id, name } }));
  const week = { hours: 90, capacity: 40, tasks: ids.map((id) => ({ id, hours: 10 })) };
  const people = [{ person: person.id, weeks: [week] }];
  const load = { weeks: model.load.weeks, people };
  const grid = drawWorkload(contextOf({ ...model, tasks, load }));
  const said = grid.cells.flatMap(([, , , because]) => because ?? []);
  const words = textsOf("en").views.workload;
  const shortName = "Agree with every regional offic…";
  expect(said).toContain(
    [...ids.slice(0, 3).map((id) => words.task(id, shortName, "10")), words.moreTasks(6)].join(
      ", ",
    ),
  );
  expect(said).toContain(
    words.canWait(
      [...ids.slice(0, 3).map((id) => words.slack(id, 4)), words.moreTasks(6)].join(", "),
    ),
  );
});

test("half of the past gives way before the scale does", () => {
  const model = sampleModel("en");
  const [state] = model.tasks;
  if (!state) throw new Error("The sample has tasks.");
  const stepOf = (days: number) => {
    const begins = (model.asOf - 30) as typeof model.asOf;
    const ends = (model.asOf + days) as typeof model.asOf;
    const tasks = [{ ...state, begins, ends, baseline: null }];
    const grid = drawTimeline(contextOf({ ...model, tasks }));
    const [first = 0, second = 0] = (grid.cells[4] ?? []).slice(12) as number[];
    return { past: model.asOf - first, step: second - first };
  };
  expect([48, 49, 55, 56].map(stepOf)).toEqual([
    { past: 14, step: 1 },
    { past: 7, step: 1 },
    { past: 7, step: 1 },
    { past: 35, step: 7 },
  ]);
});
