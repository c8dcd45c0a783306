// The KPI summary: each KPI once, its value as a formula over the tables that a click explains, for the period and slice
// that people choose at its top; with charts, and all of it on one printed page.

import type { FigureForecast } from "../core/forecast/figure-forecast";
import { type KpiState, trendMonths } from "../core/kpi/assess-kpis";
import { isShown } from "../core/kpi/dictionary";
import type { Cell } from "../core/model/cell";
import { columnLetters } from "../core/model/column-letters";
import { SLICES } from "../core/model/figure-choice";
import { comparedWith, type Period } from "../core/model/period";
import type { Reason } from "../core/model/reason";
import { FORECAST_KEYS, type ForecastKey } from "../core/model/rows";
import { kpiName } from "../i18n/kpi-words";
import { sentence } from "../i18n/say";
import type { ViewContext } from "./context";
import type { Grid } from "./grid";
import { kpiFormulas } from "./kpi-formula";
import { chartParts, kpiCharts } from "./kpi-summary-charts";
import { HIDDEN, KPI_COLUMNS, KPI_FIRST, KPI_WIDTHS, kpiLetter } from "./kpi-summary-columns";
import { funnelParts, funnelRows, STAGE_FORMATS } from "./kpi-summary-funnel";
import { hiddenParts } from "./kpi-summary-hidden";
import { kpiLook, kpiRules } from "./kpi-summary-look";
import { moneyFormat, unitFormat } from "./palette";
import { together } from "./parts";

export function drawKpiSummary(context: ViewContext): Grid {
  const { model, texts, figures } = context;
  const words = texts.views.kpiSummary;
  const shown = shownKpis(context);
  const months = trendMonths(model.period, model.asOf);
  const rowOf = new Map(shown.map(({ id }, i) => [id, KPI_FIRST + i]));
  const formulaOf = kpiFormulas(model.kpis, context.layout, (id) => {
    const row = rowOf.get(id);
    return row === undefined ? null : `$${kpiLetter("value")}$${row}`;
  });
  const funnelRow = KPI_FIRST + shown.length + 1;
  const funnel = funnelRows(context);
  return {
    cells: together(
      [
        {
          row: 1,
          column: 1,
          cells: [
            [words.title],
            [{ formula: context.asOfFormula }],
            [words.period, words.day, words.compare, null, ...SLICES.map((by) => words.slices[by])],
            [
              figures.period,
              figures.on,
              figures.compare,
              null,
              ...SLICES.map((by) => figures.slice[by] ?? null),
            ],
            [chosenLine(context)],
            [...heads(context), ...months.map((month) => month.from)],
            ...shown.map((state, i) => kpiRow(context, state, formulaOf(state.id), KPI_FIRST + i)),
          ],
        },
        ...funnelParts(context, funnelRow),
        ...hiddenParts(context),
        ...chartParts(context),
      ],
      KPI_WIDTHS.length,
    ),
    formats: {
      row: KPI_FIRST,
      column: 2,
      formats: [
        ...shown.map((state) => formatsOf(formatOf(state, context))),
        ...Array.from({ length: funnel + 1 }, (_, i) => (i < 2 ? PLAIN : OF_STAGE)),
      ],
    },
    look: kpiLook(context),
    charts: kpiCharts(context, funnelRow + (funnel === 0 ? 0 : funnel + 1)),
    rules: kpiRules(context, shown.length, funnel === 0 ? null : funnelRow),
  };
}

function heads({ model, texts }: ViewContext): readonly string[] {
  const words = texts.views.kpiSummary;
  return KPI_COLUMNS.map((field) =>
    field === "previous" ? words.previous[model.choice.compare] : words[field],
  );
}

/** Behind the name and up to the last month. */
const formatsOf = (own: string): readonly string[] => [
  ...KPI_COLUMNS.slice(1).map((field) => {
    if (field === "attainment" || field === "chance") return "0%";
    return field === "trend" || field === "status" || field === "why" ? "General" : own;
  }),
  ...Array<string>(12).fill(own),
];

