// Proposes which column of a sheet is which field: by what its header says and by what its cells hold, weighed together.
import type { TableName } from "../../core/model/rows";
import type { CellValue } from "../../platform/host";
import type { CellContext } from "../codec/cell-read";
import { type ColumnContext, columnContext, type KnownOfColumn } from "../codec/column-context";
import { isBlank } from "../codec/read-cell";
import type { Field } from "../schema/field";
import { schemaOf } from "../schema/tables";
import { type ColumnFacts, columnFacts, fitting } from "./column-facts";
import { DOUBTFUL_HEADERS } from "./header-words";
import { type HeaderMatch, looseHeader, matchHeader } from "./match-header";

export type Confidence = "sure" | "likely" | "unsure";

/** What speaks for a proposal, for a sentence about it. */
export interface Grounds {
  readonly header: HeaderMatch["how"] | null;
  /** Filled cells that were looked at, and how many of them can be read as the field. */
  readonly of: number;
  readonly fits: number;
}

export interface Proposal {
  /** 0 the first. */
  readonly column: number;
  readonly header: string;
  readonly field: string | null;
  readonly confidence: Confidence;
  readonly grounds: Grounds;
  /** Another field's or column's claim that is nearly as good: another column for this field. */
  readonly rival: number | null;
}

/** What is known besides the cells. */
export interface KnownOfSheet {
  readonly context: Omit<CellContext, keyof ColumnContext>;
  readonly column: KnownOfColumn;
  /** Whether a word is the name of somebody in Team. */
  readonly isPerson: (word: string) => boolean;
}

interface Claim {
  readonly column: number;
  readonly field: string;
  readonly kind: string;
  readonly score: number;
  readonly match: HeaderMatch | null;
  readonly grounds: Grounds;
  readonly confidence: Confidence;
  /** By values that other columns may hold as well. */
  readonly guess?: true;
}

const better = (claim: Claim, guess: Claim): boolean =>
  claim.field === guess.field && claim.guess !== true;

/** A claim below this is none. */
const LEAST = 0.9;
/** Kinds of which a sheet often has several columns: 合同金额 and 预计金额. */
const RIVALLED: ReadonlySet<string> = new Set(["day", "money"]);
/** Two claims to one field that lie so near to each other are left to the user. */
const NEAR = 0.25;
/** The part of a column's cells that makes it one of links. */
const MOSTLY = 0.8;

/**
 * @param rows the sheet's records
 * @param lower of headers in two rows the lower one
 */
export function proposeColumns(
  table: TableName,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  known: KnownOfSheet,
  lower: readonly string[] = headers,
): readonly Proposal[] {
  const { fields } = schemaOf(table);
  const facts = headers.map((_, column) => columnFacts(rows.map((row) => row[column] ?? "")));
  // Row numbers are ids only where other rows refer to them.
  const numbered =
    facts.some(({ links }) => links >= MOSTLY) ||
    headers.some((header) =>
      matchHeader(table, header).some(({ field, how }) => field === "after" && how !== "part"),
    );
  const all = headers
    .flatMap((header, column) => {
      const seen = facts[column];
      return header === "" || !seen
        ? []
        : claimsOf(table, [header, lower[column] ?? header], column, seen, fields, numbered, known);
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || a.column - b.column);
  // A guess by values alone is for what no header names.
  const claims = all.filter(
    (claim) => claim.guess !== true || !all.some((other) => better(other, claim)),
  );
  const taken = new Map<number, Claim>();
  const held = new Map<string, Claim>();
  for (const claim of claims) {
    if (taken.has(claim.column) || held.has(claim.field)) continue;
    taken.set(claim.column, claim);
    held.set(claim.field, claim);
  }
  const rivals = new Map(
    [...taken.values()].map((claim) => [claim.column, rivalOf(claim, claims, taken)] as const),
  );
  return headers.flatMap((header, column): readonly Proposal[] => {
    if (header === "") return [];
    const claim = taken.get(column);
    const of = facts[column]?.cells.length ?? 0;
    if (!claim) {
      // A second column of stages is as doubtful as the first: one may be the outcome of the other.
      const outdone = [...taken.values()].find(
        (other) => other.field === "stage" && rivals.get(other.column) === column,
      );
      const grounds = { header: null, of, fits: 0 };
      const confidence = outdone ? "unsure" : "sure";
      return [{ column, header, field: null, confidence, grounds, rival: null }];
    }
    const { field, grounds } = claim;
    const rival = rivals.get(column) ?? null;
    const confidence = rival === null ? claim.confidence : "unsure";
    return [{ column, header, field, confidence, grounds, rival }];
  });
}

/** A column without a field whose claim to this one is nearly as good. */
function rivalOf(
  claim: Claim,
  claims: readonly Claim[],
  taken: ReadonlyMap<number, Claim>,
): number | null {
  const rivalled = RIVALLED.has(claim.kind) || claim.field === "stage";
  if (claim.match === null || claim.match.how === "own" || !rivalled) return null;
  const rival = claims.find(
    (other) =>
      other.field === claim.field &&
      !taken.has(other.column) &&
      other.match?.how === claim.match?.how &&
      claim.score - other.score < (claim.field === "stage" ? 2 * NEAR : NEAR),
  );
  return rival?.column ?? null;
}

function claimsOf(
  table: TableName,
  [header, lower]: readonly [string, string],
  column: number,
  facts: ColumnFacts,
  fields: Readonly<Record<string, Field<unknown>>>,
  numbered: boolean,
  known: KnownOfSheet,
): readonly Claim[] {
  const matches = new Map(matchHeader(table, header, lower).map((match) => [match.field, match]));
  const counted = !numbered && ROW_NUMBERS.has(looseHeader(lower));
  return Object.entries(fields).flatMap(([field, { kind }]): Claim[] => {
    const match = field === "id" && counted ? null : (matches.get(field) ?? null);
    const context: CellContext = {
      ...known.context,
      ...columnContext(field, kind, facts.cells, known.column),
    };
    const of = facts.cells.length;
    if (match === null && of > 1 && guessed(table, field, header, facts))
      return [
        {
          column,
          field,
          kind: kind.kind,
          score: LEAST,
          match,
          grounds: { header: null, of, fits: fitting(facts, kind, context) },
          confidence: "unsure",
          guess: true,
        },
      ];
    if (match === null && (of < 2 || !SPEAKS_BY_VALUES[table]?.includes(field))) return [];
    const fits = fitting(facts, kind, context);
    const signs = signsOf(table, field, facts, known);
    if (match === null && signs < 1 && (kind.kind !== "day" || NOT_OURS.test(header))) return [];
    const share = of === 0 ? null : fits / of;
    const score = headerScore(match) + valueScore(kind.kind, share) + signs;
    const grounds = { header: match?.how ?? null, of, fits };
    return [
      {
        column,
        field,
        kind: kind.kind,
        score,
        match,
        grounds,
        confidence: DOUBTFUL_HEADERS[table]?.has(looseHeader(lower))
          ? "unsure"
          : confidenceOf(match, share, signs),
      },
    ];
  });
}

/** Whether a column may be a field that its table can hardly do without, though its header says nothing of it. */
function guessed(table: TableName, field: string, header: string, facts: ColumnFacts): boolean {
  if (table === "deals" && field === "amount")
    return facts.amounts >= 0.9 && !NOT_AMOUNTS.test(header);
  if (field === "owner" && (table === "deals" || table === "tasks"))
    return facts.names >= 0.8 && facts.different < facts.cells.length;
  if (field === "name" && NAMED_FIRST.has(table))
    return facts.texts >= 0.9 && facts.different >= 0.9 * facts.cells.length;
  return false;
}

/** Figures beside a deal that are not its amount. */
const NOT_AMOUNTS =
  /佣金|提成|成本|数量|单价|电话|编码|邮编|commission|cost|qty|quantity|unit|phone|zip|count/i;
/** Tables whose rows are nothing without a name. */
const NAMED_FIRST: ReadonlySet<TableName> = new Set(["tasks", "customers", "products", "projects"]);

/** Fields that a column may be by what its cells hold alone. */
const SPEAKS_BY_VALUES: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  deals: ["stage", "owner", "created", "closed"],
  tasks: ["owner", "due", "after"],
  activities: ["on", "person"],
  costs: ["on"],
  collections: ["on"],
  feedback: ["on"],
  team: ["mail"],
  customers: ["mail"],
};

