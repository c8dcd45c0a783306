// docs/tables.md is written from schemas and settings: this test writes it with UPDATE_DOCS=1, and otherwise holds it to them.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { textsOf } from "../../../src/i18n/texts";
import { SETTING_KEYS } from "../../../src/workbook/read/read-settings";
import type { Computed, Kind } from "../../../src/workbook/schema/field";
import { headerOf } from "../../../src/workbook/schema/headers";
import { schemaOf, TABLE_NAMES } from "../../../src/workbook/schema/tables";

const FILE = resolve("docs/tables.md");
const [en, zh] = [textsOf("en"), textsOf("zh-CN")];

function holds(kind: Kind): string {
  switch (kind.kind) {
    case "id":
      return "identity, given by Milepost, never reused";
    case "text":
      return `text, at most ${kind.max} characters`;
    case "number":
      return kind.min === 0 ? "a number, zero or more" : "a number";
    case "money":
      return "an amount";
    case "percent":
      return "0 % to 100 %";
    case "day":
      return "a date";
    case "flag":
      return "a checkbox";
    case "choice":
      return `one of: ${Object.values(en.choice[kind.choices]).join(", ")}`;
    case "reference":
      return `a row of ${en.table[kind.to]}, by ID or name`;
    case "links":
      return "links to tasks, such as T-3; T-7SS+2d";
    case "formula":
      return "KPIs by name or key, numbers, + - * / % and brackets, such as wonValue / visits";
  }
}

const computed: Readonly<Record<Computed["kind"], string>> = {
  text: "text",
  number: "a number",
  money: "an amount in the base currency",
  percent: "a share",
  day: "a date",
};

function reference(): string {
  const lines = [
    "# Tables",
    "",
    "Every column of every table, and every setting. Columns marked “computed” are written by Milepost; all others are yours.",
    "Written from the schemas in `src/workbook/schema/tables.ts` by `UPDATE_DOCS=1 npm test -- --selectProjects unit`.",
  ];
  for (const table of TABLE_NAMES) {
    const schema = schemaOf(table);
    lines.push("", `## ${en.table[table]} · ${zh.table[table]}`, "");
    if (schema.internal === true) lines.push("Milepost's own record, hidden.", "");
    lines.push("| column | 列 | holds |", "|---|---|---|");
    const row = (key: string, what: string) =>
      lines.push(`| ${headerOf(table, key, en)} | ${headerOf(table, key, zh)} | ${what} |`);
    for (const [key, field] of Object.entries(schema.fields))
      row(key, holds(field.kind) + (field.required ? "; needed" : ""));
    for (const [key, { kind }] of Object.entries(schema.computed))
      row(key, `computed: ${computed[kind]}`);
  }
  lines.push("", `## ${en.table.settings} · ${zh.table.settings}`, "");
  lines.push("| setting | 设置项 | what it does |", "|---|---|---|");
  for (const key of SETTING_KEYS) {
    const { name, about } = en.settings.rows[key];
    lines.push(`| ${name} | ${zh.settings.rows[key].name} | ${about} |`);
  }
  return `${lines.join("\n")}\n`;
}

test("docs/tables.md says what the schemas and settings say", () => {
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(FILE, reference());
  expect(readFileSync(FILE, "utf8")).toBe(reference());
});
