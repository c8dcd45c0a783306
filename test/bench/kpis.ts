// What 8,800 deals of a real CRM cost: the whole model, the computed cells and KPI Summary as drawn, in processor time.
import { assess, type Model } from "../../src/core/assess";
import { PLAIN_CHOICE, type Slice } from "../../src/core/model/figure-choice";
import { DEFAULTS } from "../../src/core/model/settings";
import { formatter } from "../../src/i18n/format";
import { textsOf } from "../../src/i18n/texts";
import { drawKpiSummary } from "../../src/views/kpi-summary";
import { computedCells } from "../../src/workbook/plan/computed-cells";
import { crmRows, hasCrm } from "../core/kpi/crm-rows";
import { iso } from "../core/rows";
import { contextOf } from "../views/drawn";

/** Within the quarter in which most closed. */
const TODAY = iso("2017-11-15");
const RUNS = 15;
const SLICES: readonly (readonly [string, Slice])[] = [
  ["everything", {}],
  ["a manager's team and a product", { team: "Dustin Brinkmann", product: "GTX Pro" }],
];

function measured(slice: Slice) {
  const rows = crmRows();
  const texts = textsOf("en");
  const choice = { ...PLAIN_CHOICE, slice };
  const times = Array.from({ length: RUNS }, () => {
    const [from, parts] = [process.cpuUsage().user, [] as number[]];
    const done = () => parts.push((process.cpuUsage().user - from) / 1_000);
    const model: Model = assess(rows, DEFAULTS, choice, TODAY);
    done();
    const { forecasts } = model;
    if (forecasts.size === 0) throw new Error("nothing is forecast");
    done();
    computedCells(model, texts, formatter("en", "USD"));
    done();
    drawKpiSummary(contextOf(model));
    done();
    return parts;
  });
  const [cold] = times;
  const best = [...times].sort(([, , , a = 0], [, , , b = 0]) => a - b)[0];
  return [cold, best].map((parts = []) => parts.map((ms) => ms.toFixed(0)).join(" / "));
}

if (!hasCrm) console.log("KPIs of 8,800 deals: the CRM's data is not there.");
else
  for (const [name, slice] of SLICES) {
    const [cold, best] = measured(slice);
    console.log(
      `KPIs of 8,800 deals, ${name}: assessed / with forecasts / with computed cells / with KPI Summary, ms: ${cold} cold, ${best} at best`,
    );
  }
