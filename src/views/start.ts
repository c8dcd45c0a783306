// Start: how the quarter stands, three next steps, and what needs attention. Never more than one screen.

import { KPIS, type KpiKey } from "../core/kpi/dictionary";
import type { Cell } from "../core/model/cell";
import { personName } from "../core/model/person-name";
import { WARN } from "../tones";
import { linked, sentences, type ViewContext } from "./context";
import { type Grid, squared } from "./grid";
import { nextSteps } from "./next-steps";
import {
  ACCENT,
  HEADER,
  INK,
  INPUT,
  LINE,
  LINK,
  MUTED,
  NOTE,
  statusRules,
  TITLE,
  unitFormat,
} from "./palette";

/** The checkbox that recalculates, on a phone too. */
export const RECALCULATE_CELL = { row: 3, column: 2 } as const;
const VIEWS = ["goalTree", "timeline", "kpiSummary", "workload"] as const;
const TABLES = ["goals", "tasks", "deals", "team"] as const;
const LINKS_ROW = 4;
const HEADLINE: readonly KpiKey[] = ["wonValue", "winRate", "openPipeline", "milestonesOnTime"];
const HEADLINE_ROW = 7;
const STEPS_ROW = 11;
const STEPS = 3;
const ATTENTION_ROW = STEPS_ROW + STEPS + 2;
const LINES = 12;
/** Of them at most, so that many faults do not hide the goals. */
const NOTICE_LINES = 10;
/** A phone shows the first three: status, name, where. */
const WIDTHS = [96, 190, 124, 470, 140];
const WIDTH = WIDTHS.length;

export function drawStart(context: ViewContext): Grid {
  const { model, texts } = context;
  const words = texts.views.start;
  const steps = nextSteps(context).slice(0, STEPS);
  const lines = attentionLines(context);
  const shown = lines.slice(0, LINES);
  const headline = HEADLINE.map((key) => ({
    name: texts.kpi[key].name,
    format: unitFormat(KPIS[key].unit, model.settings.currency),
    value: model.whole.kpis.find((kpi) => kpi.key === key)?.value ?? null,
  }));
  return {
    cells: squared(
      [
        [words.title],
        [{ formula: context.asOfFormula }],
        [words.recalculate, false, words.recalculateHint, null, toSheet(context, "settings")],
        [words.views, ...VIEWS.map((name) => toSheet(context, name))],
        [words.tables, ...TABLES.map((name) => toSheet(context, name))],
        [],
        [texts.labelled(words.headline, texts.choice.periods[model.period.kind])],
        [null, ...headline.map(({ name }) => name)],
        [null, ...headline.map(({ value }) => value)],
        [],
        [words.next],
        ...Array.from({ length: STEPS }, (_, i): readonly Cell[] => {
          const step = steps[i];
          return step === undefined
            ? []
            : [`${i + 1}.`, step.to === null ? step.text : linked(step.to, `${step.text} »`)];
        }),
        [],
        [words.attention],
        [words.status, words.name, words.where, words.why, words.owner],
        ...(shown.length > 0
          ? shown
          : [[null, isBlank(context) ? words.nothingYet : words.nothing]]),
        ...Array(Math.max(0, LINES - Math.max(1, shown.length))).fill([]),
        [null, lines.length > LINES ? words.more(lines.length - LINES) : null],
      ],
      WIDTH,
    ),
    formats: { row: HEADLINE_ROW + 2, column: 2, formats: [headline.map(({ format }) => format)] },
    look: LOOK,
    rules: rules(context),
  };
}

function toSheet(
  { sheet }: ViewContext,
  name: (typeof VIEWS | typeof TABLES)[number] | "settings",
): Cell {
  const place = sheet(name);
  return place === null ? null : linked(place);
}

