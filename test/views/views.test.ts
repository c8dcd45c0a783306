// The four views of the sample workbook in both languages as readable text, and what they are without anything to show.
import { isFormula } from "../../src/core/model/cell";
import { LANGUAGES } from "../../src/core/model/rows";
import { drawGoalTree } from "../../src/views/goal-tree";
import type { Grid } from "../../src/views/grid";
import { drawKpiSummary } from "../../src/views/kpi-summary";
import { drawStart } from "../../src/views/start";
import { drawTimeline } from "../../src/views/timeline";
import { contextOf, emptyModel, printed, sampleModel } from "./drawn";

const VIEWS = {
  Start: drawStart,
  "Goal Tree": drawGoalTree,
  Timeline: drawTimeline,
  "KPI Summary": drawKpiSummary,
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
      /[A-Za-z]{2,}/.test(text.replace(/Milepost|goal|task|milestone|deal|T-\d+/g, "")),
    );
    expect(left).toEqual([]);
  }
});

test("Start tells of faults without hiding the goals", () => {
  const faults = Array.from({ length: 40 }, (_, i) => ({
    where: `Deals, row ${i}`,
    sentence: "?",
  }));
  const lines = printed(drawStart(contextOf(sampleModel("en"), { faults }))).split("\n");
  expect(lines.filter((line) => line.includes(" A Data "))).toHaveLength(10);
  expect(lines.filter((line) => line.includes(" A Goal "))).not.toHaveLength(0);
  expect(lines.at(-1)).toMatch(/and \d+ more$/);
  expect(lines.join("\n")).toContain("Mend 40 cells");
});

test("a goal whose children have no figures shows its own, not a sum of nothing", () => {
  const model = sampleModel("en");
  const goals = model.goals.map((state) => (state.depth > 0 ? { ...state, actual: null } : state));
  const [, , , , row = []] = drawGoalTree(contextOf({ ...model, goals })).cells;
  expect(row[3]).toBe(model.goals[0]?.actual);
});

test.each([
  ["Day", "day"],
  ["Week", "week"],
  ["Month", "month"],
  ["Quarter", "quarter"],
] as const)("the timeline by %s, as far as it fits, is by %s", (chosen, scale) => {
  const grid = drawTimeline(contextOf(sampleModel("en"), { scale: chosen }));
  expect(grid.cells[1]?.[5]).toBe(chosen);
  const starts = (grid.cells[4] ?? []).slice(7).filter((cell) => cell !== null) as number[];
  const steps = starts.slice(1).map((start, i) => start - (starts[i] ?? 0));
  const ranges = { day: [1, 1], week: [7, 7], month: [28, 31], quarter: [90, 92] } as const;
  const [least, most] = ranges[scale];
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(least);
  expect(Math.max(...steps)).toBeLessThanOrEqual(most);
});
