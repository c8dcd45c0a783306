// Cells that the KPIs' formulas name: words that they look for, and figures of the period and of Settings.
import { monthsOf } from "../core/model/period";
import type { ViewContext } from "./context";

export const NAMED_CELLS = [
  "open",
  "won",
  "lost",
  "visit",
  "call",
  "csat",
  "nps",
  "marketSize",
  "months",
  "target",
] as const;
type NamedCell = (typeof NAMED_CELLS)[number];

export function namedCells({
  model,
  texts,
}: ViewContext): Readonly<Record<NamedCell, string | number | null>> {
  const { stageKinds, activityKinds, feedbackKinds } = texts.choice;
  return {
    ...stageKinds,
    visit: activityKinds.visit,
    call: activityKinds.call,
    ...feedbackKinds,
    marketSize: model.settings.marketSize,
    months: monthsOf(model.period),
    // What the goals, or the KPIs table, ask of won value in the period.
    target: model.kpis.find(({ key }) => key === "wonValue")?.target ?? null,
  };
}