const LOOK: Grid["look"] = {
  tabColor: ACCENT,
  widths: WIDTHS,
  titleHeight: 36,
  frozenRows: 0,
  frozenColumns: 0,
  hidden: [],
  controls: [{ ...RECALCULATE_CELL, choices: null }],
  areas: [
    { row: 1, column: 1, rows: 1, columns: 1, style: { ...TITLE, size: 18 } },
    { row: 2, column: 1, rows: 1, columns: WIDTH, style: NOTE },
    { row: 3, column: 1, rows: 1, columns: 1, style: { bold: true, color: INK } },
    { row: 3, column: 2, rows: 1, columns: 1, style: INPUT },
    { row: 3, column: 3, rows: 1, columns: WIDTH - 2, style: NOTE },
    { row: 3, column: WIDTH, rows: 1, columns: 1, style: LINK },
    { row: LINKS_ROW, column: 1, rows: 2, columns: 1, style: NOTE },
    { row: LINKS_ROW, column: 2, rows: 2, columns: WIDTH - 1, style: LINK },
    ...[HEADLINE_ROW, STEPS_ROW, ATTENTION_ROW].map((row) => ({
      row,
      column: 1,
      rows: 1,
      columns: WIDTH,
      style: { bold: true, size: 12, color: ACCENT, line: LINE },
    })),
    {
      row: HEADLINE_ROW + 1,
      column: 2,
      rows: 1,
      columns: WIDTH - 1,
      style: { color: MUTED, align: "left" },
    },
    {
      row: HEADLINE_ROW + 2,
      column: 2,
      rows: 1,
      columns: WIDTH - 1,
      style: { bold: true, size: 16, color: INK, align: "left" },
    },
    {
      row: STEPS_ROW + 1,
      column: 1,
      rows: STEPS,
      columns: 1,
      style: { bold: true, align: "right" },
    },
    { row: STEPS_ROW + 1, column: 2, rows: STEPS, columns: 1, style: { color: INK } },
    { row: ATTENTION_ROW + 1, column: 1, rows: 1, columns: WIDTH, style: HEADER },
    { row: ATTENTION_ROW + 2, column: 1, rows: LINES, columns: 1, style: { align: "center" } },
    { row: ATTENTION_ROW + 2, column: 2, rows: LINES, columns: 1, style: { wrap: true } },
    { row: ATTENTION_ROW + 2, column: 3, rows: LINES, columns: 1, style: LINK },
    { row: ATTENTION_ROW + 2, column: 4, rows: LINES, columns: 1, style: { wrap: true } },
    // Its own words stand across the columns behind it.
    { row: ATTENTION_ROW + 2 + LINES, column: 2, rows: 1, columns: 1, style: { wrap: false } },
  ],
};

function rules({ texts }: ViewContext): Grid["rules"] {
  const first = ATTENTION_ROW + 2;
  const area = { row: first, column: 1, rows: LINES, columns: 1 };
  return [
    ...statusRules(texts.status, "A", area),
    ...Object.values(texts.views.start.notices).map((word) => ({
      ...area,
      ...WARN,
      formula: `$A${first}="${word}"`,
    })),
  ];
}

/** Whether there is nothing yet that could need attention. */
const isBlank = ({ model: { rows } }: ViewContext) =>
  rows.goals.length + rows.tasks.length + rows.deals.length === 0;

/** What could not be read first, since figures depend on it, then what the model found. */
function attentionLines(context: ViewContext): readonly (readonly Cell[])[] {
  const { texts, notices, model } = context;
  const noticed = notices.map(({ kind, name, where, sentence }): readonly Cell[] => [
    texts.views.start.notices[kind],
    name,
    linked(where),
    sentence,
  ]);
  const found = model.attention.map((entry): readonly Cell[] => [
    texts.status[entry.severity],
    entry.name,
    linked(context.where(entry.kind, entry.id)),
    sentences(context, entry.reasons),
    personName(model.rows.team, entry.owner),
  ]);
  const first = noticed.slice(0, Math.max(NOTICE_LINES, LINES - found.length));
  return [...first, ...found, ...noticed.slice(first.length)];
}