/** What the figures are for; or what of the choice nobody understands, marked with "!". */
function chosenLine(context: ViewContext): string {
  const { model, texts, figures, format } = context;
  const words = texts.views.kpiSummary;
  const faults = [
    ...figures.faults,
    ...model.cut.why.map((reason) => sentence(reason, texts, format)),
  ];
  if (faults.length > 0) return `! ${texts.followed(...faults)}`;
  const span = ({ from, to }: Period) =>
    from === null || to === null ? null : format.months(from, to);
  const of = span(model.period);
  const before = comparedWith(model.period, model.choice.compare);
  const slice = SLICES.flatMap((by) => model.cut.slice[by] ?? []);
  const parts = [
    of === null ? words.ofAllTime : words.of(of),
    ...(before === null ? [] : [words.beside(span(before) ?? "")]),
    ...(slice.length === 0 ? [] : [words.only(slice.join(words.between))]),
  ];
  return texts.clauses(parts);
}

/** Below the KPIs, as far right as their formats go. */
const PLAIN: readonly string[] = formatsOf("General").map(() => "General");
const OF_STAGE: readonly string[] = PLAIN.map((plain, i) => STAGE_FORMATS[i] ?? plain);

function formatOf(state: KpiState, context: ViewContext): string {
  const { key, unit } = state;
  const { currency } = context.model.settings;
  const words = context.texts.views.kpiSummary;
  // What people make of counts is mostly a mean.
  if (key === null && unit === "count") return "#,##0.00";
  if (unit === "money") return moneyFormat(largest(state, context), currency, words.money);
  return unitFormat(unit, currency, unit === "days" ? words.days : undefined);
}

/** Of the figures that stand beside one another. */
function largest(state: KpiState, context: ViewContext): number {
  const { key, value, target, pace, previous } = state;
  const forecast = forecastOf(context, key);
  const shown = [value, target, pace, previous, forecast?.value, forecast?.override?.value];
  return Math.max(...shown.map((figure) => Math.abs(figure ?? 0)));
}

/** KPIs that the KPIs table does not hide. */
const shownKpis = ({ model }: ViewContext): readonly KpiState[] =>
  model.kpis.filter(({ id }) => isShown(id, model.rows.kpis));

function kpiRow(
  context: ViewContext,
  state: KpiState,
  formula: string | null,
  row: number,
): readonly Cell[] {
  const { texts } = context;
  const { key, better, value, target, attainment, pace, previous, trend, status } = state;
  const forecast = forecastOf(context, key);
  const [first, last] = [HIDDEN.months - 1, HIDDEN.months + trend.length - 2].map(columnLetters);
  const [is, wanted] = [`${kpiLetter("value")}${row}`, `${kpiLetter("target")}${row}`];
  const attained = better === "more" ? `${is}/${wanted}` : `${wanted}/${is}`;
  return [
    kpiName(state, texts),
    formula === null ? value : { formula },
    target,
    attainment === null ? null : { formula: `IFERROR(${attained};"")` },
    pace,
    previous,
    trend.some((month) => month !== null)
      ? { formula: `SPARKLINE(${first}${row}:${last}${row})` }
      : null,
    forecast?.value ?? null,
    forecast?.override?.value ?? null,
    chanceCell(context, forecast),
    status === "none" ? null : texts.status[status],
    why(context, state, forecast),
    ...trend,
  ];
}

/** Of reaching the target; a word where there is too little to tell it from. */
function chanceCell({ texts }: ViewContext, forecast: FigureForecast | undefined): Cell {
  if (forecast === undefined || forecast.target === null) return null;
  return forecast.chance ?? texts.views.kpiSummary.tooLittle;
}

function forecastOf({ model }: ViewContext, key: string | null): FigureForecast | undefined {
  const known = FORECAST_KEYS.find((figure): figure is ForecastKey => figure === key);
  return known === undefined ? undefined : model.forecasts.get(known);
}

/** As much as two or three lines of its column hold: what is said first counts most. */
const LONGEST = { en: 84, "zh-CN": 42 } as const;

/** With what is lacking for a chance, however long that is. */
function why(
  context: ViewContext,
  state: KpiState,
  forecast: FigureForecast | undefined,
): string | null {
  const { model, texts, format } = context;
  const say = (reasons: readonly Reason[]) =>
    reasons.map((reason) => sentence(reason, texts, format));
  const most = LONGEST[model.settings.language];
  const [first = null, ...others] = say(state.why);
  const short = others.reduce((all, next) => {
    const both = all === null ? next : texts.followed(all, next);
    return both.length > most ? all : both;
  }, first);
  const lacking =
    forecast !== undefined && forecast.target !== null && forecast.chance === null
      ? say(forecast.why)
      : [];
  return lacking
    .slice(0, 1)
    .reduce((all, next) => (all === null ? next : texts.followed(all, next)), short);
}
