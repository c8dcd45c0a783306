// The milestone timeline: a row for each task under its project, bars by few conditional formats with relative formulas.
import type { Cell } from "../core/model/cell";
import type { Day } from "../core/model/day";
import type { TaskState } from "../core/model/task-state";
import { personName, type ViewContext } from "./context";
import { type Area, type Grid, type Rule, squared } from "./grid";
import {
  ACCENT,
  DATE_FORMAT,
  HEADER,
  INK,
  INPUT,
  MUTED,
  NOTE,
  statusRules,
  TITLE,
} from "./palette";
import {
  columnLimit,
  columnOf,
  SCALES,
  type Scale,
  type TimeAxis,
  timeAxis,
} from "./timeline-scale";

/** Where the scale is chosen. */
export const SCALE_CELL = { row: 2, column: 6 } as const;
const HEAD = 5;
const FIRST = 6;
/** Columns before the chart: task, owner, begins, ends, done, status, mark. */
const LEFT = 7;
const WIDTHS = [270, 120, 88, 88, 60, 100, 32];
const COLUMN_WIDTH = 22;
/** Chart columns are formatted this far, so that a coarser or finer scale needs no new look. */
const CHART_COLUMNS = 132;
const CHART_RULES = 6;
/** More rows than anybody reads; finished ones are left out first. */
const MOST_ROWS = 1_000;
const DONE = "#2f5d8a";
const REST = "#9cc0ea";
const CRITICAL = "#d9632b";
const TODAY = "#ffe9a8";
const OFF = "#eceff3";
const MILESTONE = "◆";
/** A number format that shows a space: for figures that only the rules look at. Not every spreadsheet takes ";;;". */
const HIDDEN = '" "';
/** Columns from one colour's explanation to the next. */
const LEGEND_STEP = 6;

interface Row {
  readonly cells: readonly Cell[];
  /** For the diamond of a milestone. */
  readonly milestone: Day | null;
}

export function drawTimeline(context: ViewContext): Grid {
  const { model, texts, scale } = context;
  const words = texts.views.timeline;
  const { kept, all } = keptTasks(model.tasks);
  const rows = grouped(context, kept);
  const wanted = SCALES.find((known) => words.scales[known] === scale) ?? null;
  const axis = axisOf(context, kept, wanted, columnLimit(rows.length, CHART_RULES));
  const columns = axis.starts.length - 1;
  const chart = rows.map(({ milestone }) => chartCells(axis, milestone));
  const blankChart: readonly null[] = Array(columns).fill(null);
  const width = LEFT + Math.max(columns + 1, 4 * LEGEND_STEP);
  const headings = [
    words.task,
    words.owner,
    words.begins,
    words.ends,
    words.done,
    words.status,
    null,
  ];
  return {
    cells: squared(
      [
        [words.title],
        [
          { formula: context.asOfFormula },
          null,
          null,
          null,
          words.scale,
          scale ?? words.scales.auto,
          null,
          ...legend(context),
        ],
        [
          kept.length < all ? words.cut(kept.length, all) : null,
          null,
          null,
          null,
          null,
          null,
          null,
          ...axis.off.map((off) => (off ? 1 : null)),
        ],
        [null, null, null, null, null, null, model.asOf, ...axis.labels],
        [...headings, ...axis.starts],
        ...(rows.length > 0
          ? rows.map(({ cells }, i) => [...cells, ...(chart[i] ?? blankChart)])
          : [[words.empty]]),
      ],
      width,
    ),
    formats: {
      row: HEAD,
      column: LEFT + 1,
      formats: [
        [
          ...axis.starts
            .slice(0, -1)
            .map(() => (axis.scale === "day" || axis.scale === "week" ? "d" : "m")),
          HIDDEN,
        ],
      ],
    },
    look: look(words.scales),
    rules: rules(context, rows.length, columns),
  };
}

/** What is drawn: everything, or, where that is too much, what is not finished first. */
function keptTasks(tasks: readonly TaskState[]): { kept: readonly TaskState[]; all: number } {
  if (tasks.length <= MOST_ROWS) return { kept: tasks, all: tasks.length };
  const open = tasks.filter(({ status }) => status !== "done");
  return { kept: open.slice(0, MOST_ROWS), all: tasks.length };
}

/** Projects in their order, each with its tasks by begin; tasks without a project at the end. */
function grouped(context: ViewContext, tasks: readonly TaskState[]): readonly Row[] {
  const { model, texts } = context;
  const known = new Set(model.projects.map(({ project }) => project.id));
  const groups = [
    ...model.projects.map(({ project, done, status }) => ({
      name: project.name ?? project.id,
      done,
      status: status === "none" ? null : texts.status[status],
      tasks: tasks.filter(({ task }) => task.project === project.id),
    })),
    {
      name: texts.views.timeline.noProject,
      done: null,
      status: null,
      tasks: tasks.filter(({ task }) => task.project === null || !known.has(task.project)),
    },
  ];
  return groups.flatMap((group): Row[] => {
    if (group.tasks.length === 0) return [];
    const begins = group.tasks.reduce((least, { begins }) => Math.min(least, begins), Infinity);
    const ends = group.tasks.reduce((most, { ends }) => Math.max(most, ends), 0);
    return [
      { cells: [group.name, null, begins, ends, group.done, group.status, null], milestone: null },
      ...[...group.tasks]
        .sort((a, b) => a.begins - b.begins || a.ends - b.ends)
        .map((state) => taskRow(context, state)),
    ];
  });
}