/** Headers over numbers that rows are given as they stand. */
const ROW_NUMBERS: ReadonlySet<string> = new Set([
  "#",
  "no",
  "nr",
  "s no",
  "sn",
  "序号",
  "序",
  "行号",
]);

/** Dates of something else than the record: 最后修改时间, Last contact. */
const NOT_OURS = /最后|最近|修改|更新|生日|last|modif|updat|birth|printed|export/i;

function headerScore(match: HeaderMatch | null): number {
  if (match === null) return 0;
  const base = match.how === "own" ? 3.2 : match.how === "word" ? 3 : 1.5;
  return base - (match.vague && match.how !== "own" ? 0.8 : 0) - Math.min(match.rank, 40) * 0.005;
}

const SPECIFIC: ReadonlySet<string> = new Set(["day", "percent", "flag", "choice"]);

function valueScore(kind: string, share: number | null): number {
  if (share === null) return 0;
  if (share >= 0.9) return SPECIFIC.has(kind) ? 1 : 0.4;
  if (share >= 0.5) return 0.1;
  return share > 0 ? -1.5 : -2.6;
}

/** What tells more than that the cells can be read: mail addresses, words for stages, names of the team's people. */
function signsOf(
  table: TableName,
  field: string,
  { cells, different, mails, stages, outcomes, percents, links }: ColumnFacts,
  known: KnownOfSheet,
): number {
  if (cells.length === 0) return 0;
  if (field === "after") return links >= MOSTLY ? 1.5 : 0;
  if (field === "mail") return mails >= 0.8 ? 1.5 : -1;
  if (table === "deals" && field === "stage") {
    if (different > 15 && different > cells.length / 2) return -2;
    // Of a stage and an outcome beside it the outcome says more: what is won is won.
    return (stages >= 0.6 ? 1.5 : stages > 0 ? 0.3 : 0) + (outcomes > 0 ? 0.4 : 0);
  }
  if (field === "owner" || field === "person" || field === "manager") {
    const people = cells.filter((cell) => known.isPerson(String(cell))).length / cells.length;
    return people >= 0.5 ? 1.2 : 0;
  }
  if (field === "chance" || field === "done") return percents >= 0.5 ? 0.4 : 0;
  if (field === "id") return different === cells.length ? 0 : -1.5;
  return 0;
}

function confidenceOf(match: HeaderMatch | null, share: number | null, signs: number): Confidence {
  if (match === null) return signs >= 1 ? "likely" : "unsure";
  if (share !== null && share < 0.5) return "unsure";
  if (match.how === "part") return share === null || share >= 0.9 ? "likely" : "unsure";
  if (match.vague) return share === null || share >= 0.9 ? "likely" : "unsure";
  return share === null || share >= 0.9 ? "sure" : "likely";
}

/** Whether a row holds anything. */
export const isFilled = (row: readonly CellValue[]): boolean => row.some((cell) => !isBlank(cell));
