// The milestone timeline: a row for each task in its groups, and a chart that opens near today.
import type { Cell } from "../core/model/cell";
import type { Day } from "../core/model/day";
import { personName } from "../core/model/person-name";
import type { TaskState } from "../core/model/task-state";
import { TIME_UNITS, type TimeUnit } from "../core/model/time-unit";
import { emptyText, type ViewContext } from "./context";
import { type Grid, squared } from "./grid";
import { GROUPINGS } from "./timeline-choices";
import { LEFT, TIMELINE_TRACE } from "./timeline-columns";
import {
  chartWidths,
  HEAD,
  headFormats,
  LEGEND_STEP,
  ruleLoad,
  timelineLook,
  timelineRules,
} from "./timeline-look";
import { rowGroupsOf, type TimelineRow, timelineRows } from "./timeline-rows";
import {
  chartStart,
  columnLimit,
  columnOf,
  columnsBetween,
  fitsAPage,
  type TimeAxis,
  timeAxis,
} from "./timeline-scale";

/** More rows than anybody reads. */
const MOST_ROWS = 1_000;
/** Of the past that a chart shows where it has room. */
const PAST_SHARES = [1, 0.5] as const;
const GHOST = TIMELINE_TRACE.fields.indexOf("ghostBegins");

export function drawTimeline(context: ViewContext): Grid {
  const { texts, scale, only, grouping, model } = context;
  const words = texts.views.timeline;
  const tasks = shownTasks(context);
  const { axis, rows, all } = chart(context, tasks);
  const ghosts = hasGhosts(rows);
  const columns = axis.starts.length - 1;
  const width = LEFT + Math.max(columns + 1, 5 * LEGEND_STEP);
  const [colours, more] = legend(context);
  const blank: readonly null[] = Array(LEFT).fill(null);
  const control = (first: Cell, label: string, value: Cell, chart: readonly Cell[]) => [
    ...[first, null, null, null, label, value],
    ...blank.slice(6),
    ...chart,
  ];
  const empty =
    model.tasks.length > 0 && only !== null
      ? words.noneMatch(only)
      : emptyText(context, "tasks", words.empty);
  return {
    cells: squared(
      [
        [words.title, ...blank.slice(1), ...axis.off.map((off) => (off ? 1 : null))],
        control({ formula: context.asOfFormula }, words.scale, scale ?? words.scales.auto, colours),
        control(
          rows.length < all ? words.cut(rows.length, all) : null,
          words.grouping,
          words.groupings[grouping ?? GROUPINGS[0]],
          more,
        ),
        control(null, words.only, only, axis.labels),
        [
          words.task,
          words.begins,
          words.ends,
          words.done,
          words.status,
          words.owner,
          null,
          words.slip,
          ...blank.slice(8),
          ...axis.starts,
        ],
        ...(rows.length > 0 ? rows.map((row) => [...row.cells, ...signsOf(axis, row)]) : [[empty]]),
      ],
      width,
    ),
    formats: { row: HEAD, column: LEFT + 1, formats: [headFormats(axis)] },
    look: timelineLook(context),
    columnWidths: chartWidths(axis.scale),
    rowGroups: rowGroupsOf(rows),
    rules: timelineRules(context, axis, rows.length, ghosts),
  };
}

/** All tasks, or those whose owner's or project's name holds what somebody asked for. */
function shownTasks({ model, only }: ViewContext): readonly TaskState[] {
  if (only === null) return model.tasks;
  const wanted = only.toLowerCase();
  const holds = (text: string | null) => text?.toLowerCase().includes(wanted) ?? false;
  const projects = new Map(model.projects.map(({ project }) => [project.id, project.name]));
  return model.tasks.filter(
    ({ task }) =>
      holds(personName(model.rows.team, task.owner)) ||
      (task.project !== null && holds(projects.get(task.project) ?? task.project)),
  );
}

interface Chart {
  readonly axis: TimeAxis;
  readonly rows: readonly TimelineRow[];
  /** Rows that there would be with all of them. */
  readonly all: number;
}

/**
 * The finest scale that fits, from the chosen one on. Half of the past gives way before the scale does, and so do
 * finished tasks where its rows are too many; beyond the coarsest the end is cut.
 */
function chart(context: ViewContext, tasks: readonly TaskState[]): Chart {
  const { model, texts, scale: word } = context;
  const { asOf, settings, calendar } = model;
  const wanted = TIME_UNITS.find((known) => texts.views.timeline.scales[known] === word) ?? null;
  const spans = [...tasks, ...tasks.flatMap(({ baseline }) => baseline ?? [])];
  const first = spans.reduce((least, { begins }) => Math.min(least, begins), asOf as number) as Day;
  const to = spans.reduce((most, { ends }) => Math.max(most, ends), asOf + 6) as Day;
  const by = (scale: TimeUnit, from: Day, brief: boolean): Chart => {
    const rows = timelineRows(context, tasks, from, brief);
    const shown = rows.slice(0, MOST_ROWS);
    const load = ruleLoad(scale, shown.length, hasGhosts(shown));
    const limit = columnLimit(load, scale, wanted !== null);
    const axis = timeAxis(scale, from, to, limit, settings.weekStart, calendar);
    return { axis, rows: shown, all: rows.length };
  };
  for (const scale of TIME_UNITS.slice(TIME_UNITS.indexOf(wanted ?? "day"))) {
    const fitting = PAST_SHARES.map((share) => {
      const from = chartStart(scale, first, asOf, share);
      return { from, columns: columnsBetween(scale, from, to, settings.weekStart) };
    }).find(({ columns }) => fitsAPage(columns, scale, wanted !== null));
    if (fitting === undefined) continue;
    const { from, columns } = fitting;
    for (const brief of [false, true]) {
      const found = by(scale, from, brief);
      const whole = found.axis.starts.length - 1 >= columns;
      if (whole && (found.rows.length === found.all || brief)) return found;
    }
  }
  return by("quarter", chartStart("quarter", first, asOf), true);
}

const hasGhosts = (rows: readonly TimelineRow[]): boolean =>
  rows.some(({ cells }) => cells[GHOST] !== null);

/** Milestones and deadlines in their columns. */
function signsOf(axis: TimeAxis, { signs }: TimelineRow): readonly Cell[] {
  const at = new Map(signs.map(({ on, sign }) => [columnOf(axis, on), sign]));
  return axis.starts.slice(0, -1).map((_, i) => at.get(i) ?? null);
}

/** Explains colours and signs, each on its own cells at the top of the chart: two rows. */
function legend({ texts }: ViewContext): readonly [readonly Cell[], readonly Cell[]] {
  const words = texts.views.timeline;
  const spaced = (word: string) => [null, word, ...Array<null>(LEGEND_STEP - 2).fill(null)];
  return [
    [
      words.legendDone,
      words.legendRest,
      words.legendCritical,
      words.legendGhost,
      words.legendMilestone,
    ].flatMap(spaced),
    [words.legendToday, words.legendOff, words.legendDeadline, words.legendMark].flatMap(spaced),
  ];
}
