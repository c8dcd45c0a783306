// Start: how the quarter stands, three next steps, and what needs attention. Never more than one screen.

import type { Attention } from "../core/attention";
import type { KpiKey } from "../core/kpi/dictionary";
import { KPIS } from "../core/kpi/dictionary";
import type { Cell } from "../core/model/cell";
import { personName, sentences, type ViewContext } from "./context";
import { type Grid, squared } from "./grid";
import { ACCENT, HEADER, INK, INPUT, MUTED, NOTE, statusRules, TITLE, unitFormat } from "./palette";

/** The checkbox that recalculates, on a phone too. */
export const RECALCULATE_CELL = { row: 3, column: 2 } as const;
const HEADLINE: readonly KpiKey[] = ["wonValue", "winRate", "openPipeline", "milestonesOnTime"];
const HEADLINE_ROW = 5;
const STEPS_ROW = 9;
const STEPS = 3;
const ATTENTION_ROW = STEPS_ROW + STEPS + 2;
const LINES = 15;
const FAULT_LINES = 10;
const WIDTHS = [150, 250, 130, 130, 430, 150];

export function drawStart(context: ViewContext): Grid {
  const { model, texts } = context;
  const words = texts.views.start;
  const steps = nextSteps(context).slice(0, STEPS);
  const lines = attentionLines(context);
  const shown = lines.slice(0, LINES);
  const area = { row: ATTENTION_ROW + 2, column: 4, rows: LINES, columns: 1 };
  const headline = HEADLINE.map((key) => ({
    name: texts.kpi[key].name,
    format: unitFormat(KPIS[key].unit, model.settings.currency),
    value: model.kpis.find((kpi) => kpi.key === key)?.value ?? null,
  }));
  return {
    cells: squared(
      [
        [words.title],
        [{ formula: context.asOfFormula }],
        [words.recalculate, false, words.recalculateHint],
        [],
        [texts.labelled(words.headline, texts.choice.periods[model.period.kind])],
        [null, ...headline.map(({ name }) => name)],
        [null, ...headline.map(({ value }) => value)],
        [],
        [words.next],
        ...Array.from({ length: STEPS }, (_, i) => [
          steps[i] === undefined ? null : `${i + 1}.`,
          steps[i] ?? null,
        ]),
        [],
        [words.attention],
        [words.kind, words.name, words.owner, words.status, words.why, words.where],
        ...(shown.length > 0 ? shown : [[null, words.nothing]]),
        ...Array(Math.max(0, LINES - Math.max(1, shown.length))).fill([]),
        [null, lines.length > LINES ? words.more(lines.length - LINES) : null],
      ],
      WIDTHS.length,
    ),
    formats: { row: HEADLINE_ROW + 2, column: 2, formats: [headline.map(({ format }) => format)] },
    look: {
      tabColor: ACCENT,
      widths: WIDTHS,
      titleHeight: 36,
      frozenRows: 0,
      frozenColumns: 0,
      controls: [{ ...RECALCULATE_CELL, choices: null }],
      areas: [
        { row: 1, column: 1, rows: 1, columns: 1, style: { ...TITLE, size: 18 } },
        { row: 2, column: 1, rows: 1, columns: WIDTHS.length, style: NOTE },
        { row: 3, column: 1, rows: 1, columns: 1, style: { bold: true, color: INK } },
        { row: 3, column: 2, rows: 1, columns: 1, style: INPUT },
        { row: 3, column: 3, rows: 1, columns: 3, style: NOTE },
        ...[HEADLINE_ROW, STEPS_ROW, ATTENTION_ROW].map((row) => ({
          row,
          column: 1,
          rows: 1,
          columns: WIDTHS.length,
          style: { bold: true, size: 12, color: ACCENT, line: "#d5dce5" },
        })),
        {
          row: HEADLINE_ROW + 1,
          column: 2,
          rows: 1,
          columns: 4,
          style: { color: MUTED, align: "left" },
        },
        {
          row: HEADLINE_ROW + 2,
          column: 2,
          rows: 1,
          columns: 4,
          style: { bold: true, size: 16, color: INK, align: "left" },
        },
        {
          row: STEPS_ROW + 1,
          column: 1,
          rows: STEPS,
          columns: 1,
          style: { bold: true, align: "right" },
        },
        { row: ATTENTION_ROW + 1, column: 1, rows: 1, columns: WIDTHS.length, style: HEADER },
        { row: ATTENTION_ROW + 2, column: 2, rows: LINES, columns: 1, style: { wrap: true } },
        { row: ATTENTION_ROW + 2, column: 4, rows: LINES, columns: 1, style: { align: "center" } },
        { row: ATTENTION_ROW + 2, column: 5, rows: LINES, columns: 1, style: { wrap: true } },
        { row: ATTENTION_ROW + 2, column: 6, rows: LINES, columns: 1, style: NOTE },
      ],
    },
    rules: statusRules(texts.status, "D", area),
  };
}

/** What could not be read first, since figures depend on it, then what the model found. */
function attentionLines(context: ViewContext): readonly (readonly Cell[])[] {
  const { texts, faults, model } = context;
  const words = texts.views.start;
  const data = faults.map(({ where, sentence }): readonly Cell[] => [
    words.kinds.data,
    null,
    null,
    texts.status.amber,
    sentence,
    where,
  ]);
  const found = model.attention.map((entry): readonly Cell[] => [
    words.kinds[entry.kind],
    entry.name,
    personName(context, entry.owner),
    texts.status[severityStatus(entry)],
    sentences(context, entry.reasons),
    context.where(entry.kind, entry.id),
  ]);
  // Many faults must not hide the goals: two thirds of the lines are theirs, the rest follows.
  const first = data.slice(0, Math.max(FAULT_LINES, LINES - found.length));
  return [...first, ...found, ...data.slice(first.length)];
}

const severityStatus = ({ severity }: Attention) => severity;

/** The steps that fit the workbook as it is, most useful first. */
function nextSteps({ texts, model, faults }: ViewContext): readonly string[] {
  const { steps } = texts.views.start;
  const { rows, goals, tasks, settings } = model;
  const red = goals.filter(({ status }) => status === "red" || status === "missed").length;
  const late = tasks.filter(({ status }) => status === "late").length;
  return [
    ...(rows.goals.length === 0 ? [steps.goal] : []),
    ...(rows.team.length === 0 ? [steps.team] : []),
    ...(rows.deals.length === 0 ? [steps.deals] : []),
    ...(faults.length > 0 ? [steps.fix(faults.length)] : []),
    ...(red > 0 ? [steps.red(red)] : []),
    ...(late > 0 ? [steps.late(late)] : []),
    ...(rows.tasks.length === 0 ? [steps.work] : []),
    ...(settings.recipients.length === 0 ? [steps.recipients] : []),
    steps.week,
  ];
}
