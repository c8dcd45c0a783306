// How a header speaks for a field: it is one of the field's words, it holds one, or neither.
import type { TableName } from "../../core/model/rows";
import { plainHeader, standardHeaders } from "../schema/headers";
import { schemaOf } from "../schema/tables";
import { HEADER_WORDS, VAGUE_HEADERS } from "./header-words";

export interface HeaderMatch {
  readonly field: string;
  /** "own" is Milepost's own header; "part" holds one of the field's words or is held by one. */
  readonly how: "own" | "word" | "part";
  /** Says only what kind of value stands below. */
  readonly vague: boolean;
  /** The word's place among the field's: the first are the usual ones. */
  readonly rank: number;
}

/** Units and remarks behind a header: (%), (元), (USD), (required), [mm/dd/yyyy], *. */
const BRACKETS = /\s*[([{（【][^)\]}）】]*[)\]}）】]\s*/g;
const MARKS = /[*※:：?？!！'’"“”]+/g;

/** close_date, Close-Date and "Close date *" are one header. */
export const looseHeader = (header: string): string =>
  plainHeader(header)
    .replace(MARKS, "")
    .replace(/[_\-–—/\\|·.]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Codes of currencies behind an amount's header. */
const CURRENCY = /\s(usd|eur|gbp|cny|rmb|hkd|jpy|sgd|aud|cad)$/;

const bareHeader = (header: string): string =>
  looseHeader(plainHeader(header).replace(BRACKETS, " ")).replace(CURRENCY, "") ||
  looseHeader(header);

interface Word {
  readonly field: string;
  readonly how: "own" | "word";
  readonly rank: number;
}

const known = new Map<TableName, ReadonlyMap<string, readonly Word[]>>();

/** A table's words with the fields that they name, found once. */
function wordsOf(table: TableName): ReadonlyMap<string, readonly Word[]> {
  const found = known.get(table) ?? collect(table);
  known.set(table, found);
  return found;
}

function collect(table: TableName): ReadonlyMap<string, readonly Word[]> {
  const { fields } = schemaOf(table);
  const words = new Map<string, Word[]>();
  const add = (text: string, word: Word) => {
    const key = looseHeader(text);
    const before = words.get(key) ?? [];
    if (!before.some(({ field }) => field === word.field)) words.set(key, [...before, word]);
  };
  for (const [header, field] of standardHeaders(table))
    if (field in fields) add(header, { field, how: "own", rank: 0 });
  for (const [field, list] of Object.entries(HEADER_WORDS[table] ?? {}))
    for (const [rank, word] of list.split("|").entries()) add(word, { field, how: "word", rank });
  return words;
}

/** Whether a header is a word of any of the tables, as a header's row has them. */
export function isHeaderWord(header: string, tables: readonly TableName[]): boolean {
  const keys = [looseHeader(header), bareHeader(header)];
  return tables.some((table) => keys.some((key) => wordsOf(table).has(key)));
}

/**
 * Every field that a header may mean, best first.
 * @param lower of a header in two rows the lower one, which counts where both together name nothing
 */
export function matchHeader(
  table: TableName,
  header: string,
  lower = header,
): readonly HeaderMatch[] {
  const words = wordsOf(table);
  const whole = [looseHeader(header), bareHeader(header), looseHeader(header).replace(/ /g, "")];
  for (const key of [...whole, looseHeader(lower), bareHeader(lower)]) {
    const exact = words.get(key);
    if (exact) return exact.map((word) => ({ ...word, vague: VAGUE_HEADERS.has(key) }));
  }
  return partMatches(bareHeader(lower), words);
}

function partMatches(
  key: string,
  words: ReadonlyMap<string, readonly Word[]>,
): readonly HeaderMatch[] {
  const found = new Map<string, { readonly length: number; readonly rank: number }>();
  for (const [word, fields] of words) {
    if (!holds(key, word)) continue;
    for (const { field, rank } of fields) {
      const before = found.get(field);
      if (!before || word.length > before.length) found.set(field, { length: word.length, rank });
    }
  }
  return [...found]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([field, { rank }]) => ({ field, how: "part", vague: false, rank }));
}

const HAN = /\p{Script=Han}/u;

/** Chinese words within a longer one; whole English words among others. Short and vague ones say too little. */
function holds(header: string, word: string): boolean {
  if (VAGUE_HEADERS.has(word) && !HAN.test(word)) return false;
  if (HAN.test(word))
    return word.length >= 2 && header.length > word.length && header.includes(word);
  return word.length >= 4 && ` ${header} `.includes(` ${word} `);
}
