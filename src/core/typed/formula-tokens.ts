// A typed formula taken apart into numbers, KPIs and signs, each with its place.

import type { Fault } from "../model/issue";
import { distanceWithin } from "../statistics/edit-distance";

/** A KPI and one name of it; a KPI may have several. */
export interface NamedKpi {
  readonly id: string;
  readonly name: string;
}

export interface Token {
  readonly kind: "number" | "kpi" | "sign";
  /** Digits, the KPI's id, or the sign. */
  readonly value: string;
  /** As it was typed. */
  readonly text: string;
  /** The place of its first character, 1 the first of the text. */
  readonly at: number;
}

/** Signs as people type them, beside those that differ in width alone. */
const SAME: Readonly<Record<string, string>> = {
  "×": "*",
  "·": "*",
  "÷": "/",
  "−": "-",
  "–": "-",
  "—": "-",
  "【": "(",
  "】": ")",
  "[": "(",
  "]": ")",
};
const SIGN = /[+\-*/()%]/;
/** What ends a name that nobody knows. */
const BREAK = /[+\-*/()%,;=<>^&|!]/;
const NUMBER = /^(?:\d+(?:\.\d+)?|\.\d+)/;
const LETTER = /[\p{L}\p{N}_]/u;
/** More digits than a cell keeps. */
const DIGITS = 15;

/** @param names the longest that stands at a place is meant there; of two that are the same, the first */
export function formulaTokens(
  typed: string,
  names: readonly NamedKpi[],
): readonly Token[] | { readonly fault: Fault } {
  const { text, at, typedBetween } = plainOf(typed);
  const known = names
    .map(({ id, name }) => ({ id, name: plainOf(name).text.trim() }))
    .filter(({ name }) => /\p{L}/u.test(name))
    .sort((a, b) => b.name.length - a.name.length);
  const tokens: Token[] = [];
  // Who is used to writing formulas in cells begins with "=".
  let i = /^ ?=?/.exec(text)?.[0].length ?? 0;
  while (i < text.length) {
    const rest = text.slice(i);
    const place = at[i] ?? 1;
    const kpi = known.find(({ name }) => rest.startsWith(name) && endsAt(rest, name.length));
    const digits = NUMBER.exec(rest)?.[0];
    const [first = ""] = rest;
    const [kind, value, length] = kpi
      ? (["kpi", kpi.id, kpi.name.length] as const)
      : digits !== undefined
        ? (["number", digits, digits.length] as const)
        : (["sign", first, 1] as const);
    if (kind === "number" && value.replace(/\D/g, "").length > DIGITS)
      return { fault: { code: "tooLarge", params: { value } } };
    if (kind === "sign" && first !== " " && !SIGN.test(first)) {
      const end = rest.search(BREAK);
      const word = typedBetween(i, end < 0 ? text.length : i + end);
      return LETTER.test(first)
        ? {
            fault: {
              code: "formulaName",
              params: { value: word, at: place, near: nearest(word, names) },
            },
          }
        : { fault: { code: "formulaSign", params: { value: typedBetween(i, i + 1), at: place } } };
    }
    if (first !== " ") tokens.push({ kind, value, text: typedBetween(i, i + length), at: place });
    i += length;
  }
  return tokens;
}

/** Whether no letter or digit follows, which would make another word of it. */
const endsAt = (text: string, length: number): boolean =>
  !LETTER.test(text[length] ?? "") || !LETTER.test(text[length - 1] ?? "");

/** In plain characters: small, half-width, single spaces; with the place where each stood. */
function plainOf(typed: string) {
  const chars = [...typed];
  const at: number[] = [];
  let text = "";
  chars.forEach((char, i) => {
    const plain = SAME[char] ?? char.normalize("NFKC").toLowerCase();
    for (const each of plain.replace(/\s+/g, " ")) {
      if (each === " " && text.endsWith(" ")) continue;
      text += SAME[each] ?? each;
      // A letter outside of the common ones takes two units.
      while (at.length < text.length) at.push(i + 1);
    }
  });
  const typedBetween = (from: number, to: number) =>
    chars
      .slice((at[from] ?? 1) - 1, at[to - 1])
      .join("")
      .trim();
  return { text, at, typedBetween };
}

/** The name that was probably meant; null where none is close. */
function nearest(word: string, names: readonly NamedKpi[]): string | null {
  const wanted = plainOf(word).text;
  const most = wanted.length < 5 ? 1 : wanted.length < 10 ? 2 : 3;
  const close = names.flatMap(({ name }) => {
    const distance = distanceWithin(wanted, plainOf(name).text, most);
    return distance === null ? [] : [{ name, distance }];
  });
  return close.sort((a, b) => a.distance - b.distance)[0]?.name ?? null;
}
