// The milestone timeline: a row for each task under its project, and a chart that opens near today.
import type { Cell } from "../core/model/cell";
import type { Day } from "../core/model/day";
import { emptyText, type ViewContext } from "./context";
import { type Grid, squared } from "./grid";
import {
  chartWidths,
  HEAD,
  HIDDEN,
  LEFT,
  LEGEND_STEP,
  ruleLoad,
  timelineLook,
  timelineRules,
} from "./timeline-look";
import { MILESTONE, type TimelineRow, timelineRows } from "./timeline-rows";
import {
  chartStart,
  columnLimit,
  columnOf,
  columnsBetween,
  fitsAPage,
  SCALES,
  type Scale,
  type TimeAxis,
  timeAxis,
} from "./timeline-scale";

/** More rows than anybody reads. */
const MOST_ROWS = 1_000;

export function drawTimeline(context: ViewContext): Grid {
  const { texts, scale, model } = context;
  const words = texts.views.timeline;
  const { axis, rows, all } = chart(context);
  const columns = axis.starts.length - 1;
  const width = LEFT + Math.max(columns + 1, 4 * LEGEND_STEP);
  const [colours, more] = legend(context);
  const blank: readonly null[] = Array(LEFT).fill(null);
  return {
    cells: squared(
      [
        [words.title, ...blank.slice(1), ...axis.off.map((off) => (off ? 1 : null))],
        [
          { formula: context.asOfFormula },
          null,
          null,
          null,
          words.scale,
          scale ?? words.scales.auto,
          null,
          null,
          ...colours,
        ],
        [rows.length < all ? words.cut(rows.length, all) : null, ...blank.slice(1), ...more],
        [null, null, null, null, null, null, model.asOf, null, ...axis.labels],
        [
          words.task,
          words.begins,
          words.ends,
          words.done,
          words.status,
          words.owner,
          null,
          null,
          ...axis.starts,
        ],
        ...(rows.length > 0
          ? rows.map(({ cells, milestone }) => [...cells, ...diamonds(axis, milestone)])
          : [[emptyText(context, "tasks", words.empty)]]),
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
    look: timelineLook(words.scales),
    columnWidths: chartWidths(axis.scale),
    rules: timelineRules(context, axis, rows.length),
  };
}

interface Chart {
  readonly axis: TimeAxis;
  readonly rows: readonly TimelineRow[];
  /** Rows that there would be with all of them. */
  readonly all: number;
}

/**
 * The finest scale that fits, from the chosen one on. Where its rows are too many, finished tasks give way before the
 * scale does; beyond the coarsest the end is cut.
 */
function chart(context: ViewContext): Chart {
  const { model, texts, scale: word } = context;
  const { asOf, settings, calendar, tasks } = model;
  const wanted = SCALES.find((known) => texts.views.timeline.scales[known] === word) ?? null;
  const first = tasks.reduce((least, { begins }) => Math.min(least, begins), asOf as number) as Day;
  const to = tasks.reduce((most, { ends }) => Math.max(most, ends), asOf + 6) as Day;
  const by = (scale: Scale, from: Day, rows: readonly TimelineRow[]): Chart => {
    const shown = rows.slice(0, MOST_ROWS);
    const limit = columnLimit(ruleLoad(scale, shown.length), scale, wanted !== null);
    const axis = timeAxis(scale, from, to, limit, settings.weekStart, calendar);
    return { axis, rows: shown, all: rows.length };
  };
  for (const scale of SCALES.slice(SCALES.indexOf(wanted ?? "day"))) {
    const from = chartStart(scale, first, asOf);
    const columns = columnsBetween(scale, from, to, settings.weekStart);
    if (!fitsAPage(columns, scale, wanted !== null)) continue;
    for (const brief of [false, true]) {
      const found = by(scale, from, timelineRows(context, from, brief));
      const whole = found.axis.starts.length - 1 >= columns;
      if (whole && (found.rows.length === found.all || brief)) return found;
    }
  }
  const from = chartStart("quarter", first, asOf);
  return by("quarter", from, timelineRows(context, from, true));
}

function diamonds(axis: TimeAxis, milestone: Day | null): readonly Cell[] {
  const at = milestone === null ? -1 : columnOf(axis, milestone);
  return axis.starts.slice(0, -1).map((_, i) => (i === at ? MILESTONE : null));
}

/** Explains colours and signs, each on its own cells at the top of the chart: two rows. */
function legend({ texts }: ViewContext): readonly [readonly Cell[], readonly Cell[]] {
  const words = texts.views.timeline;
  const spaced = (word: string) => [null, word, ...Array<null>(LEGEND_STEP - 2).fill(null)];
  return [
    [words.legendDone, words.legendRest, words.legendCritical, words.legendMilestone].flatMap(
      spaced,
    ),
    [words.legendToday, words.legendOff, words.legendMark].flatMap(spaced),
  ];
}
