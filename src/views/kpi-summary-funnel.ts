// The funnel below the KPIs: how far deals came, how many went on from each stage and after how long, beside how it was in
// the year before; and on its right where they get stuck.
import { expanded } from "../core/kpi/dictionary";
import type { FunnelStage } from "../core/kpi/funnel";
import type { Cell } from "../core/model/cell";
import { resolve } from "../core/model/layout";
import { sentences, type ViewContext } from "./context";
import { kpiColumn } from "./kpi-summary-columns";
import type { Part } from "./parts";

/** Formats of a stage's cells behind its name. */
export const STAGE_FORMATS = ["#,##0", "0%", "#,##0", "0%", "#,##0"] as const;
/** With the stage's name. */
export const FUNNEL_COLUMNS = STAGE_FORMATS.length + 1;
/** Characters that one line of the sentences holds. */
const LINE = { en: 70, "zh-CN": 32 } as const;

/** Keeps sentences off the figures on their left. */
const INDENT = "   ";

/** Its rows, heads included; nothing where Stages is empty. */
export const funnelRows = ({ model }: ViewContext): number =>
  model.funnel.stages.length === 0 ? 0 : model.funnel.stages.length + 1;

/** @param row where its heads stand */
export function funnelParts(context: ViewContext, row: number): readonly Part[] {
  const { model, texts } = context;
  const { stages, why } = model.funnel;
  if (stages.length === 0) return [];
  const words = texts.views.kpiSummary.funnel;
  const said = [sentences(context, model.bottleneck.why), sentences(context, why)];
  const lines = said.flatMap((text) => (text === null ? [] : linesOf(context, text)));
  return [
    {
      row,
      column: 1,
      cells: [
        [words.stage, words.deals, words.conversion, words.days, words.usual, words.usualDays],
        ...stages.map((stage) => stageRow(context, stage)),
      ],
    },
    // No further down than the stages: charts stand there.
    {
      row,
      column: kpiColumn("trend"),
      cells: lines.slice(0, stages.length + 1).map((line) => [INDENT + line]),
    },
  ];
}

function stageRow({ layout, model }: ViewContext, state: FunnelStage): readonly Cell[] {
  const { stage, now, usual, reachedFormula, conversionFormula } = state;
  const span = model.period.kind === "all" ? "all" : "period";
  const formula = (text: string | null, otherwise: number | null): Cell => {
    const found = text === null ? null : resolve(expanded(text, span), layout);
    return found === null ? otherwise : { formula: found };
  };
  return [
    stage,
    formula(reachedFormula, now.reached),
    formula(conversionFormula, now.conversion),
    // Nobody leaves the last one.
    conversionFormula === null ? null : now.days,
    usual?.conversion ?? null,
    conversionFormula === null ? null : (usual?.days ?? null),
  ];
}

/** Cut where words end: a cell runs over its empty neighbours, but does not grow. */
function linesOf({ model }: ViewContext, text: string): readonly string[] {
  const most = LINE[model.settings.language];
  const lines: string[] = [""];
  for (const piece of text.match(PIECE) ?? []) {
    const both = (lines[lines.length - 1] ?? "") + piece;
    if (both.trimEnd().length > most) lines.push(piece);
    else lines[lines.length - 1] = both;
  }
  return lines.map((line) => line.trim());
}

/** One Chinese character with the punctuation behind it, or a word. */
const PIECE = /[⺀-￿][、-〟！-～”’]*|[^\s⺀-￿]+\s*/g;
