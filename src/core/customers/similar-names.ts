// Names that may mean one customer: written in two ways, or mistyped.
import { distanceWithin } from "../statistics/edit-distance";
import { nameKey } from "./name-key";
import { PLACE } from "./places";

/** Below so many letters every second name is close to another: Ford and Fort. */
const SHORTEST_LATIN = 5;
const SHORTEST_HAN = 4;
/** A second slip is forgiven where so many letters are left that it is hardly chance. */
const LONG = 10;

const HAN = /\p{Script=Han}/u;
const NUMBERS = /[\d一二三四五六七八九十]+/g;
const LEADING_PLACE = new RegExp(`^(?:${PLACE.source})[省市]?`);

/**
 * Those of `among` that may mean the same as `name`, the closest first, each once. The name itself is not among them.
 *
 * @example similarNames("ACME Ltd", ["Acme, Inc.", "Apex"]) // ["Acme, Inc."]
 */
export function similarNames(name: string, among: readonly string[]): readonly string[] {
  return nameFinder(among)(name);
}

/** For many questions about the same names: their keys are made once. */
export function nameFinder(among: readonly string[]): (name: string) => readonly string[] {
  const known = [...new Set(among.map((name) => name.trim()))].map((name) => ({
    name,
    key: nameKey(name),
  }));
  return (name) => {
    const key = nameKey(name);
    if (key === "") return [];
    return known
      .flatMap((other) => {
        const distance = other.name === name.trim() ? null : distanceOf(key, other.key);
        return distance === null ? [] : [{ name: other.name, distance }];
      })
      .sort((a, b) => a.distance - b.distance)
      .map((found) => found.name);
  };
}

/** 0 for one key, else the number of slips between the two; null where they are different names. */
function distanceOf(a: string, b: string): number | null {
  if (a === b) return 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const most = slipsIn(short);
  // Numbered sites and towns tell customers apart: "Plant 1" is not "Plant 2", nor is 南京银行 北京银行.
  if (most === 0 || numbersOf(a) !== numbersOf(b)) return null;
  const [place, otherPlace] = [placeOf(short), placeOf(long)];
  if (place === "" && otherPlace !== "" && long === otherPlace + short) return 1;
  return place === otherPlace ? distanceWithin(a, b, most) : null;
}

function slipsIn(key: string): number {
  const shortest = HAN.test(key) ? SHORTEST_HAN : SHORTEST_LATIN;
  if (key.length < shortest) return 0;
  return key.length < LONG ? 1 : 2;
}

const numbersOf = (key: string): string => (key.match(NUMBERS) ?? []).join(" ");

const placeOf = (key: string): string =>
  HAN.test(key) ? (LEADING_PLACE.exec(key)?.[0] ?? "") : "";