function taskRow(context: ViewContext, state: TaskState): Row {
  const { task, begins, ends, status, critical } = state;
  return {
    cells: [
      `    ${task.name ?? task.id}`,
      personName(context, task.owner),
      begins,
      ends,
      status === "done" ? 1 : (task.done ?? 0),
      context.texts.taskStatus[status],
      (task.milestone ? MILESTONE : "") + (critical ? "!" : "") || null,
    ],
    milestone: task.milestone ? ends : null,
  };
}

function chartCells(axis: TimeAxis, milestone: Day | null): readonly Cell[] {
  const at = milestone === null ? -1 : columnOf(axis, milestone);
  return axis.starts.slice(0, -1).map((_, i) => (i === at ? MILESTONE : null));
}

function axisOf(
  { model }: ViewContext,
  tasks: readonly TaskState[],
  wanted: Scale | null,
  limit: number,
): TimeAxis {
  const { asOf, settings, calendar } = model;
  const from = tasks.reduce((least, { begins }) => Math.min(least, begins), asOf as number) as Day;
  const to = tasks.reduce((most, { ends }) => Math.max(most, ends), asOf + 6) as Day;
  return timeAxis(from, to, wanted, limit, settings.weekStart, calendar);
}

/** Explains the colours, each on its own cells at the top of the chart. */
function legend({ texts }: ViewContext): readonly Cell[] {
  const { legendDone, legendRest, legendCritical, legendMilestone } = texts.views.timeline;
  const spaced = (word: string) => [null, word, null, null, null, null];
  return [legendDone, legendRest, legendCritical, legendMilestone].flatMap(spaced);
}

function look(scales: Readonly<Record<string, string>>): Grid["look"] {
  const chart = (row: number, rows: number | null, style: Area["style"]): Area => ({
    row,
    column: LEFT + 1,
    rows,
    columns: CHART_COLUMNS,
    style,
  });
  const swatch = (index: number, background: string): Area => ({
    row: 2,
    column: LEFT + 1 + index * LEGEND_STEP,
    rows: 1,
    columns: 1,
    style: { background },
  });
  return {
    tabColor: ACCENT,
    widths: [...WIDTHS, ...Array(CHART_COLUMNS).fill(COLUMN_WIDTH)],
    titleHeight: 32,
    frozenRows: HEAD,
    frozenColumns: 2,
    controls: [{ ...SCALE_CELL, choices: Object.values(scales) }],
    areas: [
      { row: 1, column: 1, rows: 1, columns: 1, style: TITLE },
      { row: 2, column: 1, rows: 3, columns: LEFT, style: NOTE },
      { row: 2, column: 5, rows: 1, columns: 1, style: { align: "right" } },
      { row: SCALE_CELL.row, column: SCALE_CELL.column, rows: 1, columns: 1, style: INPUT },
      chart(2, 3, { color: MUTED, size: 9 }),
      swatch(0, DONE),
      swatch(1, REST),
      swatch(2, CRITICAL),
      chart(3, 1, { format: HIDDEN, color: "#ffffff" }),
      { row: 4, column: LEFT, rows: 1, columns: 1, style: { format: HIDDEN, color: "#ffffff" } },
      { row: HEAD, column: 1, rows: 1, columns: LEFT, style: HEADER },
      chart(HEAD, 1, { ...HEADER, align: "center", size: 8, wrap: false }),
      {
        row: FIRST,
        column: 3,
        rows: null,
        columns: 2,
        style: { format: DATE_FORMAT, align: "center" },
      },
      { row: FIRST, column: 5, rows: null, columns: 1, style: { format: "0%", align: "right" } },
      { row: FIRST, column: 6, rows: null, columns: 2, style: { align: "center" } },
      chart(FIRST, null, { align: "center", color: INK, size: 11 }),
    ],
  };
}

/** Relative to the first chart cell, H6: its column's days are from H$5 to before I$5. */
function rules(context: ViewContext, rows: number, columns: number): readonly Rule[] {
  if (rows === 0) return [];
  const area = { row: FIRST, column: LEFT + 1, rows, columns };
  const left = { row: FIRST, column: 1, rows, columns: LEFT };
  const inBar = `$C${FIRST}<>"";H$5<=$D${FIRST};I$5>$C${FIRST}`;
  const task = `LEFT($A${FIRST};1)=" "`;
  const bar = `${inBar};${task};LEFT($G${FIRST};1)<>"${MILESTONE}"`;
  return [
    {
      ...area,
      formula: `AND(${bar};$E${FIRST}>0;H$5<$C${FIRST}+($D${FIRST}-$C${FIRST}+1)*$E${FIRST})`,
      background: DONE,
    },
    { ...area, formula: `AND(${bar};$G${FIRST}="!")`, background: CRITICAL },
    { ...area, formula: `AND(${bar})`, background: REST },
    { ...area, formula: "AND(H$5<=$G$4;I$5>$G$4)", background: TODAY },
    { ...area, formula: "H$3=1", background: OFF },
    {
      ...left,
      formula: `AND($A${FIRST}<>"";LEFT($A${FIRST};1)<>" ")`,
      bold: true,
      background: "#f7f9fb",
    },
    ...statusRules({ ...context.texts.status, ...context.texts.taskStatus }, "F", {
      ...left,
      column: 6,
      columns: 1,
    }),
  ];
}
