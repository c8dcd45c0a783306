// Holds a proposal against what the case says: each column right, asked or wrong, each record, each question.
import type { AdoptProposal, Api } from "../../../src/app/rpc";
import { textsOf } from "../../../src/i18n/texts";
import type { AdoptCase, CaseColumn, CaseValue } from "./adopt-case";
import { meant } from "./answers";

export interface Tally {
  readonly columns: number;
  readonly right: number;
  /** Asked where a person would ask as well: as good as right. */
  readonly asked: number;
  /** Asked where a person could tell. */
  readonly needless: number;
  readonly silent: number;
}

type Verdict = "right" | "asked" | "needless" | "silent";

/** Whether the case's sheets are offered together, and as the table that they should become. */
export function judgeGroup(
  { as, sheets }: AdoptCase,
  { groups }: Api["adoptable"]["result"],
): readonly string[] {
  const names = sheets.map(({ name }) => name).join(", ");
  const found = groups.filter((group) => sheets.some(({ name }) => group.sheets.includes(name)));
  const is = found.map(({ sheets, table }) => `${sheets.join(", ")} as ${table}`).join("; ");
  return is === `${names} as ${as}` ? [] : [`offered: ${is} instead of ${names} as ${as}`];
}

/** How each column that the case describes was proposed, and in words what was not right. */
export function judgeColumns(one: AdoptCase, { columns, questions }: AdoptProposal) {
  const judged = one.columns.map((column, i) => {
    const found = columns.find((proposed) => proposed.column === i + 1);
    const asked =
      found?.confidence === "unsure" ||
      questions.some(({ kind, about }) => kind === "field" && about === found?.header);
    const field = found?.field ?? null;
    return { column, field, verdict: verdict(column, field, asked) };
  });
  const count = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).length;
  const tally: Tally = {
    columns: judged.length,
    right: count("right"),
    asked: count("asked"),
    needless: count("needless"),
    silent: count("silent"),
  };
  const faults = judged
    .filter(({ verdict }) => verdict === "silent" || verdict === "needless")
    .map(
      ({ column, field, verdict }) =>
        `${verdict}: “${column.header}” is ${column.field}, proposed ${field}`,
    );
  return { tally, faults };
}

function verdict(column: CaseColumn, proposed: string | null, asked: boolean): Verdict {
  const { field, unsure, optional } = column;
  if (optional && (asked || proposed === null)) return "right";
  if (asked) return unsure ? "asked" : "needless";
  return proposed === field && !unsure ? "right" : "silent";
}

/** Questions that a person would ask and the proposal does not, and the other way round. */
export function judgeQuestions(one: AdoptCase, proposal: AdoptProposal): readonly string[] {
  const missing = one.asks.filter(
    (ask) => !proposal.questions.some((question) => meant(ask, question)),
  );
  const more = proposal.questions.filter(
    (question) =>
      question.kind !== "field" &&
      !one.asks.some((ask) => meant(ask, question)) &&
      !one.mayAsk?.includes(question.about),
  );
  return [
    ...missing.map(({ kind, about }) => `does not ask: ${kind} of “${about}”`),
    ...more.map(({ id, ask }) => `asks needlessly: ${id}, ${ask}`),
  ];
}

/** What differs in the records, once the questions are answered. */
export function judgeRows(one: AdoptCase, { preview, brings }: AdoptProposal): readonly string[] {
  const ids = preview.fields.map(({ id }) => id);
  const wrong = one.rows.slice(0, preview.rows.length).flatMap((row, r) =>
    Object.entries(row).flatMap(([field, value]) => {
      const is = preview.rows[r]?.cells[ids.indexOf(field)] ?? null;
      return same(value, is)
        ? []
        : [`record ${r + 1}, ${field}: ${JSON.stringify(is)} for ${JSON.stringify(value)}`];
    }),
  );
  return [
    ...(brings === one.rows.length ? [] : [`brings ${brings} for ${one.rows.length}`]),
    ...wrong,
  ];
}

function same(a: CaseValue, b: CaseValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < 1e-6;
  return a === b || (a === null && b === "");
}

/** Rows below the header that were left out, by kind. */
export function judgeSkipped(one: AdoptCase, { skipped }: AdoptProposal): readonly string[] {
  const below = skipped.filter(({ sheet, row }) => row > headerRowOf(one, sheet));
  return (["total", "note", "header", "section"] as const).flatMap((kind) => {
    const found = below.filter((row) => row.kind === kind);
    const expected = one.skipped[kind] ?? 0;
    const rows = found.map(({ sheet, row }) => `${sheet} ${row}`).join(", ");
    return found.length === expected ? [] : [`${kind} rows: ${expected}, found ${rows}`];
  });
}

/** The first row of the sheet that holds all headers. */
function headerRowOf({ sheets, columns }: AdoptCase, name: string): number {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return (
    1 +
    cells.findIndex((row) =>
      columns.every(({ header }, i) => header === "" || String(row[i] ?? "").trim() === header),
    )
  );
}

/** Words of the stage column that come to stand for something else than they say. */
export function judgeStages(one: AdoptCase, { preview, adds }: AdoptProposal): readonly string[] {
  const texts = textsOf(one.lang);
  const at = one.columns.findIndex(({ field }) => field === "stage");
  const stage = preview.fields.findIndex(({ id }) => id === "stage");
  const kinds = new Map<unknown, string>([
    ...standing(one.lang),
    ...adds.stages.map(({ name, kind }) => [name, kind] as const),
  ]);
  return Object.entries(one.stages ?? {}).flatMap(([word, kind]) => {
    const row = preview.rows.find(({ sheet, row }) => {
      const cells = one.sheets.find(({ name }) => name === sheet)?.cells ?? [];
      return cells[row - 1]?.[at] === word;
    });
    const is = kinds.get(row?.cells[stage]);
    return is === kind ? [] : [`${texts.field.deals.stage} “${word}” is ${kind}, taken as ${is}`];
  });
}

/** The stages that every workbook begins with. */
const standing = (lang: AdoptCase["lang"]): readonly (readonly [string, string])[] =>
  lang === "en"
    ? kinds(["Lead", "Need confirmed", "Proposal", "Negotiation", "Contract", "Won", "Lost"])
    : kinds(["线索", "需求确认", "方案报价", "商务谈判", "合同审批", "赢单", "丢单"]);

const kinds = (names: readonly string[]): readonly (readonly [string, string])[] =>
  names.map((name, i) => [name, i === 5 ? "won" : i === 6 ? "lost" : "open"]);
