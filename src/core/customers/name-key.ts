// What of a company's name tells it from others: letters and digits, without its legal form, case, width, spaces,
// punctuation and a place in brackets.
import { PLACE } from "./places";

/** At the end of a name in Latin letters, as single words. */
const LEGAL_WORDS = new Set(
  (
    "ltd limited inc incorporated corp corporation co company llc llp lp plc gmbh mbh ag kg kgaa ohg ug se ev " +
    "sa sas sarl srl spa sl bv nv ab as asa aps oy oyj pty pte pvt private kk sdn bhd jsc ooo zrt kft group holding holdings and"
  ).split(" "),
);
const LEGAL_ENDING =
  /(?:(?:股份)?有限(?:责任)?公司|股份公司|控股|集团|总公司|公司|(?:株式|有限)会社)$/;
const LEGAL_BEGINNING = /^(?:株式会社|有限会社)/;
const BRANCH = new RegExp(`(?:公司)(?:${PLACE.source})[省市]?分公司$`);
const BRACKETS = /\s*\(([^()]*)\)\s*/g;
const PLACE_ONLY = new RegExp(`^(?:${PLACE.source})[省市]?$`);

/**
 * Two names with one key are one name written in two ways: "华为技术有限公司" and "华为技术（深圳）有限公司",
 * "Acme Ltd." and "ACME, Inc.". Never blank where the name holds a letter or a digit.
 */
export function nameKey(name: string): string {
  const plain = folded(name);
  return (
    [
      withoutForms(plain.replace(BRACKETS, unlessPlace)),
      withoutForms(plain),
      lettersOf(plain),
    ].find((key) => key !== "") ?? ""
  );
}

/** Small letters of one width, without accents. */
const folded = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFKC")
    .replace(/[【〔［｛[{]/g, "(")
    .replace(/[】〕］｝\]}]/g, ")")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .trim();

const unlessPlace = (brackets: string, inside: string): string =>
  PLACE_ONLY.test(inside.trim()) || withoutForms(inside) === "" ? " " : brackets;

/** Only what stands at the end is a form, and never the whole name: "Company Limited" stays as it is. */
function withoutForms(plain: string): string {
  const words = wordsOf(plain.replace(BRANCH, "公司"));
  if (words[0] === "the" && words.length > 1) words.shift();
  while (words.length > 0 && LEGAL_WORDS.has(words[words.length - 1] ?? "")) words.pop();
  let key = words.join("").replace(LEGAL_BEGINNING, "");
  for (let before = ""; before !== key; ) {
    before = key;
    key = key.replace(LEGAL_ENDING, "");
  }
  return key;
}

/** "S.A." is one word, and "&" is "and". */
const wordsOf = (plain: string): string[] =>
  plain
    .replace(/&/g, " and ")
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, "$1")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

const lettersOf = (plain: string): string => plain.replace(/[^\p{L}\p{N}]+/gu, "");
