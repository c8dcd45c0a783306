// docs/kpis.md is written from the dictionary: this test writes it with UPDATE_DOCS=1, and otherwise holds it to that.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { KpiDefinition } from "../../../src/core/kpi/definition";
import { isShownAtFirst, KPI_KEYS, KPIS, type KpiKey } from "../../../src/core/kpi/dictionary";
import type { Unit } from "../../../src/core/model/reason";
import { DEFAULTS } from "../../../src/core/model/settings";
import { textsOf } from "../../../src/i18n/texts";
import { headerOf } from "../../../src/workbook/schema/headers";
import { TABLE_NAMES } from "../../../src/workbook/schema/tables";
import { BEFORE_KPIS } from "./reference-prose";

const FILE = resolve("docs/kpis.md");
const [en, zh] = [textsOf("en"), textsOf("zh-CN")];

const UNITS: Readonly<Record<Unit, string>> = {
  money: "an amount in the base currency",
  count: "a number",
  percent: "a share",
  days: "days",
  ratio: "an index; 1 is as planned",
};

/** Columns that hold what is of the period alone, by the date that puts it there. */
const OF_PERIOD: Readonly<Record<string, string>> = {
  "{deals.periodCycle}": "deals.closed",
  "{deals.retained}": "deals.closed",
};

/** The dates by which rows are put into the period. */
function dated({ formula, ofToday }: KpiDefinition): string {
  if (ofToday) return "none: it is as of the as-of day, whatever the period";
  const names = [...formula.matchAll(/\{(?:in|until|period|before):([a-zA-Z]+\.[a-zA-Z]+)\}/g)];
  const dates = new Set([
    ...names.flatMap(([, name]) => name ?? []),
    ...Object.entries(OF_PERIOD).flatMap(([column, name]) =>
      formula.includes(column) ? [name] : [],
    ),
  ]);
  if (dates.size === 0) throw new Error(formula);
  return [...dates].map(columnNamed).join("; ");
}

function columnNamed(name: string): string {
  const [table = "", field = ""] = name.split(".");
  const known = TABLE_NAMES.find((each) => each === table);
  if (known === undefined) throw new Error(name);
  return `“${headerOf(known, field, en)}” of ${en.table[known]}`;
}

/** The columns of its formula, by table; the slice's are said once for all. */
function needs({ formula }: KpiDefinition): string {
  const names = [...formula.matchAll(/\{(?:[a-z]+:)?([a-zA-Z]+)\.([a-zA-Z]+)\}/g)];
  const columns = TABLE_NAMES.flatMap((table) => {
    const fields = new Set(
      names.flatMap(([, of, field]) =>
        of === table && field !== undefined && field !== "inSlice" ? [field] : [],
      ),
    );
    const headers = [...fields].map((field) => headerOf(table, field, en));
    return headers.length === 0 ? [] : [`${en.table[table]} (${headers.join(", ")})`];
  });
  const besides = [
    ...(formula.includes("{target}") ? [`${en.table.goals} (a target for won value)`] : []),
    ...(formula.includes("{marketSize}")
      ? [`${en.table.settings} (${en.settings.rows.marketSize.name})`]
      : []),
  ];
  return [...columns, ...besides].join("; ");
}

function targetOf({ metric, accumulates, better, ownTarget }: KpiDefinition): string {
  const source =
    metric === null
      ? ownTarget === undefined
        ? "typed into KPIs"
        : "the whole target, 100 %, unless another is typed into KPIs"
      : `goals of “${en.choice.metrics[metric]}”, or typed into KPIs`;
  const judged =
    better === "less"
      ? "judged by the whole target; less is better"
      : `judged by ${accumulates ? "what is expected by now" : "the whole target"}`;
  return `${source}; ${judged}`;
}

function entry(key: KpiKey): readonly string[] {
  const kpi: KpiDefinition = KPIS[key];
  return [
    `### ${en.kpi[key].name} · ${zh.kpi[key].name}`,
    "",
    en.kpi[key].about,
    "",
    zh.kpi[key].about,
    "",
    "| | |",
    "|---|---|",
    `| key | \`${key}\` |`,
    `| unit | ${UNITS[kpi.unit]} |`,
    `| better | ${kpi.better} |`,
    `| needs | ${needs(kpi)} |`,
    `| date that counts | ${dated(kpi)} |`,
    `| slices | ${kpi.ofEverybody ? "none" : "all"} |`,
    `| target | ${targetOf(kpi)} |`,
    `| shown | ${isShownAtFirst(key) ? "at first" : "once ticked in KPIs"} |`,
    "",
    "```",
    kpi.formula,
    "```",
    "",
  ];
}

function reference(): string {
  return `${[BEFORE_KPIS, "## The dictionary", "", ...KPI_KEYS.flatMap(entry)].join("\n").trimEnd()}\n`;
}

test("docs/kpis.md says what the dictionary says", () => {
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(FILE, reference());
  expect(readFileSync(FILE, "utf8")).toBe(reference());
});

test("the shares and settings that it names are those of Settings", () => {
  const { rows } = en.settings;
  for (const { name } of [rows.green, rows.amber, rows.rates])
    expect(BEFORE_KPIS).toContain(`“${name}”`);
  for (const share of [DEFAULTS.green, DEFAULTS.amber])
    expect(BEFORE_KPIS).toContain(`${Math.round(share * 100)} %`);
  for (const header of ["own", "formula", "show", "unit", "better", "target"] as const)
    expect(BEFORE_KPIS).toContain(`“${en.field.kpis[header]}”`);
  expect(BEFORE_KPIS).toContain(`“${en.field.deals.inSlice}”`);
  const { stage: _, ...heads } = en.views.kpiSummary.funnel;
  for (const head of Object.values(heads)) expect(BEFORE_KPIS).toContain(`“${head}”`);
});
